{# Where the machinery of a split script stands. Takes: folder, dialect. -#}
-- sqlc-mig's own part of it stands in the files of {{ folder.comment }}/, beside this file: the same for every
-- script of this version (`sqlc-mig runtime --dialect {{ dialect.comment }}`). They are compared below before anything is done.
--
