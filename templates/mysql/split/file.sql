{# The file of some pieces of the machinery. It is read twice: once up to its last line, which leaves a mark, and once to be
   run, in one packet, so that nothing of it is run after an error. Where what was read ends before `\c`, or an error stands
   above, the first lines stop it.
   Takes: packets, path, word, after, key. -#}
-- Runs in a script that was built with it, where nothing failed before it; else, or cut short, it stops here.
SET @sqlc_mig_live = @@sql_mode, sql_mode = IF({% if after is given %}COALESCE(@sqlc_mig_files = 'before {{ word }} {{ key }}', 0){% else %}COALESCE(@sqlc_mig_files, '') NOT LIKE 'reading%'{% endif %}, 'NO_BACKSLASH_ESCAPES', '');
SET sql_mode = @sqlc_mig_live, @sqlc_mig_void = "\" /* ";
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, 'the error above says why; nothing was changed');
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '{% include "split/said.sql" %} {{ path }} is cut short, or an error stands above; nothing was changed';
DO "*/ -- "
;
{% for p in packets %}
{{ p.text }}{% if not p.is_ended %}
;
{%+ endif %}
{% endfor %}
SET @sqlc_mig_files = IF(@sqlc_mig_files IS NULL, NULL, 'after {{ word }}')
//
\c
SET @sqlc_mig_files = IF(@sqlc_mig_files LIKE 'reading%', CONCAT(@sqlc_mig_files, ' {{ word }} {{ key }},'), @sqlc_mig_files)
