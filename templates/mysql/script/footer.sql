{# The end of a script: what stopped it, triggers and routines, the session as it was, the last line that is printed.
   Takes: endings. -#}
{% include "runtime/stop.sql" %}
{% if endings %}
{% include "script/endings.sql" %}
{% endif %}
{% include "runtime/end.sql" %}
DELIMITER ;
