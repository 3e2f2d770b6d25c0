-- attempts grows with every claim and never shrinks: with the row's number it names one call, so that a result written twice
-- finds only its own. spared: how many of them do not count, because Telegram asked for patience or no call was made.

ALTER TABLE outbox ADD COLUMN spared INT NOT NULL DEFAULT 0;
