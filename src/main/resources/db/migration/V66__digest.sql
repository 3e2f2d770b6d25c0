-- When somebody of the staff gets the next digest, at their hour, and what stood in the last one (16 hex digits a thing).
CREATE TABLE digest_turn (
  staff_id BIGINT NOT NULL,
  hour     TIME NOT NULL DEFAULT '07:00:00',
  due_at   DATETIME(3) NOT NULL,
  sent_at  DATETIME(3),
  seen     TEXT CHARACTER SET ascii,
  PRIMARY KEY (staff_id),
  KEY digest_turn_due (due_at),
  CONSTRAINT digest_turn_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;
