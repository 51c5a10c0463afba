{# Stops without the right to write the ledger: a statement that is only prepared does nothing, and fails without the
   right.
   Takes: ledger. -#}
SET @sqlc_mig_todo = (@sqlc_mig_come <> '[]' OR @sqlc_mig_gone <> '[]');
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND NOT @sqlc_mig_lost, {% filter literal %}DELETE FROM {{ ledger.name }} WHERE `version_num` = ''{% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND NOT @sqlc_mig_lost, {% filter literal %}INSERT INTO {{ ledger.name }} (`version_num`) VALUES (''){% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
