-- Nomor kartu and staff codes: readable for printing until used or expired, then only their hash is left.
CREATE TABLE join_code (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  kpm_id     BIGINT,
  staff_id   BIGINT,
  code       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  code_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  used_at    DATETIME(3),
  PRIMARY KEY (id),
  UNIQUE KEY join_code_hash (code_hash),
  KEY join_code_kpm (kpm_id),
  KEY join_code_staff (staff_id),
  KEY join_code_expiry (expires_at),
  CONSTRAINT join_code_kpm FOREIGN KEY (kpm_id) REFERENCES kpm (id),
  CONSTRAINT join_code_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;

-- Wrong codes: ten within an hour pause the chat for an hour.
CREATE TABLE join_attempt (
  bot          BIGINT NOT NULL,
  chat_id      BIGINT NOT NULL,
  wrong        INT NOT NULL,
  first_at     DATETIME(3) NOT NULL,
  paused_until DATETIME(3),
  PRIMARY KEY (bot, chat_id)
) CHARACTER SET utf8mb4;
