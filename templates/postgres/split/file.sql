{# The file of a piece of the machinery: SQL where :sqlc_mig_open is empty; a text constant where it opens one. Takes: piece. -#}
:sqlc_mig_open
{{ piece }}-- $sqlc_mig_runtime$ AS sqlc_mig_text \gset
