{# Creates an enum type. name, values. -#}
{% from "fragments.sql" import names %}
CREATE TYPE {{ name }} AS ENUM ({{ names(values) }})
