-- PLANNED rows wait for their earliest time and become PENDING, so that a claim walks only what is due.
-- window_ends_at: a row that did not leave by then waits for its next window.
-- parties: the families a message is for, as a JSON array of {"link": …, and words}; whoever withdraws is left out when it is sent.
-- rank_at: what a state is ordered by, so that one index serves promoting, claiming, counting and pruning.

ALTER TABLE outbox ADD COLUMN window_ends_at DATETIME(3) AFTER latest_at, ADD COLUMN parties MEDIUMTEXT AFTER link_id;

UPDATE outbox SET parties = CONCAT('[{"link":', link_id, '}]') WHERE link_id IS NOT NULL;

UPDATE outbox SET state = 'PLANNED' WHERE state = 'PENDING' AND earliest_at > UTC_TIMESTAMP(3);

ALTER TABLE outbox
  DROP COLUMN link_id,
  ADD COLUMN rank_at DATETIME(3) GENERATED ALWAYS AS
    (CASE state WHEN 'PLANNED' THEN earliest_at WHEN 'PENDING' THEN latest_at ELSE finished_at END) STORED,
  DROP KEY outbox_next,
  DROP KEY outbox_subject,
  DROP KEY outbox_finished,
  ADD KEY outbox_next (bot, state, priority, rank_at, earliest_at),
  ADD KEY outbox_subject (subject);

-- Nobody reads a row's own lease: who sends is told by sender_lease.
ALTER TABLE outbox DROP COLUMN lease_until;
