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
    assert_eq!(ask(&["--head", "aaaa0001", "--splice"])["down_revision"], "aaaa0001");
    assert_eq!(ask(&["--head", "bbbb", "--splice"])["down_revision"], "bbbb0002");
    assert_eq!(ask(&["--head", "dddd"])["down_revision"], "dddd0004");
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
        "cccc0003-1",
    ]);
    assert_eq!(tree["branch_labels"], yaml("[one, two]"));
    assert_eq!(tree["depends_on"], yaml("[dddd0004, bbbb0002]"));
    assert_eq!(
        ask(&["--depends-on", "two", "--head", "base"])["depends_on"],
        yaml("[two]"),
        "a label stays one"
    );
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
    let cases: [(&[&str], i32); 13] = [
        (&["--rev-id", "head"], 64),
        (&["--rev-id", "a-b"], 64),
        (&["--rev-id", "_ignored"], 64),
        (&["--rev-id", ""], 64),
        (&["--rev-id", "aaaa0001"], 64),
        (&["--rev-id", "AAAA0001"], 64),
        (&["--head", "nowhere"], 64),
        (&["--head", "aaaa0001"], 64),
        (&["--depends-on", "nowhere"], 64),
        (&["--depends-on", "base"], 64),
        (&["--version-path", "elsewhere"], 64),
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
fn a_second_child_must_be_meant() {
    let project = chain();
    let output = project.run(&["revision", "-m", "x", "--head", "bbbb0002"]).failed(64);
    for words in ["`bbbb0002` is no head", "--splice", "`cccc0003`: Revision cccc0003", "migrations/3.yaml"] {
        assert!(output.stderr.contains(words), "{words}: {output}");
    }
    revision(&project, &["-m", "x", "--head", "bbbb0002", "--splice"]);
    assert_eq!(project.run(&["heads"]).ok().stdout.lines().count(), 2);
}

#[test]
fn a_file_that_is_there_is_not_overwritten() {
    let project = chain().config("file_template: \"%(slug)s_%(rev)s\"\n");
    let other = "revision: \"dddd0004\"\ndown_revision: \"cccc0003\"\nupgrade: []\n";
    project.write("migrations/x_eeee0005.yaml", other);
    let output = project.run(&["revision", "-m", "x", "--rev-id", "eeee0005"]).failed(73);
    assert!(output.stdout.is_empty() && output.stderr.contains("exists already"), "{output}");
    assert_eq!(project.read("migrations/x_eeee0005.yaml"), other);
}

#[test]
fn the_file_name_follows_the_template() {
    let project = chain().config("file_template: \"%(year)d/%(slug)s-%(rev)s\"\n");
    let (path, _) = revision(&project, &["-m", "Add it", "--rev-id", "abcd"]);
    assert!(path.starts_with("migrations/20") && path.ends_with("/add_it-abcd.yaml"), "{path}");
    project.build();
}

/// Team life: whatever the template, two people in the same minute write two files.
#[test]
fn files_of_the_same_minute_never_collide() {
    for template in ["same", "%(year)d%(month).2d%(day).2d_%(slug)s", "%(epoch)d", "%(rev)s_%(slug)s"] {
        let project = chain().config(&format!("file_template: \"{template}\"\n"));
        let write = || revision(&project, &["-m", "add it", "--head", "cccc0003", "--splice"]).0;
        let mut paths: Vec<String> = (0..5).map(|_| write()).collect();
        paths.sort();
        paths.dedup();
        assert_eq!(paths.len(), 5, "{template}: {paths:?}");
        assert_eq!(project.run(&["heads"]).ok().stdout.lines().count(), 5);
    }
}

#[test]
fn a_template_that_cannot_be_filled_is_a_fault_of_the_configuration() {
    for (config, words) in [
        ("file_template: \"%(revision)s\"", "there is no token `%(revision)`"),
        ("file_template: \"../%(rev)s\"", "below the folder of the migrations"),
        ("file_template: \"%(year)s_100%\"", "written `%%`"),
        ("timezone: Europe/Berlim", "there is no time zone `Europe/Berlim`"),
    ] {
        let output = chain().config(&format!("{config}\n")).run(&["heads"]).failed(78);
        assert!(output.stderr.contains(words) && output.stderr.contains("sqlc-mig.yaml:1:"), "{output}");
    }
}

#[test]
fn dates_are_of_the_time_zone_that_is_configured() {
    let config =
        "timezone: Asia/Kathmandu\nfile_template: \"%(year)d-%(month).2d-%(day).2dT%(hour).2d-%(rev)s\"\n";
    let project = chain().config(config);
    let (path, text) = revision(&project, &["-m", "x"]);
    let tree = yaml(&text);
    let date = tree["create_date"].as_str().unwrap();
    assert!(date.ends_with("+05:45") && date.len() == 25, "{date}");
    assert!(path.starts_with(&format!("migrations/{}-", &date[..13])), "{path} {date}");
    project.build();
}

/// What decides over names of files does not decide over scripts.
#[test]
fn names_and_dates_of_new_files_are_not_in_the_digest() {
    let plain = chain().config("out: out\n").build();
    assert_eq!(chain().config("timezone: Asia/Kathmandu\nfile_template: \"%(rev)s\"\n").build(), plain);
}

#[test]
fn a_revision_is_written_beside_its_parent_or_where_it_is_asked_for() {
    let project = chain().config("migrations: [migrations, billing, common/sql]\n");
    project.write("billing/b.yaml", "revision: \"bill0001\"\ndown_revision: null\nupgrade: []\n");
    project.write("common/sql/deep/c.yaml", "revision: \"deep0001\"\ndown_revision: null\nupgrade: []\n");
    let write = |more: &[&str]| revision(&project, &[&["-m", "x", "--rev-id"], more].concat()).0;
    assert_eq!(write(&["a1", "--head", "base"]), "migrations/a1_x.yaml");
    assert_eq!(write(&["a2", "--head", "bill0001"]), "billing/a2_x.yaml");
    assert_eq!(write(&["a3", "--head", "deep0001"]), "common/sql/a3_x.yaml");
    assert_eq!(write(&["a4", "--head", "a3", "--version-path", "billing"]), "billing/a4_x.yaml");
    assert_eq!(write(&["a5", "--head", "a4", "--version-path", "./billing/../common/sql/new"]), {
        "./billing/../common/sql/new/a5_x.yaml"
    });
    project.run(&["build", "heads", "--dialect", "postgres"]).ok();
    for outside in ["common", "billing/../elsewhere", "/tmp", "."] {
        let output =
            project.run(&["revision", "-m", "x", "--head", "a5", "--version-path", outside]).failed(64);
        assert!(output.stderr.contains("`migrations`, `billing` and `common/sql`"), "{output}");
    }
}

#[test]
fn a_folder_is_named_as_seen_from_where_one_stands() {
    let project = chain();
    let mut command = project.command();
    command.current_dir(project.path("migrations")).args(["revision", "-m", "x", "--rev-id", "abcd"]);
    let output = crate::support::Output::of(command.args(["--version-path", "later"])).ok();
    assert_eq!(output.stdout, "later/abcd_x.yaml\n");
    assert!(project.read("migrations/later/abcd_x.yaml").contains("\"abcd\""));
}
