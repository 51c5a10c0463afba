# Migrations with make: `make mig-help` lists the targets. `sqlc-mig init` writes this file; have it by
# `include sqlc-mig.mk` in your Makefile. It needs GNU make and, to apply what is built, psql.
#
#   make mig-gen name="add users"                               a new spec in migrations/
#   make mig-head                                               out/postgres/upgrade.sql, brought up to date
#   DATABASE_URL=postgresql://me@localhost/shop make mig-head   the same, and applied with psql

DIALECT ?= postgres
SQLC_MIG ?= sqlc-mig

mig_file := $(lastword $(MAKEFILE_LIST))
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
mig-%: export MIG_FUNCTIONS = $(value mig_functions)

# The default goal is that of the Makefile which includes this one.
mig_default_goal := $(.DEFAULT_GOAL)
.PHONY: mig-gen mig-head mig-up mig-down mig-current mig-status mig-stamp mig-heads mig-history mig-merge mig-check mig-help

##@ Migrations

mig-gen: ## A new spec in migrations/: make mig-gen name="add users"
	@eval "$$MIG_FUNCTIONS"; mig_need name "$$MIG_NAME" '"add users"'; mig_run revision -m "$$MIG_NAME"

mig-head: ## Build the upgrade script (DIALECT=postgres); with DATABASE_URL set, apply it with psql
	@eval "$$MIG_FUNCTIONS"; mig_script upgrade build

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
    [ -n "$2" ] || mig_refuse "say $1=...: make $MIG_GOAL $1=$3"
}

# mig_way SIGN: how far to go, as $way: to a revision, or some steps.
mig_way() {
    # `to=$REV` with an empty REV must not become one step.
    [ -z "$MIG_EMPTY" ] || mig_refuse "nothing stands behind $MIG_EMPTY="
    [ -z "$MIG_TO" ] || [ -z "$MIG_STEPS" ] || mig_refuse "say to=... or steps=..., not both"
    case $MIG_STEPS in
    *[!0-9]* | 0*) mig_refuse "steps=... is a number, 1 or more" ;;
    esac
    way=${MIG_TO:-$1${MIG_STEPS:-1}}
}

# mig_run ARGUMENT...: the compiler, which gets to see no database.
mig_run() (
    unset DATABASE_URL MIG_DATABASE_URL
    eval "$MIG_PROGRAM \"\$@\""
)

# mig_script NAME COMMAND [ARGUMENT]: writes out/DIALECT/NAME.sql, and applies it when there is a database.
mig_script() {
    (mig_read_url) || exit
    script=out/$MIG_DIALECT/$1.sql command=$2
    shift 2
    mig_run "$command" --dialect "$MIG_DIALECT" -o "$script" ${1+-- "$1"} || exit
    if [ -z "$MIG_DATABASE_URL" ]; then
        echo "$script is ready; set DATABASE_URL to apply it" >&2
        return
    fi
    mig_read_url
    unset DATABASE_URL MIG_DATABASE_URL MIG_NAME MIG_REV MIG_TO MIG_STEPS MIG_PROGRAM MIG_FUNCTIONS
    exec psql -X -v ON_ERROR_STOP=1 -f "$script"
}

# Turns $MIG_DATABASE_URL, written as SQLAlchemy or libpq has it, into the variables that psql reads. What the URL
# does not say is left to psql's own defaults.
#   postgresql+driver://user:password@host:port/name?sslmode=require
# No message repeats a part that could be the password.
mig_read_url() {
    [ -n "$MIG_DATABASE_URL" ] || return 0
    scheme=${MIG_DATABASE_URL%%://*}
    case $MIG_DATABASE_URL in
    *://*) ;;
    *) mig_refuse "DATABASE_URL is not a URL like postgresql://user:password@host:5432/name" ;;
    esac
    [ "$MIG_DIALECT" = postgres ] ||
        mig_refuse "only DIALECT=postgres is applied from here; unset DATABASE_URL to build for $MIG_DIALECT"
    case $scheme in
    postgres | postgresql | postgres+* | postgresql+*) ;;
    *) mig_refuse "DIALECT=postgres needs a DATABASE_URL that begins with postgresql://, not with $scheme://" ;;
    esac
    mig_read_address "${MIG_DATABASE_URL#*://}"
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
    mig_set PGUSER "$user"
    mig_set PGPASSWORD "$password"
    mig_set PGHOST "$host"
    mig_set PGPORT "$port"
    mig_set PGDATABASE "$name"
    while [ -n "$query" ]; do
        parameter=${query%%&*}
        mig_read_parameter "${parameter%%=*}" "${parameter#*=}"
        case $query in *\&*) query=${query#*&} ;; *) query='' ;; esac
    done
}

# Reads one parameter of the URL. Those that psql does not know are for the application's driver, and are ignored.
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
