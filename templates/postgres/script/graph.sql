{# The graph of the project, the digests of its specs, and the revisions of the script, in temporary tables.
   Takes: graph, units, refusals, upgrade. -#}
-- ---- what is applied already? -------------------------------------------------------------------------------------
CREATE TEMPORARY TABLE sqlc_mig_graph (revision text NOT NULL, parent text NOT NULL, PRIMARY KEY (revision, parent));
CREATE TEMPORARY TABLE sqlc_mig_script (revision text PRIMARY KEY, markers integer NOT NULL, refusal text);
CREATE TEMPORARY TABLE sqlc_mig_checksum (revision text PRIMARY KEY, checksum text NOT NULL);
CREATE TEMPORARY TABLE sqlc_mig_applied (revision text PRIMARY KEY);
{% if graph %}
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
INSERT INTO pg_temp.sqlc_mig_graph (revision, parent) VALUES
{% for r in graph %}
{% if r.parents %}
  {%+ for p in r.parents %}({{ r.id }}, {{ p }}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %};{% endif +%}
{% else %}
  ({{ r.id }}, ''){% if not loop.last %},{% else %};{% endif +%}
{% endif %}
{% endfor %}
-- the digests of their specs, to notice one that was edited after it had been applied
INSERT INTO pg_temp.sqlc_mig_checksum (revision, checksum) VALUES
{% for r in graph %}
  ({{ r.id }}, {{ r.checksum }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
{% if units %}
-- the revisions of this script; the number is how many markers one leaves while it is half done (0: one transaction)
INSERT INTO pg_temp.sqlc_mig_script (revision, markers) VALUES
{% for u in units %}
  ({{ u.id }}, {{ u.steps }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
{% for r in refusals %}
UPDATE pg_temp.sqlc_mig_script SET refusal = {{ r.reason }} WHERE revision = {{ r.id }};
{% endfor %}
{% if not upgrade %}
CREATE INDEX ON pg_temp.sqlc_mig_graph (parent);
{% endif %}
ANALYZE pg_temp.sqlc_mig_graph; -- without statistics the recursion below is slow on a long history
