{# Asks for the marks of the files of the machinery, before any of them is run. Takes: folder, pieces, key. -#}
-- ---- are the files here, and those that this script was built with? -------------------------------------------------------
{% include "split/client.sql" %}
SET @sqlc_mig_old_sql_mode = COALESCE(@sqlc_mig_old_sql_mode, @@SESSION.sql_mode), @sqlc_mig_next = NULL, @sqlc_mig_files = 'reading', SESSION sql_mode = ''//
-- each is read once and not run: with this delimiter nothing in it ends, `\c` near its end throws it away, and its last line leaves a mark
DELIMITER $sqlc_mig$
{% for p in pieces %}
source {{ p.path }}
{% endfor %}
DELIMITER //
SET @sqlc_mig_said = CONCAT_WS(', ',
{% for p in pieces %}
  IF(LOCATE(' {{ p.word }} {{ key }},', @sqlc_mig_files), NULL, '{{ p.word }}.sql'){% if loop.last %})//{% else %},{% endif +%}
{% endfor %}
SET @sqlc_mig_files = IF(@sqlc_mig_said = '', 'read', NULL), @sqlc_mig_live = @@sql_mode, @sqlc_mig_skip = 'NO_BACKSLASH_ESCAPES',
  @sqlc_mig_said = LEFT(CONCAT('{% include "split/said.sql" %} this script was not built with this ', @sqlc_mig_said, '; nothing was changed'), 128)//
SET sql_mode = IF(@sqlc_mig_files IS NULL, @sqlc_mig_live, @sqlc_mig_skip);
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SELECT 'ABORTED: the files of {{ folder }} are missing here, or not those that this script was built with' AS `sqlc-mig`;
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @sqlc_mig_said;
DO "*/ -- "
//
-- ---- sqlc-mig's own, file by file --------------------------------------------------------------------------------------
