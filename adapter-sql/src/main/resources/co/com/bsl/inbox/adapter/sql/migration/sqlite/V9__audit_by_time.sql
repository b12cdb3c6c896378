-- Readers of the audit log ask for a time; the numbers of its entries are read off here.
CREATE INDEX audit_by_time ON audit (at_millis, number);
