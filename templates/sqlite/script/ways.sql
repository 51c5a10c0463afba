{# Which way a database takes past revisions that another one replaces: what it does not take goes from sqlc_mig.sqlc_mig_list.
   Takes: ways. -#}
{% if ways.both %}
-- revisions that others replace: the places of the first and of the last of them, and of what replaces them. Which way? By them, if the
-- database has come to one of them, or has begun one; else by what replaces them
DROP TABLE IF EXISTS sqlc_mig.sqlc_mig_way;
CREATE TABLE sqlc_mig.sqlc_mig_way (first INTEGER, last INTEGER, short INTEGER, is_long INTEGER);
INSERT INTO sqlc_mig.sqlc_mig_way (first, last, short) VALUES
{% for w in ways.both %}
  ({{ w.first }}, {{ w.last }}, {{ w.short }}){% if loop.last %};{% else %},{% endif +%}
{% endfor %}
UPDATE sqlc_mig.sqlc_mig_way SET is_long = (SELECT count(*) FROM sqlc_mig.sqlc_mig_way v JOIN sqlc_mig.sqlc_mig_list l ON l.place >= v.first AND l.place < v.last
  WHERE l.id IN (SELECT id FROM sqlc_mig.sqlc_mig_head UNION SELECT revision FROM sqlc_mig.sqlc_mig_half)) > 0;
DROP TABLE IF EXISTS sqlc_mig.sqlc_mig_replaced;
CREATE TABLE sqlc_mig.sqlc_mig_replaced AS SELECT l.id FROM sqlc_mig.sqlc_mig_list l JOIN sqlc_mig.sqlc_mig_way w ON l.place >= w.first AND l.place < w.last;
DELETE FROM sqlc_mig.sqlc_mig_list WHERE place IN (SELECT short FROM sqlc_mig.sqlc_mig_way WHERE is_long)
  OR EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_way w WHERE NOT w.is_long AND place BETWEEN w.first AND w.last);
DELETE FROM sqlc_mig.sqlc_mig_also WHERE needs NOT IN (SELECT place FROM sqlc_mig.sqlc_mig_list) OR place NOT IN (SELECT place FROM sqlc_mig.sqlc_mig_list);
UPDATE sqlc_mig.sqlc_mig_list SET needs = NULL WHERE needs NOT IN (SELECT place FROM sqlc_mig.sqlc_mig_list);
{% endif %}
{% for id in ways.long %}
-- of its short form this script knows nothing
INSERT INTO sqlc_mig.sqlc_mig_stop (reason) SELECT 'the revision ' || revision || ' is half done; nothing was changed
  hint: finish it with an upgrade script for a revision or for head: it goes on where it stopped'
  FROM sqlc_mig.sqlc_mig_half WHERE direction = 'upgrade' AND revision = {{ id }};
{% endfor %}
{% if ways.gone %}
-- the specs of these are gone
INSERT INTO sqlc_mig.sqlc_mig_stop (reason)
SELECT 'the database has come to the revision ' || g.id || ', which ' || g.heir
    || ' replaces, and whose spec is not in this project any more; nothing was changed
  hint: apply first a script from before that spec was deleted, up to ' || g.heir || ' or a later revision; then this one'
  FROM (SELECT NULL AS id, NULL AS heir
{% for g in ways.gone %}
    UNION ALL SELECT {{ g.id }}, {{ g.by }}
{% endfor %}
  ) g WHERE g.id IN (SELECT id FROM sqlc_mig.sqlc_mig_head UNION SELECT revision FROM sqlc_mig.sqlc_mig_half) ORDER BY g.id;
{% endif %}
