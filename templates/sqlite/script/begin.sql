{# After the revisions: the machinery that does not need to be read again. Takes: ways. -#}
{% if ways is given and ways.both %}
-- what is not on the way of this database
DELETE FROM temp.sqlc_mig_unit WHERE number NOT IN (SELECT place FROM temp.sqlc_mig_list);
{% endif %}
{% include "runtime/main.sql" %}

{% include "runtime/shapes.sql" %}
