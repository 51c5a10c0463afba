# What the targets of sqlc-mig.mk do, in plain POSIX sh; they read it with `.`. `sqlc-mig init` writes both files.
# A function ends the shell when it fails; what it gives stands in variables, or on standard output where it says so.

# A Makefile may have made its shell strict.
set +eu
mig_asks='' mig_seconds='' mig_place='' mig_raw=''

# Refusals, settings, questions ----------------------------------------------------------------------------------

mig_refuse() {
    echo "make: $mig_place$1" >&2
    exit 1
}

# mig_need VARIABLE VALUE EXAMPLE
mig_need() {
    [ -n "$2" ] || mig_refuse "$1=... is missing; for example: make $MIG_GOAL $1=$3"
}

mig_need_database() {
    [ -n "$MIG_DATABASE_URL" ] || mig_refuse "$MIG_GOAL needs a database: DATABASE_URL is not set"
}

mig_need_name() {
    [ -n "$MIG_DATABASE" ] || mig_refuse "DATABASE_URL names no database; it ends with /NAME"
}

# mig_yes VARIABLE VALUE: whether a setting says yes. Anything that is neither yes nor no is refused.
mig_yes() {
    case $2 in
    true | True | TRUE | yes | Yes | YES | 1) ;;
    '' | false | False | FALSE | no | No | NO | 0) return 1 ;;
    *) mig_refuse "$1=$2 is neither true nor false" ;;
    esac
}

# Reads the settings of what changes a database: $mig_dry, $mig_backs_up, $mig_rolls_back, $mig_limit.
mig_read_settings() {
    mig_dry='' mig_backs_up='' mig_rolls_back='' mig_limit=''
    ! mig_yes DRY_RUN "$MIG_DRY" || mig_dry=1
    ! mig_yes BACKUP_BEFORE_MIGRATE "$MIG_BACKUP_FIRST" || mig_backs_up=1
    ! mig_yes ROLLBACK_ON_FAIL "$MIG_ROLLBACK" || mig_rolls_back=1
    case $MIG_TIMEOUT in
    '' | 0) ;;
    *[!0-9]* | 0*) mig_refuse "MIGRATION_TIMEOUT=$MIG_TIMEOUT is not a number of seconds" ;;
    *) mig_limit=$MIG_TIMEOUT ;;
    esac
    [ -z "$mig_rolls_back" ] || [ -n "$mig_backs_up" ] ||
        mig_refuse "ROLLBACK_ON_FAIL needs a backup to go back to: set BACKUP_BEFORE_MIGRATE=true as well"
}

# mig_refuse_dry: for what has no plan.
mig_refuse_dry() {
    ! mig_yes DRY_RUN "$MIG_DRY" || mig_refuse "DRY_RUN is set, and $MIG_GOAL cannot be tried without doing it"
}

# mig_ask QUESTION: goes on if a person at a terminal says yes, or yes=1 does.
mig_ask() {
    ! mig_yes yes "$MIG_YES" || return 0
    [ -t 0 ] || mig_refuse "$1 Nobody can be asked here: yes=1 says yes"
    printf '%s [y/N] ' "$1" >&2
    read -r answer || answer=''
    case $answer in
    y | Y | yes | Yes | YES) ;;
    *) mig_refuse "nothing was changed" ;;
    esac
}

# mig_way SIGN: how far to go, as $way: to a revision, or some steps.
mig_way() {
    # `to=$REV` with an empty REV must not become one step.
    [ -z "$MIG_EMPTY" ] || mig_refuse "$MIG_EMPTY= is empty"
    [ -z "$MIG_TO" ] || [ -z "$MIG_STEPS" ] || mig_refuse "to=... and steps=... cannot both be given"
    case $MIG_STEPS in
    *[!0-9]* | 0*) mig_refuse "steps=... is a number, 1 or more" ;;
    esac
    way=${MIG_TO:-$1${MIG_STEPS:-1}}
}

# Scripts: built, asked, applied ---------------------------------------------------------------------------------

# mig_run ARGUMENT...: the compiler, which gets to see no database.
mig_run() (
    unset DATABASE_URL MIG_DATABASE_URL
    [ -z "$MIG_FOLDER" ] || export SQLC_MIG_CONFIG="${SQLC_MIG_CONFIG:-${MIG_FOLDER}sqlc-mig.yaml}"
    eval "$MIG_PROGRAM \"\$@\""
)

# mig_list COMMAND: a command that prints revisions; v=1 has it print all that is known of each.
mig_list() {
    if mig_yes v "$MIG_VERBOSE"; then mig_run "$1" -v; else mig_run "$1"; fi
}

# mig_build NAME COMMAND [ARGUMENT]: writes out/DIALECT/NAME.sql, as $script. Where nothing says which dialect is meant,
# it writes a script for each dialect of the project.
mig_build() {
    mig_choose_dialects || exit
    (mig_read_url) || exit
    mig_name=$1 mig_command=$2
    shift 2
    mig_flag=''
    case $mig_command in current) ! mig_yes v "$MIG_VERBOSE" || mig_flag=-v ;; esac
    for MIG_DIALECT in $MIG_DIALECTS; do
        script=${MIG_FOLDER}out/$MIG_DIALECT/$mig_name.sql
        mig_run "$mig_command" --dialect "$MIG_DIALECT" -o "$script" $mig_flag ${1:+-- "$1"} || exit
        [ -n "$MIG_DATABASE_URL" ] || echo "$script is ready; set DATABASE_URL to apply it" >&2
    done
}

# mig_script NAME COMMAND [ARGUMENT]: builds a script that only asks, or sets the ledger; applies it to the database.
mig_script() {
    mig_build "$@"
    [ -n "$MIG_DATABASE_URL" ] || return 0
    mig_connect
    mig_apply "$script"
}

# The same; the script is only asked what it would do.
mig_plan() {
    mig_goes_to_head "$@"
    mig_asks=1
    mig_script "$@"
}

# mig_goes_to_head NAME ...: a script for the head takes no other target: `make mig-head to=REV` would apply too much.
mig_goes_to_head() {
    [ "$1" != upgrade ] || [ -z "$MIG_UNTAKEN" ] || mig_refuse "$MIG_GOAL goes to the head, and takes no $MIG_UNTAKEN=; mig-up takes to= and steps="
}

# mig_change NAME COMMAND [ARGUMENT]: builds a script that changes the database, and applies it as the settings say.
# $mig_question is asked before.
mig_change() {
    mig_goes_to_head "$@"
    mig_read_settings
    if [ -n "$mig_dry" ]; then
        mig_plan "$@"
        return
    fi
    mig_build "$@"
    [ -n "$MIG_DATABASE_URL" ] || return 0
    mig_connect
    [ -z "$mig_question" ] || mig_ask "$mig_question"
    mig_notify_at_end
    mig_migrate "$script"
}
mig_question=''

# mig_notify_at_end: from here on MIG_ON_SUCCESS or MIG_ON_FAILURE runs when the shell ends.
mig_notify_at_end() {
    [ -z "$MIG_WELL$MIG_ILL" ] || trap 'mig_notify $?' EXIT
}

# mig_notify STATUS: runs the project's own command, which learns of no password; its failure changes no status.
mig_notify() {
    trap - EXIT
    case $1 in 0) mig_hook=$MIG_WELL ;; *) mig_hook=$MIG_ILL ;; esac
    unset PGPASSWORD MYSQL_PWD
    export MIG_STATUS="$1" MIG_SCRIPT="$script" MIG_TARGET="$mig_target" MIG_DIALECT
    [ -z "$mig_hook" ] || sh -c "$mig_hook" || echo "make: the command that was to be told of it failed" >&2
    exit "$1"
}

# mig_migrate SCRIPT: backs up first, if that is wanted and the script has something to do; applies it.
mig_migrate() {
    backup=''
    if [ -n "$mig_backs_up" ]; then
        # A refusal is printed by the client; nothing was changed then.
        plan=$(mig_asks=1 && mig_apply "$1") || exit
        case $plan in
        *': nothing to do') ;;
        *) mig_back_up ;;
        esac
    fi
    mig_apply_or_restore "$1"
}

# mig_back_up: as $backup, and says so.
mig_back_up() {
    backup=$(MIG_BACKUP_FILE='' && mig_dump) || mig_refuse "there is no backup, so nothing was applied"
    echo "backup $backup"
}

# mig_apply_or_restore SCRIPT: ends with the client's exit status. If the script has begun a revision and failed,
# ROLLBACK_ON_FAIL has $backup restored; a script that stopped before that has left nothing, and others may be at work.
mig_apply_or_restore() {
    mig_seconds=$mig_limit
    if [ -z "$mig_rolls_back" ] || [ -z "$backup" ]; then
        mig_apply "$1"
        return
    fi
    temporary=$(mktemp -d) || exit
    { mig_apply "$1"; echo $? >"$temporary/status"; } | tee "$temporary/log"
    mig_seconds='' status=1 began=''
    read -r status <"$temporary/status"
    ! grep -Eq '^(apply|revert) ' "$temporary/log" || began=1
    rm -r "$temporary"
    [ "$status" != 0 ] || return 0
    if [ -z "$began" ]; then
        echo "make: it failed before it changed anything; nothing is to be restored" >&2
    elif (mig_load "$backup"); then
        echo "make: it failed; $backup is restored" >&2
    else
        echo "make: it failed, and so did restoring the backup, which is in $backup" >&2
    fi
    exit "$status"
}

# mig_down: asks before it reverts everything.
mig_down() {
    mig_way -
    case $way in
    base | *@base) mig_question="Every revision down to $way will be reverted, with the data of what it made. Go on?" ;;
    esac
    mig_change down downgrade "$way"
}

# mig_auto: for an entrypoint: what AUTO_MIGRATE says.
mig_auto() {
    mig_need_database
    if mig_yes AUTO_MIGRATE "$MIG_AUTO"; then
        mig_change upgrade build
    else
        mig_plan upgrade build || exit
        echo "AUTO_MIGRATE is not true, so nothing was applied" >&2
    fi
}

# mig_watch: builds at once and whenever something changes; with a database, applies each good build as mig-head does.
mig_watch() {
    mig_read_settings
    mig_choose_dialects || exit
    set -- watch
    [ -z "$MIG_DIALECT" ] || set -- "$@" --dialect "$MIG_DIALECT"
    if [ -z "$MIG_DATABASE_URL" ]; then
        mig_run "$@"
    else
        (mig_read_url) || exit
        # What it runs is this file again, which finds the settings and the URL in the environment, as mig-head-all does.
        [ -z "$MIG_FOLDER" ] || export SQLC_MIG_CONFIG="${SQLC_MIG_CONFIG:-${MIG_FOLDER}sqlc-mig.yaml}"
        export MIG_NESTED=1
        eval "$MIG_PROGRAM \"\$@\" --run \"\$MIG_AGAIN\""
    fi
}

# mig_reset: empties the database, and goes to the head.
mig_reset() {
    mig_need_database
    mig_refuse_dry
    mig_read_settings
    mig_build upgrade build
    mig_connect
    mig_ask "Everything in $mig_target will be deleted. Go on?"
    mig_notify_at_end
    backup=''
    [ -z "$mig_backs_up" ] || mig_back_up
    mig_empty || exit
    mig_apply_or_restore "$script"
}

# Which dialects to write for, as $MIG_DIALECTS: what DIALECT or DATABASE_URL says, or those of sqlc-mig.yaml.
mig_choose_dialects() {
    case $MIG_DIALECT:$MIG_DATABASE_URL in
    :) MIG_DIALECTS=$(mig_run dialects) || return ;;
    :postgresql[+:]* | :postgres[+:]* | postgresql:*) MIG_DIALECT=postgres ;;
    :mysql[+:]*) MIG_DIALECT=mysql ;;
    :mariadb[+:]*) MIG_DIALECT=mariadb ;;
    :sqlite[+:]*) MIG_DIALECT=sqlite ;;
    :*://*)
        mig_refuse "DATABASE_URL begins with ${MIG_DATABASE_URL%%://*}://; sqlc-mig knows postgresql://, mysql://, mariadb:// and sqlite://"
        ;;
    :*) mig_refuse_url ;;
    esac
    [ -z "$MIG_DIALECT" ] || MIG_DIALECTS=$MIG_DIALECT
    MIG_DIALECTS=${MIG_DIALECTS:-postgres}
}

# Clients --------------------------------------------------------------------------------------------------------

# mig_connect: from here on clients know the database, and nobody else learns of it.
mig_connect() {
    mig_read_url
    case $MIG_DIALECT in
    postgres) mig_target="${PGDATABASE:-the database}${PGHOST:+ on $PGHOST}" ;;
    sqlite) mig_target=$MIG_FILE ;;
    *) mig_target="${MIG_DATABASE:-the database}${MIG_HOST:+ on $MIG_HOST}" ;;
    esac
    unset DATABASE_URL MIG_DATABASE_URL MIG_NAME MIG_REV MIG_TO MIG_STEPS MIG_PROGRAM MIG_DATABASES
    mig_place=''
}

# mig_label: prints the name of the database as a part of a file's name.
mig_label() {
    case $MIG_DIALECT in
    postgres) label=${PGDATABASE:-${PGUSER:-database}} ;;
    sqlite) label=${MIG_FILE##*/} label=${label%.db} ;;
    *) label=${MIG_DATABASE:-database} ;;
    esac
    printf '%s' "$label" | LC_ALL=C tr -c 'A-Za-z0-9_.-' _
}

# mig_client PROGRAM PACKAGE: names a client that is missing, and where Debian has it.
mig_client() {
    command -v "$1" >/dev/null || mig_refuse "$1 is not on the PATH (on Debian: apt-get install $2)"
}

# mig_apply SCRIPT: hands it to the client. Passwords come by the environment.
mig_apply() {
    case $MIG_DIALECT in
    postgres) mig_psql ${mig_asks:+-v plan=1} -f "$1" ;;
    sqlite)
        mig_client sqlite3 sqlite3
        mig_limited ${mig_asks:+env plan=1} sqlite3 -init /dev/null "$MIG_FILE" <"$1"
        ;;
    *) mig_mysql "$MIG_DIALECT" --skip-column-names --unbuffered ${mig_raw:+--raw} ${mig_asks:+"--init-command=SET @plan = 1"} <"$1" ;;
    esac
}

mig_psql() {
    mig_client psql postgresql-client
    mig_limited psql -X -v ON_ERROR_STOP=1 "$@"
}

# mig_sqlite COMMAND...: commands of its shell, one each.
mig_sqlite() {
    mig_client sqlite3 sqlite3
    printf '%s\n' '.timeout 10000' "$@" | sqlite3 -init /dev/null -bail "$MIG_FILE" >/dev/null
}

# mig_mysql PROGRAM OPTION...: one of the programs of MySQL or MariaDB, connected.
mig_mysql() {
    program=$1
    shift
    mig_client "$program" "$MIG_DIALECT-client"
    [ -z "$MIG_HOST" ] || set -- "$@" "--host=$MIG_HOST"
    # Without the protocol, a client takes `localhost` for the socket, whatever the port.
    [ -z "$MIG_PORT" ] || set -- "$@" "--port=$MIG_PORT" --protocol=TCP
    [ -z "$MIG_SOCKET" ] || set -- "$@" "--socket=$MIG_SOCKET"
    [ -z "$MIG_USER" ] || set -- "$@" "--user=$MIG_USER"
    [ -z "$MIG_SSL_CA" ] || set -- "$@" "--ssl-ca=$MIG_SSL_CA"
    [ -z "$MIG_SSL_CERT" ] || set -- "$@" "--ssl-cert=$MIG_SSL_CERT"
    [ -z "$MIG_SSL_KEY" ] || set -- "$@" "--ssl-key=$MIG_SSL_KEY"
    case $MIG_DIALECT:$MIG_SSL_MODE in
    *:) ;;
    mysql:*) set -- "$@" "--ssl-mode=$MIG_SSL_MODE" ;;
    mariadb:DISABLED | mariadb:disabled) set -- "$@" --skip-ssl ;;
    mariadb:VERIFY* | mariadb:verify*) set -- "$@" --ssl --ssl-verify-server-cert ;;
    *) set -- "$@" --ssl ;;
    esac
    case $program:$MIG_DATABASE in
    *:) ;;
    *dump:*) set -- "$@" "$MIG_DATABASE" ;;
    *) set -- "$@" "--database=$MIG_DATABASE" ;;
    esac
    mig_limited "$program" "$@"
}

# mig_limited COMMAND...: runs a client, for $mig_seconds at most if that is set. Who ends make ends the client too.
mig_limited() {
    exec 5<&0
    "$@" <&5 5<&- &
    mig_running=$! mig_clock=''
    exec 5<&-
    if [ -n "$mig_seconds" ]; then
        (mig_end_in_time) </dev/null >/dev/null 2>&1 &
        mig_clock=$!
    fi
    trap mig_end INT TERM HUP
    wait "$mig_running"
    mig_status=$?
    # A signal ends the wait, not the client.
    while kill -0 "$mig_running" 2>/dev/null; do
        wait "$mig_running"
        mig_status=$?
    done
    trap - INT TERM HUP
    [ -n "$mig_clock" ] || return "$mig_status"
    kill "$mig_clock" 2>/dev/null
    # The clock ends with 0 if it has rung.
    if wait "$mig_clock" 2>/dev/null && [ "$mig_status" != 0 ]; then
        echo "make: it took longer than MIGRATION_TIMEOUT=$mig_seconds seconds and was stopped; the next run goes on" >&2
        return 124
    fi
    return "$mig_status"
}

# mig_end: ends the client $mig_running. On an interrupt psql, mysql and mariadb tell the server to cancel its statement;
# killed, they would leave it running there. sqlite3 is its own server.
mig_end() {
    for mig_signal in INT INT INT INT INT INT INT INT INT TERM TERM KILL; do
        case $MIG_DIALECT:$mig_signal in sqlite:INT) continue ;; esac
        kill "-$mig_signal" "$mig_running" 2>/dev/null || break
        sleep 1
    done
}

# mig_end_in_time: ends the client after $mig_seconds.
mig_end_in_time() {
    mig_sleep=''
    trap '[ -z "$mig_sleep" ] || kill "$mig_sleep"; exit 1' TERM
    sleep "$mig_seconds" &
    mig_sleep=$!
    wait "$mig_sleep"
    trap 'exit 0' TERM
    mig_end
    exit 0
}

# Backups --------------------------------------------------------------------------------------------------------

# mig_backup: prints the path of a backup.
mig_backup() {
    mig_need_database
    mig_choose_dialects || exit
    mig_connect
    case $MIG_DIALECT in sqlite) [ -f "$MIG_FILE" ] || mig_refuse "there is no file $MIG_FILE" ;; esac
    mig_dump
}

# mig_dump: writes a backup, whole or not at all, readable only by its owner; prints its path.
mig_dump() (
    case $MIG_DIALECT in sqlite) mig_ending=db ;; *) mig_ending=sql ;; esac
    umask 077
    mig_reserve
    trap 'rm -f "$file.part"' EXIT
    trap 'exit 1' INT TERM HUP
    case $MIG_DIALECT in
    postgres)
        mig_client pg_dump postgresql-client
        pg_dump --no-subscriptions >"$file.part"
        ;;
    mysql) mig_dump_mysql mysqldump --set-gtid-purged=OFF >"$file.part" ;;
    mariadb) mig_dump_mysql mariadb-dump >"$file.part" ;;
    sqlite) mig_sqlite ".backup $(mig_quote "$file.part")" ;;
    esac || exit 1
    mig_is_whole "$file.part" || mig_refuse "the backup was cut short"
    mv "$file.part" "$file" || exit 1
    trap - EXIT
    printf '%s\n' "$file"
)

mig_dump_mysql() {
    mig_need_name
    mig_mysql "$@" --single-transaction --routines --triggers --events --hex-blob --no-tablespaces \
        --default-character-set=utf8mb4
}

# mig_reserve: as $file a name that nobody has and nobody else takes meanwhile: $file.part is there.
mig_reserve() {
    set -C
    if [ -n "$MIG_BACKUP_FILE" ]; then
        file=$MIG_BACKUP_FILE
        case $file in -*) file=./$file ;; esac
        [ ! -e "$file" ] || mig_refuse "$file is there already; a backup overwrites nothing"
        (: >"$file.part") 2>/dev/null || mig_refuse "cannot write $file.part, or it is that of another run"
        [ ! -e "$file" ] || { rm -f "$file.part" && mig_refuse "$file is there already; a backup overwrites nothing"; }
    else
        folder=${MIG_FOLDER}backups
        mkdir -p "$folder" || exit 1
        # What is in there belongs into no repository.
        [ -e "$folder/.gitignore" ] || echo '*' >"$folder/.gitignore"
        stem=$folder/$MIG_DIALECT-$(mig_label)-$(date -u +%Y%m%dT%H%M%SZ) file='' count=1
        while [ -z "$file" ]; do
            file=$stem.$mig_ending
            [ "$count" = 1 ] || file=$stem-$count.$mig_ending
            # Asked again: another run may have had the name, and have ended, between the two questions.
            if [ -e "$file" ] || ! (: >"$file.part") 2>/dev/null || { [ -e "$file" ] && rm -f "$file.part"; }; then
                [ -w "$folder" ] && [ "$count" -lt 100 ] || mig_refuse "cannot write below $folder"
                file='' count=$((count + 1))
            fi
        done
    fi
    set +C
}

# mig_is_whole FILE: whether it is a backup for this kind of database, from beginning to end.
mig_is_whole() {
    case $MIG_DIALECT in
    postgres) head -n 5 "$1" | grep -q '^-- PostgreSQL database dump' && tail -n 9 "$1" | grep -q '^-- PostgreSQL database dump complete' ;;
    sqlite) [ "$(sqlite3 -init /dev/null -readonly "$1" 'PRAGMA quick_check(1)' 2>/dev/null)" = ok ] ;;
    *) head -n 3 "$1" | grep -Eq '^-- (MySQL|MariaDB) dump' && tail -n 5 "$1" | grep -q '^-- Dump completed' ;;
    esac
}

# mig_restore: asks, and gives back what is in file=...
mig_restore() {
    mig_need file "$MIG_BACKUP_FILE" backups/NAME
    mig_need_database
    mig_refuse_dry
    mig_choose_dialects || exit
    mig_connect
    file=$MIG_BACKUP_FILE
    case $file in -*) file=./$file ;; esac
    [ -r "$file" ] || mig_refuse "cannot read $file"
    mig_ask "Everything in $mig_target will be replaced by what is in $file. Go on?"
    mig_load "$file" || exit
    echo "restored $file"
}

# mig_load FILE: has the database hold what is in the backup, and nothing else.
mig_load() {
    mig_is_whole "$1" ||
        mig_refuse "$1 is no whole backup of a $MIG_DIALECT database as mig-backup writes it; nothing was changed"
    case $MIG_DIALECT in
    # one transaction: all of it, or nothing
    postgres) mig_empty_postgres | mig_psql -q -1 -o /dev/null -f - -f "$1" ;;
    sqlite) mig_sqlite ".restore $(mig_quote "$1")" ;;
    *)
        mig_find_all || exit
        { printf '%s\n' "$mig_drops" && cat "$1"; } | mig_mysql "$MIG_DIALECT"
        ;;
    esac
}

# mig_empty: deletes everything in the database.
mig_empty() {
    case $MIG_DIALECT in
    postgres) mig_empty_postgres | mig_psql -q -1 -f - ;;
    sqlite) mig_sqlite '.dbconfig reset_database on' 'VACUUM;' '.dbconfig reset_database off' ;;
    *)
        mig_find_all || exit
        printf '%s\n' "$mig_drops" | mig_mysql "$MIG_DIALECT"
        ;;
    esac
}

# mig_quote PATH: as an argument of a command of sqlite3's shell.
mig_quote() {
    printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"
}

# mig_find_all: as $mig_drops the statements that drop all that is in a database of MySQL or MariaDB.
mig_find_all() {
    mig_need_name
    mig_drops=$(mig_mysql "$MIG_DIALECT" --skip-column-names --batch --raw --default-character-set=utf8mb4 <<'SQL'
SELECT CONCAT('DROP ', kind, ' `', REPLACE(name, '`', '``'), '`;') FROM (
  SELECT 1 AS place, 'EVENT' AS kind, EVENT_NAME AS name FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE()
  UNION ALL SELECT CASE TABLE_TYPE WHEN 'VIEW' THEN 2 WHEN 'SEQUENCE' THEN 4 ELSE 3 END,
    CASE WHEN TABLE_TYPE IN ('VIEW', 'SEQUENCE') THEN TABLE_TYPE ELSE 'TABLE' END, TABLE_NAME
    FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()
  UNION ALL SELECT CASE ROUTINE_TYPE WHEN 'PACKAGE BODY' THEN 5 ELSE 6 END, ROUTINE_TYPE, ROUTINE_NAME
    FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()
) AS found ORDER BY place;
SQL
    ) || return
    mig_drops="SET NAMES utf8mb4; SET FOREIGN_KEY_CHECKS = 0; SET SESSION sql_mode = '';
$mig_drops"
}

# mig_empty_postgres: prints what deletes everything in a database of PostgreSQL but what belongs to the server's own: the schema public with its
# rights, plpgsql, and extensions that are not the user's. What others hold in place (deptype i, e) goes with those.
mig_empty_postgres() {
    cat <<'SQL'
SET client_min_messages = warning;
DO $$
DECLARE
  found record;
  named record;
BEGIN
  FOR found IN
    WITH thing (place, class, object) AS (
      SELECT 0, 'pg_event_trigger'::regclass, oid FROM pg_event_trigger
      UNION ALL SELECT 1, 'pg_publication'::regclass, oid FROM pg_publication
      UNION ALL SELECT 2, 'pg_extension'::regclass, oid FROM pg_extension WHERE extname <> 'plpgsql' AND pg_has_role(extowner, 'USAGE')
      UNION ALL SELECT 3, 'pg_namespace'::regclass, oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('public', 'information_schema')
      UNION ALL SELECT CASE WHEN c.relkind IN ('r', 'p') THEN 4 WHEN d.classid = 'pg_type'::regclass THEN 5 ELSE 6 END, d.classid, d.objid
        FROM pg_depend d LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
        WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = to_regnamespace('public') AND d.objsubid = 0
      UNION ALL SELECT 7, 'pg_foreign_server'::regclass, oid FROM pg_foreign_server
      UNION ALL SELECT 8, 'pg_foreign_data_wrapper'::regclass, oid FROM pg_foreign_data_wrapper
      UNION ALL SELECT 9, 'pg_cast'::regclass, oid FROM pg_cast WHERE oid >= 16384
      UNION ALL SELECT 10, 'pg_language'::regclass, oid FROM pg_language WHERE oid >= 16384
      UNION ALL SELECT 11, 'pg_largeobject'::regclass, oid FROM pg_largeobject_metadata)
    SELECT * FROM thing t
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = t.class AND d.objid = t.object AND d.objsubid = 0 AND d.deptype IN ('i', 'e'))
    ORDER BY place
  LOOP
    IF found.place = 11 THEN
      PERFORM lo_unlink(found.object);
      CONTINUE;
    END IF;
    -- It may have gone with something else.
    SELECT replace(replace(o.type, ' object', ''), '-', ' ') AS type, o.identity INTO named FROM pg_identify_object(found.class, found.object, 0) o;
    IF named.identity IS NOT NULL THEN
      EXECUTE format('DROP %s %s CASCADE', named.type, named.identity);
    END IF;
  END LOOP;
END
$$;
SQL
}

# Many databases -------------------------------------------------------------------------------------------------

# mig_prepare_all: reads the file of databases, each as NUMBER NAME in out/databases/names, and builds their scripts.
mig_prepare_all() {
    mig_read_settings
    [ -r "$MIG_DATABASES" ] || mig_refuse "cannot read $MIG_DATABASES: a file with the URL of a database in each line, with or without a name before it"
    logs=${MIG_FOLDER}out/databases names='' built=' ' number=0 wanted=$MIG_DIALECT
    rm -rf "$logs" && mkdir -p "$logs" || exit
    while IFS= read -r line || [ -n "$line" ]; do
        number=$((number + 1)) mig_place="$MIG_DATABASES:$number: " MIG_DIALECT=$wanted
        mig_read_line "$line" || continue
        mig_choose_dialects || exit
        MIG_DIALECT=$MIG_DIALECTS
        label=$(mig_read_url && printf '%s' "${name:-$(mig_label)}") || exit
        case $names in
        *" $label
"*) mig_refuse "a line above is called $label too; write another name before the URL" ;;
        esac
        names="$names$number $label
"
        case $built in
        *" $MIG_DIALECT "*) ;;
        *)
            mig_place=''
            mig_run build --dialect "$MIG_DIALECT" -o "${MIG_FOLDER}out/$MIG_DIALECT/upgrade.sql" </dev/null || exit
            built="$built$MIG_DIALECT "
            ;;
        esac
    done <"$MIG_DATABASES"
    mig_place=''
    [ -n "$names" ] || mig_refuse "$MIG_DATABASES names no database"
    printf '%s' "$names" >"$logs/names" || exit
}

# mig_read_line LINE: its URL and its $name, which may be missing. Fails for a line that holds none.
mig_read_line() {
    text=${1#"${1%%[! 	]*}"} name=''
    text=${text%"${text##*[! 	]}"}
    case $text in
    '' | '#'*) return 1 ;;
    esac
    case ${text%%[ 	]*} in
    *://*) ;;
    *[!A-Za-z0-9_.-]*) mig_refuse_url ;;
    *)
        name=${text%%[ 	]*}
        case $text in
        "$name") mig_refuse_url ;;
        esac
        text=${text#"$name"}
        text=${text#"${text%%[! 	]*}"}
        ;;
    esac
    case ${text%%://*} in
    *[!A-Za-z0-9+]*) mig_refuse_url ;;
    esac
    MIG_DATABASE_URL=$text
}

# mig_list_all: prints a target for each database.
mig_list_all() {
    names=${MIG_FOLDER}out/databases/names
    # With `make -n` nothing has been prepared.
    [ ! -r "$names" ] || sed 's/^/mig-database-/; s/ .*//' "$names"
}

# mig_one NUMBER: brings one database to the head. Its log ends with `exit status N`, once it has ended.
mig_one() {
    label=$(sed -n "s/^$1 //p" "${MIG_FOLDER}out/databases/names")
    mig_read_line "$(sed -n "$1p" "$MIG_DATABASES")" || exit
    log=${MIG_FOLDER}out/databases/$label.log
    mig_place="$label: "
    (
        mig_read_settings
        mig_choose_dialects || exit
        MIG_DIALECT=$MIG_DIALECTS
        mig_connect
        script=${MIG_FOLDER}out/$MIG_DIALECT/upgrade.sql
        if [ -n "$mig_dry" ]; then
            mig_asks=1
            mig_apply "$script"
        else
            mig_migrate "$script"
        fi
    ) </dev/null >"$log" 2>&1
    status=$?
    echo "exit status $status" >>"$log"
    [ "$status" = 0 ] && echo "ok      $label" || echo "FAILED  $label: $log"
}

# mig_summarise: what has become of all databases. Fails unless each is where it should be.
mig_summarise() {
    all=0 done=0 failed=''
    while read -r number label; do
        log=${MIG_FOLDER}out/databases/$label.log all=$((all + 1))
        case $(tail -n 1 "$log" 2>/dev/null) in
        'exit status 0') done=$((done + 1)) ;;
        'exit status '*) failed="$failed
failed: $label, see $log" ;;
        *) failed="$failed
not finished: $label" ;;
        esac
    done <"${MIG_FOLDER}out/databases/names"
    echo "$done of $all databases done$failed"
    [ "$done" = "$all" ] || exit 1
}

# The URL --------------------------------------------------------------------------------------------------------

mig_refuse_url() {
    mig_refuse "DATABASE_URL is not a URL like postgresql://user:password@host:5432/name or sqlite:///file.db"
}

# Turns $MIG_DATABASE_URL, written as SQLAlchemy or libpq has it, into what the client reads. What the URL does not say
# is left to the client's own defaults.
#   postgresql+driver://user:password@host:port/name?sslmode=require    sqlite:///folder/file    sqlite:////from/the/root
# No message repeats a part that could be the password.
mig_read_url() {
    [ -n "$MIG_DATABASE_URL" ] || return 0
    scheme=${MIG_DATABASE_URL%%://*}
    case $MIG_DATABASE_URL in
    *://*) ;;
    *) mig_refuse_url ;;
    esac
    case $MIG_DIALECT:${scheme%%+*} in
    postgres:postgres | postgres:postgresql)
        mig_read_address "${MIG_DATABASE_URL#*://}"
        mig_set_postgres
        ;;
    mysql:mysql | mariadb:mariadb | mariadb:mysql)
        mig_read_address "${MIG_DATABASE_URL#*://}"
        mig_set_mysql
        ;;
    sqlite:sqlite) mig_read_file "${MIG_DATABASE_URL#*://}" ;;
    postgres:*) mig_refuse "DIALECT=postgres needs a DATABASE_URL that begins with postgresql://, not with $scheme://" ;;
    mysql:* | mariadb:* | sqlite:*)
        mig_refuse "DIALECT=$MIG_DIALECT needs a DATABASE_URL that begins with $MIG_DIALECT://, not with $scheme://"
        ;;
    *) mig_refuse "DIALECT=$MIG_DIALECT is not applied from here; unset DATABASE_URL to build for it" ;;
    esac
}

# Reads the name of SQLite's file, which is not encoded.
mig_read_file() {
    MIG_FILE=${1%%\?*}
    MIG_FILE=${MIG_FILE#/}
    case $MIG_FILE in
    '' | :memory:) mig_refuse "DATABASE_URL names no file; write sqlite:///folder/file or sqlite:////from/the/root" ;;
    -*) MIG_FILE=./$MIG_FILE ;;
    esac
}

# Reads what follows `scheme://`.
mig_read_address() {
    rest=$1 user='' password='' name='' query='' port=''
    # As in SQLAlchemy, a password may hold `:`, `/` and `?` as they are, but `@` only as %40.
    case $rest in
    *@*)
        login=${rest%%@*}
        case ${login%%:*} in
        *[/?]*) ;; # no login: that @ belongs to the name or the parameters
        *)
            rest=${rest#*@} user=${login%%:*}
            case $login in *:*) password=${login#*:} ;; esac
            ;;
        esac
        ;;
    esac
    case $rest in *\?*) query=${rest#*\?} rest=${rest%%\?*} ;; esac
    case $rest in */*) name=${rest#*/} rest=${rest%%/*} ;; esac
    case $rest in
    *@*) mig_refuse "DATABASE_URL has more than one @; in a user name or a password, write %40 for it" ;;
    \[*\]*) port=${rest##*\]} host=${rest%%\]*} host=${host#\[} port=${port#:} ;;
    *) host=${rest%%:*} port=${rest#"$host"} port=${port#:} ;;
    esac
    case $port in
    *[!0-9]*) mig_refuse "the port in DATABASE_URL is not a number (an IPv6 address goes in brackets: [::1])" ;;
    esac
}

# What psql reads from its environment.
mig_set_postgres() {
    mig_set PGUSER "$user"
    mig_set PGPASSWORD "$password"
    mig_set PGHOST "$host"
    mig_set PGPORT "$port"
    mig_set PGDATABASE "$name"
    mig_each_parameter mig_read_parameter
}

# What mysql and mariadb read from their environment, and what they are told.
mig_set_mysql() {
    MIG_USER='' MIG_HOST='' MIG_PORT='' MIG_DATABASE='' MIG_SOCKET=''
    MIG_SSL_CA='' MIG_SSL_CERT='' MIG_SSL_KEY='' MIG_SSL_MODE=''
    mig_set MYSQL_PWD "$password"
    mig_set MIG_USER "$user"
    mig_set MIG_HOST "$host"
    mig_set MIG_PORT "$port"
    mig_set MIG_DATABASE "$name"
    mig_each_parameter mig_read_mysql_parameter
}

# mig_each_parameter FUNCTION: calls it with name and value of each parameter of the URL.
mig_each_parameter() {
    while [ -n "$query" ]; do
        parameter=${query%%&*}
        "$1" "${parameter%%=*}" "${parameter#*=}"
        case $query in *\&*) query=${query#*&} ;; *) query='' ;; esac
    done
}

# Reads one parameter. Those that clients do not know are for the application's driver, and are ignored.
mig_read_mysql_parameter() {
    case $1 in
    unix_socket) mig_set MIG_SOCKET "$2" ;;
    ssl_ca) mig_set MIG_SSL_CA "$2" ;;
    ssl_cert) mig_set MIG_SSL_CERT "$2" ;;
    ssl_key) mig_set MIG_SSL_KEY "$2" ;;
    ssl_mode) mig_set MIG_SSL_MODE "$2" ;;
    esac
}

mig_read_parameter() {
    case $1 in
    host) mig_set PGHOST "$2" ;;
    port) mig_set PGPORT "$2" ;;
    user) mig_set PGUSER "$2" ;;
    password) mig_set PGPASSWORD "$2" ;;
    dbname | database) mig_set PGDATABASE "$2" ;;
    ssl | sslmode)
        case $2 in
        true | 1) mig_set PGSSLMODE require ;;
        false | 0) mig_set PGSSLMODE disable ;;
        *) mig_set PGSSLMODE "$2" ;;
        esac
        ;;
    sslrootcert) mig_set PGSSLROOTCERT "$2" ;;
    sslcert) mig_set PGSSLCERT "$2" ;;
    sslkey) mig_set PGSSLKEY "$2" ;;
    connect_timeout) mig_set PGCONNECT_TIMEOUT "$2" ;;
    options) mig_set PGOPTIONS "$2" ;;
    esac
}

# mig_set VARIABLE TEXT: exports the decoded text, unless it is empty.
mig_set() {
    [ -z "$2" ] || export "$1=$(mig_decode "$2")"
}

# Prints a text of a URL with its %XX decoded.
mig_decode() {
    text=$1
    while :; do
        case $text in
        *%[0-9A-Fa-f][0-9A-Fa-f]*) ;;
        *) break ;;
        esac
        before=${text%%\%[0-9A-Fa-f][0-9A-Fa-f]*}
        text=${text#"$before"%}
        after=${text#??}
        printf '%s%b' "$before" "\\0$(printf %03o "0x${text%"$after"}")"
        text=$after
    done
    printf '%s' "$text"
}
