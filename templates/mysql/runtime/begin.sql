{# The second piece: session, lock, what is applied, which revisions are due, what stops the script before its first
   change. Before it: names, settings, the list of revisions (script/names.sql, script/list.sql). -#}
-- ---- settings of the session ------------------------------------------------------------------------------------------
{% include "runtime/parts/ours.sql" +%}
PREPARE sqlc_mig_ours FROM @sqlc_mig_sql; EXECUTE sqlc_mig_ours;
-- ---- one run at a time: the lock belongs to this connection and goes with it, there is nothing to clean up after a crash ---
DO RELEASE_LOCK(COALESCE(@sqlc_mig_lock, 'sqlc-mig'));
{% include "runtime/parts/lock.sql" +%}
SELECT CONCAT('waiting for another run of a migration script to end (connection ', IS_USED_LOCK(@sqlc_mig_lock), ')') AS `sqlc-mig`
  FROM DUAL WHERE NOT @sqlc_mig_quiet AND NOT @sqlc_mig_plan AND IS_USED_LOCK(@sqlc_mig_lock) IS NOT NULL;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_plan OR COALESCE(GET_LOCK(@sqlc_mig_lock, @sqlc_mig_wait), 0) = 1, NULL,
  CONCAT('another run of a migration script did not end within ', @sqlc_mig_wait, ' seconds; nothing was changed')));
-- ---- our own tables: is each there, and what it should be? What is in @sqlc_mig_stop from here on stops the script ----------
PREPARE sqlc_mig_own FROM "SELECT (SELECT MIN(TABLE_TYPE) FROM information_schema.TABLES WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ?),
    COUNT(*), COALESCE(SUM(FIND_IN_SET(COLUMN_NAME, @sqlc_mig_columns) > 0), 0),
    SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
      AND (COLUMN_NAME = 'id' OR NOT FIND_IN_SET(COLUMN_NAME, @sqlc_mig_columns)))
  INTO @sqlc_mig_type, @sqlc_mig_seen, @sqlc_mig_known, @sqlc_mig_asked
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = COALESCE(?, DATABASE()) AND TABLE_NAME = ?";
SET @sqlc_mig_columns = 'version_num'; EXECUTE sqlc_mig_own USING @sqlc_mig_ledger_in, @sqlc_mig_ledger_is, @sqlc_mig_ledger_in, @sqlc_mig_ledger_is;
SET @sqlc_mig_has_ledger = @sqlc_mig_type IS NOT NULL, @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, CONCAT(@sqlc_mig_ledger_text, ' is no ledger: ', CASE
    WHEN @sqlc_mig_type NOT IN ('BASE TABLE', 'SYSTEM VERSIONED') THEN CONCAT('it is a ', LOWER(@sqlc_mig_type))
    WHEN @sqlc_mig_seen > 0 AND @sqlc_mig_known = 0 THEN 'it has no column version_num' END,
  '; nothing was changed. Rename it, or name another table under `ledger:` in sqlc-mig.yaml'));
SET @sqlc_mig_columns = 'revision,direction,step,checksum';
EXECUTE sqlc_mig_own USING @sqlc_mig_ledger_in, @sqlc_mig_progress_is, @sqlc_mig_ledger_in, @sqlc_mig_progress_is;
SET @sqlc_mig_has_progress = @sqlc_mig_type IS NOT NULL, @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_type NOT IN ('BASE TABLE', 'SYSTEM VERSIONED')
    OR @sqlc_mig_seen > 0 AND @sqlc_mig_known < 4, CONCAT(@sqlc_mig_progress_text, ' is no table of markers with the columns revision, direction, step and ',
  'checksum; nothing was changed. It is not as sqlc-mig creates it: if no revision is half done, rename or drop it, and it is created again'), NULL));
SET @sqlc_mig_columns = 'id,revision,direction,message,checksum,script_digest,tool_version,applied_by,started_at,finished_at';
EXECUTE sqlc_mig_own USING @sqlc_mig_history_in, @sqlc_mig_history_is, @sqlc_mig_history_in, @sqlc_mig_history_is;
SET @sqlc_mig_has_history = @sqlc_mig_type IS NOT NULL,
  @sqlc_mig_entry = COALESCE(@sqlc_mig_type IN ('BASE TABLE', 'SYSTEM VERSIONED') AND @sqlc_mig_known = 10 AND @sqlc_mig_asked = 0, 0);
-- ---- what is applied: the ledger holds heads; what is applied with each, the list says in places, 1-2,4,6-7 -------------------
SET @sqlc_mig_heads = '', @sqlc_mig_found = NULL, @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_has_ledger, CONCAT(
  "SELECT COALESCE(GROUP_CONCAT(odd.revision ORDER BY odd.revision), ''), CASE WHEN SUM(odd.revision IS NULL) > 0 THEN 'has a row without a revision (NULL)'
     WHEN MAX(odd.n) > 1 THEN CONCAT('lists a revision twice: ', GROUP_CONCAT(IF(odd.n > 1, CONVERT(odd.revision USING utf8mb4), NULL) SEPARATOR ', ')) END
   INTO @sqlc_mig_heads, @sqlc_mig_found
   FROM (SELECT CAST(version_num AS BINARY) AS revision, COUNT(*) AS n FROM ", @sqlc_mig_ledger, " GROUP BY CAST(version_num AS BINARY)) AS odd"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, CONCAT('the ledger ', @sqlc_mig_ledger_text, ' ', @sqlc_mig_found,
  '; nothing was changed. `sqlc-mig repair` writes a script that removes the row'));
SET @sqlc_mig_sql = IF(@sqlc_mig_stop IS NOT NULL, 'DO 0', CONCAT("WITH RECURSIVE rev (revision, place, spans, number, checksum)
  AS (VALUES ", @sqlc_mig_list, "), split (span, rest) AS (
    SELECT SUBSTRING_INDEX(spans, ',', 1), SUBSTRING(spans, LOCATE(',', CONCAT(spans, ',')) + 1) FROM rev
    WHERE FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_heads)
    UNION ALL SELECT SUBSTRING_INDEX(rest, ',', 1), SUBSTRING(rest, LOCATE(',', CONCAT(rest, ',')) + 1) FROM split WHERE rest <> ''),
  span (a, b) AS (SELECT DISTINCT CAST(SUBSTRING_INDEX(span, '-', 1) AS UNSIGNED), CAST(SUBSTRING_INDEX(span, '-', -1) AS UNSIGNED) FROM split),
  found (revision, number, known, applied) AS (SELECT CAST(revision AS BINARY), number, FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_heads),
    EXISTS (SELECT 1 FROM span WHERE place BETWEEN a AND b) FROM rev WHERE place > 0),
  shared (place, parent) AS (VALUES ", @sqlc_mig_shared, "), kept (place, reason) AS (VALUES ", @sqlc_mig_kept, ")
  SELECT COALESCE(GROUP_CONCAT(IF(known, revision, NULL)), ''), COALESCE(GROUP_CONCAT(IF(applied, revision, NULL)), ''),
    COALESCE(GROUP_CONCAT(IF(number > 0, CONVERT(revision USING utf8mb4), NULL) ORDER BY number), ''),
    COALESCE(GROUP_CONCAT(IF(number > 0 AND applied <> (@sqlc_mig_direction = 'upgrade'), CONVERT(revision USING utf8mb4), NULL) ORDER BY number), ''),
    (SELECT CONCAT(',', COALESCE(GROUP_CONCAT(CAST(parent AS BINARY)), ''), ',') FROM shared WHERE EXISTS (SELECT 1 FROM span WHERE place BETWEEN a AND b)),
    (SELECT MIN(CONCAT(reason, ', which is applied and not in this script')) FROM kept WHERE EXISTS (SELECT 1 FROM span WHERE place BETWEEN a AND b))
  INTO @sqlc_mig_known, @sqlc_mig_applied, @sqlc_mig_held, @sqlc_mig_pending, @sqlc_mig_uses, @sqlc_mig_kept FROM found"));
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
-- ---- what stops the script before its first change -------------------------------------------------------------------------
SET @sqlc_mig_found = NULL, @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_has_ledger, CONCAT("SELECT GROUP_CONCAT(version_num SEPARATOR ', ')
  INTO @sqlc_mig_found FROM ", @sqlc_mig_ledger, " WHERE NOT FIND_IN_SET(CAST(version_num AS BINARY), @sqlc_mig_known)"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop,
  CONCAT('the ledger is at revision(s) that this script does not know: ', @sqlc_mig_found, '; nothing was changed. ',
  'The database is ahead of this script, or belongs to another project: build it again from the newest specs; ',
  '`sqlc-mig repair --forget ID` is for one that is gone for good'));
-- what the script itself asks for: a sentence for each revision that must be applied, or must not be; or, later, not be due
SET @sqlc_mig_found = NULL, @sqlc_mig_late = 0, @sqlc_mig_sql = CONCAT("WITH c (state, revision, reason) AS (VALUES ", @sqlc_mig_conditions, ")
  SELECT SUBSTRING_INDEX(GROUP_CONCAT(CASE WHEN state = 'due' THEN CONCAT('the revision ', revision, ' cannot be reverted: ', reason, '; nothing was changed')
      WHEN reason = '' THEN CONCAT('this script begins after the revision ', revision, ', which is not applied here; nothing was changed. ',
        'A script that begins at base finds its place by itself') ELSE CONCAT(reason, '; nothing was changed') END SEPARATOR '\0'), '\0', 1)
  INTO @sqlc_mig_found FROM c WHERE @sqlc_mig_stop IS NULL AND IF(@sqlc_mig_late, state = 'due' AND FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_pending),
    state = IF(FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_applied), 'applied', 'missing'))");
PREPARE sqlc_mig_conditions FROM @sqlc_mig_sql; EXECUTE sqlc_mig_conditions;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, @sqlc_mig_found);
-- markers of revisions that an interrupted run left half done; one that is applied (or reverted) has none that matter
SET @sqlc_mig_half = NULL, @sqlc_mig_first = NULL, @sqlc_mig_odd = 0, @sqlc_mig_sql = IF(@sqlc_mig_stop IS NULL AND @sqlc_mig_has_progress, CONCAT(
  "SELECT MIN(IF(direction = @sqlc_mig_direction AND open, revision, NULL)), MIN(IF(direction <> @sqlc_mig_direction AND (open OR due),
    CONCAT(revision, ' is half done by an interrupted ', direction, ' script'), NULL)), SUM(revision IS NULL OR direction IS NULL OR step IS NULL)
  INTO @sqlc_mig_first, @sqlc_mig_half, @sqlc_mig_odd FROM (SELECT revision, direction, step, FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_pending) AS due,
    (direction = 'upgrade') <> (FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_applied) > 0) AS open FROM ", @sqlc_mig_progress, ") AS marker"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, IF(@sqlc_mig_odd, CONCAT('the table of markers ', @sqlc_mig_progress_text,
    ' has a row without revision, direction or step (NULL); nothing was changed. `sqlc-mig repair` writes a script that removes it'), NULL),
  CONCAT('the revision ', @sqlc_mig_half, '; nothing was changed. Run that script again: it goes on where it stopped'));
