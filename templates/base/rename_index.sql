{# Renames an index. index, to. -#}
ALTER INDEX {{ index }} RENAME TO {{ to }}
