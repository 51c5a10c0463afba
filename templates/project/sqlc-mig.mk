# Migrations with make: `make mig-help` lists the targets. `sqlc-mig init` writes this file; write
# `include sqlc-mig.mk` in your Makefile. It needs GNU make 3.81 or later, its shell functions in sqlc-mig.sh and, to apply
# what is built, the client of your database: psql, mysql, mariadb or sqlite3.
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
mig_typed := name rev to steps file yes v databases DATABASE_URL \
  BACKUP_BEFORE_MIGRATE ROLLBACK_ON_FAIL AUTO_MIGRATE MIGRATION_TIMEOUT DRY_RUN
mig_by_hand = $(filter command,$(origin $(1)))
# A setting: what a Makefile puts together is expanded, what comes from elsewhere is taken as it is.
mig_setting = $(if $(filter file,$(origin $(1))),$($(1)),$(value $(1)))
# What must be typed for this run: never what happens to be in the environment.
mig_word = $(if $(filter environment,$(origin $(1))),,$(value $(1)))

# What is typed by people (name, rev, to, steps ...) or secret (DATABASE_URL) goes to the shell by the environment, as it
# is: make expands no `$` in it, no shell reads it as code, and no command line shows it to other users of the machine.
# (What is set on make's own command line, make would expand while it exports it.) Below mig-head-all all of it is there
# already.
unexport mig_typed $(foreach variable,$(mig_typed),$(if $(call mig_by_hand,$(variable)),$(variable)))
ifeq ($(MIG_NESTED),)
mig-%: export MIG_NAME = $(value name)
mig-%: export MIG_REV = $(value rev)
mig-%: export MIG_TO = $(value to)
mig-%: export MIG_STEPS = $(value steps)
mig-%: export MIG_BACKUP_FILE = $(call mig_word,file)
mig-%: export MIG_YES = $(call mig_word,yes)
mig-%: export MIG_VERBOSE = $(call mig_word,v)
mig-%: export MIG_DATABASES = $(or $(call mig_word,databases),$(mig_folder)databases)
mig-%: export MIG_EMPTY = $(strip $(foreach variable,to steps,$(if $(call mig_by_hand,$(variable)),$(if $(value $(variable)),,$(variable)))))
mig-%: export MIG_UNTAKEN = $(if $(filter mig-up mig-down mig-stamp,$(MAKECMDGOALS)),,$(strip $(foreach variable,to steps rev,$(if $(call mig_by_hand,$(variable)),$(variable)))))
mig-%: export MIG_DATABASE_URL = $(call mig_setting,DATABASE_URL)
mig-%: export MIG_BACKUP_FIRST = $(call mig_setting,BACKUP_BEFORE_MIGRATE)
mig-%: export MIG_ROLLBACK = $(call mig_setting,ROLLBACK_ON_FAIL)
mig-%: export MIG_AUTO = $(call mig_setting,AUTO_MIGRATE)
mig-%: export MIG_TIMEOUT = $(call mig_setting,MIGRATION_TIMEOUT)
mig-%: export MIG_DRY = $(call mig_setting,DRY_RUN)
mig-%: export MIG_WELL = $(call mig_setting,MIG_ON_SUCCESS)
mig-%: export MIG_ILL = $(call mig_setting,MIG_ON_FAILURE)
mig-%: export MIG_DIALECT = $(DIALECT)
mig-%: export MIG_GOAL = $@
mig-%: export MIG_AGAIN = $(MAKE) --no-print-directory -f $(mig_file) mig-head
mig-%: export MIG_PROGRAM = $(SQLC_MIG)
mig-%: export MIG_FOLDER = $(mig_folder)
mig-%: export MIG_LIBRARY = $(dir $(mig_file))sqlc-mig.sh
endif

# How every recipe begins.
mig = [ -r "$$MIG_LIBRARY" ] || { echo "make: $$MIG_LIBRARY is missing; sqlc-mig init --upgrade writes it" >&2; exit 1; }; . "$$MIG_LIBRARY";

# The default goal is that of the Makefile which includes this one.
mig_default_goal := $(.DEFAULT_GOAL)
.PHONY: mig-gen mig-head mig-auto mig-plan mig-up mig-down mig-current mig-status mig-metrics mig-verify mig-stamp mig-heads mig-history \
  mig-merge mig-check mig-check-heads mig-backup mig-restore mig-reset mig-head-all mig-watch mig-help mig-force

##@ Migrations

mig-gen: ## A new spec in migrations/: make mig-gen name="add users"
	@$(mig) mig_need name "$$MIG_NAME" '"add users"'; mig_run revision --autogenerate=wanted -m "$$MIG_NAME"

mig-head: ## Build the upgrade script; with DATABASE_URL set, apply it
	@$(mig) mig_change upgrade build

mig-auto: ## For an entrypoint: the same if AUTO_MIGRATE=true, else only mig-plan
	@$(mig) mig_auto

mig-plan: ## What that script would do to the database of DATABASE_URL; changes nothing
	@$(mig) mig_plan upgrade build

mig-up: ## The next revision, wherever the database is; or steps=2, or to=REV
	@$(mig) mig_way +; mig_change up upgrade "$$way"

mig-down: ## Revert the newest revision; or steps=2, or to=REV, which stays; asks before to=base
	@$(mig) mig_down

mig-current: ## Where the database is (v=1: with parents, message and file)
	@$(mig) mig_script current current

mig-status: ## What is applied and what is pending
	@$(mig) mig_script status status

mig-metrics: ## What a monitoring system wants to know of the database, as Prometheus reads it
	@$(mig) mig_raw=1; mig_script metrics metrics

mig-verify: ## Compare the database with the history (at rev=REV); fails where they differ
	@$(mig) mig_script verify verify "$$MIG_REV"

mig-stamp: ## Set the ledger, apply nothing: make mig-stamp rev=head
	@$(mig) mig_need rev "$$MIG_REV" head; mig_refuse_dry; mig_script stamp stamp "$$MIG_REV"

mig-heads: ## The newest revisions: one, or more when branches wait for a merge (v=1: all about them)
	@$(mig) mig_list heads

mig-history: ## All revisions, the newest first (v=1: all about them)
	@$(mig) mig_list history

mig-merge: ## Join all heads by a new revision (name="merge branches")
	@$(mig) mig_run merge heads -m "$${MIG_NAME:-merge branches}"

mig-check: ## Everything that can be known without a database
	@$(mig) mig_run check

mig-check-heads: ## Fails if there are several heads, and names them
	@$(mig) mig_run heads --check

mig-backup: ## Write what is in the database to backups/, or to file=FILE; prints the path
	@$(mig) mig_backup

mig-restore: ## Have the database hold what a backup holds: make mig-restore file=FILE; asks (yes=1)
	@$(mig) mig_restore

mig-reset: ## For development: delete everything in the database and go to the head; asks (yes=1)
	@$(mig) mig_reset

mig-head-all: ## mig-head for each URL in the file databases (or databases=FILE); with -j8 eight at a time
	@$(mig) mig_prepare_all
	@$(mig) targets=$$(mig_list_all); [ -z "$$targets" ] || MIG_NESTED=1 $(MAKE) --no-print-directory -f $(mig_file) $$targets || :
	@$(mig) mig_summarise

# One of them, by its line in that file.
mig-database-%: mig-force
	@$(mig) mig_one $*

mig-force:

mig-watch: ## Build whenever something changes; with DATABASE_URL set, apply it
	@$(mig) mig_watch

mig-help: ## This list
	@awk '/^mig-[a-z-]+:.*## / { name = text = $$0; sub(/:.*/, "", name); sub(/.*## /, "", text); printf "%-17s%s\n", name, text }' $(mig_file)

.DEFAULT_GOAL := $(mig_default_goal)
