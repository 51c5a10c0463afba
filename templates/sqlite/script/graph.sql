{# The graph of the project and the digests of its specs, into temp.sqlc_mig_graph and _checksum. Takes: graph. -#}
{% if graph %}
INSERT INTO temp.sqlc_mig_graph (revision, parent) VALUES
{% for r in graph %}
{% if r.parents %}
  {%+ for p in r.parents %}({{ r.id }}, {{ p }}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %};{% endif +%}
{% else %}
  ({{ r.id }}, ''){% if not loop.last %},{% else %};{% endif +%}
{% endif %}
{% endfor %}
INSERT INTO temp.sqlc_mig_checksum (revision, checksum) VALUES
{% for r in graph %}
  ({{ r.id }}, {{ r.checksum }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
