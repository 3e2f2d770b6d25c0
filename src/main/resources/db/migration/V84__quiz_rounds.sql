-- A sesi may be taught again: hands belong to a round, the day of its first count, and grades to the day of the first,
-- so that January's stay when March comes.
ALTER TABLE quiz_hands ADD COLUMN round_on DATE;
UPDATE quiz_hands SET round_on = (SELECT DATE(MIN(h.counted_at) + INTERVAL 7 HOUR)
  FROM (SELECT kelompok_id, sesi, counted_at FROM quiz_hands) h
  WHERE h.kelompok_id = quiz_hands.kelompok_id AND h.sesi = quiz_hands.sesi);
ALTER TABLE quiz_hands MODIFY round_on DATE NOT NULL,
  DROP PRIMARY KEY, ADD PRIMARY KEY (kelompok_id, question_id, round_on, chosen);

ALTER TABLE sesi_grade ADD COLUMN round_on DATE;
UPDATE sesi_grade SET round_on = DATE(graded_at + INTERVAL 7 HOUR);
ALTER TABLE sesi_grade MODIFY round_on DATE NOT NULL,
  DROP PRIMARY KEY, ADD PRIMARY KEY (kelompok_id, sesi, round_on);
