{# What differs from script to script: names, settings, the list of all revisions. The machinery reads it from temporary
   tables.
   Takes: version, digest, direction, arrival, quiet, walk, requires, ledger, history, progress, lock_key, lock_seconds, minimal,
   minimal_number, path, settings, list, on_mismatch, foreign, ways. -#}
-- ---- what differs from script to script: names, settings, and the list of all revisions of the project ------------
DO {% filter dollared("sqlc_mig") %}
 BEGIN
{% if foreign is given %}
  IF pg_catalog.convert_to({{ foreign.text }}, 'UTF8') <> {{ foreign.bytes }}::bytea THEN
    RAISE EXCEPTION 'sqlc-mig: the client sends this script in another encoding than its own, which is UTF-8; nothing was changed'
      USING HINT = 'SET client_encoding = UTF8, or PGCLIENTENCODING=UTF8 in the environment.';
  END IF;
{% endif %}
  CREATE TEMPORARY TABLE sqlc_mig_script AS SELECT
  {{ version }} AS version, {{ minimal_number }} AS oldest, '{{ minimal }}' AS oldest_words,
  {{ digest }} AS input,
  {{ direction }} AS direction, {% if walk is given %}{{ walk.steps }}{% else %}NULL::integer{% endif %} AS steps, {% if walk is given and walk.branch is given %}{{ walk.branch }}{% else %}NULL::text{% endif %} AS branch,
  ARRAY[{{ requires|listed }}]::text[] AS requires,
  {%+ if arrival is given %}{{ arrival.text }}{% else %}NULL::text{% endif %} AS arrival, {% if quiet %}true{% else %}false{% endif %} AS quiet,
  {{ ledger.schema }} AS ledger_schema, {{ ledger.table }} AS ledger, {% filter literal %}{{ ledger.key }}{% endfilter %} AS ledger_key,
  {%+ if history is given %}{{ history.schema }}{% else %}NULL::text{% endif %} AS history_schema, {% if history is given %}{{ history.table }}{% else %}NULL::text{% endif %} AS history, {{ progress.table }} AS progress,
  {{ lock_key }}::bigint AS lock_key, {{ lock_seconds }} AS lock_seconds, {{ on_mismatch }} AS on_mismatch;
  INSERT INTO pg_temp.sqlc_mig_setting (name, value) VALUES
    ('search_path', {% filter literal %}{% for name in path %}{{ name }}, {% endfor %}pg_temp{% endfilter %}){% for s in settings %},
    ({{ s.name_text }}, {{ s.value }}){% endfor %};
  -- place, id, places of what it needs (NULL: the one above), markers that it leaves while half done, digest of its spec, message
{% for r in list %}
{% if loop.first %}
  INSERT INTO pg_temp.sqlc_mig_list (place, id, needs, markers, checksum, message) VALUES
{% endif %}
    ({{ r.place }}, {{ r.id.text }}, {% if r.above %}NULL{% else %}'{{ r.needs_as_array }}'{% endif %}, {% if r.markers is given %}{{ r.markers }}{% else %}NULL{% endif %}, {% if r.checksum is given %}{{ r.checksum.text }}{% else %}NULL{% endif %}, {% if r.message is given %}{{ r.message.text }}{% else %}NULL{% endif %}){% if loop.last %};{% else %},{% endif +%}
{% endfor %}
{% for r in list %}
{% if r.refusal is given %}
  UPDATE pg_temp.sqlc_mig_list SET refusal = {{ r.refusal.text }} WHERE place = {{ r.place }};
{% endif %}
{% endfor %}
{% if walk is given %}
{% include "script/stops.sql" %}
{% endif %}
END {% endfilter %};
{% if ways is given %}
-- which way past revisions that another one replaces? By them, if the database has come to one of them, or has begun one; else by what
-- replaces them
DO $sqlc_mig$
  {% include "script/ways.sql" %} $sqlc_mig$;
{% endif %}
