#!/bin/sh
# Waits for the database, applies the script with the database's own client, and becomes the application.
#
#   entrypoint.sh COMMAND...        waits, applies, and runs COMMAND in its own place
#   entrypoint.sh                   waits and applies: for an init container, a job, a unit
#   entrypoint.sh --check-heads     is everything applied? If not, the status is 1: for a health check
#
# It reads from the environment
#
#   DIALECT             postgres (what it is when unset), mysql, mariadb or sqlite
#   AUTO_MIGRATE        false: it waits for the database, and applies nothing
#   WAIT_TIMEOUT        for how many seconds to wait for the database: 60
#   MIGRATION_TIMEOUT   after how many seconds to stop the script, which goes on at the next start: 0, never
#   SCRIPTS             the folder of upgrade.sql and heads.sql: /migrations
#
# and, to connect, what the client itself reads: for psql PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE, PGSSLMODE and
# their like; for mysql and mariadb MYSQL_HOST, MYSQL_TCP_PORT and MYSQL_PWD, with MYSQL_USER and MYSQL_DATABASE beside
# them; for sqlite3 the file SQLITE_FILE.
set -eu

: "${DIALECT:=postgres}" "${AUTO_MIGRATE:=true}" "${WAIT_TIMEOUT:=60}" "${MIGRATION_TIMEOUT:=0}" "${SCRIPTS:=/migrations}"
export PGCONNECT_TIMEOUT="${PGCONNECT_TIMEOUT:-5}"

say() { echo "entrypoint: $*" >&2; }

# refuse STATUS TEXT...
refuse() {
    status=$1
    shift
    say "$*"
    exit "$status"
}

# client LIMIT [FILE]: becomes the client, which runs the file, or standard input, for LIMIT seconds at most; 0: no limit.
# It takes the place of the shell, so it is always called in one of its own.
client() {
    limit=$1 file=${2:-}
    case $DIALECT in
    postgres) set -- psql -X -v ON_ERROR_STOP=1 ${file:+-f "$file"} ;;
    sqlite) set -- sqlite3 -init /dev/null "$SQLITE_FILE" ;;
    *)
        set -- "$DIALECT" --skip-column-names --unbuffered --connect-timeout=5
        set -- "$@" ${MYSQL_HOST:+"--host=$MYSQL_HOST"} ${MYSQL_USER:+"--user=$MYSQL_USER"} "--database=$MYSQL_DATABASE"
        ;;
    esac
    [ "$limit" = 0 ] || set -- timeout "$limit" "$@"
    [ -z "$file" ] || exec "$@" <"$file"
    exec "$@"
}

# Whether the database answers; $said is what the client says if not.
answers() {
    question='SELECT 1;'
    [ "$DIALECT" != sqlite ] || question='PRAGMA schema_version;'
    said=$(echo "$question" | client 10 2>&1 >/dev/null)
}

await() {
    ! answers || return 0
    say "waiting for the database, $WAIT_TIMEOUT seconds at most"
    end=$(($(date +%s) + WAIT_TIMEOUT))
    until answers; do
        [ "$(date +%s)" -lt "$end" ] || refuse 69 "no answer from the database within $WAIT_TIMEOUT seconds: $said"
        sleep 1
    done
}

# Applies the script. Where the server went away on the way (psql: status 2), it waits, and runs the script again, which
# goes on where it stopped; three times at most, for there are statements that bring a server down.
apply() {
    for try in 1 2 3; do
        status=0
        client "$MIGRATION_TIMEOUT" "$SCRIPTS/upgrade.sql" &
        child=$!
        wait "$child" || status=$?
        child=
        [ "$status" -ne 0 ] || return 0
        [ "$status" -ne 124 ] || refuse 124 "the script was stopped after $MIGRATION_TIMEOUT seconds; it goes on at the next start"
        if [ "$DIALECT$status" != postgres2 ] && answers; then
            refuse "$status" "the script has stopped; see above"
        fi
        say "the database went away (try $try of 3)"
        await
    done
    refuse "$status" "the database went away three times"
}

case $DIALECT in
postgres) program=psql ;;
mysql | mariadb) program=$DIALECT ;;
sqlite) program=sqlite3 ;;
*) refuse 64 "DIALECT=$DIALECT is none of postgres, mysql, mariadb and sqlite" ;;
esac
command -v "$program" >/dev/null || refuse 69 "$program is not on the PATH"
case $DIALECT in
mysql | mariadb) : "${MYSQL_DATABASE:?names the database}" ;;
sqlite) : "${SQLITE_FILE:?names the file of the database}" ;;
esac
case $WAIT_TIMEOUT:$MIGRATION_TIMEOUT in
*[!0-9:]* | :* | *:) refuse 64 "WAIT_TIMEOUT and MIGRATION_TIMEOUT are numbers of seconds" ;;
esac

if [ "${1:-}" = --check-heads ]; then
    (client 10 "$SCRIPTS/heads.sql") || exit 1
    exit 0
fi

case $AUTO_MIGRATE in
true | 1 | yes | on) migrates=yes ;;
false | 0 | no | off) migrates= ;;
*) refuse 64 "AUTO_MIGRATE=$AUTO_MIGRATE is neither true nor false" ;;
esac
[ -z "$migrates" ] || [ -r "$SCRIPTS/upgrade.sql" ] || refuse 66 "there is no $SCRIPTS/upgrade.sql"

# The first process of a container gets no signal that it does not ask for; what the client has begun, the server undoes
# or the next start goes on with.
child=
trap '[ -z "$child" ] || kill "$child" 2>/dev/null; exit 143' TERM INT
await
[ -z "$migrates" ] || apply
trap - TERM INT
[ $# -eq 0 ] || exec "$@"
