-- Complaints and questions. Who wrote a ticket stands apart, in ticket_identity; what was written in ticket_text, whose
-- rows erasure can empty; what happened in ticket_event, which is only ever added to. Times are UTC.
CREATE TABLE ticket (
  id            BIGINT NOT NULL AUTO_INCREMENT,
  code          VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category      VARCHAR(12) CHARACTER SET ascii NOT NULL,
  source        VARCHAR(10) CHARACTER SET ascii NOT NULL,
  restricted    BOOLEAN NOT NULL,
  anonymous     BOOLEAN NOT NULL,
  replies_safe  BOOLEAN NOT NULL,
  state         VARCHAR(12) CHARACTER SET ascii NOT NULL,
  kabupaten     VARCHAR(60) NOT NULL,
  kecamatan     VARCHAR(60),
  kelompok_id   BIGINT,
  zone          VARCHAR(4) CHARACTER SET ascii NOT NULL,
  owner_id      BIGINT,
  filed_at      DATETIME(3) NOT NULL,
  remind_at     DATETIME(3) NOT NULL,
  due_at        DATETIME(3) NOT NULL,
  reminded_at   DATETIME(3),
  escalated_at  DATETIME(3),
  forwarded_at  DATETIME(3),
  held_until    DATETIME(3),
  closed_at     DATETIME(3),
  merged_into   BIGINT,
  version       BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY ticket_code (code),
  KEY ticket_owner (owner_id, state),
  KEY ticket_kelompok (kelompok_id, state),
  KEY ticket_area (kabupaten, restricted, state),
  KEY ticket_remind (reminded_at, remind_at),
  KEY ticket_due (escalated_at, due_at),
  KEY ticket_merged (merged_into),
  CONSTRAINT ticket_owner FOREIGN KEY (owner_id) REFERENCES staff (id),
  CONSTRAINT ticket_kelompok FOREIGN KEY (kelompok_id) REFERENCES kelompok (id),
  CONSTRAINT ticket_merged FOREIGN KEY (merged_into) REFERENCES ticket (id)
) CHARACTER SET utf8mb4;

-- Held apart: read only for routing, for the writer herself, and, of a ticket without a name, by an opening with a reason.
CREATE TABLE ticket_identity (
  ticket_id   BIGINT NOT NULL,
  link_id     BIGINT,
  kpm_id      BIGINT,
  kelompok_id BIGINT NOT NULL,
  PRIMARY KEY (ticket_id),
  KEY ticket_identity_link (link_id),
  KEY ticket_identity_kpm (kpm_id),
  KEY ticket_identity_kelompok (kelompok_id),
  CONSTRAINT ticket_identity_ticket FOREIGN KEY (ticket_id) REFERENCES ticket (id),
  CONSTRAINT ticket_identity_kpm FOREIGN KEY (kpm_id) REFERENCES kpm (id),
  CONSTRAINT ticket_identity_kelompok FOREIGN KEY (kelompok_id) REFERENCES kelompok (id)
) CHARACTER SET utf8mb4;

CREATE TABLE ticket_text (
  id        BIGINT NOT NULL AUTO_INCREMENT,
  ticket_id BIGINT NOT NULL,
  author    VARCHAR(8) CHARACTER SET ascii NOT NULL,
  staff_id  BIGINT,
  kind      VARCHAR(8) CHARACTER SET ascii NOT NULL,
  body      TEXT,
  bot       BIGINT,
  file_id   VARCHAR(200) CHARACTER SET ascii,
  said_at   DATETIME(3) NOT NULL,
  seen_at   DATETIME(3),
  PRIMARY KEY (id),
  KEY ticket_text_ticket (ticket_id, id),
  KEY ticket_text_staff (staff_id),
  CONSTRAINT ticket_text_ticket FOREIGN KEY (ticket_id) REFERENCES ticket (id),
  CONSTRAINT ticket_text_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;

CREATE TABLE ticket_event (
  id        BIGINT NOT NULL AUTO_INCREMENT,
  ticket_id BIGINT NOT NULL,
  kind      VARCHAR(20) CHARACTER SET ascii NOT NULL,
  state     VARCHAR(12) CHARACTER SET ascii NOT NULL,
  staff_id  BIGINT,
  text_id   BIGINT,
  happened_at DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY ticket_event_ticket (ticket_id, id),
  KEY ticket_event_staff (staff_id),
  KEY ticket_event_text (text_id),
  CONSTRAINT ticket_event_ticket FOREIGN KEY (ticket_id) REFERENCES ticket (id),
  CONSTRAINT ticket_event_staff FOREIGN KEY (staff_id) REFERENCES staff (id),
  CONSTRAINT ticket_event_text FOREIGN KEY (text_id) REFERENCES ticket_text (id)
) CHARACTER SET utf8mb4;
