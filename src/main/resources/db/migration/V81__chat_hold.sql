-- Until when Telegram asked for patience with a chat, told by the database's clock: rows queued meanwhile must wait too,
-- whoever sends then. A few rows; the ended are deleted every minute.
CREATE TABLE chat_hold (
  bot        BIGINT NOT NULL,
  chat_id    BIGINT NOT NULL,
  held_until DATETIME(3) NOT NULL,
  PRIMARY KEY (bot, chat_id)
) CHARACTER SET utf8mb4;
