{# All settings of the session as a text, a line for each: a query. -#}
SELECT CONCAT('\n', GROUP_CONCAT(CONCAT(LOWER(CONVERT(v.VARIABLE_NAME USING utf8mb4)), '=', CONVERT(v.VARIABLE_VALUE USING utf8mb4)) SEPARATOR '\n'), '\n') FROM {% with of_all = false %}{% include "script/variables.sql" %}{% endwith %} AS v{#- no line end -#}
