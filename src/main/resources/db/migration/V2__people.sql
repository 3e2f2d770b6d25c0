-- Who is who. Never stored of a family: NIK, KK, card or account numbers, PIN, address, phone, birth date, children.

CREATE TABLE desa (
  id        BIGINT NOT NULL AUTO_INCREMENT,
  kabupaten VARCHAR(60) NOT NULL,
  kecamatan VARCHAR(60) NOT NULL,
  name      VARCHAR(60) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY desa_name (kabupaten, kecamatan, name)
) CHARACTER SET utf8mb4;

CREATE TABLE staff (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  name       VARCHAR(80) NOT NULL,
  role       VARCHAR(20) CHARACTER SET ascii NOT NULL,
  kabupaten  VARCHAR(60),
  kecamatan  VARCHAR(60),
  active     BOOLEAN NOT NULL DEFAULT TRUE,
  created_at DATETIME(3) NOT NULL,
  version    BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY staff_area (kabupaten, role, name)
) CHARACTER SET utf8mb4;

CREATE TABLE kelompok (
  id      BIGINT NOT NULL AUTO_INCREMENT,
  desa_id BIGINT NOT NULL,
  name    VARCHAR(60) NOT NULL,
  zone    VARCHAR(4) CHARACTER SET ascii NOT NULL,
  version BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY kelompok_name (desa_id, name),
  CONSTRAINT kelompok_desa FOREIGN KEY (desa_id) REFERENCES desa (id)
) CHARACTER SET utf8mb4;

-- Which pendamping serves a kelompok and when; a substitute acts beside the permanent one for a range of dates.
CREATE TABLE assignment (
  id          BIGINT NOT NULL AUTO_INCREMENT,
  kelompok_id BIGINT NOT NULL,
  staff_id    BIGINT NOT NULL,
  from_date   DATE NOT NULL,
  until_date  DATE,
  substitute  BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  KEY assignment_kelompok (kelompok_id, from_date),
  KEY assignment_staff (staff_id, from_date),
  CONSTRAINT assignment_kelompok FOREIGN KEY (kelompok_id) REFERENCES kelompok (id),
  CONSTRAINT assignment_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;

CREATE TABLE kpm (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  kabupaten  VARCHAR(60) NOT NULL,
  id_luar    VARCHAR(40),
  name       VARCHAR(80) NOT NULL,
  sapaan     VARCHAR(8) CHARACTER SET ascii NOT NULL DEFAULT 'IBU',
  status     VARCHAR(12) CHARACTER SET ascii NOT NULL DEFAULT 'ACTIVE',
  created_at DATETIME(3) NOT NULL,
  version    BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY kpm_id_luar (kabupaten, id_luar)
) CHARACTER SET utf8mb4;

CREATE TABLE membership (
  id          BIGINT NOT NULL AUTO_INCREMENT,
  kpm_id      BIGINT NOT NULL,
  kelompok_id BIGINT NOT NULL,
  role        VARCHAR(8) CHARACTER SET ascii NOT NULL DEFAULT 'KPM',
  from_date   DATE NOT NULL,
  until_date  DATE,
  PRIMARY KEY (id),
  KEY membership_kelompok (kelompok_id, role),
  KEY membership_kpm (kpm_id),
  CONSTRAINT membership_kelompok FOREIGN KEY (kelompok_id) REFERENCES kelompok (id),
  CONSTRAINT membership_kpm FOREIGN KEY (kpm_id) REFERENCES kpm (id)
) CHARACTER SET utf8mb4;

CREATE TABLE chat (
  bot        BIGINT NOT NULL,
  chat_id    BIGINT NOT NULL,
  language   VARCHAR(8) CHARACTER SET ascii NOT NULL DEFAULT 'id',
  stopped_at DATETIME(3),
  blocked_at DATETIME(3),
  created_at DATETIME(3) NOT NULL,
  PRIMARY KEY (bot, chat_id)
) CHARACTER SET utf8mb4;

-- One family on one chat. Consent, tickets and answers belong to the link that made them.
CREATE TABLE link (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  kpm_id     BIGINT NOT NULL,
  bot        BIGINT NOT NULL,
  chat_id    BIGINT NOT NULL,
  kind       VARCHAR(12) CHARACTER SET ascii NOT NULL,
  created_at DATETIME(3) NOT NULL,
  ended_at   DATETIME(3),
  PRIMARY KEY (id),
  KEY link_chat (bot, chat_id),
  KEY link_kpm (kpm_id),
  CONSTRAINT link_kpm FOREIGN KEY (kpm_id) REFERENCES kpm (id)
) CHARACTER SET utf8mb4;

CREATE TABLE consent (
  link_id    BIGINT NOT NULL,
  purpose    VARCHAR(12) CHARACTER SET ascii NOT NULL,
  granted    BOOLEAN NOT NULL,
  version    INT NOT NULL,
  decided_at DATETIME(3) NOT NULL,
  PRIMARY KEY (link_id, purpose),
  CONSTRAINT consent_link FOREIGN KEY (link_id) REFERENCES link (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

CREATE TABLE staff_chat (
  staff_id   BIGINT NOT NULL,
  bot        BIGINT NOT NULL,
  chat_id    BIGINT NOT NULL,
  created_at DATETIME(3) NOT NULL,
  PRIMARY KEY (staff_id, bot, chat_id),
  KEY staff_chat_chat (bot, chat_id),
  CONSTRAINT staff_chat_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;
