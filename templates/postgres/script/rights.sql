{# The rights that the script needs. Takes: rights, ledger, history, progress. -#}
-- Needs{% if rights.own_sql %}, besides what the SQL of the project takes{% endif %}:
--   GRANT {% if rights.creates_in_database %}CREATE, {% endif %}TEMPORARY ON DATABASE "DATABASE" TO "ROLE";
{% for schema in rights.creates_in %}
--   GRANT USAGE, CREATE ON SCHEMA {{ schema }} TO "ROLE";
{% endfor %}
-- What it creates belongs to that role: later runs need the same one, or membership in it.
-- where others made the tables of sqlc-mig,
--   GRANT SELECT, INSERT, UPDATE, DELETE ON
--     {{ ledger.name }}{% if history is given %}, {{ history.name }}{% endif %}{% if progress is given %}, {{ progress.name }}{% endif +%}
--   TO "ROLE";
{% if rights.referred is given or rights.written is given or rights.deleted is given or rights.owned is given %}
-- and for what is there before:
{% endif %}
{% if rights.referred is given %}
--   GRANT REFERENCES ON
{% for line in rights.referred.lines %}
--     {{ line.comment }}
{% endfor %}
--   TO "ROLE";
{% endif %}
{% if rights.written is given %}
--   GRANT SELECT, INSERT, UPDATE ON
{% for line in rights.written.lines %}
--     {{ line.comment }}
{% endfor %}
--   TO "ROLE";
{% endif %}
{% if rights.deleted is given %}
--   GRANT SELECT, DELETE ON
{% for line in rights.deleted.lines %}
--     {{ line.comment }}
{% endfor %}
--   TO "ROLE";
{% endif %}
{% if rights.owned is given %}
--   ownership, or membership in the owning role, of
{% for line in rights.owned.lines %}
--     {{ line.comment }}
{% endfor %}
{% endif %}
