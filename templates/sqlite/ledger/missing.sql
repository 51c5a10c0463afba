{# Says which of our own tables are missing. Takes: ledger, history. -#}
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, '  created the ledger ' || {{ ledger.text }} || ': it was missing'
 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ ledger.table }} COLLATE NOCASE);
{% if history is given %}
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 1, '  created the history ' || {{ history.text }} || ': it was missing'
 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ history.table }} COLLATE NOCASE);
{% endif %}
