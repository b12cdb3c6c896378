-- When a change was announced; what is older than this column counts as announced long ago.
ALTER TABLE change_log ADD COLUMN announced_at INTEGER NOT NULL DEFAULT 0;
