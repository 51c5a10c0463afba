//! build and downgrade: ranges, targets, what is left behind when something fails.

use std::fs;
use std::time::SystemTime;

use pretty_assertions::assert_eq;

use super::{broken, chain, fork};
use crate::support::Project;

const BUILD: [&str; 3] = ["build", "--dialect", "postgres"];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&BUILD[..], more].concat()
}

/// The ids of the revisions that a script applies or reverts, in order.
fn revisions(script: &str) -> Vec<&str> {
    let lines: Vec<&str> = script.lines().collect();
    let is_heading = |pair: &&[&str]| {
        pair[0].starts_with("-- ====")
            && !pair[1].starts_with("-- The end")
            && !pair[1].starts_with("-- ----")
    };
    let headings: Vec<&str> = lines.windows(2).filter(is_heading).map(|pair| pair[1]).collect();
    headings.iter().filter_map(|line| line.strip_prefix("-- ")?.split(' ').next()).collect()
}

#[test]
fn the_script_goes_to_standard_output_and_nothing_else_does() {
    let project = chain();
    let output = project.run(&BUILD).ok();
    assert_eq!(output.stderr, "");
    assert!(output.stdout.starts_with("-- sqlc-mig "), "{output}");
    assert_eq!(revisions(&output.stdout), ["aaaa0001", "bbbb0002", "cccc0003"]);
    assert_eq!(project.run(&with(&["-o", "-"])).ok(), output);
}

#[test]
fn a_file_gets_the_same_bytes_and_standard_output_none() {
    let project = chain();
    let script = project.build();
    let output = project.run(&with(&["-o", "out/deep/up.sql"])).ok();
    assert_eq!((output.stdout.as_str(), output.stderr.as_str()), ("", ""));
    assert_eq!(project.read("out/deep/up.sql"), script);
    let left: Vec<_> = fs::read_dir(project.path("out/deep")).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

/// A command writes to a full disk, and leaves what its script is made from alone.
#[test]
fn what_cannot_or_must_not_be_written_is_said() {
    let project = chain().config("dialects: [postgres]\n");
    for command in [&BUILD[..], &["heads"], &["history"], &["schema"], &["check"], &["--help"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = project.command().args(command).stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(73), "{command:?}: {said}");
        let expected = "cannot write to standard output: No space left on device";
        assert!(said.contains(expected), "{command:?}: {said}");
    }
    let inputs = ["sqlc-mig.yaml", "migrations/../migrations/1.yaml"];
    let before = inputs.map(|name| project.read(name));
    let files = || ["", "migrations"].map(|folder| fs::read_dir(project.path(folder)).unwrap().count());
    let there = files();
    for input in inputs {
        for more in [&["-o", input][..], &["-o", "up.sql", "--depfile", input], &["-o", input, "--split"]] {
            let output = project.run(&with(more)).failed(64);
            assert!(output.stderr.contains("the script is made from "), "{output}");
        }
    }
    assert_eq!(inputs.map(|name| project.read(name)), before);
    assert_eq!(files(), there);
}

#[test]
fn a_target_is_newer_than_its_specs_even_when_it_stays_the_same() {
    let project = chain();
    project.run(&with(&["-o", "up.sql"])).ok();
    let long_ago = SystemTime::UNIX_EPOCH;
    fs::File::options().append(true).open(project.path("up.sql")).unwrap().set_modified(long_ago).unwrap();
    let before = project.read("up.sql");
    project.run(&with(&["-o", "up.sql"])).ok();
    assert_eq!(project.read("up.sql"), before);
    let time = |name: &str| fs::metadata(project.path(name)).unwrap().modified().unwrap();
    assert!(time("up.sql") >= time("migrations/3.yaml"));
}

#[test]
fn ranges_choose_the_revisions() {
    let project = chain();
    let cases: [(&str, &[&str]); 11] = [
        ("head", &["aaaa0001", "bbbb0002", "cccc0003"]),
        ("heads", &["aaaa0001", "bbbb0002", "cccc0003"]),
        ("bbbb0002", &["aaaa0001", "bbbb0002"]),
        ("bbbb", &["aaaa0001", "bbbb0002"]),
        ("base:bbbb", &["aaaa0001", "bbbb0002"]),
        (":bbbb", &["aaaa0001", "bbbb0002"]),
        ("aaaa0001:cccc0003", &["bbbb0002", "cccc0003"]),
        ("aaaa:head", &["bbbb0002", "cccc0003"]),
        ("bbbb0002:", &["cccc0003"]),
        ("base:head", &["aaaa0001", "bbbb0002", "cccc0003"]),
        ("cccc0003:cccc0003", &[]),
    ];
    for (range, expected) in cases {
        let output = project.run(&with(&[range])).ok();
        assert_eq!(revisions(&output.stdout), expected, "{range}");
    }
}

#[test]
fn a_range_that_means_nothing_is_wrong_usage() {
    let project = chain();
    for range in ["nowhere", "aaa", "cccc0003:aaaa0001", "base", "heads:head:x", "aaaa0001:nowhere"] {
        let output = project.run(&with(&[range])).failed(64);
        assert_eq!(output.stdout, "", "{range}");
        assert!(output.stderr.contains("error[G00"), "{range}: {output}");
    }
    let output = project.run(&with(&["cccc0004"])).failed(64);
    assert!(output.stderr.contains("did you mean `cccc0003`?"), "{output}");
}

#[test]
fn several_heads_stop_a_build_with_their_list_and_the_way_out() {
    let project = fork();
    let output = project.run(&BUILD).failed(1);
    assert_eq!(output.stdout, "");
    for text in
        ["cccc0003", "Revision cccc0003", "migrations/3.yaml", "dddd0004", "migrations/4.yaml", "`heads`"]
    {
        assert!(output.stderr.contains(text), "{text}: {output}");
    }
    let script = project.run(&with(&["heads"])).ok().stdout;
    assert_eq!(revisions(&script), ["aaaa0001", "bbbb0002", "cccc0003", "dddd0004"]);
    assert_eq!(
        revisions(&project.run(&with(&["dddd0004"])).ok().stdout),
        ["aaaa0001", "bbbb0002", "dddd0004"]
    );
    // the command of the hint, as it stands there
    let hint = output.stderr.split_once("join them: `sqlc-mig ").unwrap().1.split_once('`').unwrap().0;
    let words: Vec<&str> = hint
        .split('"')
        .enumerate()
        .flat_map(|(n, part)| if n % 2 == 0 { part.split_whitespace().collect() } else { vec![part] })
        .collect();
    let merge = project.run(&words).ok().stdout;
    assert!(project.read(merge.trim()).contains("down_revision: [\"cccc0003\", \"dddd0004\"]"));
    project.run(&BUILD).ok();
}

#[test]
fn a_fresh_file_passes_the_check_and_a_stale_one_does_not() {
    let project = chain();
    let check = with(&["-o", "up.sql", "--check"]);
    let missing = project.run(&check).failed(1);
    assert!(missing.stderr.contains("`up.sql`") && !project.path("up.sql").exists(), "{missing}");
    project.run(&with(&["-o", "up.sql"])).ok();
    let fresh = project.run(&check).ok();
    assert_eq!((fresh.stdout.as_str(), fresh.stderr.as_str()), ("", ""));
    project.write("up.sql", &(project.read("up.sql") + " "));
    let old = project.read("up.sql");
    let stale = project.run(&check).failed(1);
    assert!(
        stale.stdout.is_empty() && stale.stderr.contains("sqlc-mig build --dialect postgres -o up.sql"),
        "{stale}"
    );
    assert_eq!(project.read("up.sql"), old);
    project.run(&with(&["--check"])).failed(64);
}

#[test]
fn a_failed_build_leaves_the_target_alone() {
    let project = broken();
    project.write("up.sql", "mine");
    let output = project.run(&with(&["-o", "up.sql"])).failed(65);
    assert_eq!(output.stdout, "");
    assert_eq!(project.read("up.sql"), "mine");
    let output = project.run(&with(&["-o", "new/up.sql"])).failed(65);
    assert!(output.stdout.is_empty() && !project.path("new").exists());
    assert_eq!(project.run(&BUILD).failed(65).stdout, "");
}

#[test]
fn a_target_that_cannot_be_written_is_said_and_leaves_nothing_behind() {
    let project = chain();
    fs::create_dir(project.path("folder")).unwrap();
    project.write("file", "");
    for target in ["folder", "file/up.sql"] {
        let output = project.run(&with(&["-o", target])).failed(73);
        assert!(
            output.stdout.is_empty() && output.stderr.contains(&format!("cannot write `{target}`")),
            "{output}"
        );
    }
    let mut left: Vec<_> = fs::read_dir(project.path("")).unwrap().map(|e| e.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["file", "folder", "migrations"]);
    assert_eq!(fs::read_dir(project.path("folder")).unwrap().count(), 0);
}

#[test]
fn quiet_scripts_say_nothing_but_do_the_same() {
    let project = chain();
    let loud = project.build();
    let quiet = project.run(&with(&["--quiet"])).ok().stdout;
    let statements = |script: &str| script.lines().filter(|l| !l.starts_with("\\echo")).count();
    assert!(loud.contains("\\echo 'apply ") && !quiet.contains("\\echo 'apply "));
    assert!(statements(&quiet) > 100 && revisions(&quiet) == revisions(&loud));
}

#[test]
fn a_dialect_is_named_by_flag_environment_or_configuration() {
    let project = chain();
    let script = project.build();
    let which = project.run(&["build"]).failed(64);
    assert!(which.stdout.is_empty() && which.stderr.contains("--dialect `postgres`"), "{which}");
    let environment =
        crate::support::Output::of(project.command().arg("build").env("SQLC_MIG_DIALECT", "postgres"));
    assert_eq!(environment.ok().stdout, script);
    project.write("sqlc-mig.yaml", "dialects: {postgres: null}\n");
    assert_eq!(revisions(&project.run(&["build"]).ok().stdout).len(), 3);
    let flag = crate::support::Output::of(project.command().args(BUILD).env("SQLC_MIG_DIALECT", "nonsense"));
    flag.ok();
    let unknown = project.run(&["build", "--dialect", "oracle"]).failed(64);
    assert!(unknown.stderr.contains("there is no dialect `oracle`"), "{unknown}");
}

#[test]
fn a_project_without_specs_or_folder_has_no_input() {
    let empty = Project::new();
    let output = empty.run(&BUILD).failed(66);
    assert!(output.stdout.is_empty() && output.stderr.contains("sqlc-mig revision -m MESSAGE"), "{output}");
    fs::remove_dir(empty.path("migrations")).unwrap();
    let output = empty.run(&BUILD).failed(66);
    assert!(
        output.stdout.is_empty() && output.stderr.contains("no folder `./migrations`")
            || output.stderr.contains("no folder `migrations`"),
        "{output}"
    );
}

#[test]
fn another_configuration_and_variables_come_from_the_command_line() {
    let project = Project::new();
    project.write("db/specs/1.yaml", &super::spec("aaaa0001", "", "\"{{ vars.name }}\""));
    project
        .write("db/other.yaml", "migrations: [specs]\ndialects: {postgres: null}\nvars: {name: from_file}\n");
    let script =
        |more: &[&str]| project.run(&[&["--config", "db/other.yaml", "build"], more].concat()).ok().stdout;
    let from_file = script(&[]);
    assert!(
        from_file.contains("-- 1 of 1; specs/1.yaml") && from_file.contains("\"public\".\"from_file\""),
        "{from_file}"
    );
    let given = script(&["--var", "name=given=1"]);
    assert!(given.contains("\"public\".\"given=1\""), "{given}");
    let digest = |script: &str| script.lines().find(|l| l.contains("blake3")).unwrap().to_owned();
    assert_ne!(digest(&from_file), digest(&given), "values are part of the digest");
    let by_environment =
        crate::support::Output::of(project.command().arg("build").env("SQLC_MIG_CONFIG", "db/other.yaml"));
    assert_eq!(by_environment.ok().stdout, from_file);
    project.run(&["--config", "nowhere.yaml", "build"]).failed(66);
    project.run(&["--config", "db/other.yaml", "build", "--var", "novalue"]).failed(64);
}

#[test]
fn a_bad_configuration_has_a_status_of_its_own() {
    for text in
        ["nonsense: 1\n", "dialects: [oracle]\n", "migrations: [", "lock: {timeout: soon}\n", "a: &b 1\n"]
    {
        let output = chain().config(text).run(&BUILD).failed(78);
        assert!(output.stdout.is_empty() && output.stderr.contains("sqlc-mig.yaml:1:"), "{text}: {output}");
    }
}

#[test]
fn a_command_line_that_makes_no_sense_is_wrong_usage() {
    let project = chain();
    for arguments in [&["bulid"][..], &[], &["build", "--nonsense"], &["downgrade"], &["revision"]] {
        assert_eq!(project.run(arguments).failed(64).stdout, "", "{arguments:?}");
    }
    for arguments in [&["--help"][..], &["--version"], &["build", "--help"]] {
        let output = project.run(arguments).ok();
        assert!(!output.stdout.is_empty() && output.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_downgrade_reverts_what_has_its_target_among_its_ancestors() {
    let project = fork();
    let down = |target: &str| project.run(&["downgrade", target, "--dialect", "postgres"]).ok().stdout;
    assert_eq!(revisions(&down("base")), ["dddd0004", "cccc0003", "bbbb0002", "aaaa0001"]);
    assert_eq!(revisions(&down("bbbb0002")), ["dddd0004", "cccc0003"]);
    assert_eq!(revisions(&down("cccc0003")), [] as [&str; 0]);
    project.run(&["downgrade", "base", "--dialect", "postgres", "-o", "down.sql"]).ok();
    assert_eq!(project.read("down.sql"), down("base"));
    project.run(&["downgrade", "nowhere", "--dialect", "postgres"]).failed(64);
    assert_eq!(revisions(&down("heads")), [] as [&str; 0]);
}

/// Everywhere where a dialect is named, SQLAlchemy's name means the same.
#[test]
fn dialects_may_be_called_as_sqlalchemy_calls_them() {
    let specs = |postgres: &str, mysql: &str, sqlite: &str| {
        let settings = format!("settings: {{{postgres}: {{lock_timeout: 7s}}}}\n");
        let spec = format!(
            "revision: aaaa0001\ndown_revision: null\n{settings}upgrade:\n  - create_table:\n      table: t\n      \
             columns:\n        - name: id\n          type: {{{postgres}: bigint, {mysql}: bigint, {sqlite}: integer}}\n  \
             - execute: {{dialects: [{postgres}, {mysql}], sql: {{{postgres}: SELECT 1, {mysql}: SELECT 2}}}}\n"
        );
        let config =
            format!("dialects: {{{postgres}: \"14\", {mysql}: \"8.4\", {sqlite}: \"3.40\"}}\n{settings}");
        Project::new().spec("a.yaml", &spec).config(&config)
    };
    let ours = specs("postgres", "mysql", "sqlite");
    let theirs = specs("postgresql", "mysql+pymysql", "sqlite+aiosqlite");
    assert_eq!(ours.run(&["dialects"]).ok().stdout, theirs.run(&["dialects"]).ok().stdout);
    let without_digests = |script: String| {
        let is_hex = |c: char| c.is_ascii_hexdigit();
        let words = script.split_inclusive(|c: char| !c.is_ascii_alphanumeric());
        words.filter(|word| word.trim_end_matches(|c| !is_hex(c)).len() < 64).collect::<String>()
    };
    for (name, other) in
        [("postgres", "postgresql+asyncpg"), ("mysql", "mysql+aiomysql"), ("sqlite", "sqlite+pysqlite")]
    {
        let script =
            |project: &Project, name| without_digests(project.run(&["build", "--dialect", name]).ok().stdout);
        let expected = script(&ours, name);
        assert!(name != "postgres" || expected.contains("7s") && expected.contains("SELECT 1"), "{expected}");
        assert_eq!(script(&ours, other), expected);
        assert_eq!(script(&theirs, name), expected);
    }
}
