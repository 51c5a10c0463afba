{# Drops the temporary tables of a script about the ledger. -#}
DROP VIEW IF EXISTS temp.sqlc_mig_shown; DROP TABLE IF EXISTS temp.sqlc_mig_stop;
DROP TABLE IF EXISTS temp.sqlc_mig_graph; DROP TABLE IF EXISTS temp.sqlc_mig_checksum;
DROP TABLE IF EXISTS temp.sqlc_mig_head; DROP TABLE IF EXISTS temp.sqlc_mig_applied;
DROP TABLE IF EXISTS temp.sqlc_mig_half; DROP TABLE IF EXISTS temp.sqlc_mig_line;
DROP TABLE IF EXISTS temp.sqlc_mig_now; DROP TABLE IF EXISTS temp.sqlc_mig_spec;
DROP TABLE IF EXISTS temp.sqlc_mig_implied; DROP TABLE IF EXISTS temp.sqlc_mig_entry;
DROP TABLE IF EXISTS temp.sqlc_mig_title; DROP TABLE IF EXISTS temp.sqlc_mig_row;
DROP TABLE IF EXISTS temp.sqlc_mig_again; DROP TABLE IF EXISTS temp.sqlc_mig_known;
DROP TABLE IF EXISTS temp.sqlc_mig_live; DROP TABLE IF EXISTS temp.sqlc_mig_answer;
DROP TABLE IF EXISTS temp.sqlc_mig_wrong; DROP TABLE IF EXISTS temp.sqlc_mig_marked;
DROP TABLE IF EXISTS temp.sqlc_mig_lacking; DROP TABLE IF EXISTS temp.sqlc_mig_text;
DROP TABLE IF EXISTS temp.sqlc_mig_written; DROP TABLE IF EXISTS temp.sqlc_mig_must;
DROP TABLE IF EXISTS temp.sqlc_mig_shell; DROP TABLE IF EXISTS temp.sqlc_mig_fit;
