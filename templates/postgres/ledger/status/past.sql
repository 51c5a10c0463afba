{# Status: the last entry of each revision in the history, into :sqlc_mig_past, a JSON object. Takes: history. -#}
{% if history is given %}
\if :sqlc_mig_has_history
-- the last entry of each revision; as objects, so that a missing column does no harm
SELECT coalesce(pg_catalog.jsonb_object_agg(h.entry ->> 'revision', h.entry)::text, '{}') AS sqlc_mig_past
  FROM (SELECT DISTINCT ON (e.entry ->> 'revision') e.entry
          FROM (SELECT pg_catalog.to_jsonb(t) AS entry FROM {{ history.name }} t) e
         WHERE e.entry ->> 'revision' IS NOT NULL
         ORDER BY e.entry ->> 'revision', (e.entry ->> 'id')::bigint DESC) h \gset
\else
\set sqlc_mig_past '{}'
\endif
{% else %}
\set sqlc_mig_past '{}'
{% endif %}
