{# What `plan` reads: a row for each statement. Takes: planned. -#}
-- for `plan`: place, step, verb, object, its question, locks (schema, table, how), remark, the marker of a step
DO {% filter dollared("sqlc_mig") %}
 BEGIN
{% for n in planned %}
{% if loop.first %}
  INSERT INTO pg_temp.sqlc_mig_planned (place, number, step, verb, object, asks, told, locks, remark, marker) VALUES
{% endif %}
{% with p = n.line %}
    {% filter folded %}({{ p.place }}, {{ n.number }}, {{ p.step }}, {{ p.verb.text }},{{ fold }}{% if p.object is given %}{{ p.object.text }}{% else %}NULL{% endif %},{{ fold }}{% if p.asks is given %}{{ p.asks.text }}{% else %}NULL{% endif %},{{ fold }}{% if p.told is given %}{{ p.told.text }}{% else %}NULL{% endif %},{{ fold }}{% if p.locks is given %}{{ p.locks.text }}{% else %}NULL{% endif %},{{ fold }}{% if p.remark is given %}{{ p.remark.text }}{% else %}NULL{% endif %},{{ fold }}{% if p.marker is given %}{{ p.marker.text }}{% else %}NULL{% endif %}){% if loop.last %};{% else %},{% endif %}{% endfilter +%}
{% endwith %}
{% endfor %}
END {% endfilter %};
