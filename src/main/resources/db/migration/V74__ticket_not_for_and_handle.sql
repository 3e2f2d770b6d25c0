-- not_for_id: the petugas a restricted ticket is about; she or he never sees it.
-- handle: what the family's own messages and buttons name a ticket by. It stands here alone, so that a row of the outbox,
-- which tells the chat, tells no ticket. Null for what was said aloud: nobody is written to.
ALTER TABLE ticket
  ADD COLUMN not_for_id BIGINT AFTER owner_id,
  ADD KEY ticket_not_for (not_for_id),
  ADD CONSTRAINT ticket_not_for FOREIGN KEY (not_for_id) REFERENCES staff (id);

ALTER TABLE ticket_identity ADD COLUMN handle CHAR(12) CHARACTER SET ascii COLLATE ascii_bin AFTER link_id;

UPDATE ticket_identity SET handle = LPAD(LOWER(CONV(FLOOR(RAND() * 1000000000000000), 10, 36)), 12, '0') WHERE link_id IS NOT NULL;

ALTER TABLE ticket_identity ADD UNIQUE KEY ticket_identity_handle (handle);
