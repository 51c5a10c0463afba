//! Scripts that step from where the database is: on every shape of graph they take the right revisions, or stop
//! before the first change and say which there are.

use pretty_assertions::assert_eq;

use crate::support::State;

use crate::support::last_line;
use crate::support::{Database, Engine, Output, Project, Spec};

/// A spec that creates a table of its own.
fn table(id: &str) -> Spec {
    let operation = format!("- create_table: {{table: t_{id}, columns: [{{name: id, type: bigint}}]}}");
    Spec::new(id).message(format!("Make {id}")).up(operation)
}

/// `aaaa`, then `bbbb` and the branch `left` (`cccc`, `ccc2`), merged by `mmmm`; a base `zzzz` with `zzz2`; `nnnn` comes
/// after `mmmm` and needs `zzz2`.
fn project() -> Project {
    Project::new().with([
        table("aaaa"),
        table("bbbb").after("aaaa"),
        table("cccc").after("aaaa").label("left"),
        table("ccc2").after("cccc"),
        table("mmmm").after("bbbb").after("ccc2"),
        table("zzzz").label("side"),
        table("zzz2").after("zzzz"),
        table("nnnn").after("mmmm").needs("zzz2"),
    ])
}

fn run(project: &Project, database: &Database<'_>, arguments: &[&str]) -> Output {
    database.apply(&database.engine().script(project, arguments))
}

/// What a run did: the revisions it applied or reverted, and its last line.
fn story(output: &Output) -> String {
    let done = output.stdout.lines().filter_map(|line| {
        let mut words = line.split(' ');
        matches!(words.next(), Some("apply" | "revert")).then(|| words.next().unwrap_or_default())
    });
    let done: Vec<&str> = done.collect();
    format!("{} -> {}", done.join(" "), last_line(output))
}

#[track_caller]
fn steps(project: &Project, database: &Database<'_>, arguments: &[&str], expected: &str) {
    let output = run(project, database, arguments).ok();
    assert_eq!(story(&output), expected, "{arguments:?}");
}

/// The script stops, says this, and has changed nothing.
#[track_caller]
fn stops(project: &Project, database: &Database<'_>, arguments: &[&str], expected: &str) {
    let before = State::of(database);
    let output = run(project, database, arguments);
    assert_ne!(output.status, 0, "{output}");
    assert!(output.tells(expected), "{arguments:?}: {output}");
    assert!(output.tells("nothing was changed"), "{output}");
    assert_eq!(State::of(database), before, "{arguments:?}");
}

pub(super) fn a_step_up_is_the_one_revision_that_could_be_next(engine: &'static Engine) {
    let database = engine.shared().database();
    let project = project();
    stops(
        &project,
        &database,
        &["upgrade", "+1"],
        "several revisions could be next: aaaa (aaaa@+1), zzzz (side@+1)",
    );
    steps(&project, &database, &["upgrade", "aaaa@+1"], "aaaa -> at aaaa");
    stops(&project, &database, &["build", "mmmm", "--steps", "1"], "bbbb (bbbb@+1), cccc (left@+1)");
    // along a branch, what its merge needs comes along
    steps(&project, &database, &["upgrade", "left@+2"], "cccc ccc2 -> at ccc2");
    steps(&project, &database, &["build", "mmmm", "--steps", "2"], "bbbb mmmm -> at mmmm");
    // a base that is needed by depends_on alone comes along, and is not counted
    steps(&project, &database, &["upgrade", "+1"], "zzzz zzz2 nnnn -> at head nnnn");
    steps(&project, &database, &["upgrade", "+1"], " -> at head nnnn: nothing to do");
    State::of(&database).assert_at_rest();
}

pub(super) fn a_base_that_needs_what_is_next_does_not_jump_over_it(engine: &'static Engine) {
    let project = Project::new().with([
        table("aaaa"),
        table("bbbb").after("aaaa"),
        table("cccc").after("bbbb"),
        table("zzzz").needs("cccc"),
    ]);
    let database = engine.shared().database();
    run(&project, &database, &["upgrade", "aaaa"]).ok();
    stops(&project, &database, &["upgrade", "+1"], "bbbb (bbbb@+1), zzzz (zzzz@+1)");
    steps(&project, &database, &["upgrade", "aaaa@+1"], "bbbb -> at bbbb");
    // a target that is not there is not where the database is
    steps(&project, &database, &["downgrade", "cccc"], " -> at bbbb: nothing to do");
}

pub(super) fn a_merge_needs_its_other_branch_along_a_named_one(engine: &'static Engine) {
    let database = engine.shared().database();
    let project = project();
    run(&project, &database, &["upgrade", "bbbb"]).ok();
    steps(&project, &database, &["upgrade", "bbbb@+1"], "cccc ccc2 mmmm -> at mmmm");
}

pub(super) fn too_many_steps_are_refused_before_the_first(engine: &'static Engine) {
    let database = engine.shared().database();
    let project = project();
    run(&project, &database, &["upgrade", "mmmm"]).ok();
    stops(&project, &database, &["upgrade", "+3"], "only 1 of 3 steps are left");
    stops(
        &project,
        &database,
        &["downgrade", "-2"],
        "there are several heads to step back from: bbbb (bbbb@-1), ccc2 (left@-1)",
    );
    run(&project, &database, &["downgrade", "base"]).ok();
    steps(&project, &database, &["downgrade", "-1"], " -> at base: nothing to do");
    run(&project, &database, &["upgrade", "zzzz"]).ok();
    stops(&project, &database, &["downgrade", "-2"], "only 1 of 2 steps are left");
}

pub(super) fn a_step_down_is_the_only_head_and_a_merge_is_one_step(engine: &'static Engine) {
    let database = engine.shared().database();
    let project = project();
    run(&project, &database, &["upgrade", "heads"]).ok();
    // depends_on is ancestry in the ledger too
    steps(&project, &database, &["downgrade", "-1"], "nnnn -> at mmmm, zzz2");
    stops(
        &project,
        &database,
        &["downgrade", "-1"],
        "several heads to step back from: mmmm (left@-1), zzz2 (side@-1)",
    );
    steps(&project, &database, &["downgrade", "side@-2"], "zzz2 zzzz -> at mmmm");
    steps(&project, &database, &["downgrade", "-1"], "mmmm -> at bbbb, ccc2");
    steps(&project, &database, &["downgrade", "left@-1"], "ccc2 -> at bbbb, cccc");
    stops(&project, &database, &["downgrade", "left@-2"], "aaaa is needed by bbbb");
    steps(&project, &database, &["downgrade", "left@-1"], "cccc -> at bbbb");
    steps(&project, &database, &["downgrade", "-2"], "bbbb aaaa -> at base");
    State::of(&database).assert_at_rest();
}

pub(super) fn a_half_done_revision_is_the_first_step(engine: &'static Engine) {
    let twice = "
- execute: {sql: 'INSERT INTO t_aaaa VALUES (1)', undo: 'DELETE FROM t_aaaa WHERE id = 1'}
- create_index: {table: t_aaaa, columns: [id], concurrently: true, name: ix_half}
- execute: {sql: VACUUM, transaction: false, undo: VACUUM, dialects: [sqlite]}
- execute: {sql: 'INSERT INTO t_hhhh VALUES (1)', undo: nothing}
";
    let half = Spec::new("hhhh").after("aaaa").message("Half").up(twice);
    let specs = [table("aaaa"), table("bbbb").after("aaaa"), half];
    let project = Project::new().config("external: [t_hhhh]\n").with(specs);
    let database = engine.shared().database();
    run(&project, &database, &["upgrade", "aaaa"]).ok();
    let failed = run(&project, &database, &["upgrade", "hhhh@+1"]);
    assert!(failed.status != 0 && failed.stderr.contains("t_hhhh"), "{failed}");
    database.execute("CREATE TABLE t_hhhh (id bigint)");
    // of itself, `+1` would not know whether bbbb or hhhh is next
    steps(&project, &database, &["upgrade", "+1"], "hhhh -> at head hhhh");
    assert_eq!(database.query("SELECT count(*) FROM t_aaaa"), "1");
    steps(&project, &database, &["upgrade", "+1"], "bbbb -> at heads bbbb, hhhh");
    // the same on the way back: the table that the step needs is gone
    database.execute("ALTER TABLE t_aaaa RENAME TO t_away");
    let failed = run(&project, &database, &["downgrade", "hhhh@-1"]);
    assert_ne!(failed.status, 0, "{failed}");
    // where DDL commits by itself, the step that failed is the first, and nothing is half done
    let begun = database.has_markers();
    if begun {
        stops(&project, &database, &["upgrade", "hhhh@+1"], "half done by an interrupted downgrade script");
    }
    database.execute("ALTER TABLE t_away RENAME TO t_aaaa");
    let step = if begun { "-1" } else { "hhhh@-1" };
    steps(&project, &database, &["downgrade", step], "hhhh -> at head bbbb");
    State::of(&database).assert_at_rest();
}

pub(super) fn a_branch_is_reverted_from_its_base_and_what_lies_between_by_a_range(engine: &'static Engine) {
    let database = engine.shared().database();
    let project = project();
    run(&project, &database, &["upgrade", "heads"]).ok();
    stops(&project, &database, &["downgrade", "mmmm:aaaa"], "the revision mmmm is still needed by nnnn");
    steps(&project, &database, &["downgrade", "side@base"], "nnnn zzz2 zzzz -> at mmmm");
    steps(&project, &database, &["downgrade", "mmmm:-1"], "mmmm -> at bbbb, ccc2");
    steps(&project, &database, &["downgrade", "left@aaaa"], "ccc2 cccc -> at bbbb");
    steps(&project, &database, &["downgrade", "left@aaaa"], " -> at bbbb: nothing to do");
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "bbbb");
    steps(&project, &database, &["upgrade", "bbbb,aaaa:mmmm"], "cccc ccc2 mmmm -> at mmmm");
}
