{# What is applied with some revisions, as parts of a WITH RECURSIVE: `span` has the first and the last place of each
   span that `rev`, the list of revisions, gives for them; with `of_each` also the revision that it is given for.
   Takes: named, of_each; `named` is a query of ids. -#}
-- what is applied with these: the list says it in places, 1-2,4,6-7
split (revision, span, rest) AS (
  SELECT rev.revision, SUBSTRING_INDEX(rev.spans, ',', 1), SUBSTRING(rev.spans, LOCATE(',', CONCAT(rev.spans, ',')) + 1)
    FROM rev WHERE {{ named }}
  UNION ALL
  SELECT split.revision, SUBSTRING_INDEX(split.rest, ',', 1), SUBSTRING(split.rest, LOCATE(',', CONCAT(split.rest, ',')) + 1)
    FROM split WHERE split.rest <> ''),
span ({% if of_each %}revision, {% endif %}a, b) AS (
  SELECT DISTINCT {% if of_each %}split.revision, {% endif %}CAST(SUBSTRING_INDEX(split.span, '-', 1) AS UNSIGNED), CAST(SUBSTRING_INDEX(split.span, '-', -1) AS UNSIGNED)
    FROM split)
{#- no line end -#}
