{# Where the database is, for the last line that is printed, into @sqlc_mig_place. Takes: heads, ledger. -#}
SET @sqlc_mig_place = 'at base';
IF @sqlc_mig_has_ledger OR NOT @sqlc_mig_nothing THEN
SET @sqlc_mig_place = (SELECT CONCAT('at ', IF(COUNT(*) = 0, 'base', CONCAT({% if heads %}IF(SUM(version_num NOT IN ({% for h in heads %}{{ h }}{% if not loop.last %}, {% endif %}{% endfor %})) = 0, IF(COUNT(*) = 1, 'head ', 'heads '), ''){% else %}''{% endif %}, GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', ')))) FROM {{ ledger.name }});
END IF;
