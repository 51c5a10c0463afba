{# Where the database is, for the last line that is printed, into @sqlc_mig_place. Takes: ledger, heads. -#}
SET @sqlc_mig_text = IF({% with t = ledger %}{% include "script/there.sql" %}{% endwith %}, {% filter literal %}

SELECT CONCAT('at ', IF(COUNT(*) = 0, 'base', CONCAT({% if heads %}IF(SUM(`version_num` NOT IN ({% for h in heads %}{{ h }}{% if not loop.last %}, {% endif %}{% endfor %})) = 0, IF(COUNT(*) = 1, 'head ', 'heads '), ''){% else %}''{% endif %}, GROUP_CONCAT(`version_num` ORDER BY `version_num` SEPARATOR ', ')))) INTO @sqlc_mig_place FROM {{ ledger.name }}{% endfilter %}, 'SELECT ''at base'' INTO @sqlc_mig_place');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
