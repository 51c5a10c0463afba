{# What differs from script to script, as variables that the machinery reads; the list of revisions comes last.
   Takes: version, digest, direction, upgrade, quiet, warns, arrival, heads, ledger, history, progress, lock_key, lock_seconds, settings,
   shared, kept, requires, obstacles, refusals, list. -#}
-- ---- this script: where it leads, its tables, its settings -----------------------------------------------------------------
SET @sqlc_mig_version = {{ version }}, @sqlc_mig_direction = {{ direction }}, @sqlc_mig_quiet = {% if quiet %}1{% else %}0{% endif %},
  @sqlc_mig_warns = {% if warns %}1{% else %}0{% endif %}, @sqlc_mig_digest = {{ digest }},
  @sqlc_mig_lock_key = {{ lock_key }}, @sqlc_mig_wait = {{ lock_seconds }},
  @sqlc_mig_ledger = {{ ledger.name_text }}, @sqlc_mig_ledger_text = {{ ledger.text }}, @sqlc_mig_ledger_is = {{ ledger.table }},
  @sqlc_mig_ledger_in = {% if ledger.schema is given %}{{ ledger.schema }}{% else %}NULL{% endif %}, @sqlc_mig_ledger_key = {% filter literal %}{{ ledger.key }}{% endfilter %},
  @sqlc_mig_progress = {{ progress.name_text }}, @sqlc_mig_progress_text = {{ progress.text }}, @sqlc_mig_progress_is = {{ progress.table }},
{% if history is given %}
  @sqlc_mig_history = {{ history.name_text }}, @sqlc_mig_history_text = {{ history.text }}, @sqlc_mig_history_is = {{ history.table }},
  @sqlc_mig_history_in = {% if history.schema is given %}{{ history.schema }}{% else %}NULL{% endif %},
{% else %}
  @sqlc_mig_history = NULL, @sqlc_mig_history_text = NULL, @sqlc_mig_history_is = NULL, @sqlc_mig_history_in = NULL,
{% endif %}
  @sqlc_mig_arrival = {% if arrival is given %}{{ arrival.echo }}{% else %}NULL{% endif %}, @sqlc_mig_project_heads = CONCAT_WS(',', NULL{% for h in heads %}, {{ h }}{% endfor %}),
  @sqlc_mig_settings = {% filter double_quoted %}{% for s in settings %}, SESSION {{ s.name }} = {{ s.value }}{% endfor %}{% endfilter %};
-- what it asks for: that a revision is applied, or is not, or is not due
SET @sqlc_mig_conditions = {% filter double_quoted %}

{% for r in requires %}
ROW('missing', {{ r }}, CONCAT('this script begins after the revision ', {{ r }}, ', which is not applied here; nothing was changed. A script that begins at base finds its place by itself')),
{% endfor %}
{% for o in obstacles %}
ROW('{% if o.applied %}applied{% else %}missing{% endif %}', {{ o.id }}, CONCAT({{ o.reason }}, '; nothing was changed')),
{% endfor %}
{% for r in refusals %}
ROW('due', {{ r.id }}, CONCAT('the revision ', {{ r.id }}, ' cannot be reverted: ', {{ r.reason }}, '; nothing was changed')),
{% endfor %}
ROW('', '', ''){% endfilter %};
{% if not upgrade %}
-- parents that several revisions need, with the places of these; and what needs a revision of this script and is not in it
{% endif %}
SET @sqlc_mig_shared = {% filter double_quoted %}{% for s in shared %}ROW({{ s.at }}, {{ s.parent }}), {% endfor %}ROW(0, ''){% endfilter %},
  @sqlc_mig_kept = {% filter double_quoted %}{% for k in kept %}ROW({{ k.at }}, {{ k.reason }}), {% endfor %}ROW(0, ''){% endfilter %};
-- every revision of the project: id, its place here, the places of all that is applied with it, its number in this script (0: it is not in it), checksum
SET @sqlc_mig_list = {% filter double_quoted %}

{% for r in list %}
ROW({{ r.id.text }}, {{ r.place }}, {{ r.spans }}, {{ r.number }}, {{ r.checksum.text }}){% if not loop.last %},{% endif +%}
{% else %}
ROW('', 0, '', 0, '')
{% endfor %}
{% endfilter %}

//
