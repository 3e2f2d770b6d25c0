-- Up to when messages that expired have been reported to the pendamping, a row for each zone.
CREATE TABLE expiry_report (
  zone     VARCHAR(4) CHARACTER SET ascii NOT NULL,
  until_at DATETIME(3) NOT NULL,
  PRIMARY KEY (zone)
) CHARACTER SET utf8mb4;
