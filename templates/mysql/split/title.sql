{# Where the machinery of a split script stands. Takes: folder, dialect. -#}
-- sqlc-mig's own part of it stands in the files of {{ folder.comment }}/, beside this file: the same for every
-- script of this version (`sqlc-mig runtime --dialect {{ dialect.comment }}`). That each is there, whole and of the version that this script was built
-- with, is asked below before anything is done; no statement of the client gives the bytes of a file, so a digest of yours is what tells an edit.
--
