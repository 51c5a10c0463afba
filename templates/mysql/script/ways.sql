{# The list of revisions of a project in which some replace others: which way does the database take? Takes: list, ways, row. -#}
-- every revision of the project: id, its place here, the places of all that is applied with it, its number in this script (0: it is not in it), checksum
SET @sqlc_mig_list = {% filter double_quoted %}

{{ row }}('', 0, '', 0, ''){% for r in list %}{% if not (r.is_long or r.is_short) %},
{{ row }}({{ r.id.text }}, {{ r.place }}, {{ r.spans }}, {{ r.number }}, {% if r.checksum is given %}{{ r.checksum.text }}{% else %}NULL{% endif %}){% endif %}{% endfor +%}
{% endfilter %};
{% if ways.both %}
-- revisions that others replace, and these
SET @sqlc_mig_long = {% filter double_quoted %}

{{ row }}('', 0, '', 0, ''){% for r in list %}{% if r.is_long %},
{{ row }}({{ r.id.text }}, {{ r.place }}, {{ r.spans }}, {{ r.number }}, {% if r.checksum is given %}{{ r.checksum.text }}{% else %}NULL{% endif %}){% endif %}{% endfor +%}
{% endfilter %}, @sqlc_mig_short = {% filter double_quoted %}

{{ row }}('', 0, '', 0, ''){% for r in list %}{% if r.is_short %},
{{ row }}({{ r.id.text }}, {{ r.place }}, {{ r.spans }}, {{ r.number }}, {% if r.checksum is given %}{{ r.checksum.text }}{% else %}NULL{% endif %}){% endif %}{% endfor +%}
{% endfilter %};
{% endif %}
-- which way? By replaced revisions, if the database has come to one of them, or has begun one; else by what replaces them
PREPARE sqlc_mig_has FROM "SELECT COUNT(*) INTO @sqlc_mig_has FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = COALESCE(@sqlc_mig_ledger_in,
  DATABASE()) AND TABLE_NAME = ? AND COLUMN_NAME = ?";
SET @sqlc_mig_key = 'version_num'; EXECUTE sqlc_mig_has USING @sqlc_mig_ledger_is, @sqlc_mig_key;
SET @sqlc_mig_sql = IF(@sqlc_mig_has, CONCAT("SELECT CAST(version_num AS BINARY) AS revision FROM ", @sqlc_mig_ledger), 'SELECT NULL AS revision');
SET @sqlc_mig_key = 'revision'; EXECUTE sqlc_mig_has USING @sqlc_mig_progress_is, @sqlc_mig_key;
SET @sqlc_mig_sql = CONCAT(@sqlc_mig_sql, IF(@sqlc_mig_has, CONCAT(' UNION SELECT CAST(revision AS BINARY) FROM ', @sqlc_mig_progress), ''));
SET @sqlc_mig_sql = CONCAT("SELECT COALESCE(GROUP_CONCAT(s.revision), '') INTO @sqlc_mig_seen FROM (", @sqlc_mig_sql, ") AS s");
PREPARE sqlc_mig_look FROM @sqlc_mig_sql; EXECUTE sqlc_mig_look;
{% if ways.long %}
-- of the short form of these this script knows nothing
SET @sqlc_mig_found = NULL; EXECUTE sqlc_mig_has USING @sqlc_mig_progress_is, @sqlc_mig_key;
SET @sqlc_mig_sql = IF(@sqlc_mig_has, CONCAT("SELECT MIN(revision) INTO @sqlc_mig_found FROM ", @sqlc_mig_progress, " WHERE direction = 'upgrade'
  AND revision IN ({% for id in ways.long %}{{ id }}{% if not loop.last %}, {% endif %}{% endfor %})"), 'DO 0');
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, CONCAT('the revision ', @sqlc_mig_found, ' is half done; nothing was changed. Finish it with an upgrade script ',
  'for a revision or for head: it goes on where it stopped'));
{% endif %}
{% if ways.both %}
SET @sqlc_mig_sql = CONCAT("WITH rev (revision, place, spans, number, checksum) AS (VALUES ", @sqlc_mig_long, "), own (revision, place, spans, number, checksum)
  AS (VALUES ", @sqlc_mig_short, ") SELECT COUNT(*) INTO @sqlc_mig_replaced FROM rev WHERE place > 0 AND FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_seen)
    AND revision NOT IN (SELECT revision FROM own)");
PREPARE sqlc_mig_turn FROM @sqlc_mig_sql; EXECUTE sqlc_mig_turn;
SET @sqlc_mig_way = IF(@sqlc_mig_replaced, 'long', 'short'),
  @sqlc_mig_list = CONCAT(@sqlc_mig_list, ',', IF(@sqlc_mig_replaced, @sqlc_mig_long, @sqlc_mig_short));
{% endif %}
{% if ways.gone %}
-- the specs of these are gone
SET @sqlc_mig_gone = {% filter double_quoted %}

{{ row }}('', ''){% for g in ways.gone %},
{{ row }}({{ g.id }}, {{ g.by }}){% endfor +%}
{% endfilter %};
SET @sqlc_mig_found = NULL, @sqlc_mig_sql = CONCAT("WITH gone (revision, heir) AS (VALUES ", @sqlc_mig_gone, ")
  SELECT MIN(CONCAT('the database has come to the revision ', revision, ', which ', heir, ' replaces, and whose spec is not in this project any more; nothing ',
    'was changed. Apply first a script from before that spec was deleted, up to ', heir, ' or a later revision; then this one'))
    INTO @sqlc_mig_found FROM gone WHERE revision <> '' AND FIND_IN_SET(CAST(revision AS BINARY), @sqlc_mig_seen)");
PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
SET @sqlc_mig_stop = COALESCE(@sqlc_mig_stop, @sqlc_mig_found);
{% endif %}
//
