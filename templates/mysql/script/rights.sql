{# The rights that the script needs. Takes: rights. -#}
-- Needs{% if rights.own_sql %}, besides what the SQL of the project takes{% endif %}:{% for grant in rights.grants %}{% if not loop.first or rights.own_sql +%}
--  {% endif %} GRANT {{ grant.privileges.comment }} ON {% if grant.is_default %}`DATABASE`{% else %}{{ grant.schema }}{% endif %}.* TO 'USER'@'HOST';{% endfor +%}
