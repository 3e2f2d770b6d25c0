-- A file of staff or members between preview and result. Rows are taken away a day later at the latest.
CREATE TABLE import (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  kind       VARCHAR(8) CHARACTER SET ascii NOT NULL,
  state      VARCHAR(8) CHARACTER SET ascii NOT NULL,
  staff_id   BIGINT,
  created_at DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  KEY import_staff (staff_id),
  KEY import_age (created_at),
  CONSTRAINT import_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
) CHARACTER SET utf8mb4;

-- outcome: NEW, CHANGED, SAME, the name of the reason why a row is refused, or nothing yet.
-- fixed: refused by the reading of the file; comparing anew does not change it.
CREATE TABLE import_row (
  import_id          BIGINT NOT NULL,
  line               BIGINT NOT NULL,
  id_luar            VARCHAR(40),
  name               VARCHAR(80),
  role               VARCHAR(20) CHARACTER SET ascii,
  sapaan             VARCHAR(8) CHARACTER SET ascii,
  kelompok           VARCHAR(60),
  desa               VARCHAR(60),
  kecamatan          VARCHAR(60),
  kabupaten          VARCHAR(60),
  zone               VARCHAR(4) CHARACTER SET ascii,
  pendamping         VARCHAR(80),
  import_kelompok_id BIGINT,
  person_id          BIGINT,
  renamed            BOOLEAN NOT NULL DEFAULT FALSE,
  outcome            VARCHAR(30) CHARACTER SET ascii,
  fixed              BOOLEAN NOT NULL DEFAULT FALSE,
  refused_column     VARCHAR(20) CHARACTER SET ascii,
  refused_cell       VARCHAR(60),
  PRIMARY KEY (import_id, line),
  CONSTRAINT import_row_import FOREIGN KEY (import_id) REFERENCES import (id)
) CHARACTER SET utf8mb4;

-- Each kelompok of a file once, with what most of its rows say of it.
CREATE TABLE import_kelompok (
  id               BIGINT NOT NULL AUTO_INCREMENT,
  import_id        BIGINT NOT NULL,
  kabupaten        VARCHAR(60) NOT NULL,
  kecamatan        VARCHAR(60) NOT NULL,
  desa             VARCHAR(60) NOT NULL,
  name             VARCHAR(60) NOT NULL,
  zone             VARCHAR(4) CHARACTER SET ascii NOT NULL,
  pendamping       VARCHAR(80) NOT NULL,
  kelompok_id      BIGINT,
  staff_id         BIGINT,
  present_staff_id BIGINT,
  present_zone     VARCHAR(4) CHARACTER SET ascii,
  reason           VARCHAR(30) CHARACTER SET ascii,
  taken            BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  UNIQUE KEY import_kelompok_name (import_id, kabupaten, kecamatan, desa, name),
  CONSTRAINT import_kelompok_import FOREIGN KEY (import_id) REFERENCES import (id)
) CHARACTER SET utf8mb4;

-- Two names that may be one person: a row of the file and another row, or a stored family.
CREATE TABLE import_pair (
  import_id  BIGINT NOT NULL,
  number     INT NOT NULL,
  line       BIGINT NOT NULL,
  other_line BIGINT,
  kpm_id     BIGINT,
  same       BOOLEAN,
  PRIMARY KEY (import_id, number),
  CONSTRAINT import_pair_import FOREIGN KEY (import_id) REFERENCES import (id)
) CHARACTER SET utf8mb4;

-- The families or staff an import has made.
CREATE TABLE import_new (
  import_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (import_id, person_id),
  CONSTRAINT import_new_import FOREIGN KEY (import_id) REFERENCES import (id)
) CHARACTER SET utf8mb4;

-- One row, locked while an import is saved: two files that bring the same family must not both make it.
CREATE TABLE import_turn (
  id INT NOT NULL,
  PRIMARY KEY (id)
);
