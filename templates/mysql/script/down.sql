{# Downgrades: parts of the WITH about what else needs a revision that is reverted: `shared` and `kept`.
   Takes: shared, kept, row. -#}
-- parents that several revisions need, with the places of these
shared (place, parent) AS (VALUES {% for s in shared %}{{ row }}({{ s.at }}, {{ s.parent }}){% if not loop.last %}, {% endif %}{% else %}{{ row }}(0, ''){% endfor %}),
-- what the revisions of this script are needed for that are not in it, with the places of these
kept (place, reason) AS (VALUES {% for k in kept %}{{ row }}({{ k.at }}, {{ k.reason }}){% if not loop.last %}, {% endif %}{% else %}{{ row }}(0, ''){% endfor %}),
