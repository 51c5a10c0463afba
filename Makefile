# The development of sqlc-mig; `make help` lists the targets. Those for migrations are in
# templates/project/sqlc-mig.mk, which `sqlc-mig init` gives to other projects; here they run the program as it is in this folder.

SQLC_MIG ?= cargo run --release --quiet --
include $(dir $(lastword $(MAKEFILE_LIST)))templates/project/sqlc-mig.mk
# The project is this folder, not that of the included file.
mig_folder :=

.DEFAULT_GOAL := help
.PHONY: help out build dist book deny test test-engines test-alembic bless bench bench-costs check clean

##@ Development of sqlc-mig

build: ## Build the program
	cargo build --release --locked

dist: ## A static binary, a Debian package and a list of what is in them (CycloneDX), with their digests, in dist/
	@.ci/dist

# missing(PROGRAM): says how to get a program that is not part of Rust.
missing = command -v $(1) >/dev/null || { echo "make $@: $(1) is missing; cargo install --locked $(1)" >&2; exit 1; }

book: ## The documents as a book, in target/book/; needs mdbook
	@$(call missing,mdbook)
	mdbook build docs

deny: ## Known weaknesses and licences of what this is made of; needs cargo-deny, and the network
	@$(call missing,cargo-deny)
	cargo deny --locked --config .ci/deny.toml check

out: ## Bring the sample's scripts up to date, one for each engine: out/DIALECT/upgrade.sql
	@for dialect in postgres mysql mariadb sqlite; do \
	    $(SQLC_MIG) build --dialect $$dialect -o out/$$dialect/upgrade.sql || exit 1; \
	done

# The tests wait for servers for half of the time.
threads = $(shell echo $$(($$(nproc 2>/dev/null || echo 2) * 3 / 2)))

test: ## Run all tests, on one version of each engine; what is missing is fetched
	@tests/engines/engine.sh ensure postgres mysql mariadb sqlite
	RUST_TEST_THREADS=$${RUST_TEST_THREADS:-$(threads)} cargo test --locked

test-alembic: ## Ask Alembic itself the same questions, and run the recipes for ORMs; what that needs is installed below .cache/ for that
	@tests/engines/engine.sh ensure postgres
	@tests/engines/alembic.sh ensure
	cargo test --locked --test alembic -- --nocapture

test-engines: ## Run the tests of the engines on every version that can be had
	@failed=; for name in $$(tests/engines/engine.sh list); do \
	    echo "== $$name"; \
	    tests/engines/engine.sh ensure $$name && \
	    SQLC_MIG_TEST_ENGINES=$$name cargo test --locked --test tests -- engines:: $${name%%-*}:: || failed="$$failed $$name"; \
	done; [ -z "$$failed" ] || { echo "make test-engines: failed on:$$failed" >&2; exit 1; }

bless: ## Accept what the golden and error tests give now; read the diff before you commit it
	BLESS=1 cargo test --locked --test tests -- golden error

bench: ## Measure how fast long histories are compiled, and how costs grow
	cargo bench --locked --bench history --bench growth

bench-costs: ## Measure what runs of scripts cost on every engine, beside plain SQL of the same history
	@tests/engines/engine.sh ensure postgres mysql mariadb sqlite
	cargo bench --locked --bench costs

check: ## Format, lints and documentation, without a warning
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	RUSTDOCFLAGS=-Dwarnings cargo doc --no-deps --locked

clean: ## Delete what was built
	cargo clean

##@ Help

help: ## This list
	@awk '/^##@ / { printf "\n%s\n", substr($$0, 5) } \
	  /^[a-z-]+:.*## / { name = text = $$0; sub(/:.*/, "", name); sub(/.*## /, "", text); printf "  %-17s%s\n", name, text }' \
	  $(mig_file) $(firstword $(MAKEFILE_LIST))
