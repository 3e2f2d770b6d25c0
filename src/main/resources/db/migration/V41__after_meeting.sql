-- What the clock has to do about the lesson of a meeting; a tick asks for due_at <= now.
CREATE TABLE learning_step (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  meeting_id BIGINT NOT NULL,
  step       VARCHAR(8) CHARACTER SET ascii NOT NULL,
  due_at     DATETIME(3) NOT NULL,
  done_at    DATETIME(3),
  PRIMARY KEY (id),
  UNIQUE KEY learning_step_once (meeting_id, step),
  KEY learning_step_due (done_at, due_at),
  CONSTRAINT learning_step_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) CHARACTER SET utf8mb4;

-- What a family says of its home practice; the newest counts.
CREATE TABLE practice_answer (
  link_id     BIGINT NOT NULL,
  meeting_id  BIGINT NOT NULL,
  kelompok_id BIGINT NOT NULL,
  sesi        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  answer      VARCHAR(8) CHARACTER SET ascii NOT NULL,
  answered_at DATETIME(3) NOT NULL,
  PRIMARY KEY (link_id, meeting_id),
  KEY practice_answer_meeting (meeting_id),
  KEY practice_answer_sesi (kelompok_id, sesi),
  CONSTRAINT practice_answer_link FOREIGN KEY (link_id) REFERENCES link (id) ON DELETE CASCADE,
  CONSTRAINT practice_answer_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT practice_answer_kelompok FOREIGN KEY (kelompok_id) REFERENCES kelompok (id)
) CHARACTER SET utf8mb4;
