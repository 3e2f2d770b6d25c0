#!/usr/bin/env bash
# backup.sh: one consistent dump of the database without locking anybody out, checked and compressed.
# Settings (environment): P2K2_BACKUP_DIR (default /var/backups/p2k2), P2K2_DB_HOST, P2K2_DB_PORT, P2K2_DB_NAME (p2k2),
# P2K2_DB_USER, MYSQL_PWD (its password), MYSQLDUMP (default: mysqldump).
# Backups older than 35 days are deleted: what a family had erased is gone from everywhere after that.
set -euo pipefail
umask 077
dir=${P2K2_BACKUP_DIR:-/var/backups/p2k2}
keep_days=35
mkdir -p "$dir"
name=$dir/p2k2-$(date -u +%Y%m%dT%H%M%SZ).sql.zst
trap 'rm -f "$name.part"' EXIT

# shellcheck disable=SC2086 # MYSQLDUMP may carry options
${MYSQLDUMP:-mysqldump} --host="${P2K2_DB_HOST:-127.0.0.1}" --port="${P2K2_DB_PORT:-3306}" --user="${P2K2_DB_USER:-p2k2}" \
  --single-transaction --quick --skip-lock-tables --no-tablespaces --set-gtid-purged=OFF --default-character-set=utf8mb4 \
  --tz-utc --triggers --routines --hex-blob "${P2K2_DB_NAME:-p2k2}" | zstd -q -6 -T1 -o "$name.part"

# a dump that was cut off has no such line at its end
zstd -dcq "$name.part" | tail -n 1 | grep -q '^-- Dump completed' || { echo "backup.sh: the dump is not complete" >&2; exit 1; }
mv "$name.part" "$name"
find "$dir" -maxdepth 1 -name 'p2k2-*.sql.zst' -mtime +"$keep_days" -delete
echo "$name"
