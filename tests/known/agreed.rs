//! Many small cases, each with its answer of the build and of the server: what the one refuses, the other refuses too.

use sqlc_mig::dialect::Dialect;

use super::server::statuses;
use crate::support::{Database, Engine, Project, Spec, State, compile, last_line};

/// One thing that a spec asks for, and the same in the engine's own words.
pub struct Case {
    /// Operations of a first revision.
    pub spec: String,
    /// Operations of a second one; none if the first has it all.
    pub change: String,
    /// Statements, all on one line.
    pub plain: String,
}

impl Case {
    fn specs(cases: &[&Self]) -> Vec<Spec> {
        let all = |part: fn(&Self) -> &str| {
            let parts: Vec<&str> =
                cases.iter().map(|case| part(case)).filter(|part| !part.is_empty()).collect();
            parts.join("\n")
        };
        let mut specs = vec![Spec::new("aaaa0000").up(all(|case| &case.spec))];
        let change = all(|case| &case.change);
        if !change.is_empty() {
            specs.push(Spec::new("aaaa0001").after("aaaa0000").up(change));
        }
        specs
    }

    /// What the build says against it.
    fn fault(&self, dialect: Dialect) -> Option<String> {
        let texts: Vec<String> = Self::specs(&[self]).iter().map(Spec::text).collect();
        let project = compile::project("", texts.iter().map(String::as_str));
        let (_, faults) = project.compile(dialect);
        project.diagnostics.clone().into_iter().chain(faults).next().map(|fault| fault.message)
    }
}

/// Compares, and applies, reverts and verifies what both accept, all of it in one project. What the build accepts and the server
/// does not is wrong, too, unless it is `left` to the server; so many are refused at least.
pub fn agree(engine: &'static Engine, cases: &[Case], least: usize, left: impl Fn(&Case, &str) -> bool) {
    let dialect = Dialect::from_name(engine.dialect()).unwrap();
    let faults: Vec<Option<String>> = cases.iter().map(|case| case.fault(dialect)).collect();
    let database = engine.shared().database();
    let statements: Vec<Option<String>> = cases.iter().map(|case| Some(case.plain.clone())).collect();
    let told = statuses(&database, &statements);
    let mut wrong = Vec::new();
    let mut accepted = Vec::new();
    for ((case, fault), error) in cases.iter().zip(&faults).zip(&told) {
        match (fault, error) {
            (None, None) => accepted.push(case),
            (None, Some(error)) if left(case, error) => {}
            (Some(_), Some(_)) => {}
            (fault, error) => wrong.push(format!(
                "the build: {fault:?}; the server: {error:?}\n{}\n{}\n{}",
                case.spec, case.change, case.plain
            )),
        }
    }
    let refused = faults.iter().flatten().count();
    println!("{}: {} of {} refused, {} applied", engine.name(), refused, cases.len(), accepted.len());
    assert!(wrong.is_empty(), "{}: {} wrong\n{}", engine.name(), wrong.len(), wrong.join("\n"));
    assert!(refused >= least, "{refused} refused");
    applied(engine, &accepted);
}

/// All of them, up and down and up again; at each place nothing differs from what the history says.
fn applied(engine: &'static Engine, cases: &[&Case]) {
    let project = Project::new().with(Case::specs(cases));
    let database = engine.shared().database();
    let up = engine.script(&project, &["build"]);
    let half = engine.script(&project, &["build", "aaaa0000"]);
    database.apply(&half).ok();
    let base = State::of(&database);
    database.apply(&up).ok();
    let head = State::of(&database);
    let verified = |place: &str| {
        let output = database.apply(&engine.script(&project, &["verify", place])).ok();
        assert_eq!(last_line(&output), "verify: no differences", "{}, {place}: {output}", engine.name());
    };
    verified("head");
    let output = database.apply(&up).ok();
    assert!(last_line(&output).ends_with("nothing to do"), "{output}");
    if project_changes(cases) {
        database.apply(&engine.script(&project, &["downgrade", "aaaa0000"])).ok();
        assert_same(&database, &base, "down again");
        verified("aaaa0000");
        database.apply(&up).ok();
        assert_same(&database, &head, "up again");
    }
}

/// The schema is the same; the history of runs is longer.
fn assert_same(database: &Database<'_>, expected: &State, what: &str) {
    let difference = State::of(database).difference(expected);
    let lines: Vec<&str> = difference.lines().filter(|line| !line.contains(" history ")).collect();
    assert!(lines.is_empty(), "{}, {what}:\n{}", database.engine().name(), lines.join("\n"));
}

fn project_changes(cases: &[&Case]) -> bool {
    cases.iter().any(|case| !case.change.is_empty())
}
