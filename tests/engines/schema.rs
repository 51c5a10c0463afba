//! The schema of the history as SQL, what is read back of a database, and revisions that are made of what differs: on real
//! servers.

use pretty_assertions::assert_eq;

use crate::support::history::structural;
use crate::support::{Database, Engine, Output, Project, State, number, seed};

/// The schema of a database; the order of columns, constraints and statements does not count, nor which one comes last.
pub(super) fn schema(database: &Database<'_>) -> String {
    let schema = State::of(database).without_order().schema;
    schema.lines().flat_map(|line| [line.trim_end_matches([';', ' ', ')']), "\n"]).collect()
}

pub(crate) fn as_sql_it_makes_the_database_of_the_history(engine: &'static Engine) {
    let project = Project::sample();
    let by_script = engine.shared().database();
    by_script.apply(&engine.script(&project, &["build"])).ok();
    let by_schema = engine.shared().database();
    let charset = if engine.dialect().starts_with('m') { "SET NAMES utf8mb4;\n" } else { "" };
    by_schema.apply(&format!("{charset}{}", engine.script(&project, &["schema", "--format", "sql"]))).ok();
    assert_eq!(schema(&by_schema), schema(&by_script));
}

pub(crate) fn a_dump_of_a_database_at_head_differs_in_nothing(engine: &'static Engine) {
    let sample = Project::sample();
    let random = Project::of(&structural(5, 12, false).specs);
    for project in [sample, random] {
        let database = engine.shared().database();
        database.apply(&engine.script(&project, &["build"])).ok();
        project.write("dump.sql", &database.dump());
        let arguments = ["diff", "--to", "dump.sql", "--dialect", engine.dialect()];
        let output = project.run(&arguments);
        assert_eq!((output.status, output.stdout.as_str()), (0, ""), "{output}");
        assert!(!output.stderr.contains("not read"), "{output}");
        // Something is found, where there is something.
        database.execute("CREATE TABLE stranger (a integer)");
        project.write("dump.sql", &database.dump());
        let output = project.run(&arguments).failed(1);
        assert!(
            output.stdout.starts_with("- create_table:") && output.stdout.contains("stranger"),
            "{output}"
        );
        assert_eq!(output.stdout.matches("\n- ").count(), 0, "{output}");
    }
}

/// What leads from one revision to another, whatever looks like a new name.
fn difference(project: &Project, from: &str, to: &str, dialect: &str) -> Output {
    let mut flags: Vec<String> = Vec::new();
    loop {
        let mut arguments = vec!["diff", "--from", from, "--to", to, "--dialect", dialect];
        arguments.extend(flags.iter().map(String::as_str));
        let output = project.run(&arguments);
        if output.status != 65 {
            return output;
        }
        let words: Vec<&str> = output.stderr.split([' ', '`', '\n', ',']).collect();
        let asked = words.windows(2).filter(|pair| matches!(pair[0], "--drop" | "--default" | "--using"));
        let before = flags.len();
        flags.extend(asked.flat_map(|pair| [pair[0].to_owned(), pair[1].replace("=SQL", "='0'")]));
        assert!(flags.len() > before, "{output}");
    }
}

/// MySQL is not asked to let writers go on: that is tested elsewhere.
const CONFIG: &str = "online: \"off\"\n";

/// So many pairs of schemas; `SQLC_MIG_TEST_PAIRS=300` tries more, `SQLC_MIG_TEST_SEED` others.
fn pairs() -> impl Iterator<Item = (u64, usize, usize)> {
    let first = seed(1);
    let seeds = first..first + number("SQLC_MIG_TEST_PAIRS", 6).div_ceil(2);
    seeds.flat_map(|seed| [(seed, 3, 9), (seed, 9, 4)])
}

/// What differs between two schemas, as a revision: the database at one becomes that at the other, nothing differs any
/// more, and the way back leads back.
pub(crate) fn what_differs_leads_from_any_revision_to_any_other(engine: &'static Engine) {
    for (seed, from, to) in pairs() {
        let history = structural(seed, 10, false);
        let whole = Project::of(&history.specs).config(CONFIG);
        let at = |number: usize| {
            let database = engine.shared().database();
            database.apply(&engine.script(&whole, &["build", &history.ids[number]])).ok();
            database
        };
        let (base, wanted) = (&history.ids[from], &history.ids[to]);
        let output = difference(&whole, base, wanted, engine.dialect());
        let part = Project::of(&history.specs[..=from]).config(CONFIG);
        let list: String = output.stdout.lines().flat_map(|line| ["  ", line, "\n"]).collect();
        let head = format!("revision: \"made\"\ndown_revision: \"{base}\"\nmessage: made\n");
        part.write("migrations/made.yaml", &format!("{head}upgrade:\n{list}"));
        let database = at(from);
        let before = schema(&database);
        database.apply(&engine.script(&part, &["build"])).ok();
        assert_eq!(schema(&database), schema(&at(to)), "{seed}: {from} to {to}\n{}", output.stdout);
        part.write("schema.yaml", &whole.run(&["schema", wanted, "--dialect", engine.dialect()]).ok().stdout);
        let again = part.run(&["diff", "--to", "schema.yaml", "--dialect", engine.dialect()]);
        assert_eq!((again.status, again.stdout.as_str()), (0, ""), "{seed}: {from} to {to}\n{again}");
        database.apply(&engine.script(&part, &["downgrade", base])).ok();
        assert_eq!(schema(&database), before, "{seed}: {to} back to {from}\n{}", output.stdout);
    }
}
