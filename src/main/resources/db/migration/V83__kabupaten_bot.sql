-- The bot that cards of a kabupaten lead to, chosen once: whole kabupaten are on one bot.
CREATE TABLE kabupaten_bot (
  kabupaten VARCHAR(60) NOT NULL,
  bot       BIGINT NOT NULL,
  PRIMARY KEY (kabupaten)
) CHARACTER SET utf8mb4;
