{# Drops a column, in the words of a toy. table, column. -#}
ALTER TABLE {{ table }} THROW AWAY COLUMN {{ column }};
