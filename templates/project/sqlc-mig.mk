# Migrations with make: `make mig-help` lists the targets. `sqlc-mig init` writes this file; write
# `include sqlc-mig.mk` in your Makefile. It needs GNU make and, to apply what is built, the client of your database:
# psql, mysql, mariadb or sqlite3.
#
#   make mig-gen name="add users"                               a new spec in migrations/
#   make mig-head                                               out/postgres/upgrade.sql, brought up to date
#   DATABASE_URL=postgresql://me@localhost/shop make mig-head   the same, and applied with psql
#   DATABASE_URL=mysql://me@localhost/shop make mig-head        out/mysql/upgrade.sql, and applied with mysql

# The database to write for: postgres, mysql, mariadb or sqlite. Empty: what DATABASE_URL begins with; without a URL,
# each of `dialects:` in sqlc-mig.yaml.
DIALECT ?=
SQLC_MIG ?= sqlc-mig

mig_file := $(lastword $(MAKEFILE_LIST))
# The project's folder, as seen from here, where a Makefile elsewhere includes this file: `db/`.
mig_folder := $(filter-out ./,$(dir $(mig_file)))
mig_typed := name rev to steps DATABASE_URL
mig_by_hand = $(filter command,$(origin $(1)))

# What is typed by people (name, rev, to, steps) or secret (DATABASE_URL) goes to the shell by the environment, as it
# is: make expands no `$` in it, no shell reads it as code, and no command line shows it to other users of the machine.
# (What is set on make's own command line, make would expand while it exports it.)
unexport mig_typed $(foreach variable,$(mig_typed),$(if $(call mig_by_hand,$(variable)),$(variable)))
mig-%: export MIG_NAME = $(value name)
mig-%: export MIG_REV = $(value rev)
mig-%: export MIG_TO = $(value to)
mig-%: export MIG_STEPS = $(value steps)
mig-%: export MIG_EMPTY = $(strip $(foreach variable,to steps,$(if $(call mig_by_hand,$(variable)),$(if $(value $(variable)),,$(variable)))))
mig-%: export MIG_DATABASE_URL = $(if $(filter file,$(origin DATABASE_URL)),$(DATABASE_URL),$(value DATABASE_URL))
mig-%: export MIG_DIALECT = $(DIALECT)
mig-%: export MIG_GOAL = $@
mig-%: export MIG_PROGRAM = $(SQLC_MIG)
mig-%: export MIG_FOLDER = $(mig_folder)
mig-%: export MIG_FUNCTIONS = $(value mig_functions)

# The default goal is that of the Makefile which includes this one.
mig_default_goal := $(.DEFAULT_GOAL)
.PHONY: mig-gen mig-head mig-plan mig-up mig-down mig-current mig-status mig-stamp mig-heads mig-history mig-merge mig-check mig-help

##@ Migrations

mig-gen: ## A new spec in migrations/: make mig-gen name="add users"
	@eval "$$MIG_FUNCTIONS"; mig_need name "$$MIG_NAME" '"add users"'; mig_run revision --autogenerate=wanted -m "$$MIG_NAME"

mig-head: ## Build the upgrade script; with DATABASE_URL set, apply it
	@eval "$$MIG_FUNCTIONS"; mig_script upgrade build

mig-plan: ## What that script would do to the database of DATABASE_URL; changes nothing
	@eval "$$MIG_FUNCTIONS"; mig_plan upgrade build

mig-up: ## The next revision, wherever the database is; or steps=2, or to=REV
	@eval "$$MIG_FUNCTIONS"; mig_way +; mig_script up upgrade "$$way"

mig-down: ## Revert the newest revision; or steps=2, or to=REV, which stays
	@eval "$$MIG_FUNCTIONS"; mig_way -; mig_script down downgrade "$$way"

mig-current: ## Where the database is
	@eval "$$MIG_FUNCTIONS"; mig_script current current

mig-status: ## What is applied and what is pending
	@eval "$$MIG_FUNCTIONS"; mig_script status status

mig-stamp: ## Set the ledger, apply nothing: make mig-stamp rev=head
	@eval "$$MIG_FUNCTIONS"; mig_need rev "$$MIG_REV" head; mig_script stamp stamp "$$MIG_REV"

mig-heads: ## The newest revisions: one, or more when branches wait for a merge
	@eval "$$MIG_FUNCTIONS"; mig_run heads

mig-history: ## All revisions, the newest first
	@eval "$$MIG_FUNCTIONS"; mig_run history

mig-merge: ## Join all heads by a new revision (name="merge branches")
	@eval "$$MIG_FUNCTIONS"; mig_run merge heads -m "$${MIG_NAME:-merge branches}"

mig-check: ## Everything that can be known without a database
	@eval "$$MIG_FUNCTIONS"; mig_run check

mig-help: ## This list
	@awk '/^mig-[a-z]+:.*## / { name = text = $$0; sub(/:.*/, "", name); sub(/.*## /, "", text); printf "%-13s%s\n", name, text }' $(mig_file)

.DEFAULT_GOAL := $(mig_default_goal)

# Shell functions, in plain POSIX sh. Nothing here is expanded by make.
define mig_functions
mig_refuse() {
    echo "make: $1" >&2
    exit 1
}

# mig_need VARIABLE VALUE EXAMPLE
mig_need() {
    [ -n "$2" ] || mig_refuse "$1=... is missing; for example: make $MIG_GOAL $1=$3"
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

# mig_run ARGUMENT...: the compiler, which gets to see no database.
mig_run() (
    unset DATABASE_URL MIG_DATABASE_URL
    [ -z "$MIG_FOLDER" ] || export SQLC_MIG_CONFIG="${SQLC_MIG_CONFIG:-${MIG_FOLDER}sqlc-mig.yaml}"
    eval "$MIG_PROGRAM \"\$@\""
)

# mig_script NAME COMMAND [ARGUMENT]: writes out/DIALECT/NAME.sql, and applies it when there is a database. Where nothing
# says which dialect is meant, it writes a script for each dialect of the project.
mig_script() {
    mig_choose_dialects || exit
    (mig_read_url) || exit
    name=$1 command=$2
    shift 2
    for MIG_DIALECT in $MIG_DIALECTS; do
        script=${MIG_FOLDER}out/$MIG_DIALECT/$name.sql
        mig_run "$command" --dialect "$MIG_DIALECT" -o "$script" ${1+-- "$1"} || exit
        [ -n "$MIG_DATABASE_URL" ] || echo "$script is ready; set DATABASE_URL to apply it" >&2
    done
    [ -n "$MIG_DATABASE_URL" ] || return 0
    mig_read_url
    unset DATABASE_URL MIG_DATABASE_URL MIG_NAME MIG_REV MIG_TO MIG_STEPS MIG_PROGRAM MIG_FUNCTIONS
    mig_apply "$script"
}

# The same; the script is only asked what it would do.
mig_plan() {
    mig_asks=1
    mig_script "$@"
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

# mig_client PROGRAM PACKAGE: names a client that is missing, and where Debian has it.
mig_client() {
    command -v "$1" >/dev/null || mig_refuse "$1 is not on the PATH; it applies the script (on Debian: apt-get install $2)"
}

# mig_apply SCRIPT: hands it to the client, in the place of this shell. Passwords come by the environment.
mig_apply() {
    script=$1
    case $MIG_DIALECT in
    postgres)
        mig_client psql postgresql-client
        exec psql -X -v ON_ERROR_STOP=1 ${mig_asks:+-v plan=1} -f "$script"
        ;;
    sqlite)
        mig_client sqlite3 sqlite3
        exec ${mig_asks:+env plan=1} sqlite3 -init /dev/null "$MIG_FILE" <"$script"
        ;;
    mariadb) mig_client mariadb mariadb-client ;;
    mysql) mig_client mysql mysql-client ;;
    esac
    set -- --skip-column-names ${mig_asks:+"--init-command=SET @plan = 1"}
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
    [ -z "$MIG_DATABASE" ] || set -- "$@" "--database=$MIG_DATABASE"
    exec "$MIG_DIALECT" "$@" <"$script"
}

mig_refuse_url() {
    mig_refuse "DATABASE_URL is not a URL like postgresql://user:password@host:5432/name"
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
endef
