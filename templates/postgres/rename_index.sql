{# Renames an index (ALTER INDEX ... RENAME TO). Takes: index, to. -#}
ALTER INDEX {{ index }} RENAME TO {{ to }}
