//! Alembic's own commands on a database that our scripts have brought up.

use std::process::{Command, Stdio};

use sqlc_mig::spec::Spec;

use crate::recipes::connected;
use crate::support::{Database, Output, Project, Server, compile};
use crate::{pages, theirs};

/// The block of docs/alembic.md under this heading.
fn documented(heading: &str) -> String {
    pages::python("docs/alembic.md", heading)
}

/// The project, with a revision file for each of its specs and the filter in env.py, or without one.
fn project(with_filter: bool) -> Project {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/alembic/project");
    let project = Project::copy_of(folder);
    let without = "context.configure(connection=connection, target_metadata=target_metadata)".to_owned();
    let filter = if with_filter { documented("the filter for env.py") } else { without };
    let env = project.read("alembic/env.py").replace("    FILTER\n", &indented(&filter));
    project.write("alembic/env.py", &env);
    let names = ["1_people", "2_orders", "3_notes", "4_countries", "5_merge"];
    let texts = names.map(|name| project.read(&format!("migrations/{name}.yaml")));
    for spec in &compile::project("", texts.iter().map(String::as_str)).specs {
        let name = format!("alembic/versions/{}.py", spec.head.id.value);
        project.write(&name, &revision_file(spec));
    }
    project
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}

/// As the page shows it.
fn revision_file(spec: &Spec) -> String {
    let list = |items: Vec<String>| if items.is_empty() { "None".to_owned() } else { format!("{items:?}") };
    let down = spec.head.down.iter().map(|id| id.value.to_string()).collect();
    let labels = spec.head.labels.iter().map(|label| label.value.clone()).collect();
    let depends = spec.head.depends_on.iter().map(|need| need.value.clone()).collect();
    documented("a revision file for Alembic")
        .replace("\"1975ea83b712\"", &format!("{:?}", spec.head.id.value.as_str()))
        .replace("\"9f0e52c1aa01\"", &list(down))
        .replace("branch_labels = None", &format!("branch_labels = {}", list(labels)))
        .replace("depends_on = None", &format!("depends_on = {}", list(depends)))
        .replace("Add user authentication", &spec.head.message)
}

pub(crate) fn alembic(project: &Project, database: &Database<'_>, arguments: &[&str]) -> Output {
    let mut command = Command::new(theirs::python());
    command.args(["-m", "alembic"]).args(arguments).current_dir(project.path("")).stdin(Stdio::null());
    Output::of(&mut connected(command, database))
}

fn apply(project: &Project, database: &Database<'_>, target: &str) {
    database.apply(&project.run(&["build", target, "--dialect", "postgres"]).ok().stdout).ok();
}

#[test]
fn alembic_current_and_history_know_a_database_that_our_scripts_brought_up() {
    let (project, database) = (project(true), Server::shared().database());
    let current = |expected: &[&str]| {
        let printed = alembic(&project, &database, &["current"]).ok().stdout;
        let mut lines: Vec<&str> = printed.lines().collect();
        lines.sort_unstable();
        assert_eq!(lines, expected);
    };
    current(&[]);
    apply(&project, &database, "5a2e");
    current(&["5a2e1b7d3c22"]);
    apply(&project, &database, "heads");
    // The branch `places` hangs on `billing`, so both heads are rows.
    current(&["7c403d9f5e44 (head)", "8d514ea06f55 (head) (mergepoint)"]);
    let history = alembic(&project, &database, &["history", "-i"]).ok().stdout;
    assert_eq!(history.lines().count(), 5, "{history}");
    assert!(history.contains("5a2e1b7d3c22, 6b3f2c8e4d33 -> 8d514ea06f55 (billing) (head) (current) (mergepoint), Merge orders and notes"), "{history}");
    assert_eq!(alembic(&project, &database, &["current", "--check-heads"]).status, 0);
}

#[test]
fn alembic_check_finds_nothing_with_the_filter_of_the_page_and_our_tables_without_it() {
    let database = Server::shared().database();
    apply(&project(true), &database, "heads");
    assert_eq!(
        database.query(
            "SELECT count(*) FROM pg_class WHERE relname IN ('sqlc_mig_history', 'sqlc_mig_progress')"
        ),
        "2"
    );
    let checked = alembic(&project(true), &database, &["check"]).ok();
    assert!(checked.stdout.contains("No new upgrade operations detected"), "{checked}");
    let unfiltered = alembic(&project(false), &database, &["check"]);
    let said = format!("{unfiltered}");
    assert!(
        unfiltered.status != 0 && said.contains("sqlc_mig_history") && said.contains("sqlc_mig_progress"),
        "{said}"
    );
    // It does look: a change by hand is found.
    database.execute("ALTER TABLE people DROP COLUMN note");
    let changed = alembic(&project(true), &database, &["check"]);
    assert!(changed.status != 0 && format!("{changed}").contains("note"), "{changed}");
}
