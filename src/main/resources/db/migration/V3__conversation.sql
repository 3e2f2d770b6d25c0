-- Where each chat is in its dialogue; locked for the length of a turn.
CREATE TABLE conversation (
  bot           BIGINT NOT NULL,
  chat_id       BIGINT NOT NULL,
  dialogue      VARCHAR(24) CHARACTER SET ascii,
  state_type    VARCHAR(60) CHARACTER SET ascii,
  state_version INT,
  state_json    MEDIUMTEXT,
  question      MEDIUMTEXT,
  revision      INT NOT NULL DEFAULT 0,
  last_press    VARCHAR(80) CHARACTER SET ascii,
  expires_at    DATETIME(3),
  PRIMARY KEY (bot, chat_id)
) CHARACTER SET utf8mb4;
