{# Stamp: every row, whether the ledger has it now and whether it shall (temp.sqlc_mig_row). What shares the lineage
   of a target gives way to it, and no row is an ancestor of another.
   Takes: wanted, all, lines. -#}
-- every row, whether the ledger has it now, and whether it shall
CREATE TEMP TABLE sqlc_mig_row (revision TEXT PRIMARY KEY, message TEXT, before INTEGER NOT NULL, after INTEGER NOT NULL) WITHOUT ROWID;
{% if wanted %}
INSERT INTO temp.sqlc_mig_row (revision, message, before, after) VALUES
{% for w in wanted %}
  ({{ w.id }}, {{ w.message }}, 0, 1){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
INSERT INTO temp.sqlc_mig_row (revision, before, after)
SELECT h.revision, 1, {% if all %}0{% else %}1{% endif %} FROM temp.sqlc_mig_head h WHERE true
ON CONFLICT (revision) DO UPDATE SET before = 1;
{% if lines and not all %}
-- what shares the lineage of a target gives way to it
CREATE INDEX temp.sqlc_mig_child ON sqlc_mig_graph (parent);
WITH RECURSIVE
  target (revision) AS (VALUES {% for id in lines %}({{ id }}){% if not loop.last %}, {% endif %}{% endfor %}),
  ancestor (revision) AS (
    SELECT t.revision FROM target t
    UNION
    SELECT g.parent FROM ancestor a JOIN temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> ''),
  descendant (revision) AS (
    SELECT t.revision FROM target t
    UNION
    SELECT g.revision FROM descendant d JOIN temp.sqlc_mig_graph g ON g.parent = d.revision)
UPDATE temp.sqlc_mig_row SET after = 0
 WHERE message IS NULL AND (revision IN (SELECT a.revision FROM ancestor a) OR revision IN (SELECT d.revision FROM descendant d));
{% endif %}
{% if not all %}
-- no row is an ancestor of another
WITH RECURSIVE below (revision) AS (
  SELECT g.parent FROM temp.sqlc_mig_row r JOIN temp.sqlc_mig_graph g ON g.revision = r.revision WHERE r.after AND g.parent <> ''
  UNION
  SELECT g.parent FROM below b JOIN temp.sqlc_mig_graph g ON g.revision = b.revision WHERE g.parent <> '')
UPDATE temp.sqlc_mig_row SET after = 0 WHERE after AND revision IN (SELECT b.revision FROM below b);
{% endif %}
