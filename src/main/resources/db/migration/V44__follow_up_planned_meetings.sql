-- Meetings planned before lessons were followed up. The hours are those of an ordinary day; they are looked at once more
-- when a step is due.
INSERT INTO learning_step (meeting_id, step, due_at)
SELECT m.id, s.step, TIMESTAMPADD(HOUR, 19 - (CASE m.zone WHEN 'WIB' THEN 7 WHEN 'WITA' THEN 8 ELSE 9 END),
  TIMESTAMPADD(DAY, s.days, CAST(m.local_date AS DATETIME(3))))
FROM meeting m
JOIN (SELECT 'SUMMARY' AS step, 0 AS days UNION ALL SELECT 'LATE', 1 UNION ALL SELECT 'TRIED', 7) s
LEFT JOIN learning_step known ON known.meeting_id = m.id AND known.step = s.step
WHERE m.status <> 'CANCELLED' AND m.starts_at > UTC_TIMESTAMP(3) AND known.id IS NULL;
