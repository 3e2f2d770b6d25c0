-- What each revision of a meeting's plan said, so that a correction can name what is not true any more.
CREATE TABLE meeting_revision (
  meeting_id BIGINT NOT NULL,
  revision   INT NOT NULL,
  local_date DATE NOT NULL,
  local_hour TIME NOT NULL,
  starts_at  DATETIME(3) NOT NULL,
  place      VARCHAR(120) NOT NULL,
  PRIMARY KEY (meeting_id, revision),
  CONSTRAINT meeting_revision_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) CHARACTER SET utf8mb4;
