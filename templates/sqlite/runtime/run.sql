{# A piece of the machinery: runs the texts and files in sqlc_mig.sqlc_mig_text, in their order: a pipe of the shell makes a
   folder, into which all of it is written (tables.sql), and reads it. Stops the script if they were not run, or not all
   of them: the last one empties the table. -#}
-- who runs it, and is it only asked what would be done? Runs what stands in sqlc_mig.sqlc_mig_text: it goes into a file of a new folder, which
-- only this user can read, and is read
CREATE TEMP TRIGGER sqlc_mig_runs AFTER UPDATE OF folder ON sqlc_mig.sqlc_mig_now BEGIN
  INSERT INTO sqlc_mig_written (name, text) SELECT 'script.sql', 'DROP TRIGGER temp.sqlc_mig_runs; DELETE FROM sqlc_mig.sqlc_mig_written;' || char(10)
    || group_concat(coalesce(t.text, '.read "' || NEW.folder || '/' || t.file || '"'), char(10)) || char(10)
    FROM (SELECT text, file FROM sqlc_mig_text WHERE coalesce(plan = (NEW.plan IS NOT NULL), 1) ORDER BY id) t;
END;
.read '|case ${plan-} in ""|0|[Nn]|[Nn][Oo]|[Oo][Ff][Ff]|[Ff]|[Ff][Aa][Ll][Ss][Ee]) ;; *) echo "UPDATE sqlc_mig.sqlc_mig_now SET plan = 1;";; esac'
.read '|printf "UPDATE sqlc_mig.sqlc_mig_now SET login = \047%s\047;\n" "$(id -un | tr -cd A-Za-z0-9._@-)"'
.read '|case ${TMPDIR-} in *[!A-Za-z0-9/._-]*) TMPDIR=/tmp;; esac; d=$(mktemp -d "${TMPDIR:-/tmp}/sqlc-mig.XXXXXXXX") && printf "UPDATE sqlc_mig.sqlc_mig_now SET folder = \047%s\047;\n.read \042%s/script.sql\042\n.system rm -r \042%s\042\n" "$d" "$d" "$d"'
INSERT INTO sqlc_mig.sqlc_mig_must (folder, whole) SELECT n.folder IS NOT NULL, 0 FROM sqlc_mig.sqlc_mig_text, sqlc_mig.sqlc_mig_now n;
