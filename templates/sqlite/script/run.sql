{# Runs the text in temp.sqlc_mig_text: a pipe of the shell makes a folder, writes the text into a file and reads
   that. -#}
-- runs what stands in temp.sqlc_mig_text: it goes into a file of a new folder, which only this user can read, and is read
.read '|case ${TMPDIR-} in *[!A-Za-z0-9/._-]*) export TMPDIR=/tmp;; esac; d=$(mktemp -d "${TMPDIR:-/tmp}/sqlc-mig.XXXXXXXX") && printf "UPDATE temp.sqlc_mig_now SET login = \047%s\047;\nINSERT INTO temp.sqlc_mig_written SELECT writefile(\047%s/script.sql\047, replace(text, \047{folder}\047, \047%s\047)) FROM temp.sqlc_mig_text;\n.read \042%s/script.sql\042\n.system rm -r \042%s\042\nDELETE FROM temp.sqlc_mig_text;\n" "$(id -un | tr -cd A-Za-z0-9._@-)" "$d" "$d" "$d" "$d"'
