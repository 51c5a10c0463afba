{# Moves the ledger by one revision, in its last transaction. `moves` holds its parents, and whether others
   need them too.
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
{% if p.shared %}
    SET @sqlc_mig_uses = INSERT(@sqlc_mig_uses, LOCATE(CONCAT(',', {{ p.id }}, ','), @sqlc_mig_uses), CHAR_LENGTH({{ p.id }}) + 1, '');
    IF LOCATE(CONCAT(',', {{ p.id }}, ','), @sqlc_mig_uses) = 0 AND NOT EXISTS (SELECT * FROM {{ ledger.name }} WHERE version_num = {{ p.id }}) THEN
    INSERT INTO {{ ledger.name }} (version_num) VALUES ({{ p.id }});
    END IF;
{% else %}
    IF NOT EXISTS (SELECT * FROM {{ ledger.name }} WHERE version_num = {{ p.id }}) THEN
    INSERT INTO {{ ledger.name }} (version_num) VALUES ({{ p.id }});
    END IF;
{% endif %}
{% endfor %}
{% endif %}
