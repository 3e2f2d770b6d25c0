-- By whose hours a row leaves: a zone, and a kelompok after a colon where its days of silence count. Null where the feature knows the
-- windows of its kind, or where any hour will do.

ALTER TABLE outbox ADD COLUMN place VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin;

UPDATE outbox SET place = SUBSTRING(subject, 9) WHERE subject LIKE 'joining:%' AND state IN ('PLANNED', 'PENDING');
