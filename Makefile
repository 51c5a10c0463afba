# Migrations with make, for projects that use sqlc-mig (copy this file, or take the part that you need) and for sqlc-mig
# itself. `make help` lists the targets.
#
#   make mig-gen name="add users"                               a new spec in migrations/
#   make mig-head                                               out/postgres/upgrade.sql, brought up to date
#   DATABASE_URL=postgresql://me@localhost/shop make mig-head   the same, and applied with psql

DIALECT ?= postgres

# In the repository of sqlc-mig it runs what is here; anywhere else, what is installed.
ifneq ($(shell grep -s '^name = "sqlc-mig"' Cargo.toml),)
SQLC_MIG ?= cargo run --release --quiet --
else
SQLC_MIG ?= sqlc-mig
endif

SCRIPT = out/$(DIALECT)/upgrade.sql

# What is typed by people (`name`) or secret (DATABASE_URL) goes to the shell by the environment, as it is: make expands
# no `$` in it, no shell reads it as code, and no command line shows it to other users of the machine.
unexport name DATABASE_URL
export MIG_NAME = $(value name)
export MIG_DATABASE_URL = $(value DATABASE_URL)
export MIG_DIALECT = $(DIALECT)
export MIG_SCRIPT = $(SCRIPT)
export MIG_FUNCTIONS = $(value mig_functions)

.DEFAULT_GOAL := help
.PHONY: help mig-gen mig-head mig-heads mig-check build test test-engines bless bench check clean

##@ Migrations

mig-gen: ## A new spec in migrations/: make mig-gen name="add users"
	@eval "$$MIG_FUNCTIONS"; mig_need_name
	@$(SQLC_MIG) revision -m "$$MIG_NAME"

mig-head: ## Build the upgrade script (DIALECT=postgres); with DATABASE_URL set, apply it with psql
	@eval "$$MIG_FUNCTIONS"; mig_read_url
	@mkdir -p "$$(dirname "$$MIG_SCRIPT")"
	@unset MIG_DATABASE_URL; $(SQLC_MIG) build --dialect "$$MIG_DIALECT" -o "$$MIG_SCRIPT"
	@eval "$$MIG_FUNCTIONS"; mig_apply

mig-heads: ## The newest revisions: one, or more when branches wait for a merge
	@$(SQLC_MIG) heads

mig-check: ## Everything that can be known without a database
	@$(SQLC_MIG) check

##@ Development of sqlc-mig

build: ## Build the program
	cargo build --release --locked

test: ## Run all tests, on one version of each engine; what is missing is fetched
	@tests/engines/engine.sh ensure postgres mysql mariadb sqlite
	cargo test --locked

test-engines: ## Run the tests of the engines on every version that can be had
	@for name in $$(tests/engines/engine.sh list); do \
	    tests/engines/engine.sh ensure $$name && \
	    SQLC_MIG_TEST_ENGINES=$$name cargo test --locked --test tests -- engines:: $${name%%-*}:: || exit 1; \
	done

bless: ## Accept what the golden and error tests give now; read the diff before you commit it
	BLESS=1 cargo test --locked --test tests -- golden error

bench: ## Measure how fast long histories are compiled
	cargo bench --locked

check: ## Format, lints and documentation, without a warning
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	RUSTDOCFLAGS=-Dwarnings cargo doc --no-deps --locked

clean: ## Delete what was built
	cargo clean

##@ Help

help: ## This list
	@awk '/^##@ / { printf "\n%s\n", substr($$0, 5) } \
	  /^[a-z-]+:.*## / { name = text = $$0; sub(/:.*/, "", name); sub(/.*## /, "", text); printf "  %-11s%s\n", name, text }' \
	  $(firstword $(MAKEFILE_LIST))

# Shell functions, in plain POSIX sh. Nothing here is expanded by make.
define mig_functions
mig_refuse() {
    echo "make: $1" >&2
    exit 1
}

mig_need_name() {
    [ -n "$MIG_NAME" ] || mig_refuse 'say what the revision does: make mig-gen name="add users"'
}

# Applies the script, when there is a database to apply it to.
mig_apply() {
    mig_read_url
    if [ -z "$MIG_DATABASE_URL" ]; then
        echo "$MIG_SCRIPT is ready; set DATABASE_URL to apply it" >&2
        return
    fi
    unset MIG_DATABASE_URL MIG_NAME MIG_FUNCTIONS
    exec psql -X -v ON_ERROR_STOP=1 -f "$MIG_SCRIPT"
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
