#!/usr/bin/env bash
# Alembic for the tests that compare sqlc-mig with it, and Django for its recipe: in a virtual environment of its own, in the versions that
# tests/alembic/requirements.txt pins. Only ready-made wheels are taken, so nothing is run while it installs.
#
#   tests/engines/alembic.sh find      print the python that has it
#   tests/engines/alembic.sh install   make it; does nothing when `find` already succeeds
#   tests/engines/alembic.sh ensure    find, or install and then find
#
# SQLC_MIG_ALEMBIC_PYTHON=/some/python picks one by hand, whatever versions it has.
set -euo pipefail

readonly oldest=3.10 # the oldest Python that the pinned versions run on
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly project
readonly wanted=$project/tests/alembic/requirements.txt
readonly place=$project/.cache/engines/alembic

say() { echo "alembic.sh: $*" >&2; }
die() {
    say "$*"
    exit 1
}

# A half-made environment has no copy of the list yet, and one for other versions has another.
find_python() {
    if [ -n "${SQLC_MIG_ALEMBIC_PYTHON:-}" ]; then
        "$SQLC_MIG_ALEMBIC_PYTHON" -c 'import alembic, django, psycopg, sqlalchemy' ||
            die "SQLC_MIG_ALEMBIC_PYTHON=$SQLC_MIG_ALEMBIC_PYTHON has not all of alembic, django, psycopg and sqlalchemy"
        echo "$SQLC_MIG_ALEMBIC_PYTHON"
        return
    fi
    cmp -s "$wanted" "$place/requirements.txt" || return 1
    "$place/bin/python" -c 'import alembic, django, psycopg, sqlalchemy' 2>/dev/null || return 1
    echo "$place/bin/python"
}

# Runs a command quietly; its output is shown only when it fails.
quietly() {
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        die "this failed: $*"
    fi
    rm -f "$log"
}

# Debian keeps the module that makes environments in a package of its own; root may install it.
need_venv() {
    python3 -c 'import ensurepip, venv' 2>/dev/null && return
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        export DEBIAN_FRONTEND=noninteractive
        quietly apt-get update
        quietly apt-get install -y --no-install-recommends python3 python3-venv
    fi
    python3 -c 'import ensurepip, venv' || die "please install Python $oldest or later with its module venv"
}

install() {
    if find_python >/dev/null; then
        return
    fi
    need_venv
    python3 -c "import sys; sys.exit(sys.version_info < (${oldest/./, }))" ||
        die "this needs Python $oldest or later, and python3 is $(python3 --version)"
    say "installing Alembic into $place ..."
    rm -rf "$place"
    quietly python3 -m venv "$place"
    quietly "$place/bin/pip" install --disable-pip-version-check --no-deps --only-binary :all: -r "$wanted"
    cp "$wanted" "$place/requirements.txt"
    find_python >/dev/null || die "installed, but it cannot be imported"
}

case ${1:-} in
find) find_python || die "no Alembic here; run: tests/engines/alembic.sh install" ;;
install) install ;;
ensure)
    install
    find_python
    ;;
*)
    say "usage: $0 find|install|ensure"
    exit 64
    ;;
esac
