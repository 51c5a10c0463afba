{# Lets a column hold NULL, or forbids it (ALTER COLUMN ... SET NOT NULL, DROP NOT NULL).
   Takes: table, column, nullable. -#}
ALTER TABLE {{ table }} ALTER COLUMN {{ column }} {% if nullable %}DROP{% else %}SET{% endif %} NOT NULL
