-- What a pendamping adds to a sesi for their kelompok: Telegram keeps the file, here is its handle for one bot.
CREATE TABLE sesi_media (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  staff_id   BIGINT NOT NULL,
  sesi       VARCHAR(20) CHARACTER SET ascii NOT NULL,
  kind       VARCHAR(5) CHARACTER SET ascii NOT NULL,
  bot        BIGINT NOT NULL,
  file_id    VARCHAR(150) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size_bytes BIGINT NOT NULL,
  added_at   DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY sesi_media_once (staff_id, sesi, kind),
  KEY sesi_media_sesi (sesi, bot),
  CONSTRAINT sesi_media_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;
