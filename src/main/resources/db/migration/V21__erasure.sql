-- Who asked to be erased; gone itself once the goodbye has left the queue.
CREATE TABLE erasure (
  id           BIGINT NOT NULL AUTO_INCREMENT,
  bot          BIGINT NOT NULL,
  chat_id      BIGINT NOT NULL,
  requested_at DATETIME(3) NOT NULL,
  due_at       DATETIME(3) NOT NULL,
  erased_at    DATETIME(3),
  PRIMARY KEY (id),
  UNIQUE KEY erasure_chat (bot, chat_id),
  KEY erasure_due (due_at)
) CHARACTER SET utf8mb4;
