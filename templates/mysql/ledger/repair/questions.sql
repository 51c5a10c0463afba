{# Repair: reads what is wrong into variables (@sqlc_mig_come, _gone, _unmarked, _mended, _lines, _place), and stops
   where only people know the answer: no ledger, unknown revisions without --forget or --replace.
   Takes: ledger, answers, row, exact. -#}
-- ---- what cannot be repaired without an answer ----------------------------------------------------------------------
{% include "ledger/no_history.sql" %}
{% include "ledger/markers.sql" %}
{% set matters %}LOWER(rev.revision) IN (SELECT LOWER(TRIM(revision)) FROM listed){% for a in answers %}{% if a.new is given %} OR rev.revision = {{ a.new }}{% endif %}{% endfor %}{% endset %}
{% include "ledger/matter.sql" %}
SET @sqlc_mig_text = CONCAT(@sqlc_mig_with, @sqlc_mig_rev, {% filter literal %}

answer (old, new) AS (VALUES -- NULL: to be forgotten
{% for a in answers %}
  {{ row }}({{ a.old }}, {% if a.new is given %}{{ a.new }}{% else %}NULL{% endif %}),
{% endfor %}
  {{ row }}(NULL, NULL)),
{% include "ledger/repair/findings.sql" %}
SELECT (SELECT GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', ') FROM lost WHERE revision NOT IN (SELECT old FROM put)),
       (SELECT GROUP_CONCAT(DISTINCT CONCAT('--replace ''', lost.revision, '=', rev.revision, '''') ORDER BY lost.revision SEPARATOR ' ')
          FROM lost JOIN rev ON rev.place > 0 AND LOWER(rev.revision) = LOWER(TRIM(lost.revision)) WHERE lost.revision NOT IN (SELECT old FROM put)),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE {{ exact }} ORDER BY revision), ''), ']') FROM come),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(revision) COLLATE {{ exact }} ORDER BY revision), ''), ']') FROM gone),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(CONCAT(revision, ' ', direction)) COLLATE {{ exact }}), ''), ']') FROM marked WHERE reason IS NOT NULL),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(words) COLLATE {{ exact }} ORDER BY n, id, direction), ''), ']') FROM said),
       (SELECT CONCAT('[', COALESCE(GROUP_CONCAT(JSON_QUOTE(CONCAT('  left alone: ', revision,
               IF(revision IN (SELECT revision FROM rev WHERE place > 0), CONCAT(' is half done by an interrupted ', direction, ' script; run that script again'),
                  CONCAT(', which no spec has, is half done by an interrupted ', direction, ' script, of another project or an older one; --forget it if not')))) COLLATE {{ exact }} ORDER BY revision, direction), ''), ']')
          FROM marked WHERE reason IS NULL),
       (SELECT CONCAT('at ', COALESCE(GROUP_CONCAT(revision ORDER BY revision SEPARATOR ', '), 'base')) FROM aim)
  INTO @sqlc_mig_bad, @sqlc_mig_near, @sqlc_mig_come, @sqlc_mig_gone, @sqlc_mig_unmarked, @sqlc_mig_mended, @sqlc_mig_lines, @sqlc_mig_place{% endfilter %});
{% include "ledger/run.sql" %}
SET @sqlc_mig_stop = CONCAT('the ledger ', {{ ledger.text }}, ' is at revision(s) that no spec has: ', LEFT(@sqlc_mig_bad, 80), '; nothing was changed. If the specs are old, get the newest. Otherwise say what becomes of each: `sqlc-mig repair --forget ID` or `--replace ID=REVISION`, once for each',
  COALESCE(CONCAT('. Different by case or blanks alone: ', LEFT(@sqlc_mig_near, 80)), ''));
{% include "ledger/stop.sql" %}
{% include "ledger/repair/nulls.sql" %}
