#!/usr/bin/env bash
# The PostgreSQL programs for the tests: where they are, and how to get them. It starts no server and needs no root.
#
#   tests/engines/postgres.sh find      print the folder with initdb, postgres, pg_ctl, pg_dump and psql
#   tests/engines/postgres.sh install   make one available; does nothing when `find` already succeeds
#   tests/engines/postgres.sh ensure    find, or install and then find
#
# SQLC_MIG_PG_BIN=/some/bin picks a folder by hand; then no other place is looked at.
set -euo pipefail

readonly oldest=13 # the oldest major version that sqlc-mig writes scripts for
readonly programs=(initdb postgres pg_ctl pg_dump psql)
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly project
readonly unpacked=$project/.cache/engines/postgres # only where there is no root to install packages

say() { echo "postgres.sh: $*" >&2; }
die() {
    say "$*"
    exit 1
}

# True for a folder that has all programs, in a version that is new enough.
acceptable() {
    local program version
    for program in "${programs[@]}"; do
        [ -x "$1/$program" ] || return 1
    done
    version=$("$1/postgres" --version 2>/dev/null) || return 1
    [[ $version =~ \)\ ([0-9]+) ]] && [ "${BASH_REMATCH[1]}" -ge "$oldest" ]
}

# Every place to look at, best first. A link in PATH is followed: the real folder has all programs side by side.
candidates() {
    local name path
    for name in initdb postgres; do
        if path=$(command -v "$name"); then
            dirname "$path"
            dirname "$(readlink -f "$path")"
        fi
    done
    printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV
    echo "$unpacked/bin"
}

find_bin() {
    local folder
    if [ -n "${SQLC_MIG_PG_BIN:-}" ]; then
        acceptable "$SQLC_MIG_PG_BIN" ||
            die "SQLC_MIG_PG_BIN=$SQLC_MIG_PG_BIN has not all of ${programs[*]} in version $oldest or later"
        echo "$SQLC_MIG_PG_BIN"
        return
    fi
    while read -r folder; do
        if acceptable "$folder"; then
            echo "$folder"
            return
        fi
    done <<<"$(candidates)"
    return 1
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

# The Debian packages. They would create a cluster "main" and start it; a configuration file that is there only
# while apt runs tells them not to.
install_as_root() {
    local folder=/etc/postgresql-common/createcluster.d
    export DEBIAN_FRONTEND=noninteractive
    mkdir -p "$folder"
    echo 'create_main_cluster = false' >"$folder/zz-sqlc-mig-tests.conf"
    # shellcheck disable=SC2064 # the folder is known now
    trap "rm -f '$folder/zz-sqlc-mig-tests.conf'" EXIT
    quietly apt-get update
    quietly apt-get install -y --no-install-recommends postgresql postgresql-client
}

# apt with its state in a folder of ours, so that it needs no root. What the system has installed is still known.
private_apt() {
    apt-get -q -o Dir::State::Lists="$unpacked/apt/lists" -o Dir::Cache="$unpacked/apt/cache" \
        -o Debug::NoLocking=1 -o APT::Sandbox::User="$(id -un)" -o APT::Install-Recommends=0 \
        -o APT::Update::Post-Invoke-Success::=true "$@"
}

# The packages that are missing here: the servers, the clients and the libraries that they need. JIT is left out:
# it is an optional part, and LLVM is larger than everything else together.
missing_packages() {
    private_apt --print-uris -y install postgresql postgresql-client |
        awk "/^'/ { sub(/_.*/, \"\", \$2); print \$2 }" |
        grep -E '^(postgresql-[0-9]|postgresql-client-[0-9]|lib)' | grep -Ev '^lib(llvm|z3|perl|json-perl|common-sense)'
}

install_unpacked() {
    local package packages real program libraries
    rm -rf "$unpacked"
    mkdir -p "$unpacked/apt/lists/partial" "$unpacked/apt/cache/archives/partial" "$unpacked/root" "$unpacked/bin"
    quietly private_apt update
    packages=$(missing_packages) || die "apt names no PostgreSQL package for this system"
    # shellcheck disable=SC2086 # one word per package
    (cd "$unpacked" && quietly private_apt download $packages)
    for package in "$unpacked"/*.deb; do
        quietly dpkg -x "$package" "$unpacked/root"
    done
    rm -rf "$unpacked"/*.deb "$unpacked/apt"
    rm -f "$unpacked"/root/usr/lib/postgresql/*/lib/llvmjit*.so
    libraries=$(find "$unpacked/root" -name '*.so.*' -path '*/lib/*' -printf '%h\n' | sort -u | paste -sd:)
    for program in "${programs[@]}"; do # the client's may be the system's own
        real=$(printf '%s\n' {"$unpacked/root",}/usr/lib/postgresql/*/bin/"$program" | grep -v '[*]' | head -n 1)
        printf '#!/bin/sh\nLD_LIBRARY_PATH="%s" exec "%s" "$@"\n' "$libraries" "$real" >"$unpacked/bin/$program"
        chmod +x "$unpacked/bin/$program"
    done
}

install() {
    if find_bin >/dev/null; then
        return
    fi
    command -v apt-get >/dev/null ||
        die "no apt-get here: install PostgreSQL $oldest or later, or set SQLC_MIG_PG_BIN=/folder/with/initdb"
    if [ "$(id -u)" = 0 ]; then
        say "installing PostgreSQL with apt-get ..."
        install_as_root
    else
        say "unpacking PostgreSQL into $unpacked ..."
        install_unpacked
    fi
    find_bin >/dev/null || die "installed, but no folder has all of ${programs[*]} in version $oldest or later"
}

case ${1:-} in
find) find_bin || die "no PostgreSQL $oldest or later here; run: tests/engines/postgres.sh install" ;;
install) install ;;
ensure)
    install
    find_bin
    ;;
*)
    say "usage: $0 find|install|ensure"
    exit 64
    ;;
esac
