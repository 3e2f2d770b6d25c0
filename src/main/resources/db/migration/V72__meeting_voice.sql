-- A pendamping's own voice for the invitation to a meeting: Telegram keeps the file, here is its handle for one bot.
-- It speaks of one plan: with another revision of the meeting it is not played any more.
CREATE TABLE meeting_voice (
  meeting_id BIGINT NOT NULL,
  bot        BIGINT NOT NULL,
  revision   INT NOT NULL,
  staff_id   BIGINT NOT NULL,
  file_id    VARCHAR(150) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size_bytes BIGINT NOT NULL,
  added_at   DATETIME(3) NOT NULL,
  PRIMARY KEY (meeting_id, bot),
  KEY meeting_voice_staff (staff_id),
  KEY meeting_voice_file (bot, file_id),
  CONSTRAINT meeting_voice_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_voice_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;

-- A handle that Telegram does not know any more is looked up by itself.
CREATE INDEX sesi_media_file ON sesi_media (bot, file_id);
