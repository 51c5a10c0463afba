//! Revision ids and expressions on command lines, where Alembic's offline mode surprises.

use pretty_assertions::assert_eq;

use super::{apply, database, nothing_written, script, spec, table};
use crate::support::Project;

/// `a1a1`, then `b2b2` and `c3c3` (the branch `side`), both merged by `d4d4`; `e5e5` comes last.
fn project() -> Project {
    let revisions = [
        ("a1a10001", "null", ""),
        ("b2b20002", "\"a1a10001\"", ""),
        ("c3c30003", "\"a1a10001\"", "branch_labels: [side]\n"),
        ("d4d40004", "[\"b2b20002\", \"c3c30003\"]", ""),
        ("e5e50005", "\"d4d40004\"", ""),
    ];
    revisions.into_iter().fold(Project::new(), |project, (id, down, more)| {
        project.spec(
            &format!("{id}.yaml"),
            &spec(id, down, &format!("{more}upgrade:\n{}", table(&format!("t_{id}")))),
        )
    })
}

/// The project before its branches met.
fn forked() -> Project {
    let project = project();
    for id in ["d4d40004", "e5e50005"] {
        std::fs::remove_file(project.path(&format!("migrations/{id}.yaml"))).unwrap();
    }
    project
}

fn ledger(database: &crate::support::Database<'_>) -> String {
    database.query("SELECT string_agg(version_num, ' ' ORDER BY version_num) FROM alembic_version")
}

/// Alembic names three ids and no file.
#[test]
fn several_revisions_of_one_start_are_listed_with_message_and_file() {
    let project = project().spec("other.yaml", &spec("a1a1ffff", "\"e5e50005\"", "upgrade: []"));
    let refused = nothing_written(project.run(&["upgrade", "a1a1", "--dialect", "postgres"]), 64);
    for said in
        ["2 revisions begin with `a1a1`", "Revision a1a10001", "Revision a1a1ffff", "migrations/other.yaml"]
    {
        assert!(refused.stderr.contains(said), "{said}: {refused}");
    }
    script(&project, &["upgrade", "a1a10"]);
}

/// Alembic says that there are multiple heads, without their messages.
#[test]
fn several_heads_are_listed_with_message_file_and_the_command_that_joins_them() {
    let refused = nothing_written(forked().run(&["upgrade", "head", "--dialect", "postgres"]), 1);
    for said in ["Revision b2b20002", "migrations/c3c30003.yaml", "sqlc-mig merge"] {
        assert!(refused.stderr.contains(said), "{said}: {refused}");
    }
    for target in ["heads", "side@head"] {
        script(&forked(), &["upgrade", target]);
    }
}

/// Alembic prints `BEGIN;`, and then that the walk is ambiguous.
#[test]
fn a_step_down_from_a_merge_reverts_the_merge() {
    for target in ["d4d4:-1", "-2"] {
        let (project, database) = (project(), database());
        apply(&project, &database, &["upgrade", if target == "-2" { "head" } else { "d4d4" }]);
        apply(&project, &database, &["downgrade", target]);
        assert_eq!(ledger(&database), "b2b20002 c3c30003", "{target}");
    }
}

/// And where a step is ambiguous, nothing comes out that could be mistaken for a script.
#[test]
fn a_step_that_could_lead_to_several_is_refused_with_the_forms_that_say_which() {
    let refused = nothing_written(project().run(&["upgrade", "a1a1+1", "--dialect", "postgres"]), 64);
    assert!(
        refused.stderr.contains("Revision b2b20002") && refused.stderr.contains("Revision c3c30003"),
        "{refused}"
    );
    script(&project(), &["upgrade", "side@a1a1+1"]);
}

/// Alembic writes `BEGIN; COMMIT;`, and its exit status is 0.
#[test]
fn a_range_that_runs_backwards_is_an_error() {
    let refused = nothing_written(project().run(&["upgrade", "b2b2:a1a1", "--dialect", "postgres"]), 64);
    assert!(refused.stderr.contains("b2b2"), "{refused}");
    nothing_written(project().run(&["history", "-r", "b2b2:a1a1"]), 64);
}

/// Alembic allows a range only with `--sql`, and wants one for a downgrade with it.
#[test]
fn ranges_and_single_targets_serve_both_ways() {
    let (project, database) = (project(), database());
    apply(&project, &database, &["upgrade", "base:b2b2"]);
    apply(&project, &database, &["upgrade", "b2b2:head"]);
    apply(&project, &database, &["downgrade", "e5e5:d4d4"]);
    assert_eq!(ledger(&database), "d4d40004");
    apply(&project, &database, &["downgrade", "a1a1"]);
    assert_eq!(ledger(&database), "a1a10001");
}

/// Alembic's command line takes it for an option, and wants `--rev-range=-2:`.
#[test]
fn a_leading_minus_needs_no_equals_sign() {
    let listed = project().run(&["history", "-r", "-1:"]).ok().stdout;
    assert!(
        listed.contains("e5e50005") && listed.contains("d4d40004") && !listed.contains("-> c3c30003"),
        "{listed}"
    );
    script(&project(), &["downgrade", "-1"]);
    script(&project(), &["downgrade", "side@-1"]);
}

/// Alembic's command line has no word for an offline start at several heads.
#[test]
fn a_range_may_begin_at_several_heads() {
    let (project, database) = (project(), database());
    apply(&project, &database, &["upgrade", "b2b2,c3c3"]);
    assert_eq!(ledger(&database), "b2b20002 c3c30003");
    let range = script(&project, &["upgrade", "b2b2,c3c3:heads"]);
    assert!(!range.contains("t_a1a10001"), "only what lies between");
    database.apply(&range).ok();
    assert_eq!(ledger(&database), "e5e50005");
}

/// As in Alembic.
#[test]
fn revisions_that_are_no_heads_are_merged_only_with_splice() {
    let project = project();
    nothing_written(project.run(&["merge", "b2b2", "c3c3", "-m", "again"]), 64);
    project.run(&["merge", "b2b2", "c3c3", "-m", "again", "--splice"]).ok();
}
