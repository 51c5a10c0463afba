{# Which kind of constraint has the name, in the words of refusals; NULL if none has it. A primary key has no name of
   its own: it is found by its kind.
   Takes: constraint, kind, primary. -#}
(SELECT CASE MIN(CONSTRAINT_TYPE)
    WHEN 'UNIQUE' THEN 'unique constraint'
    ELSE CONCAT(LOWER(MIN(CONSTRAINT_TYPE)), IF(MIN(CONSTRAINT_TYPE) = 'CHECK', ' constraint', ''))
  END
  FROM information_schema.TABLE_CONSTRAINTS
  WHERE {% include "guard/parts/in_table.sql" %}
    AND {% if kind is given and primary is on %}CONSTRAINT_TYPE = 'PRIMARY KEY'{% else %}CONSTRAINT_NAME = {{ constraint }}{% endif %})
