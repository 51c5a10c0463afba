//! The targets that `sqlc-mig init` gives, run with a fake sqlc-mig and fake clients that write down how they were called;
//! and, in `depfile`, the real one below GNU make.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code")]

mod clients;
mod database;
mod depfile;
mod includes;
mod interrupt;
mod many;
mod pipeline;
mod portable;
mod settings;
mod targets;

use std::fs;
use std::os::unix::fs::symlink;
use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;

use crate::support::{Output, Project};

/// A folder as `sqlc-mig init` leaves it, and the fakes in `bin/`.
fn project() -> Project {
    let project = Project::new();
    project.run(&["init"]).ok();
    // Links, not copies: a file that was written a moment ago cannot always be run in a program with threads.
    let fake = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/make/fake");
    fs::create_dir(project.path("bin")).unwrap();
    for name in ["sqlc-mig", "psql", "pg_dump", "mysql", "mariadb", "sqlite3"] {
        symlink(fake, project.path("bin").join(name)).unwrap();
    }
    project
}

/// `make` in that folder. It knows nothing of the make that may be running these tests.
fn make(project: &Project, arguments: &[&str]) -> Command {
    let mut make = Command::new("make");
    let path = format!("{}:{}", project.path("bin").display(), std::env::var("PATH").unwrap());
    make.env_clear().env("PATH", path).env("FAKES", project.path("bin"));
    make.args(arguments).current_dir(project.path("")).stdin(Stdio::null());
    make
}

/// `make mig-head` with a DATABASE_URL.
fn mig_head(project: &Project, url: &str) -> Output {
    Output::of(make(project, &["mig-head"]).env("DATABASE_URL", url))
}

/// The PG variables that psql saw for a URL, sorted, one per line, without the `PG`.
fn connection(url: &str) -> String {
    let project = project();
    mig_head(&project, url).ok();
    let environment = project.read("bin/psql.env");
    let mut variables: Vec<&str> = environment.lines().filter_map(|line| line.strip_prefix("PG")).collect();
    variables.sort_unstable();
    variables.join("\n")
}

#[test]
fn a_revision_gets_its_message_letter_by_letter() {
    for message in
        ["it's \"x\" $HOME", "$(shell touch oops) `touch oops` $(touch oops) # 100%\\", "ärger; false"]
    {
        let project = project();
        Output::of(&mut make(&project, &["mig-gen", &format!("name={message}")])).ok();
        assert_eq!(
            project.read("bin/sqlc-mig.args"),
            format!("revision\n--autogenerate=wanted\n-m\n{message}\n")
        );
        assert!(!project.path("oops").exists());
    }
}

#[test]
fn a_revision_needs_a_message() {
    let output = Output::of(&mut make(&project(), &["mig-gen"])).failed(2);
    assert!(output.stderr.contains("make mig-gen name=\"add users\""), "{output}");
}

#[test]
fn without_a_database_the_script_is_only_built() {
    let project = project();
    let output = Output::of(&mut make(&project, &["mig-head"])).ok();
    let arguments = "build\n--dialect\npostgres\n-o\nout/postgres/upgrade.sql\n";
    assert_eq!(project.read("bin/sqlc-mig.args"), arguments);
    assert!(!project.path("bin/psql.args").exists());
    assert_eq!(output.stderr, "out/postgres/upgrade.sql is ready; set DATABASE_URL to apply it\n");
}

#[test]
fn the_graph_and_the_check_are_one_word_away() {
    let project = project();
    Output::of(&mut make(&project, &["mig-heads"])).ok();
    assert_eq!(project.read("bin/sqlc-mig.args"), "heads\n");
    Output::of(&mut make(&project, &["mig-check"])).ok();
    assert_eq!(project.read("bin/sqlc-mig.args"), "check\n");
}

#[test]
fn with_a_database_psql_applies_the_script() {
    let project = project();
    mig_head(&project, "postgresql://me@db/shop").ok();
    assert_eq!(project.read("bin/psql.args"), "-X\n-v\nON_ERROR_STOP=1\n-f\nout/postgres/upgrade.sql\n");
}

#[test]
fn every_part_of_a_url_reaches_psql() {
    assert_eq!(
        connection(
            "postgresql+asyncpg://user:p%40ss@host:5432/db?ssl=require&prepared_statement_cache_size=0"
        ),
        "DATABASE=db\nHOST=host\nPASSWORD=p@ss\nPORT=5432\nSSLMODE=require\nUSER=user"
    );
    assert_eq!(connection("postgres://u%2Bx@h/my%20db"), "DATABASE=my db\nHOST=h\nUSER=u+x");
    assert_eq!(
        connection("postgresql+psycopg2://h:1/d?sslmode=disable"),
        "DATABASE=d\nHOST=h\nPORT=1\nSSLMODE=disable"
    );
}

#[test]
fn a_url_may_leave_out_any_part() {
    assert_eq!(connection("postgresql://"), "");
    assert_eq!(connection("postgresql:///db"), "DATABASE=db");
    assert_eq!(connection("postgresql://h"), "HOST=h");
    assert_eq!(connection("postgresql://:5433"), "PORT=5433");
    assert_eq!(connection("postgresql://u:@/"), "USER=u");
    assert_eq!(connection("postgresql://:p@h/"), "HOST=h\nPASSWORD=p");
}

#[test]
fn an_ipv6_address_and_a_socket_are_hosts_too() {
    assert_eq!(
        connection("postgresql://u:p@[::1]:5433/d"),
        "DATABASE=d\nHOST=::1\nPASSWORD=p\nPORT=5433\nUSER=u"
    );
    assert_eq!(connection("postgresql://[fe80::1]/d"), "DATABASE=d\nHOST=fe80::1");
    assert_eq!(connection("postgresql+psycopg://u@/d?host=/run/x&x=a@b"), "DATABASE=d\nHOST=/run/x\nUSER=u");
    assert_eq!(connection("postgresql:///d?host=%2Frun%2Fx&port=6000"), "DATABASE=d\nHOST=/run/x\nPORT=6000");
}

#[test]
fn a_strange_password_arrives_whole_and_is_shown_nowhere() {
    let encoded = "p%40%3a%2F%25%27%22%24HOME%60%5C0101%20%C3%A4%3F%26%23";
    let plain = "p@:/%'\"$HOME`\\0101 ä?&#";
    let raw = "a:b/c?d=e'f\"g$$HOME$(touch oops)`touch oops`%zz\\n*";
    for (written, password) in [(encoded, plain), (raw, raw)] {
        let project = project();
        let output = mig_head(&project, &format!("postgresql://u:{written}@h/d")).ok();
        let environment = project.read("bin/psql.env");
        assert!(environment.lines().any(|line| line == format!("PGPASSWORD={password}")), "{environment}");
        assert!(environment.lines().any(|line| line == "PGHOST=h"), "{environment}");
        let visible =
            [output.to_string(), project.read("bin/psql.args"), project.read("bin/sqlc-mig.args")].concat();
        assert!(!visible.contains(password) && !visible.contains(written), "{visible}");
        assert!(!project.path("oops").exists());
    }
}

#[test]
fn a_url_on_the_command_line_of_make_is_read_as_it_is() {
    let project = project();
    Output::of(&mut make(&project, &["mig-head", "DATABASE_URL=postgresql://u:a$(shell touch oops)$HOME@h"]))
        .ok();
    let environment = project.read("bin/psql.env");
    assert!(environment.contains("PGPASSWORD=a$(shell touch oops)$HOME\n"), "{environment}");
    assert!(!project.path("oops").exists());
}

#[test]
fn the_compiler_never_sees_the_url() {
    let project = project();
    mig_head(&project, "postgresql://u:hidden@h/d").ok();
    assert!(!project.read("bin/sqlc-mig.env").contains("hidden"));
}

#[test]
fn a_url_that_psql_cannot_use_is_refused_before_anything_is_built() {
    let cases = [
        ("oracle+cx://u:hidden@h/d", "sqlc-mig knows postgresql://, mysql://, mariadb:// and sqlite://"),
        ("hidden", "DATABASE_URL is not a URL"),
        ("postgresql://u:hid@den@h/d", "more than one @"),
        ("postgresql://u:p@h:hidden/d", "the port in DATABASE_URL is not a number"),
        ("postgresql://::1/d", "the port in DATABASE_URL is not a number"),
    ];
    for (url, message) in cases {
        let project = project();
        let output = mig_head(&project, url).failed(2);
        assert!(output.stderr.contains(message), "{output}");
        assert!(!output.to_string().contains("hidden"), "{output}");
        assert!(!project.path("bin/sqlc-mig.args").exists());
    }
}

#[test]
fn make_fails_when_psql_or_the_compiler_fails() {
    let project = project();
    let mut psql_fails = make(&project, &["mig-head"]);
    psql_fails.env("DATABASE_URL", "postgresql://h/d").env("FAKE_CLIENT_STATUS", "3");
    let output = Output::of(&mut psql_fails).failed(2);
    assert!(output.stderr.contains("Error 3"), "{output}");
    fs::remove_file(project.path("bin/psql.args")).unwrap();
    Output::of(
        make(&project, &["mig-head"]).env("DATABASE_URL", "postgresql://h/d").env("FAKE_STATUS", "65"),
    )
    .failed(2);
    assert!(!project.path("bin/psql.args").exists());
}

#[test]
fn help_is_the_default_and_lists_every_target() {
    let help = Output::of(&mut make(&project(), &[])).ok().stdout;
    let targets =
        include_str!("../templates/project/sqlc-mig.mk").lines().filter_map(|line| line.split_once(": ## "));
    let names: Vec<&str> = targets.map(|(name, _)| name).collect();
    assert!(names.len() > 10, "{names:?}");
    for name in names {
        assert!(help.lines().any(|line| line.starts_with(&format!("{name} "))), "{name}: {help}");
    }
}

#[test]
fn this_repository_has_the_targets_of_its_users_and_its_own() {
    let mut make = Command::new("make");
    make.env_clear().env("PATH", std::env::var("PATH").unwrap()).current_dir(env!("CARGO_MANIFEST_DIR"));
    let help = Output::of(&mut make).ok().stdout;
    for target in
        ["mig-gen", "mig-head", "mig-up", "out", "build", "test", "bless", "bench", "check", "clean", "help"]
    {
        assert!(help.contains(&format!("\n  {target} ")), "{target}: {help}");
    }
    assert!(help.starts_with("\nMigrations\n  mig-gen          A new spec"), "{help}");
}
