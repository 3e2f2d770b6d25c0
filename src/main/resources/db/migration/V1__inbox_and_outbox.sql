-- What came in and what goes out. Times are UTC; not_before and lease_until are real time, all others the bot's clock.

CREATE TABLE inbox (
  id          BIGINT NOT NULL AUTO_INCREMENT,
  bot         BIGINT NOT NULL,
  update_id   BIGINT NOT NULL,
  chat_id     BIGINT NOT NULL,
  state       VARCHAR(8) CHARACTER SET ascii NOT NULL,
  body        MEDIUMTEXT,
  attempts    INT NOT NULL DEFAULT 0,
  reason      VARCHAR(200),
  not_before  DATETIME(3),
  received_at DATETIME(3) NOT NULL,
  done_at     DATETIME(3),
  PRIMARY KEY (id),
  UNIQUE KEY inbox_update (bot, update_id),
  KEY inbox_waiting (state, bot, chat_id, id),
  KEY inbox_done (state, done_at)
) CHARACTER SET utf8mb4;

CREATE TABLE outbox (
  id              BIGINT NOT NULL AUTO_INCREMENT,
  bot             BIGINT NOT NULL,
  chat_id         BIGINT NOT NULL,
  kind            VARCHAR(40) CHARACTER SET ascii NOT NULL,
  unique_key      VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  operation       VARCHAR(10) CHARACTER SET ascii NOT NULL,
  phrase          VARCHAR(80) CHARACTER SET ascii,
  phrase_values   MEDIUMTEXT,
  keyboard        VARCHAR(40) CHARACTER SET ascii,
  buttons         TEXT,
  document        VARCHAR(160) CHARACTER SET ascii,
  target_message  BIGINT,
  subject         VARCHAR(40) CHARACTER SET ascii,
  consent         VARCHAR(20) CHARACTER SET ascii,
  link_id         BIGINT,
  priority        TINYINT NOT NULL,
  silent          BOOLEAN NOT NULL DEFAULT FALSE,
  repeat_unknown  BOOLEAN NOT NULL DEFAULT FALSE,
  state           VARCHAR(8) CHARACTER SET ascii NOT NULL DEFAULT 'PENDING',
  earliest_at     DATETIME(3) NOT NULL,
  latest_at       DATETIME(3) NOT NULL,
  not_before      DATETIME(3),
  lease_until     DATETIME(3),
  attempts        INT NOT NULL DEFAULT 0,
  message_id      BIGINT,
  reason          VARCHAR(60) CHARACTER SET ascii,
  created_at      DATETIME(3) NOT NULL,
  finished_at     DATETIME(3),
  settled_at      DATETIME(3),
  PRIMARY KEY (id),
  UNIQUE KEY outbox_unique (unique_key),
  KEY outbox_next (bot, state, priority, latest_at, earliest_at),
  KEY outbox_chat (bot, chat_id, message_id),
  KEY outbox_subject (subject, state),
  KEY outbox_finished (state, finished_at)
) CHARACTER SET utf8mb4;

-- Who sends for a bot: one instance at a time, so that its limits can live in memory.
CREATE TABLE sender_lease (
  bot         BIGINT NOT NULL,
  owner       CHAR(36) CHARACTER SET ascii NOT NULL,
  lease_until DATETIME(3) NOT NULL,
  PRIMARY KEY (bot)
) CHARACTER SET utf8mb4;
