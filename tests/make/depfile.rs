//! `--depfile` below GNU make: whatever happens to an input, one build follows, and then make rests.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use pretty_assertions::assert_eq;

use crate::support::{Output, Project};

const SCRIPT: &str = "out/postgres/upgrade.sql";

fn spec(id: &str, down: &str) -> String {
    format!("revision: \"{id}\"\ndown_revision: {down}\nmessage: Revision {id}\nupgrade: []\n")
}

/// Three revisions, one of them in a sub-folder, and the Makefile of docs/make.md.
fn project() -> Project {
    let project = Project::new()
        .spec("1.yaml", &spec("aaaa0001", "null"))
        .spec("2.yaml", &spec("bbbb0002", "\"aaaa0001\""))
        .spec("deep/3.yml", &spec("cccc0003", "\"bbbb0002\""));
    let page = include_str!("../../docs/make.md");
    let snippet = page.split_once("<!-- the snippet -->\n```make\n").unwrap().1.split_once("```").unwrap().0;
    project.write("Makefile", snippet);
    project
}

fn make(project: &Project, arguments: &[&str]) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_sqlc-mig")).parent().unwrap();
    let mut make = Command::new("make");
    make.env_clear().env("PATH", format!("{}:{}", program.display(), std::env::var("PATH").unwrap()));
    make.env("HOME", project.path("")).env("LC_ALL", "C").stdin(Stdio::null());
    Output::of(make.args(arguments).current_dir(project.path("")))
}

/// How often a make built.
fn builds(output: &Output) -> usize {
    output.stdout.lines().filter(|line| line.starts_with("sqlc-mig ")).count()
}

#[track_caller]
fn builds_once_and_rests(project: &Project, what: &str) {
    let first = make(project, &[]).ok();
    assert_eq!(builds(&first), 1, "{what}: {first}");
    rests(project, what);
}

#[track_caller]
fn rests(project: &Project, what: &str) {
    let second = make(project, &[]).ok();
    assert_eq!(builds(&second), 0, "after {what}: {second}");
    assert_eq!(second.stderr, "", "after {what}");
}

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

/// Lets the clock of the file system go on, which has ticks of some milliseconds: what happens to a file within the
/// tick of its last change has the same time.
fn tick(project: &Project, target: &str) {
    let (now, end) = (modified(&project.path(target)), Instant::now() + Duration::from_secs(10));
    loop {
        project.write("clock", "");
        if modified(&project.path("clock")) > now {
            return;
        }
        assert!(Instant::now() < end, "the clock of the file system stands still");
    }
}

/// Does something to a built project; one build follows, and then none.
#[track_caller]
fn after(project: &Project, what: &str, change: impl FnOnce(&Project)) {
    tick(project, SCRIPT);
    change(project);
    builds_once_and_rests(project, what);
}

#[test]
fn every_change_is_followed_by_one_build_and_then_make_rests() {
    let project = project();
    builds_once_and_rests(&project, "nothing");
    let script = project.read(SCRIPT);
    after(&project, "touch", |p| {
        fs::File::options()
            .append(true)
            .open(p.path("migrations/2.yaml"))
            .unwrap()
            .set_modified(modified(&p.path("clock")))
            .unwrap();
    });
    after(&project, "a comment", |p| {
        p.write("migrations/2.yaml", &(spec("bbbb0002", "\"aaaa0001\"") + "# a remark\n"));
    });
    assert_eq!(project.read(SCRIPT), script, "only the time is new");
    after(&project, "a new spec", |p| p.write("migrations/4.yaml", &spec("dddd0004", "\"cccc0003\"")));
    assert!(project.read(SCRIPT).contains("dddd0004"));
    after(&project, "a renamed spec", |p| {
        fs::rename(p.path("migrations/4.yaml"), p.path("migrations/5.yaml")).unwrap();
    });
    after(&project, "a moved spec", |p| {
        fs::rename(p.path("migrations/5.yaml"), p.path("migrations/deep/5.yaml")).unwrap();
    });
    after(&project, "a deleted spec", |p| fs::remove_file(p.path("migrations/deep/5.yaml")).unwrap());
    assert_eq!(project.read(SCRIPT), script);
    after(&project, "a new folder", |p| fs::create_dir(p.path("migrations/new")).unwrap());
    after(&project, "a spec in it", |p| p.write("migrations/new/6.yaml", &spec("ffff0006", "\"cccc0003\"")));
    after(&project, "a folder deeper still, with a spec", |p| {
        p.write("migrations/new/a/b/7.yaml", &spec("eeee0007", "\"ffff0006\""));
    });
    assert!(project.read(SCRIPT).contains("eeee0007"));
    after(&project, "deleted folders", |p| fs::remove_dir_all(p.path("migrations/new")).unwrap());
    assert_eq!(project.read(SCRIPT), script);
}

#[test]
fn a_configuration_counts_from_the_moment_it_is_there() {
    let project = project();
    builds_once_and_rests(&project, "nothing");
    project.write("notes", "other files beside it do not count");
    rests(&project, "another file");
    after(&project, "a configuration", |p| p.write("sqlc-mig.yaml", "default_schema: bazaar\n"));
    assert!(project.read(SCRIPT).contains("bazaar"));
    after(&project, "another one", |p| p.write("sqlc-mig.yaml", "default_schema: warehouse\n"));
    after(&project, "none", |p| fs::remove_file(p.path("sqlc-mig.yaml")).unwrap());
    assert!(!project.read(SCRIPT).contains("warehouse"));
}

#[test]
fn missing_rules_or_a_missing_script_are_made_anew() {
    let project = project();
    builds_once_and_rests(&project, "nothing");
    after(&project, "lost rules", |p| fs::remove_file(p.path("out/postgres/upgrade.d")).unwrap());
    after(&project, "a lost script", |p| fs::rename(p.path(SCRIPT), p.path("elsewhere")).unwrap());
    after(&project, "a lost folder", |p| fs::remove_dir_all(p.path("out")).unwrap_or_default());
}

#[test]
fn an_error_leaves_both_files_alone_and_make_tries_again() {
    let project = project();
    builds_once_and_rests(&project, "nothing");
    let before = (project.read(SCRIPT), project.read("out/postgres/upgrade.d"));
    tick(&project, SCRIPT);
    project.write("migrations/4.yaml", "revision: 4\n");
    for _ in 0..2 {
        let output = make(&project, &[]).failed(2);
        assert!(output.stderr.contains("error[E202]"), "{output}");
        assert_eq!((project.read(SCRIPT), project.read("out/postgres/upgrade.d")), before);
    }
    project.write("migrations/4.yaml", &spec("dddd0004", "\"cccc0003\""));
    builds_once_and_rests(&project, "mended");
}

#[test]
fn a_script_may_lie_among_its_inputs() {
    let overlapping = "migrations: [migrations, migrations/deep]
";
    for (config, target) in
        [("", "migrations/up.sql"), ("", "migrations/out/up.sql"), (overlapping, "migrations/deep/up.sql")]
    {
        let project = project().config(config);
        let rule = format!(
            "{target}:\n\tsqlc-mig build --dialect postgres -o $@ --depfile {target}.d\n-include {target}.d\n"
        );
        project.write("Makefile", &rule);
        builds_once_and_rests(&project, target);
        tick(&project, target);
        project.write("migrations/4.yaml", &spec("dddd0004", "\"cccc0003\""));
        builds_once_and_rests(&project, target);
    }
}

#[test]
fn inputs_from_the_future_do_not_keep_make_busy() {
    let project = project();
    let future = SystemTime::now() + Duration::from_hours(1);
    fs::File::options()
        .append(true)
        .open(project.path("migrations/1.yaml"))
        .unwrap()
        .set_modified(future)
        .unwrap();
    assert_eq!(builds(&make(&project, &[]).ok()), 1);
    assert_eq!(builds(&make(&project, &[]).ok()), 0);
    for file in [SCRIPT, "out/postgres/upgrade.d"] {
        assert!(modified(&project.path(file)) >= future, "{file}");
    }
}

#[test]
fn a_downgrade_has_rules_too() {
    let project = project();
    project.write(
        "Makefile",
        "down.sql:\n\tsqlc-mig downgrade base --dialect postgres -o $@ --depfile down.d\n-include down.d\n",
    );
    builds_once_and_rests(&project, "nothing");
    assert!(project.read("down.d").contains("\ndown.sql: \\\n migrations \\\n migrations/1.yaml \\\n"));
}

#[test]
fn a_project_is_found_from_below_and_its_paths_are_written_from_there() {
    let project = project().config("");
    project.write("tools/here", "");
    let mut command = project.command();
    command.args(["build", "--dialect", "postgres", "-o", "up.sql", "--depfile", "up.d"]);
    Output::of(command.current_dir(project.path("tools"))).ok();
    let rules = project.read("tools/up.d");
    assert!(rules.contains("\nup.sql: \\\n ../sqlc-mig.yaml \\\n ../migrations \\\n"), "{rules}");
    assert!(rules.contains("\n../migrations/deep/3.yml:\n"), "{rules}");
    fs::remove_file(project.path("sqlc-mig.yaml")).unwrap();
    let mut command = project.command();
    command.args(["build", "--dialect", "postgres", "-o", "up.sql", "--depfile", "up.d"]);
    Output::of(command.current_dir(project.path("tools"))).ok();
    assert!(project.read("tools/up.d").contains("\nup.sql: $(wildcard ../sqlc-mig.yaml)\n"));
}

/// Names that need an escape somewhere.
const STRANGE: [&str; 23] = [
    "a b",
    "a  b",
    " a",
    "a$b",
    "a$(b)c",
    "${a}",
    "a#b",
    "a:b",
    "a%b",
    "%",
    "a\\b",
    "a\\ b",
    "a\\\\ b",
    "a\\#b",
    "a\\:b",
    "a\\%b c",
    "a=b",
    "a+=b",
    "a*b",
    "a?b",
    "a[1]b",
    "[a] %b",
    "-a'b\"c`d!&e,<f>@{g}^é",
];

#[test]
fn specs_and_folders_may_be_called_whatever_make_can_read() {
    for name in STRANGE {
        let project = project();
        // What these patterns would match, if they were patterns.
        project.write("migrations/a1b.yaml", &spec("eeee0005", "\"cccc0003\""));
        let file = format!("migrations/{name}.yaml");
        let folder = format!("migrations/{name}");
        project.write(&file, &spec("dddd0004", "\"eeee0005\""));
        fs::create_dir(project.path(&folder)).unwrap();
        builds_once_and_rests(&project, name);
        after(&project, name, |p| p.write(&file, &(spec("dddd0004", "\"eeee0005\"") + "\n")));
        after(&project, name, |p| p.write(&format!("{folder}/x.yaml"), &spec("ffff0006", "\"dddd0004\"")));
        after(&project, name, |p| fs::remove_dir_all(p.path(&folder)).unwrap());
        after(&project, name, |p| fs::rename(p.path(&file), p.path("migrations/plain.yaml")).unwrap());
    }
}

#[test]
fn scripts_may_be_called_whatever_make_can_read() {
    // As a person writes them, in a Makefile.
    let cases = [
        ("a b.sql", "a\\ b.sql"),
        ("a$b.sql", "a$$b.sql"),
        ("a#b.sql", "a\\#b.sql"),
        ("a:b.sql", "a\\:b.sql"),
        ("a%b.sql", "a\\%b.sql"),
        ("a\\b.sql", "a\\b.sql"),
        ("a\\ b.sql", "a\\\\\\ b.sql"),
        ("a=b.sql", "$(equals)"),
        ("./a.sql", "./a.sql"),
        ("a.sql", "./a.sql"),
    ];
    for (name, written) in cases {
        let project = project();
        let rule = "sqlc-mig build --dialect postgres -o '$@' --depfile up.d";
        project.write("Makefile", &format!("equals := a=b.sql\n{written}:\n\t{rule}\n-include up.d\n"));
        let goal = name.trim_start_matches("./");
        let first = make(&project, &[goal]).ok();
        assert_eq!(builds(&first), 1, "{name}: {first}");
        assert!(project.path(goal).exists(), "{name}");
        assert_eq!(builds(&make(&project, &[goal]).ok()), 0, "{name}");
        fs::remove_file(project.path("migrations/deep/3.yml")).unwrap();
        fs::File::options()
            .append(true)
            .open(project.path("migrations/2.yaml"))
            .unwrap()
            .set_modified(modified(&project.path(goal)) + Duration::from_millis(1))
            .unwrap();
        assert_eq!(builds(&make(&project, &[goal]).ok()), 1, "{name}");
        assert_eq!(builds(&make(&project, &[goal]).ok()), 0, "{name}");
    }
}

#[test]
fn a_name_that_make_cannot_read_is_an_error_and_nothing_is_written() {
    for name in ["a;b", "a|b", "a\tb", "a\nb", "a\\", "a ", "a&", "old (copy)", "a\\*b"] {
        let project = project();
        fs::create_dir(project.path(&format!("migrations/{name}"))).unwrap();
        let output = make(&project, &[]).failed(2);
        assert!(output.stderr.contains("make has no spelling for the name"), "{name}: {output}");
        assert!(output.stderr.contains("Error 73"), "{name}: {output}");
        assert!(!project.path("out").exists(), "{name}");
        project.run(&["build", "--dialect", "postgres", "-o", SCRIPT]).ok();
    }
    let project = project();
    let output =
        project.run(&["build", "--dialect", "postgres", "-o", "~up.sql", "--depfile", "up.d"]).failed(73);
    assert!(output.stderr.contains("~up.sql") && !project.path("up.d").exists(), "{output}");
}

#[test]
fn rules_need_a_script_in_a_file_of_its_own() {
    let project = project();
    let build = |more: &[&str]| project.run(&[&["build", "--dialect", "postgres"], more].concat()).failed(64);
    build(&["--depfile", "up.d"]);
    build(&["--depfile", "up.d", "-o", "-"]);
    build(&["--depfile", "up.sql", "-o", "up.sql"]);
    build(&["--depfile", "up.d", "-o", "up.sql", "--check"]);
    assert!(!project.path("up.d").exists() && !project.path("up.sql").exists());
    fs::create_dir(project.path("folder")).unwrap();
    let unwritable = ["build", "--dialect", "postgres", "-o", "up.sql", "--depfile", "clock/up.d"];
    project.write("clock", "");
    project.run(&unwritable).failed(73);
    assert!(!project.path("up.sql").exists(), "both or none");
}
