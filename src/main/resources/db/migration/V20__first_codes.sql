-- Codes of the first koordinator, by their hash: a printed one waits here until it is used, a configured one comes here when it is.
CREATE TABLE first_code (
  code_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_at   DATETIME(3),
  PRIMARY KEY (code_hash)
) CHARACTER SET utf8mb4;
