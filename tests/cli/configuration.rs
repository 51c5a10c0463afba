//! Mistakes in the configuration and in the graph: each is told with what to write instead, in its place.

use crate::support::Project;

const SPEC: &str = "revision: aaaa0001\ndown_revision: null\nupgrade:\n- create_table: {table: t, columns: [{name: id, type: bigint}]}\n";

/// A configuration that cannot be used, where that is told, and its words.
const MISTAKES: [(&str, &str, &[&str]); 8] = [
    ("out: \"\"\n", "1:6", &["a text is meant here, not an empty one"]),
    ("timezone: \"\"\n", "1:11", &["not an empty one"]),
    ("external: [\"\"]\n", "1:12", &["not an empty one"]),
    ("allow_auto_merge: yes\n", "1:19", &["true or false is meant here", "write `true`"]),
    ("allow_auto_merge: off\n", "1:19", &["write `false`"]),
    ("dialects: []\n", "1:11", &["`dialects` is empty", "`postgres`"]),
    (
        "migrations: [nosuch]\n",
        "1:14",
        &["there is no folder `nosuch`, which `migrations` names", "create it"],
    ),
    ("out: a\n---\nout: b\n", "2:1", &["a second document", "the configuration is one document"]),
];

#[test]
fn mistakes_of_the_configuration_are_told_in_their_place() {
    for (text, place, words) in MISTAKES {
        let told = Project::new().config(text).spec("a.yaml", SPEC).run(&["check"]);
        assert_ne!(told.status, 0, "{text}");
        assert!(told.stderr.contains(&format!("sqlc-mig.yaml:{place}")), "{text}{}", told.stderr);
        for word in words {
            assert!(told.stderr.contains(word), "{text}{}", told.stderr);
        }
    }
}

#[test]
fn a_folder_is_no_configuration() {
    let project = Project::new().config("dialects: [postgres]\n").spec("a.yaml", SPEC);
    let told = project.run(&["--config", ".", "check"]).failed(66).stderr;
    assert!(told.contains("it is a folder") && told.contains("sqlc-mig.yaml"), "{told}");
}

#[test]
fn no_revision_is_said_to_be_its_own_parent() {
    let text = SPEC.replace("aaaa0001", "aaaa0002").replace("null", "aaaa0001");
    let told = Project::new().config("dialects: [postgres]\n").spec("a.yaml", &text).run(&["check"]).stderr;
    assert!(told.contains("`down_revision` names the revision `aaaa0001`"), "{told}");
    assert!(!told.contains("`aaaa0002`"), "{told}");
}

#[test]
fn what_comes_too_early_is_told_where_its_table_is_created() {
    let text = SPEC.replace("upgrade:\n", "upgrade:\n- create_foreign_key: {table: u, columns: [id], references: {table: t, columns: [id]}}\n").replace(
        "upgrade:\n",
        "upgrade:\n- create_table: {table: u, columns: [{name: id, type: bigint}]}\n",
    );
    let told = Project::new().config("dialects: [postgres]\n").spec("a.yaml", &text).run(&["build"]).stderr;
    assert!(told.contains("nothing has created the table `public.t`"), "{told}");
    assert!(told.contains("it is created here, but not before") && told.contains("a.yaml:6:25"), "{told}");
}

/// An operation without `undo` is not told to say one.
#[test]
fn only_operations_with_an_undo_are_told_to_say_one() {
    let base = "revision: aaaa0001\ndown_revision: null\nupgrade:\n";
    for (operations, takes) in [
        ("- create_enum: {name: mood, values: [a]}\n- add_enum_value: {enum: mood, value: b}\n", false),
        ("- drop_table: {table: old, if_exists: true}\n", false),
        ("- execute: {sql: SELECT 1}\n", true),
    ] {
        let project = Project::new().config("dialects: [postgres]\n");
        let told = project.spec("a.yaml", &format!("{base}{operations}")).run(&["check"]).stderr;
        assert!(told.contains("W607"), "{told}");
        assert_eq!(told.contains("say `undo:` there"), takes, "{told}");
    }
}
