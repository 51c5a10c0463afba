{# Allows or forbids NULL. table, column, nullable. -#}
ALTER TABLE {{ table }} ALTER COLUMN {{ column }} {% if nullable %}DROP{% else %}SET{% endif %} NOT NULL
