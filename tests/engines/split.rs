//! `build --split` and `downgrade --split`: the machinery in files beside the script, which knows them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use pretty_assertions::assert_eq;

use super::History;
use crate::support::{Database, Engine, Output, Project, State};

/// How many lines the script of the sample's last revision has at most: it should not grow.
const LINES: [(&str, usize); 4] = [("postgres", 179), ("mysql", 146), ("mariadb", 141), ("sqlite", 204)];

/// A folder whose name needs quotes wherever it stands in a line of a shell or of SQL.
const FOLDER: &str = "it's \"a\" $folder";

/// Builds a script, and says where it is.
pub(crate) fn split(engine: &Engine, project: &Project, arguments: &[&str]) -> PathBuf {
    let script = project.path(&format!("{FOLDER}/{}.sql", arguments.join(" ").replace(':', " ")));
    let output = script.to_str().unwrap();
    project.run(&[arguments, &["--dialect", engine.dialect(), "--split", "-o", output]].concat()).ok();
    script
}

/// The client as users start it for a split script: in its folder.
pub(crate) fn client(database: &Database<'_>, script: &Path) -> Command {
    started(database.engine(), database.engine().driver().client(database, script), script)
}

fn started(engine: &Engine, mut client: Command, script: &Path) -> Command {
    client.current_dir(script.parent().unwrap()).args((engine.dialect() == "mysql").then_some("--commands"));
    client
}

pub(crate) fn run(database: &Database<'_>, script: &Path) -> Output {
    Output::of(&mut client(database, script))
}

fn plan(database: &Database<'_>, script: &Path) -> Output {
    let engine = database.engine();
    Output::of(&mut started(engine, engine.driver().plan(database, script), script))
}

/// The files beside a script.
pub(crate) fn files(engine: &Engine, script: &Path) -> Vec<PathBuf> {
    let name = format!("sqlc-mig-runtime-{}-{}", env!("CARGO_PKG_VERSION"), engine.dialect());
    let folder = fs::read_dir(script.with_file_name(name)).unwrap();
    let mut files: Vec<PathBuf> = folder.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

/// The name of a file, as messages have it.
fn name(file: &Path) -> &str {
    file.file_name().unwrap().to_str().unwrap()
}

/// What a run has printed, without the time that it took, and what a server only estimates.
fn said(output: &Output) -> String {
    let lines = output.stdout.lines().filter(|line| !line.contains(" seconds"));
    let known = |line: &str| match (line.split_once(" ("), line.split_once(" rows)")) {
        (Some((before, _)), Some((size, after))) if size.contains(" kB, ~") => format!("{before}{after}\n"),
        _ => format!("{line}\n"),
    };
    lines.map(known).chain([output.stderr.clone()]).collect()
}

/// Asserts that a script in files does what the whole one does, which says the same; twice, and after being asked for a
/// plan.
#[track_caller]
fn assert_same(one: &Database<'_>, split: &Path, other: &Database<'_>, whole: &str, what: &str) {
    let (asked, plain) = (said(&plan(one, split)), said(&other.plan(whole)));
    assert_eq!(asked.replace(one.name(), "DB"), plain.replace(other.name(), "DB"), "{what}, plan");
    for turn in 1..=2 {
        let before = one.whole_dump();
        let (first, plain) = (run(one, split).ok(), other.apply(whole).ok());
        assert_eq!(said(&first), said(&plain), "{what}, run {turn}");
        assert_eq!(State::of(one).difference(&State::of(other)), "", "{what}, run {turn}");
        assert!(turn == 1 || one.whole_dump() == before, "{what}: a second run has changed something");
    }
}

pub(super) fn it_does_what_the_whole_one_does(engine: &'static Engine) {
    for history in History::all(engine, &[15]) {
        let project = history.project();
        let (one, other) = (engine.shared().database(), engine.shared().database());
        let step = ["build", "--steps", "1"];
        let ways: &[&[&str]] = &[&["build"], &["downgrade", "-1"], &step, &["downgrade", "base"]];
        for arguments in ways {
            let (split, whole) = (split(engine, &project, arguments), engine.script(&project, arguments));
            let what = format!("{}, {arguments:?}", history.name);
            if arguments.iter().any(|argument| ["-1", "--steps"].contains(argument)) {
                // a second step is another one, or none
                assert_eq!(said(&run(&one, &split)), said(&other.apply(&whole)), "{what}");
                assert_eq!(State::of(&one).difference(&State::of(&other)), "", "{what}");
            } else {
                assert_same(&one, &split, &other, &whole, &what);
            }
        }
    }
}

pub(super) fn what_is_left_to_read_does_not_grow(engine: &'static Engine) {
    let project = Project::sample();
    let script = split(engine, &project, &["build", "d80b46fc9e73:head"]);
    let lines = fs::read_to_string(&script).unwrap().lines().count();
    let whole = engine.script(&project, &["build", "d80b46fc9e73:head"]).lines().count();
    let row = format!("| {} | {whole} | {lines} |", engine.dialect());
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/review.md")).unwrap();
    assert!(page.contains(&row), "docs/review.md should have {row}");
    let (_, most) = LINES.into_iter().find(|(dialect, _)| *dialect == engine.dialect()).unwrap();
    assert!(lines <= most, "{lines} lines, and {most} were enough");
    assert!(lines + 5 > most, "{lines} lines are fewer than {most}: write that into LINES");
}

/// A reviewer who knows what `runtime` prints knows the files: the lines that end something for the client are others.
pub(super) fn the_files_hold_what_runtime_prints(engine: &'static Engine) {
    let project = Project::sample();
    let script = split(engine, &project, &["build"]);
    let texts: String = files(engine, &script).iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    let runtime = project.run(&["runtime", "--dialect", engine.dialect()]).ok().stdout;
    let is_own = |line: &&str| !line.starts_with("-- In every script of sqlc-mig ") && *line != "//";
    let script = fs::read_to_string(script).unwrap();
    let stays = |line: &str| line.starts_with("\\C ") && script.contains(line); // the client does it where it stands
    let missing: Vec<&str> =
        runtime.lines().filter(is_own).filter(|line| !texts.contains(line) && !stays(line)).collect();
    assert_eq!(missing, [""; 0]);
    let long = |line: &&str| line.len() > 60 && !line.starts_with("-- ====") && script.contains(*line);
    assert_eq!(runtime.lines().filter(is_own).filter(long).collect::<Vec<_>>(), [""; 0], "it stands once");
}

/// The ways in which a file can be wrong: what they are called, and its text; none: it is missing.
fn wrong(engine: &Engine, text: &str) -> Vec<(String, Option<Vec<u8>>)> {
    let mut wrong = vec![("missing".to_owned(), None), ("empty".to_owned(), Some(Vec::new()))];
    let length = text.len();
    let cuts = [20, length / 7, length / 3, length / 2, length - length / 9, length - 130, length - 3];
    let lines = text.match_indices('\n').map(|(at, _)| at + 1).filter(|at| at % 7 == 3 && *at < length);
    for at in cuts.into_iter().chain(lines) {
        wrong.push((format!("cut at {at} of {length}"), Some(text.as_bytes()[..at].to_vec())));
    }
    // a version is told from another by a few digits, where the bytes of a file are not seen
    let digits = |word: &&str| word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    match text.split(|c: char| !c.is_ascii_alphanumeric()).find(digits) {
        Some(key) if ["mysql", "mariadb"].contains(&engine.dialect()) => {
            let other = text.replace(key, "0123456789abcdef");
            wrong.push(("another version".to_owned(), Some(other.into_bytes())));
        }
        _ => {
            for at in [length / 5, length / 2, length - 60] {
                let mut bytes = text.as_bytes().to_vec();
                bytes[at] = if bytes[at] == b'x' { b'y' } else { b'x' };
                wrong.push((format!("another byte at {at}"), Some(bytes)));
            }
        }
    }
    wrong
}

pub(super) fn a_wrong_file_stops_it_before_any_change(engine: &'static Engine) {
    let project = History::portable().project();
    let script = split(engine, &project, &["build"]);
    let database = engine.shared().database();
    let before = database.whole_dump();
    let of_steps = |file: &Path| ["walk.sql", "downgrade.sql"].contains(&name(file));
    let mut tried = 0;
    for file in files(engine, &script).iter().filter(|file| !of_steps(file)) {
        let text = fs::read_to_string(file).unwrap();
        for (what, bytes) in wrong(engine, &text) {
            match bytes {
                Some(bytes) => fs::write(file, bytes).unwrap(),
                None => fs::remove_file(file).unwrap(),
            }
            let output = run(&database, &script);
            let what = format!("{} {what}: {output}", name(file));
            assert!(output.status != 0 && output.tells(name(file)), "{what}");
            assert_eq!(database.whole_dump(), before, "{what}");
            tried += 1;
        }
        fs::write(file, text).unwrap();
    }
    assert!(tried > 60, "{tried}");
    run(&database, &script).ok();
}

pub(super) fn started_elsewhere_it_says_where_to_start(engine: &'static Engine) {
    let project = History::portable().project();
    let script = split(engine, &project, &["build"]);
    let database = engine.shared().database();
    let before = database.whole_dump();
    if engine.dialect() == "postgres" {
        return; // psql looks beside the script
    }
    let output = Output::of(client(&database, &script).current_dir("/"));
    assert!(output.status != 0 && output.tells("sqlc-mig-runtime-"), "{output}");
    assert_eq!(database.whole_dump(), before);
    let text = fs::read_to_string(&script).unwrap();
    assert!(text.contains("--   apply   cd ITS_FOLDER && "), "its header says where");
}

pub(super) fn interrupted_it_goes_on_where_it_stopped(engine: &'static Engine) {
    let project = History::portable().project();
    let script = split(engine, &project, &["build"]);
    let clean = engine.shared().database();
    clean.apply(&engine.script(&project, &["build"])).ok();
    let clean = State::of(&clean);
    let database = engine.shared().database();
    let mut stopped = 0;
    for milliseconds in [2, 15, 40, 60, 80, 100, 120, 140] {
        let mut run = client(&database, &script).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        stopped += usize::from(run.try_wait().unwrap().is_none());
        let _ = run.kill();
        run.wait().unwrap();
        database.wait_until_alone();
    }
    assert!(stopped > 1, "{stopped}");
    run(&database, &script).ok();
    assert_eq!(State::of(&database).difference(&clean), "");
    State::of(&database).assert_applied_once(&History::portable().ids());
}

pub(super) fn of_two_at_once_one_waits(engine: &'static Engine) {
    let project = History::portable().project();
    let script = split(engine, &project, &["build"]);
    for _ in 0..3 {
        let database = engine.shared().database();
        let begin = || client(&database, &script).stdout(Stdio::null()).spawn().unwrap();
        let runs = [begin(), begin()];
        for mut run in runs {
            assert!(run.wait().unwrap().success());
        }
        State::of(&database).assert_applied_once(&History::portable().ids());
    }
}

pub(super) fn files_that_are_right_stay_and_check_looks_at_them(engine: &'static Engine) {
    let project = Project::sample();
    let script = split(engine, &project, &["build"]);
    let files = files(engine, &script);
    let times =
        || -> Vec<_> { files.iter().map(|file| fs::metadata(file).unwrap().modified().unwrap()).collect() };
    let before = times();
    split(engine, &project, &["downgrade", "base"]);
    assert_eq!(times(), before, "one folder is for all scripts beside it");
    let output = script.to_str().unwrap();
    let check = ["build", "--dialect", engine.dialect(), "--split", "-o", output, "--check"];
    project.run(&check).ok();
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        fs::write(file, format!("{text}-- more\n")).unwrap();
        let output = project.run(&check).failed(1);
        assert!(output.stderr.contains("is not what the specs give now"), "{output}");
        split(engine, &project, &["build"]);
        assert_eq!(fs::read_to_string(file).unwrap(), text);
    }
}
