-- The messages of people in dialogues that can be taken away again on both sides; Telegram lets that for 48 hours.
CREATE TABLE dialogue_trace (
  bot        BIGINT NOT NULL,
  chat_id    BIGINT NOT NULL,
  message_id BIGINT NOT NULL,
  heard_at   DATETIME(3) NOT NULL,
  PRIMARY KEY (bot, chat_id, message_id),
  KEY dialogue_trace_heard (heard_at)
) CHARACTER SET utf8mb4;

CREATE INDEX conversation_expiry ON conversation (expires_at);
