//! Notes: once for each kind, with a count, and only for what a script holds.

use crate::support::Project;

fn project() -> Project {
    let table = |name: &str| {
        format!(
            "  - create_table: {{table: {name}, comment: one, columns: [{{name: id, type: bigint, comment: two}}, \
             {{name: b, type: text, comment: three}}]}}\n"
        )
    };
    let spec = |id: &str, parent: &str, body: String| {
        format!("revision: \"{id}\"\ndown_revision: {parent}\nupgrade:\n{body}")
    };
    let plain = "  - create_table: {table: c, columns: [{name: id, type: bigint}]}\n".to_owned();
    Project::new()
        .config("dialects: [sqlite]\n")
        .spec("1.yaml", &spec("aaaa0001", "null", table("a") + &table("b")))
        .spec("2.yaml", &spec("bbbb0002", "\"aaaa0001\"", plain))
}

fn count(arguments: &[&str]) -> usize {
    project().run(arguments).ok().stderr.matches("N501").count()
}

#[test]
fn notes_are_told_once_for_each_kind() {
    let told = project().run(&["build"]).ok().stderr;
    assert_eq!(told.matches("N501").count(), 1, "{told}");
    assert!(told.contains("SQLite keeps no comments (6 places)"), "{told}");
    assert_eq!(told.matches("1.yaml:").count() + told.matches("here too").count(), 3 + 2, "{told}");
    assert_eq!(count(&["build", "--notes", "all"]), 6);
    assert_eq!(count(&["build", "--notes", "off"]), 0);
    assert_eq!(count(&["build", "--format", "json"]), 6);
}

#[test]
fn notes_are_of_revisions_in_the_range() {
    assert_eq!(count(&["build", "aaaa0001:head"]), 0);
    assert_eq!(count(&["downgrade", "aaaa0001"]), 0);
    assert_eq!(count(&["downgrade", "base"]), 1);
}

#[test]
fn what_a_build_has_written_is_told_all_the_same() {
    let base = |id: &str| {
        format!(
            "revision: \"{id}\"\ndown_revision: null\nupgrade:\n  - create_table: {{table: t{id}, columns: [{{name: id, type: bigint}}]}}\n"
        )
    };
    let two = Project::new().spec("1.yaml", &base("aaaa0001")).spec("2.yaml", &base("bbbb0002"));
    let told = two.run(&["build", "--allow-auto-merge", "--dialect", "postgres", "--notes", "off"]).ok();
    assert!(told.stderr.contains("note[N001]"), "{told}");
}
