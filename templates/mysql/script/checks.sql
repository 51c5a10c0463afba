{# What stops a script before its first change: unknown revisions in the ledger, a beginning that is not applied,
   half-done revisions, revisions that cannot be reverted, a read-only server.
   Takes: ledger, requires, obstacles, direction, progress, walk, upgrade, refusals. -#}
SET @sqlc_mig_text = IF(@sqlc_mig_rows = 0, 'SELECT NULL INTO @sqlc_mig_bad',
  {%+ filter literal %}SELECT GROUP_CONCAT(`version_num` SEPARATOR ', ') INTO @sqlc_mig_bad FROM {{ ledger.name }} WHERE NOT FIND_IN_SET(CAST(`version_num` AS BINARY), @sqlc_mig_known){% endfilter %});
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = CONCAT('the ledger is at revision(s) that this script does not know: ', @sqlc_mig_bad, '; nothing was changed. The database is ahead of this script, or belongs to another project: build it anew from the newest specs');
EXECUTE sqlc_mig_stop;
{% for r in requires %}
SET @sqlc_mig_stop = IF(FIND_IN_SET({{ r }}, @sqlc_mig_applied), NULL, CONCAT('this script begins after the revision ', {{ r }}, ', which is not applied here; nothing was changed. A script that begins at base finds its place by itself'));
EXECUTE sqlc_mig_stop;
{% endfor %}
{% for o in obstacles %}
SET @sqlc_mig_stop = IF({% if o.applied %}FIND_IN_SET({{ o.id }}, @sqlc_mig_applied){% else %}NOT FIND_IN_SET({{ o.id }}, @sqlc_mig_applied){% endif %}, CONCAT({{ o.reason }}, '; nothing was changed'), NULL);
EXECUTE sqlc_mig_stop;
{% endfor %}
-- revisions that an earlier run left half done: which steps are marked, and by a script of which direction
-- (one that is applied, or reverted, has no half-done steps left; where this script has nothing to do with it, it is let be)
SET @sqlc_mig_marks = '', @sqlc_mig_half = NULL, @sqlc_mig_odd = 0;
SET @sqlc_mig_text = IF({% with t = progress %}{% include "script/there.sql" %}{% endwith %},
  {%+ filter literal %}

SELECT COALESCE(GROUP_CONCAT(CASE WHEN `direction` = {{ direction }} AND (`direction` = 'upgrade') <> (FIND_IN_SET(CAST(`revision` AS BINARY), @sqlc_mig_applied) > 0)
                                  THEN CAST(CONCAT(`revision`, ':', `step`, '=', `checksum`) AS BINARY) END), ''),
       MIN(CASE WHEN `direction` <> {{ direction }} AND ((`direction` = 'upgrade') <> (FIND_IN_SET(CAST(`revision` AS BINARY), @sqlc_mig_applied) > 0) OR FIND_IN_SET(CAST(`revision` AS BINARY), @sqlc_mig_pending))
                THEN CONCAT(`revision`, ' is half done by an interrupted ', `direction`, ' script') END),
       {%+ include "script/odd_markers.sql" +%}
  INTO @sqlc_mig_marks, @sqlc_mig_half, @sqlc_mig_odd FROM {{ progress.name }}{% endfilter %}, 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_text;
EXECUTE sqlc_mig;
SET @sqlc_mig_stop = IF(@sqlc_mig_odd, CONCAT('the table of markers ', {{ progress.text }}, ' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it'), NULL);
EXECUTE sqlc_mig_stop;
SET @sqlc_mig_stop = CONCAT('the revision ', @sqlc_mig_half, '; nothing was changed. Run that script again: it goes on where it stopped');
EXECUTE sqlc_mig_stop;
{% if walk is given %}
{% include "script/walk.sql" %}
{% endif %}
{% if not upgrade %}
{% if walk is not given %}
SET @sqlc_mig_stop = CONCAT(@sqlc_mig_needed, '; nothing was changed. A script without FROM reverts all that comes after its target');
EXECUTE sqlc_mig_stop;
{% endif %}
{% for r in refusals %}
SET @sqlc_mig_stop = IF(FIND_IN_SET({{ r.id }}, @sqlc_mig_pending), CONCAT('the revision ', {{ r.id }}, ' cannot be reverted: ', {{ r.reason }}, '; nothing was changed'), NULL);
EXECUTE sqlc_mig_stop;
{% endfor %}
{% endif %}
SET @sqlc_mig_stop = IF(@sqlc_mig_pending <> '' AND (@@GLOBAL.super_read_only OR @@GLOBAL.innodb_read_only), 'this server is read-only; nothing was changed. Connect to the primary server', NULL);
EXECUTE sqlc_mig_stop;
