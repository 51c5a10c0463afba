//! `build --split`: the machinery in files beside the script, which knows them.

use std::fs;
use std::path::{Path, PathBuf};

use pretty_assertions::assert_eq;

use crate::support::history::linear;
use crate::support::{Database, Output, Project, Server, State};

const FOLDER: &str = concat!("sqlc-mig-runtime-", env!("CARGO_PKG_VERSION"), "-postgres");

#[test]
fn the_page_about_reviews_and_the_changelog_are_about_this_version() {
    let page = fs::read_to_string("docs/review.md").unwrap();
    let named = page.matches("sqlc-mig-runtime-").count();
    assert!(
        named > 0
            && page.matches(concat!("sqlc-mig-runtime-", env!("CARGO_PKG_VERSION"), "-")).count() == named,
        "docs/review.md names the folder of another version"
    );
    let changes = fs::read_to_string("CHANGELOG.md").unwrap();
    let newest = changes.lines().find(|line| line.starts_with("## ["));
    let expected = concat!("## [", env!("CARGO_PKG_VERSION"), "] - ");
    assert!(newest.is_some_and(|line| line.starts_with(expected)), "{newest:?} is not {expected}");
}

/// The sample, built in two, and where the script is.
fn built() -> (Project, PathBuf) {
    let project = Project::sample();
    let script = split(&project, &[]);
    (project, script)
}

fn split(project: &Project, arguments: &[&str]) -> PathBuf {
    let build = ["build", "--dialect", "postgres", "--split", "-o", "out/split/up.sql"];
    project.run(&[&build[..], arguments].concat()).ok();
    project.path("out/split/up.sql")
}

/// Runs a script as users do, from another folder.
fn run(database: &Database<'_>, script: &Path) -> Output {
    Output::of(database.psql().arg("-f").arg(script).current_dir("/"))
}

fn files(script: &Path) -> Vec<PathBuf> {
    let folder = fs::read_dir(script.with_file_name(FOLDER)).unwrap();
    let mut files: Vec<PathBuf> = folder.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn a_split_script_does_what_the_whole_one_does() {
    let (project, script) = built();
    let whole = project.run(&["build", "--dialect", "postgres"]).ok().stdout;
    let text = fs::read_to_string(&script).unwrap();
    assert!(text.lines().count() + 400 < whole.lines().count(), "its machinery stands elsewhere");
    let (one, other) = (Server::shared().database(), Server::shared().database());
    let (first, plain) = (run(&one, &script).ok(), other.apply(&whole).ok());
    let steps = |output: &Output| -> Vec<String> {
        output.stdout.lines().filter(|line| !line.contains(" seconds")).map(str::to_owned).collect()
    };
    assert_eq!(steps(&first), steps(&plain));
    assert_eq!(first.stderr, plain.stderr);
    assert!(State::of(&one) == State::of(&other));
    let before = one.whole_dump();
    let (again, plain) = (run(&one, &script).ok(), other.apply(&whole).ok());
    assert_eq!((&again.stdout, &again.stderr), (&plain.stdout, &plain.stderr));
    assert_eq!(one.whole_dump(), before);
}

#[test]
fn a_split_script_goes_on_after_an_interruption() {
    let (project, script) = built();
    let database = Server::shared().database();
    let text = fs::read_to_string(&script).unwrap();
    let half = text.rfind("-- ====").map(|at| text[..at].rfind("-- ====").unwrap()).unwrap();
    let stopped = script.with_file_name("stopped.sql");
    fs::write(&stopped, format!("{}\nSELECT 1 / 0;\n", &text[..half])).unwrap();
    run(&database, &stopped).failed(3);
    run(&database, &script).ok();
    let whole = Server::shared().database();
    whole.apply(&project.run(&["build", "--dialect", "postgres"]).ok().stdout).ok();
    assert!(State::of(&database) == State::of(&whole));
}

#[test]
fn with_steps_it_compares_and_runs_one_file_more() {
    let project = Project::of(&linear(4));
    let script = split(&project, &["--steps", "1"]);
    let database = Server::shared().database();
    run(&database, &script).ok();
    run(&database, &script).ok();
    assert_eq!(database.query("SELECT count(*) FROM sqlc_mig_history"), "2");
    fs::remove_file(script.with_file_name(FOLDER).join("walk.sql")).unwrap();
    let output = run(&database, &script).failed(3);
    assert!(output.stderr.contains("walk.sql: No such file or directory"), "{output}");
}

#[test]
fn another_file_is_refused_before_any_change() {
    let (_project, script) = built();
    let database = Server::shared().database();
    let before = database.whole_dump();
    for file in files(&script).iter().filter(|file| !file.ends_with("walk.sql")) {
        let text = fs::read_to_string(file).unwrap();
        let from = text.find('\n').unwrap() + 1;
        let to = text.rfind("-- $sqlc_mig_runtime$").unwrap();
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        for at in [from, from + (to - from) / 3, to - 2] {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = if bytes[at] == b'x' { b'y' } else { b'x' };
            fs::write(file, bytes).unwrap();
            let output = run(&database, &script).failed(3);
            let says = format!(
                "sqlc-mig: this script was not built with these files: {FOLDER}/{name}; nothing was changed"
            );
            assert!(output.stderr.contains(&says), "{name} at {at}: {output}");
            assert_eq!(database.whole_dump(), before);
        }
        // in the lines that make it a text, too
        for at in [2, text.len() - 30, text.len() - 4] {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = b'~';
            fs::write(file, bytes).unwrap();
            run(&database, &script).failed(3);
            assert_eq!(database.whole_dump(), before, "{name} at {at}");
        }
        fs::remove_file(file).unwrap();
        let output = run(&database, &script).failed(3);
        assert!(output.stderr.contains(&format!("{name}: No such file or directory")), "{output}");
        assert_eq!(database.whole_dump(), before);
        fs::write(file, text).unwrap();
    }
    run(&database, &script).ok();
}

#[test]
fn files_that_are_right_stay_and_check_looks_at_them() {
    let (project, script) = built();
    let files = files(&script);
    let times =
        || -> Vec<_> { files.iter().map(|file| fs::metadata(file).unwrap().modified().unwrap()).collect() };
    let before = times();
    let build = ["build", "--dialect", "postgres", "--split", "-o", "out/split/up.sql"];
    project.run(&[&build[..], &["--depfile", "out/split/up.d"]].concat()).ok();
    assert_eq!(times(), before);
    let check = [&build[..], &["--check"]].concat();
    project.run(&check).ok();
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        fs::write(file, format!("{text}-- more\n")).unwrap();
        let output = project.run(&check).failed(1);
        assert!(output.stderr.contains("is not what the specs give now"), "{output}");
        project.run(&build).ok();
        assert_eq!(fs::read_to_string(file).unwrap(), text);
    }
}

#[test]
fn it_needs_a_file_and_a_client_that_can_compare() {
    let project = Project::sample();
    for output in [&[][..], &["-o", "-"]] {
        let split = ["build", "--dialect", "postgres", "--split"];
        let output = project.run(&[&split[..], output].concat()).failed(64);
        assert!(output.stderr.contains("--split needs a script in a file"), "{output}");
    }
}
