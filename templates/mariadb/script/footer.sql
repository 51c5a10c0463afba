{# The end of a script. -#}
{% include "runtime/end.sql" %}
DELIMITER ;
