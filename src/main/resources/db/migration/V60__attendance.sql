-- Who was at a meeting: one sheet for each kelompok of it, made when the meeting is planned. recorded_revision is the
-- revision at which somebody pressed Simpan last; asked_at is when the pendamping was asked to fill it in.
CREATE TABLE attendance_sheet (
  id                BIGINT NOT NULL AUTO_INCREMENT,
  meeting_id        BIGINT NOT NULL,
  kelompok_id       BIGINT NOT NULL,
  local_date        DATE NOT NULL,
  starts_at         DATETIME(3) NOT NULL,
  ask_at            DATETIME(3) NOT NULL,
  asked_at          DATETIME(3),
  revision          INT NOT NULL DEFAULT 0,
  recorded_at       DATETIME(3),
  recorded_by       BIGINT,
  recorded_revision INT,
  head_count        INT,
  notes             VARCHAR(1000),
  photo             VARCHAR(200) CHARACTER SET ascii,
  photo_bot         BIGINT,
  PRIMARY KEY (id),
  UNIQUE KEY attendance_sheet_once (meeting_id, kelompok_id),
  KEY attendance_sheet_ask (asked_at, ask_at),
  KEY attendance_sheet_day (kelompok_id, local_date),
  CONSTRAINT attendance_sheet_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT attendance_sheet_kelompok FOREIGN KEY (kelompok_id) REFERENCES kelompok (id)
) CHARACTER SET utf8mb4;

-- One row of a sheet, numbered as it is shown; mark is NULL until somebody says. revision is that of the sheet when the
-- row was changed last.
CREATE TABLE attendance_mark (
  sheet_id  BIGINT NOT NULL,
  kpm_id    BIGINT NOT NULL,
  number    INT NOT NULL,
  mark      VARCHAR(5) CHARACTER SET ascii,
  revision  INT NOT NULL DEFAULT 0,
  marked_by BIGINT,
  marked_at DATETIME(3),
  PRIMARY KEY (sheet_id, kpm_id),
  KEY attendance_mark_kpm (kpm_id),
  CONSTRAINT attendance_mark_sheet FOREIGN KEY (sheet_id) REFERENCES attendance_sheet (id),
  CONSTRAINT attendance_mark_kpm FOREIGN KEY (kpm_id) REFERENCES kpm (id)
) CHARACTER SET utf8mb4;

-- Every change of a mark, never changed itself: who, when, to what. Numbers only.
CREATE TABLE attendance_change (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  sheet_id   BIGINT NOT NULL,
  kpm_id     BIGINT NOT NULL,
  mark       VARCHAR(5) CHARACTER SET ascii,
  revision   INT NOT NULL,
  changed_by BIGINT NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY attendance_change_sheet (sheet_id, revision),
  CONSTRAINT attendance_change_sheet FOREIGN KEY (sheet_id) REFERENCES attendance_sheet (id)
) CHARACTER SET utf8mb4;

-- Meetings planned before there were sheets; nobody is asked about those that are over.
INSERT INTO attendance_sheet (meeting_id, kelompok_id, local_date, starts_at, ask_at, asked_at)
SELECT m.id, p.kelompok_id, m.local_date, m.starts_at, TIMESTAMPADD(HOUR, 2, m.starts_at),
  IF(m.starts_at < UTC_TIMESTAMP(3), m.starts_at, NULL)
FROM meeting m JOIN meeting_kelompok p ON p.meeting_id = m.id WHERE m.status <> 'CANCELLED';
