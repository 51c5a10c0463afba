{# What differs from script to script, as variables that the machinery reads; the list of revisions comes last.
   Takes: version, digest, direction, upgrade, quiet, warns, arrival, heads, ledger, history, progress, lock_key, lock_seconds, settings,
   shared, kept, requires, obstacles, refusals, list, walk, ways. -#}
{% set row %}{% include "script/row.sql" %}{% endset %}
-- ---- this script: where it leads, its tables, its settings; what it asks for, that a revision is applied, or is not, or is not due ------
{% filter folded %}SET @sqlc_mig_version = {{ version }},{{ fold }}@sqlc_mig_direction = {{ direction }},{{ fold }}@sqlc_mig_quiet = {% if quiet %}1{% else %}0{% endif %},{{ fold }}@sqlc_mig_warns = {% if warns %}1{% else %}0{% endif %},{{ fold }}
{%- if upgrade and walk is not given %}@sqlc_mig_state = 'missing'{% elif upgrade %}@sqlc_mig_state = 'to be applied'{% else %}@sqlc_mig_state = 'to be reverted'{% endif %},{{ fold -}}
@sqlc_mig_digest = {{ digest }},{{ fold }}@sqlc_mig_lock_key = {{ lock_key }},{{ fold }}@sqlc_mig_wait = {{ lock_seconds }},{{ fold -}}
@sqlc_mig_ledger = {{ ledger.name_text }},{{ fold }}@sqlc_mig_ledger_text = {{ ledger.text }},{{ fold }}@sqlc_mig_ledger_is = {{ ledger.table }},{{ fold -}}
@sqlc_mig_ledger_in = {% if ledger.schema is given %}{{ ledger.schema }}{% else %}NULL{% endif %},{{ fold }}@sqlc_mig_ledger_key = {% filter literal %}{{ ledger.key }}{% endfilter %},{{ fold -}}
@sqlc_mig_progress = {{ progress.name_text }},{{ fold }}@sqlc_mig_progress_text = {{ progress.text }},{{ fold }}@sqlc_mig_progress_is = {{ progress.table }},{{ fold -}}
{% if history is given -%}
@sqlc_mig_history = {{ history.name_text }},{{ fold }}@sqlc_mig_history_text = {{ history.text }},{{ fold }}@sqlc_mig_history_is = {{ history.table }},{{ fold -}}
@sqlc_mig_history_in = {% if history.schema is given %}{{ history.schema }}{% else %}NULL{% endif %},{{ fold -}}
{% else -%}
@sqlc_mig_history = NULL,{{ fold }}@sqlc_mig_history_text = NULL,{{ fold }}@sqlc_mig_history_is = NULL,{{ fold }}@sqlc_mig_history_in = NULL,{{ fold -}}
{% endif -%}
@sqlc_mig_arrival = {% if arrival is given %}{{ arrival.echo }}{% else %}NULL{% endif %},{{ fold }}@sqlc_mig_project_heads = CONCAT_WS(',', NULL{% for h in heads %},{{ fold }}{{ h }}{% endfor %}),{{ fold -}}
@sqlc_mig_settings = {% filter double_quoted %}{% for s in settings %}, SESSION {{ s.name }} = {{ s.value }}{% endfor %}{% endfilter %},{{ fold -}}
@sqlc_mig_conditions = {% filter double_quoted %}{% for r in requires %}{{ row }}('missing', {{ r }}, ''), {% endfor %}{% for o in obstacles %}

{{ row }}('{% if o.applied %}applied{% else %}missing{% endif %}', {{ o.id }}, {{ o.reason }}),{% endfor %}
{%- for r in refusals %}

{{ row }}('due', {{ r.id }}, {{ r.reason }}),{% endfor %}{{ row }}('', '', ''){% endfilter %}{% if upgrade %},{{ fold }}@sqlc_mig_shared = "{{ row }}(0, '')",{{ fold }}@sqlc_mig_kept = "{{ row }}(0, '')"{% endif %};{% endfilter %}

{% if not upgrade %}
-- parents that several revisions need, with the places of these; and what needs a revision of this script and is not in it
SET @sqlc_mig_shared = {% filter double_quoted %}{% for s in shared %}{{ row }}({{ s.at }}, {{ s.parent }}), {% endfor %}{{ row }}(0, ''){% endfilter %},
  @sqlc_mig_kept = {% filter double_quoted %}{% for k in kept %}{{ row }}({{ k.at }}, {{ k.reason }}), {% endfor %}{{ row }}(0, ''){% endfilter %};
{% endif %}
{% if ways is given %}
{% include "script/ways.sql" %}
{% else %}
-- every revision of the project: id, its place here, the places of all that is applied with it, its number in this script (0: it is not in it), checksum
SET @sqlc_mig_list = {% filter double_quoted %}

{% for r in list %}
{% if r.joins %} {% endif %}{{ row }}({{ r.id.text }}, {{ r.place }}, {{ r.spans }}, {{ r.number }}, {% if r.checksum is given %}{{ r.checksum.text }}{% else %}NULL{% endif %}){% if not loop.last %},{% endif %}{% if r.ends_line and not loop.last +%}
{% endif %}
{% else %}
{{ row }}('', 0, '', 0, '')
{% endfor %}
{% endfilter %}//
{% endif %}
