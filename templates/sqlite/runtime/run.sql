{# A piece of the machinery: runs the texts and files in temp.sqlc_mig_text, in their order: a pipe of the shell makes a
   folder, into which all of it is written (files.sql), and reads it. Stops the script if they were not run, or not all
   of them: the last one empties the table. -#}
-- runs what stands in temp.sqlc_mig_text: it goes into a file of a new folder, which only this user can read, and is read
.read '|printf "UPDATE temp.sqlc_mig_now SET login = \047%s\047;\n" "$(id -un | tr -cd A-Za-z0-9._@-)"'
.read '|case ${TMPDIR-} in *[!A-Za-z0-9/._-]*) TMPDIR=/tmp;; esac; d=$(mktemp -d "${TMPDIR:-/tmp}/sqlc-mig.XXXXXXXX") && printf "UPDATE temp.sqlc_mig_now SET folder = \047%s\047;\nINSERT INTO temp.sqlc_mig_written (whole) SELECT whole FROM temp.sqlc_mig_whole;\n.read \042%s/script.sql\042\n.system rm -r \042%s\042\n" "$d" "$d" "$d"'
INSERT INTO temp.sqlc_mig_must (folder, whole) SELECT n.folder IS NOT NULL, 0 FROM temp.sqlc_mig_text, temp.sqlc_mig_now n;
