-- A market day that comes round with the Javanese week of five days, from its first to its last date.
ALTER TABLE special_day ADD COLUMN pasaran VARCHAR(6) CHARACTER SET ascii;
