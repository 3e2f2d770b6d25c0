-- Kinds of days. Without kabupaten a day holds everywhere, without desa in the whole kabupaten.
CREATE TABLE special_day (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  kabupaten  VARCHAR(60),
  desa_id    BIGINT,
  kind       VARCHAR(10) CHARACTER SET ascii NOT NULL,
  name       VARCHAR(80) NOT NULL,
  from_date  DATE NOT NULL,
  until_date DATE NOT NULL,
  PRIMARY KEY (id),
  KEY special_day_dates (until_date, from_date),
  CONSTRAINT special_day_desa FOREIGN KEY (desa_id) REFERENCES desa (id)
) CHARACTER SET utf8mb4;
