{# Drops the temporary tables of a script. Takes: walk. -#}
DROP TABLE IF EXISTS temp.sqlc_mig_unit; DROP TABLE IF EXISTS temp.sqlc_mig_part;
DROP TABLE IF EXISTS temp.sqlc_mig_branch; DROP TABLE IF EXISTS temp.sqlc_mig_setting;
DROP TABLE IF EXISTS temp.sqlc_mig_stop; DROP TABLE IF EXISTS temp.sqlc_mig_graph;
DROP TABLE IF EXISTS temp.sqlc_mig_checksum; DROP TABLE IF EXISTS temp.sqlc_mig_guard;
DROP TABLE IF EXISTS temp.sqlc_mig_head; DROP TABLE IF EXISTS temp.sqlc_mig_applied;
DROP TABLE IF EXISTS temp.sqlc_mig_half;
DROP TABLE IF EXISTS temp.sqlc_mig_now; DROP TABLE IF EXISTS temp.sqlc_mig_answer;
DROP TABLE IF EXISTS temp.sqlc_mig_sequence; DROP TABLE IF EXISTS temp.sqlc_mig_orphan;
DROP TABLE IF EXISTS temp.sqlc_mig_fixed; DROP TABLE IF EXISTS temp.sqlc_mig_text;
DROP TABLE IF EXISTS temp.sqlc_mig_written; DROP TABLE IF EXISTS temp.sqlc_mig_piece;
{% if walk is given %}
DROP TABLE IF EXISTS temp.sqlc_mig_chosen; DROP TABLE IF EXISTS temp.sqlc_mig_there;
DROP TABLE IF EXISTS temp.sqlc_mig_next; DROP TABLE IF EXISTS temp.sqlc_mig_step;
{% endif %}
