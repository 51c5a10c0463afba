//! revision: a new spec that reads back as what was asked for.

use std::fs;

use pretty_assertions::assert_eq;

use super::{broken, chain, fork};
use crate::support::Project;

/// Runs it and gives the path and the text of what it wrote.
fn revision(project: &Project, more: &[&str]) -> (String, String) {
    let output = project.run(&[&["revision"], more].concat()).ok();
    assert_eq!(output.stderr, "");
    let path = output.stdout.strip_suffix('\n').unwrap().to_owned();
    let text = project.read(&path);
    (path, text)
}

fn yaml(text: &str) -> serde_yaml::Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn the_first_revision_is_a_base_and_the_next_its_child() {
    let project = Project::new();
    let (path, text) = revision(&project, &["-m", "Add users", "--rev-id", "abcd12345678"]);
    assert_eq!(path, "migrations/abcd12345678_add_users.yaml");
    assert!(
        text.starts_with(
            "revision: \"abcd12345678\"\ndown_revision: null\nmessage: Add users\ncreate_date: 2"
        ),
        "{text}"
    );
    let (_, next) = revision(&project, &["-m", "More"]);
    let tree = yaml(&next);
    assert_eq!(tree["down_revision"], "abcd12345678");
    let id = tree["revision"].as_str().unwrap();
    assert!(id.len() == 12 && id.chars().all(|c| c.is_ascii_hexdigit()), "{id}");
    project.build();
    assert_eq!(project.run(&["heads"]).ok().stdout.lines().count(), 1);
}

#[test]
fn ids_that_look_like_numbers_stay_texts() {
    for id in ["000000000012", "1e5", "0x10", "123456789012", "null", "true", "1.0", "a_."] {
        let project = Project::new();
        let (_, text) = revision(&project, &["-m", "x", "--rev-id", id]);
        assert!(text.starts_with(&format!("revision: \"{id}\"\n")), "{text}");
        let (_, child) = revision(&project, &["-m", "y"]);
        assert_eq!(yaml(&child)["down_revision"], id);
        assert!(project.build().contains(id));
    }
}

#[test]
fn any_message_is_read_back_letter_by_letter() {
    let messages = [
        "it's \"x\" \\ done",
        "two\nlines",
        "tab\tand \u{1}",
        "colon: dash - # hash",
        "no",
        "null",
        "1.10",
        "- item",
        "{a: b}",
        " padded ",
        "ärger 🦀 漢字",
        "*alias",
        "&anchor",
        "!tag",
        "|",
        ">",
        "%",
        "@",
        "`",
        "'",
        "\"",
        "a\r\nb",
        "x\u{2028}y",
        "\u{feff}bom",
        "ends with\n",
        "---",
        "...",
        "? key",
        "~",
        "2024-01-01",
        "{{ vars.x }}",
    ];
    for message in messages {
        let project = Project::new();
        let (_, text) = revision(&project, &["-m", message]);
        assert_eq!(yaml(&text)["message"], message, "{text}");
        project.build();
        let heads = project.run(&["heads", "--format", "json"]).ok().stdout;
        let row: serde_json::Value = serde_json::from_str(&heads).unwrap();
        assert_eq!(row["message"], message, "{text}");
    }
}

#[test]
fn file_names_are_made_of_letters_and_digits() {
    let project = Project::new();
    let cases = [
        ("Add \"users\"; ../../etc/passwd", "migrations/a1_add_users_etc_passwd.yaml"),
        ("  ", "migrations/a2.yaml"),
        ("Ärger mit Ümläuten", "migrations/a3_ärger_mit_ümläuten.yaml"),
    ];
    for (number, (message, expected)) in cases.into_iter().enumerate() {
        let id = format!("a{}", number + 1);
        assert_eq!(revision(&project, &["-m", message, "--rev-id", &id]).0, expected);
    }
    let long = "word ".repeat(60);
    assert!(revision(&project, &["-m", &long]).0.len() < 80);
}

#[test]
fn parents_labels_and_dependencies_are_as_asked_for() {
    let project = fork();
    let ask = |more: &[&str]| yaml(&revision(&project, &[&["-m", "x"], more].concat()).1);
    assert_eq!(ask(&["--head", "aaaa0001"])["down_revision"], "aaaa0001");
    assert_eq!(ask(&["--head", "bbbb"])["down_revision"], "bbbb0002");
    assert!(ask(&["--head", "base"])["down_revision"].is_null());
    let merge = ask(&["--head", "heads"]);
    assert!(merge["down_revision"].as_sequence().unwrap().len() > 2);
    let tree = ask(&[
        "--branch-label",
        "one",
        "--branch-label",
        "two",
        "--depends-on",
        "dddd",
        "--depends-on",
        "aaaa0001",
    ]);
    assert_eq!(tree["branch_labels"], yaml("[one, two]"));
    assert_eq!(tree["depends_on"], yaml("[dddd0004, aaaa0001]"));
    project.run(&["build", "heads", "--dialect", "postgres"]).ok();
    project.run(&["build", "one", "--dialect", "postgres"]).ok();
}

#[test]
fn a_parent_must_be_chosen_where_there_are_several_heads() {
    let project = fork();
    let output = project.run(&["revision", "-m", "x"]).failed(1);
    assert!(output.stdout.is_empty() && output.stderr.contains("--head REVISION"), "{output}");
    assert_eq!(fs::read_dir(project.path("migrations")).unwrap().count(), 4);
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_written() {
    let project = chain();
    let cases: [(&[&str], i32); 10] = [
        (&["--rev-id", "head"], 64),
        (&["--rev-id", "a-b"], 64),
        (&["--rev-id", "_ignored"], 64),
        (&["--rev-id", ""], 64),
        (&["--rev-id", "aaaa0001"], 64),
        (&["--rev-id", "AAAA0001"], 64),
        (&["--head", "nowhere"], 64),
        (&["--depends-on", "nowhere"], 64),
        (&["--branch-label", "a b"], 64),
        (&["--branch-label", "head"], 64),
    ];
    for (arguments, status) in cases {
        let output = project.run(&[&["revision", "-m", "x"], arguments].concat()).failed(status);
        assert_eq!(output.stdout, "", "{arguments:?}");
        assert_eq!(fs::read_dir(project.path("migrations")).unwrap().count(), 3, "{arguments:?}");
    }
    project.write("migrations/_draft.yaml", "");
    broken().run(&["revision", "-m", "x"]).ok();
}

#[test]
fn a_file_that_is_there_is_not_overwritten() {
    let project = chain().config("file_template: same\n");
    let (path, text) = revision(&project, &["-m", "x"]);
    assert_eq!(path, "migrations/same.yaml");
    let output = project.run(&["revision", "-m", "y"]).failed(73);
    assert!(output.stdout.is_empty() && output.stderr.contains("exists already"), "{output}");
    assert_eq!(project.read(&path), text);
}

#[test]
fn the_file_name_follows_the_template() {
    let project = chain().config("file_template: \"%(year)d/%(slug)s-%(rev)s\"\n");
    let (path, _) = revision(&project, &["-m", "Add it", "--rev-id", "abcd"]);
    assert!(path.starts_with("migrations/20") && path.ends_with("/add_it-abcd.yaml"), "{path}");
    project.build();
}
