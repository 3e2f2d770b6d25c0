-- Who said Jadi is the host: she is not asked whether she comes. NULL if the pendamping marked it.
ALTER TABLE meeting_kelompok ADD COLUMN confirmed_by BIGINT;
ALTER TABLE meeting_request ADD COLUMN asked_by BIGINT NOT NULL;
