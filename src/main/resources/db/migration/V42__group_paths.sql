-- The sesi a kelompok goes on with at its next meeting.
CREATE TABLE sesi_unfinished (
  kelompok_id BIGINT NOT NULL,
  sesi        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  staff_id    BIGINT NOT NULL,
  marked_at   DATETIME(3) NOT NULL,
  PRIMARY KEY (kelompok_id),
  KEY sesi_unfinished_staff (staff_id),
  CONSTRAINT sesi_unfinished_kelompok FOREIGN KEY (kelompok_id) REFERENCES kelompok (id),
  CONSTRAINT sesi_unfinished_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;

-- The modul a kabupaten puts first in a year; only the suggestion follows it.
CREATE TABLE learning_focus (
  kabupaten  VARCHAR(60) NOT NULL,
  focus_year INT NOT NULL,
  modul      INT NOT NULL,
  staff_id   BIGINT NOT NULL,
  set_at     DATETIME(3) NOT NULL,
  PRIMARY KEY (kabupaten, focus_year),
  KEY learning_focus_staff (staff_id),
  CONSTRAINT learning_focus_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;
