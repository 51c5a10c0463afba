{# Whether an object is there, or not, or is shown with a type.
   Takes: a. -#}
{% if a.is_absent is on %}NOT {% endif %}pg_temp.sqlc_mig_there({{ a.word }}, {{ a.schema }}{% if a.table is given %}, {{ a.table }}{% endif %}{% if a.name is given %}, {{ a.name }}{% endif %}{% if a.data_type is given %}, {{ a.data_type }}{% endif %})