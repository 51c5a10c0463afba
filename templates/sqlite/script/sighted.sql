{# Whether an object is there, or not, or a table has just this form.
   Takes: a. -#}
{% if a.columns is given %}NOT EXISTS (SELECT 1 FROM pragma_table_xinfo({{ a.table }}, 'main') c
      WHERE instr(', ' || lower({{ a.columns|cut }}) || ',',{{ fold }}', "' || replace(lower(c.name), '"', '""') || '",') = 0)
    AND (SELECT count(*) FROM pragma_table_xinfo({{ a.table }}, 'main')) = {{ a.count }}
    AND (SELECT count(*) FROM pragma_index_list({{ a.table }}, 'main') i WHERE i.origin = 'u') = {{ a.uniques }}
    AND (SELECT count(DISTINCT f.id) FROM pragma_foreign_key_list({{ a.table }}, 'main') f) = {{ a.foreign_keys }}
{%- else %}{% if a.is_absent is on %}NOT {% endif %}
{%- if a.kind == "table" %}(EXISTS (SELECT 1 FROM pragma_table_xinfo({{ a.table }}, 'main'))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ a.table }} COLLATE NOCASE AND s.type = 'table'))
{%- elif a.kind == "index" %}(EXISTS (SELECT 1 FROM pragma_index_info({{ a.name }}, 'main'))
      AND EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ a.name }} COLLATE NOCASE{{ fold }}AND s.tbl_name = {{ a.table }} COLLATE NOCASE))
{%- elif a.kind == "column" %}EXISTS (SELECT 1 FROM pragma_table_xinfo({{ a.table }}, 'main') c{{ fold }}WHERE c.name = {{ a.name }} COLLATE NOCASE{% if a.data_type is given %} AND c.type = {{ a.data_type }} COLLATE NOCASE{% endif %})
{%- else %}NULL{% endif %}
{%- endif %}