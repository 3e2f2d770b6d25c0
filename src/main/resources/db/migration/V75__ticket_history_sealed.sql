-- What happened is only ever added to. A seal refers to every column of its event, so the server refuses to change or
-- delete the event, for every program and every hand. Triggers would do it without a second table, but creating one
-- takes SUPER where the binary log is on, and the bot must not need that.
ALTER TABLE ticket_event
  ADD COLUMN sealed_staff BIGINT GENERATED ALWAYS AS (COALESCE(staff_id, 0)) STORED,
  ADD COLUMN sealed_text BIGINT GENERATED ALWAYS AS (COALESCE(text_id, 0)) STORED,
  ADD UNIQUE KEY ticket_event_sealed (id, ticket_id, kind, state, sealed_staff, sealed_text, happened_at);

CREATE TABLE ticket_event_seal (
  event_id     BIGINT NOT NULL,
  ticket_id    BIGINT NOT NULL,
  kind         VARCHAR(20) CHARACTER SET ascii NOT NULL,
  state        VARCHAR(12) CHARACTER SET ascii NOT NULL,
  sealed_staff BIGINT NOT NULL,
  sealed_text  BIGINT NOT NULL,
  happened_at  DATETIME(3) NOT NULL,
  PRIMARY KEY (event_id),
  KEY ticket_event_seal_event (event_id, ticket_id, kind, state, sealed_staff, sealed_text, happened_at),
  CONSTRAINT ticket_event_seal_event
    FOREIGN KEY (event_id, ticket_id, kind, state, sealed_staff, sealed_text, happened_at)
    REFERENCES ticket_event (id, ticket_id, kind, state, sealed_staff, sealed_text, happened_at)
) CHARACTER SET utf8mb4;

INSERT INTO ticket_event_seal (event_id, ticket_id, kind, state, sealed_staff, sealed_text, happened_at)
SELECT id, ticket_id, kind, state, sealed_staff, sealed_text, happened_at FROM ticket_event;
