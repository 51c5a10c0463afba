{# What differs from script to script: names, settings, the list of all revisions. The machinery reads it from temporary
   tables.
   Takes: version, digest, direction, arrival, quiet, walk, requires, ledger, history, progress, lock_key, lock_seconds, minimal,
   minimal_number, path, settings, list, lists_others, on_mismatch, ways. -#}
-- ---- what differs from script to script: names, settings, and the list of all revisions of the project ------------
CREATE TEMPORARY TABLE sqlc_mig_script AS SELECT {{ version }} AS version, {{ minimal_number }} AS oldest, '{{ minimal }}' AS oldest_words,
  {{ digest }} AS input, {{ direction }} AS direction,
  {%+ if walk is given %}{{ walk.steps }}{% else %}NULL::integer{% endif %} AS steps, {% if walk is given and walk.branch is given %}{{ walk.branch }}{% else %}NULL::text{% endif %} AS branch, ARRAY[{{ requires|listed }}]::text[] AS requires,
  {%+ if arrival is given %}{{ arrival.text }}{% else %}NULL::text{% endif %} AS arrival, {% if quiet %}true{% else %}false{% endif %} AS quiet, {{ lock_key }}::bigint AS lock_key, {{ lock_seconds }} AS lock_seconds,
  {{ ledger.schema }} AS ledger_schema, {{ ledger.table }} AS ledger, {% filter literal %}{{ ledger.key }}{% endfilter %} AS ledger_key, {{ progress.table }} AS progress,
  {%+ if history is given %}{{ history.schema }}{% else %}NULL::text{% endif %} AS history_schema, {% if history is given %}{{ history.table }}{% else %}NULL::text{% endif %} AS history, {{ on_mismatch }} AS on_mismatch;
INSERT INTO pg_temp.sqlc_mig_setting (name, value) VALUES
  ('search_path', {% filter literal %}{% for name in path %}{{ name }}, {% endfor %}pg_temp{% endfilter %}){% for s in settings %}, ({{ s.name_text }}, {{ s.value }}){% endfor %};
-- place, id, places of what it needs (^: the one above); if this script is about it, markers while half done, digest, message; else what follows, in turn
COPY pg_temp.sqlc_mig_list (place, id, needs, markers, checksum, message, others) FROM stdin (NULL '^');
{% for r in list %}
{% if r.markers is given %}
{{ r.place }}	{{ r.id.copy }}	{% if r.above %}^{% else %}{{ r.needs_as_array }}{% endif %}	{{ r.markers }}	{{ r.checksum.copy }}	{{ r.message.copy }}	^
{% elif not r.follows %}
{% filter row %}
{{ r.place }}	{{ r.id.copy }}	{% if r.above %}^{% else %}{{ r.needs_as_array }}{% endif %}	^	^	^	{ {%- for o in r.followed %}{{ o.copy }}{% if not loop.last %},{{ fold }}{% endif %}{% endfor -%} }{% endfilter +%}
{% endif %}
{% endfor %}
\.
{% if lists_others %}
INSERT INTO pg_temp.sqlc_mig_list (place, id) SELECT l.place + w.n, w.id FROM pg_temp.sqlc_mig_list l, unnest(l.others) WITH ORDINALITY AS w (id, n);
{% endif %}
{% for r in list %}
{% if r.refusal is given %}
UPDATE pg_temp.sqlc_mig_list SET refusal = {{ r.refusal.text }} WHERE place = {{ r.place }};
{% endif %}
{% endfor %}
{% if ways is given %}
-- which way past revisions that another one replaces? By them, if the database has come to one of them, or has begun one; else by what
-- replaces them
DO $sqlc_mig$
  {% include "script/ways.sql" %} $sqlc_mig$;
{% endif %}
{% if walk is given %}
{% include "script/stops.sql" %}
{% endif %}
