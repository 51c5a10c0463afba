{# Moves the ledger by one revision, in its last transaction. `moves` holds each parent with the other revisions that
   need it.
   Takes: upgrade, moves, ledger, revision. -#}
{% if upgrade %}
{% if moves %}
    DELETE FROM {{ ledger.name }} WHERE version_num IN ({% for p in moves %}{{ p.id }}{% if not loop.last %}, {% endif %}{% endfor %});
{% endif %}
    INSERT INTO {{ ledger.name }} (version_num) VALUES ({{ revision }});
{% else %}
    IF NOT EXISTS (SELECT * FROM {{ ledger.name }} WHERE version_num = {{ revision }}) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the ledger has changed: this revision is no head any more';
    END IF;
    DELETE FROM {{ ledger.name }} WHERE version_num = {{ revision }};
    SET @sqlc_mig_applied = TRIM(BOTH ',' FROM REPLACE(CONCAT(',', @sqlc_mig_applied, ','), CONCAT(',', {{ revision }}, ','), ','));
{% for p in moves %}
{% if p.others %}
    IF NOT ({% for o in p.others %}FIND_IN_SET({{ o }}, @sqlc_mig_applied){% if not loop.last %} OR {% endif %}{% endfor %}) THEN
    INSERT INTO {{ ledger.name }} (version_num) VALUES ({{ p.id }});
    END IF;
{% else %}
    INSERT INTO {{ ledger.name }} (version_num) VALUES ({{ p.id }});
{% endif %}
{% endfor %}
{% endif %}
