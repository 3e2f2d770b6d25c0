-- Who acts for whom, by whose word and how long. The rights are rows of assignment; substitution_assignment says which.
CREATE TABLE substitution (
  id            BIGINT NOT NULL AUTO_INCREMENT,
  absent_id     BIGINT NOT NULL,
  substitute_id BIGINT NOT NULL,
  from_date     DATE NOT NULL,
  until_date    DATE NOT NULL,
  state         VARCHAR(8) CHARACTER SET ascii NOT NULL,
  created_at    DATETIME(3) NOT NULL,
  ended_at      DATETIME(3),
  PRIMARY KEY (id),
  KEY substitution_absent (absent_id, until_date),
  KEY substitution_substitute (substitute_id, until_date),
  CONSTRAINT substitution_absent FOREIGN KEY (absent_id) REFERENCES staff (id),
  CONSTRAINT substitution_substitute FOREIGN KEY (substitute_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;

CREATE TABLE substitution_assignment (
  assignment_id   BIGINT NOT NULL,
  substitution_id BIGINT NOT NULL,
  PRIMARY KEY (assignment_id),
  KEY substitution_assignment_substitution (substitution_id),
  CONSTRAINT substitution_assignment_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
  CONSTRAINT substitution_assignment_substitution FOREIGN KEY (substitution_id) REFERENCES substitution (id)
) CHARACTER SET utf8mb4;
