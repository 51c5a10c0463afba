{# The rights that the script needs. Takes: rights. -#}
-- Needs{% if rights.own_sql %}, besides what the SQL of the project takes{% endif %}:
{% for grant in rights.grants %}
--   GRANT {{ grant.privileges.comment }} ON {% if grant.is_default %}`DATABASE`{% else %}{{ grant.schema }}{% endif %}.* TO 'USER'@'HOST';
{% endfor %}
