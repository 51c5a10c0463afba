{# Whether a column is shown with a default.
   Takes: a. -#}
{% if a.no_default is on %}COLUMN_DEFAULT IS NULL{% elif a.default_text is given %}BINARY COLUMN_DEFAULT = BINARY {{ a.default_text }}{% elif a.default_number is given %}COLUMN_DEFAULT + 0 = {{ a.default_number }}{% else %}COLUMN_DEFAULT IS NOT NULL{% endif %}