{# Every revision of the project, into sqlc_mig.sqlc_mig_list and _also. Takes: list. -#}
-- every revision of the project, so that the script knows a database that is ahead of it: place, id, what it needs, digest of its spec
-- if the script is about it; in one transaction, which touches tables in memory alone
BEGIN;
{% if list %}
INSERT INTO sqlc_mig.sqlc_mig_list (place, id, needs, checksum) VALUES
{% for r in list %}
{% if r.joins %} {% else %}  {% endif %}({{ r.place }}, {{ r.id.text }}, {% if r.needs %}{{ r.needs[0] }}{% else %}NULL{% endif %}, {% if r.checksum is given %}{{ r.checksum.text }}{% else %}NULL{% endif %}){% if loop.last %};{% else %},{% endif %}{% if r.ends_line +%}
{% endif %}
{% endfor %}
{% for r in list %}
{% for n in r.needs %}
{% if not loop.first %}
INSERT INTO sqlc_mig.sqlc_mig_also (place, needs) VALUES ({{ r.place }}, {{ n }});
{% endif %}
{% endfor %}
{% endfor %}
{% endif %}
