{# The rights that the script needs. Takes: rights, ledger, history, progress. -#}
-- Needs{% if rights.own_sql %}, besides what the SQL of the project takes{% endif %}:{% if rights.own_sql +%}
--  {% endif %} GRANT {% if rights.creates_in_database %}CREATE, {% endif %}TEMPORARY ON DATABASE "DATABASE" TO "ROLE";
{% for schema in rights.creates_in %}
--   GRANT USAGE, CREATE ON SCHEMA {{ schema }} TO "ROLE";
{% endfor %}
--   GRANT SELECT, INSERT, UPDATE, DELETE ON {{ ledger.name }}{% if history is given %}, {{ history.name }}{% endif %}{% if progress is given %}, {{ progress.name }}{% endif %} TO "ROLE";
{% if rights.referred is given %}
--   GRANT REFERENCES ON {% with listed = rights.referred %}{% include "script/listed.sql" %}{% endwith %} TO "ROLE";
{% endif %}
{% if rights.written is given %}
--   GRANT SELECT, INSERT, UPDATE ON {% with listed = rights.written %}{% include "script/listed.sql" %}{% endwith %} TO "ROLE";
{% endif %}
{% if rights.deleted is given %}
--   GRANT SELECT, DELETE ON {% with listed = rights.deleted %}{% include "script/listed.sql" %}{% endwith %} TO "ROLE";
{% endif %}
{% if rights.owned is given %}
--   ownership, or membership in the owning role, of {% with listed = rights.owned %}{% include "script/listed.sql" %}{% endwith +%}
{% endif %}
-- What it creates belongs to that role: later runs need it, or membership in it. The grant on tables of sqlc-mig is for where others made them.
