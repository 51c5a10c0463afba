{# Where in an upgrade or downgrade script its machinery stands, which is the same in all of them (templates/*/runtime/).
   Takes: groups, dialect, deletions. -#}
{% for g in groups %}
{% if g.only_in is given %}
-- Lines {{ g.lines.comment }} too,
--   blake3 {{ g.digest.comment }}, in every script of this version {{ g.only_in.comment }}.
{% else %}
-- Lines {{ g.lines.comment }} are sqlc-mig's own,
--   blake3 {{ g.digest.comment }}, in every script of this version: `sqlc-mig runtime --dialect {{ dialect.comment }}{% include "script/runtime_option.sql" %}`.
{% endif %}
{% endfor %}
-- What is left to read:  sed '{{ deletions.comment }}' THIS_FILE
