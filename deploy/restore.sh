#!/usr/bin/env bash
# restore.sh BACKUP.sql.zst: puts a backup into an empty database (never over one that has tables).
# restore.sh --drill BACKUP.sql.zst: the same into a database p2k2_drill that is then looked at and dropped. Do it every month.
# Settings as in backup.sh; MYSQL (default: mysql). For a drill the user may create and drop p2k2_drill.
# Afterwards read "Memulihkan" in runbook.md: who was erased after the backup has to be erased again.
set -euo pipefail
drill=
if [[ ${1:-} == --drill ]]; then
  drill=yes
  shift
fi
backup=${1:?restore.sh [--drill] BACKUP.sql.zst}
database=${P2K2_DB_NAME:-p2k2}
[[ -z $drill ]] || database=p2k2_drill

client() {
  # shellcheck disable=SC2086 # MYSQL may carry options
  ${MYSQL:-mysql} --host="${P2K2_DB_HOST:-127.0.0.1}" --port="${P2K2_DB_PORT:-3306}" --user="${P2K2_DB_USER:-p2k2}" \
    --default-character-set=utf8mb4 --batch --skip-column-names "$@"
}

[[ -z $drill ]] || client -e "DROP DATABASE IF EXISTS p2k2_drill; CREATE DATABASE p2k2_drill CHARACTER SET utf8mb4"
tables=$(client -e "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '$database'")
((tables == 0)) || { echo "restore.sh: database $database is not empty ($tables tables); nothing was done" >&2; exit 1; }

zstd -dcq "$backup" | client "$database"

client "$database" -e "
  SELECT CONCAT('schema version ', MAX(CAST(version AS UNSIGNED))) FROM flyway_schema_history WHERE success;
  SELECT CONCAT('kelompok ', COUNT(*)) FROM kelompok; SELECT CONCAT('kpm ', COUNT(*)) FROM kpm;
  SELECT CONCAT('newest update ', COALESCE(MAX(received_at), '-')) FROM inbox;"
if [[ -n $drill ]]; then
  client -e "DROP DATABASE p2k2_drill"
  echo "drill passed: $backup can be restored"
else
  # what was under way or could leave by now may have left after the backup: nobody should get it twice
  client "$database" -e "UPDATE outbox SET state = 'UNKNOWN', finished_at = UTC_TIMESTAMP(3)
      WHERE state = 'SENDING' OR (state IN ('PLANNED', 'PENDING') AND earliest_at <= UTC_TIMESTAMP(3));
    DELETE FROM sender_lease;"
  echo "restored into $database; now runbook.md, 'Memulihkan'"
fi
