-- One P2K2 meeting. date and hour are what people said, in the zone of the kelompok; starts_at is the same in UTC.
CREATE TABLE meeting (
  id               BIGINT NOT NULL AUTO_INCREMENT,
  pendamping_id    BIGINT NOT NULL,
  local_date       DATE NOT NULL,
  local_hour       TIME NOT NULL,
  zone             VARCHAR(4) CHARACTER SET ascii NOT NULL,
  starts_at        DATETIME(3) NOT NULL,
  duration_minutes INT NOT NULL DEFAULT 120,
  place            VARCHAR(120) NOT NULL,
  sesi             VARCHAR(20) CHARACTER SET ascii,
  topic            VARCHAR(120),
  status           VARCHAR(10) CHARACTER SET ascii NOT NULL,
  revision         INT NOT NULL DEFAULT 1,
  created_at       DATETIME(3) NOT NULL,
  version          BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY meeting_start (starts_at),
  KEY meeting_pendamping (pendamping_id, starts_at),
  CONSTRAINT meeting_pendamping FOREIGN KEY (pendamping_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;

-- Each kelompok of a meeting confirms for itself.
CREATE TABLE meeting_kelompok (
  meeting_id   BIGINT NOT NULL,
  kelompok_id  BIGINT NOT NULL,
  confirmed_at DATETIME(3),
  passed_on    VARCHAR(4) CHARACTER SET ascii,
  PRIMARY KEY (meeting_id, kelompok_id),
  KEY meeting_kelompok_kelompok (kelompok_id, meeting_id),
  CONSTRAINT meeting_kelompok_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_kelompok_kelompok FOREIGN KEY (kelompok_id) REFERENCES kelompok (id)
) CHARACTER SET utf8mb4;

-- What a ketua asks for; becomes final only when the pendamping agrees.
CREATE TABLE meeting_request (
  id          BIGINT NOT NULL AUTO_INCREMENT,
  meeting_id  BIGINT NOT NULL,
  kelompok_id BIGINT NOT NULL,
  kind        VARCHAR(6) CHARACTER SET ascii NOT NULL,
  new_date    DATE,
  new_hour    TIME,
  reason      VARCHAR(200),
  revision    INT NOT NULL,
  state       VARCHAR(10) CHARACTER SET ascii NOT NULL,
  created_at  DATETIME(3) NOT NULL,
  decided_at  DATETIME(3),
  PRIMARY KEY (id),
  KEY meeting_request_meeting (meeting_id, state),
  CONSTRAINT meeting_request_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) CHARACTER SET utf8mb4;

-- What the clock has to do for a meeting, computed when it is planned or moved; a tick asks for due_at <= now.
CREATE TABLE meeting_step (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  meeting_id BIGINT NOT NULL,
  revision   INT NOT NULL,
  step       VARCHAR(24) CHARACTER SET ascii NOT NULL,
  due_at     DATETIME(3) NOT NULL,
  done_at    DATETIME(3),
  PRIMARY KEY (id),
  UNIQUE KEY meeting_step_once (meeting_id, revision, step),
  KEY meeting_step_due (done_at, due_at),
  CONSTRAINT meeting_step_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) CHARACTER SET utf8mb4;

-- Whether a family comes; changeable until the meeting begins.
CREATE TABLE rsvp (
  meeting_id  BIGINT NOT NULL,
  kpm_id      BIGINT NOT NULL,
  link_id     BIGINT NOT NULL,
  coming      BOOLEAN NOT NULL,
  reason      VARCHAR(12) CHARACTER SET ascii,
  answered_at DATETIME(3) NOT NULL,
  PRIMARY KEY (meeting_id, kpm_id),
  KEY rsvp_link (link_id),
  CONSTRAINT rsvp_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) CHARACTER SET utf8mb4;
