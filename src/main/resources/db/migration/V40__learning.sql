-- What a family answered in a quiz, kept only if this link agreed: its first try and its latest one after that.
CREATE TABLE quiz_answer (
  link_id     BIGINT NOT NULL,
  question_id VARCHAR(20) CHARACTER SET ascii NOT NULL,
  first_try   BOOLEAN NOT NULL,
  sesi        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  chosen      INT NOT NULL,
  correct     BOOLEAN NOT NULL,
  answered_at DATETIME(3) NOT NULL,
  PRIMARY KEY (link_id, question_id, first_try),
  KEY quiz_answer_sesi (sesi, link_id),
  CONSTRAINT quiz_answer_link FOREIGN KEY (link_id) REFERENCES link (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

-- The sesi a family read last, so that its home practice can be found again.
CREATE TABLE sesi_opened (
  link_id   BIGINT NOT NULL,
  sesi      VARCHAR(20) CHARACTER SET ascii NOT NULL,
  opened_at DATETIME(3) NOT NULL,
  PRIMARY KEY (link_id),
  CONSTRAINT sesi_opened_link FOREIGN KEY (link_id) REFERENCES link (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

-- How well a kelompok took a sesi in, by its pendamping's own judgement.
CREATE TABLE sesi_grade (
  kelompok_id BIGINT NOT NULL,
  sesi        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  grade       VARCHAR(12) CHARACTER SET ascii NOT NULL,
  staff_id    BIGINT NOT NULL,
  graded_at   DATETIME(3) NOT NULL,
  PRIMARY KEY (kelompok_id, sesi),
  CONSTRAINT sesi_grade_kelompok FOREIGN KEY (kelompok_id) REFERENCES kelompok (id),
  CONSTRAINT sesi_grade_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;

-- How many hands went up for each option at a meeting; nobody's name.
CREATE TABLE quiz_hands (
  kelompok_id BIGINT NOT NULL,
  question_id VARCHAR(20) CHARACTER SET ascii NOT NULL,
  chosen      INT NOT NULL,
  sesi        VARCHAR(20) CHARACTER SET ascii NOT NULL,
  hands       INT NOT NULL,
  correct     BOOLEAN NOT NULL,
  counted_at  DATETIME(3) NOT NULL,
  PRIMARY KEY (kelompok_id, question_id, chosen),
  KEY quiz_hands_sesi (kelompok_id, sesi),
  CONSTRAINT quiz_hands_kelompok FOREIGN KEY (kelompok_id) REFERENCES kelompok (id)
) CHARACTER SET utf8mb4;
