{# Compares the files of the machinery with what the script was built with, before any of them is run. Takes: folder, pieces. -#}
-- ---- are the files here those that this script was built with? The names of the checks are what it stops with ---------------
.bail on
PRAGMA ignore_check_constraints = OFF;
DROP TABLE IF EXISTS temp.sqlc_mig_files;
CREATE TEMP TABLE sqlc_mig_files (here CONSTRAINT 'sqlc-mig: there is no {{ folder }} here; nothing was changed
  hint: start sqlite3 in the folder of the script: cd ITS_FOLDER && sqlite3 DATABASE < THIS_FILE' CHECK (here IS 1),
{% for p in pieces %}
  file_{{ p.number }} CONSTRAINT 'sqlc-mig: {{ p.path }} is missing, or not the file that this script was built with; nothing was changed
  hint: take the folder from where the script was built, or build the script again there' CHECK (file_{{ p.number }} IS 1){% if loop.last %});{% else %},{% endif +%}
{% endfor %}
WITH digest AS (SELECT
{% for p in pieces %}
  lower(hex(sha3(readfile({{ p.name }}), 256))) AS file_{{ p.number }}{% if not loop.last %},{% else %}){% endif +%}
{% endfor %}
INSERT INTO temp.sqlc_mig_files SELECT {% for p in pieces %}file_{{ p.number }} || {% endfor %}'' <> '',
{% for p in pieces %}
  file_{{ p.number }} = {{ p.digest }}{% if loop.last %} FROM digest;{% else %},{% endif +%}
{% endfor %}
DROP TABLE temp.sqlc_mig_files;
-- ---- sqlc-mig's own, file by file ------------------------------------------------------------------------------------
