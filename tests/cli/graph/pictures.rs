//! mermaid and dot. What the expected texts look like was tried with mermaid 11 and Graphviz.

use pretty_assertions::assert_eq;

use super::super::{chain, fork};
use super::{revision, team};
use crate::support::Project;

#[test]
fn a_history_is_a_flowchart() {
    let expected = r#"flowchart BT
  raaaa1["aaaa1<br/>create users"]
  rbbbb2["bbbb2<br/>add age"]
  rcccc3["cccc3 (billing)<br/>invoices"]
  rdddd4["dddd4<br/>logins"]
  reeee5["eeee5<br/>payments"]
  rffff6["ffff6<br/>merge"]
  rgggg7["gggg7<br/>reports"]
  raaaa1 --> rbbbb2
  rbbbb2 --> rcccc3
  rbbbb2 --> rdddd4
  rcccc3 --> reeee5
  rdddd4 -.-> reeee5
  reeee5 --> rffff6
  rdddd4 --> rffff6
  rffff6 --> rgggg7
  style rgggg7 stroke-width:3px
"#;
    assert_eq!(team().run(&["history", "-r", ":gggg7", "--format", "mermaid"]).ok().stdout, expected);
}

#[test]
fn a_history_is_a_graph_for_dot() {
    let project = team();
    project.write("ledger", "gggg7\ncccc3\n");
    let expected = r#"digraph revisions {
  rankdir=BT;
  node [shape=box];
  "cccc3" [label="cccc3 (billing)\ninvoices", style=filled, fillcolor="\#ccffcc"];
  "dddd4" [label="dddd4\nlogins"];
  "eeee5" [label="eeee5\npayments"];
  "ffff6" [label="ffff6\nmerge"];
  "gggg7" [label="gggg7\nreports", penwidth=3, style=filled, fillcolor="\#ccffcc"];
  "cccc3" -> "eeee5";
  "dddd4" -> "eeee5" [style=dashed];
  "eeee5" -> "ffff6";
  "dddd4" -> "ffff6";
  "ffff6" -> "gggg7";
}
"#;
    let arguments = ["history", "-r", "cccc3,dddd4:gggg7", "--ledger", "ledger", "--format", "dot"];
    assert_eq!(project.run(&arguments).ok().stdout, expected.replace("\\#", "#"));
}

/// Every message stays inside its quotes, and no character in it means anything to the language.
#[test]
fn hostile_messages_stay_texts() {
    let messages = [
        "x\"]; style y fill:red",
        "`md` **bold** #quot; &lt; & <b>",
        "%%{init: {}}%%",
        "\\N \\\" \\",
        "style a:x#35;y",
        "end",
        "| ( ) { } [ ]",
        "two\nlines",
        "\u{1b}[2J\u{202e}",
        "漢字 🦀",
    ];
    let project = messages.iter().enumerate().fold(Project::new(), |project, (number, message)| {
        let id = format!("id_{number}.x");
        project.spec(&format!("{number}.yaml"), &revision(&id, &[], message, ""))
    });
    let mermaid = project.run(&["history", "--format", "mermaid"]).ok().stdout;
    let boxes: Vec<&str> = mermaid.lines().filter(|line| line.contains('"')).collect();
    assert_eq!(boxes.len(), messages.len(), "{mermaid}");
    for line in boxes {
        let (name, rest) = line.split_once("[\"").unwrap();
        let text = rest.strip_suffix("\"]").unwrap().replacen("<br/>", "", 1);
        assert!(name.starts_with("  rid__") && name.ends_with("_dx"), "{line}");
        let is_plain = |c: char| c.is_alphanumeric() || !c.is_ascii() || " -.,/()#;".contains(c);
        assert!(text.chars().all(is_plain), "{line}");
        for entity in text.split('#').skip(1) {
            assert!(
                entity.split_once(';').is_some_and(|(number, _)| number.parse::<u32>().is_ok()),
                "{line}"
            );
        }
    }
    let dot = project.run(&["history", "--format", "dot"]).ok().stdout;
    let boxes: Vec<&str> = dot.lines().filter(|line| line.contains("label=")).collect();
    assert_eq!(boxes.len(), messages.len(), "{dot}");
    for line in boxes {
        let (_, text) = line.split_once("[label=\"").unwrap();
        let inside = text.strip_suffix("\", penwidth=3];").unwrap_or_else(|| panic!("{line}"));
        let bare = inside.replace("\\\\", "").replace("\\\"", "").replace("\\n", "");
        assert!(!bare.contains(['"', '\\']) && !bare.contains(char::is_control), "{line}");
        assert!(!bare.replace("&amp;", "").contains('&'), "{line}");
    }
}

#[test]
fn ids_that_look_alike_are_different_boxes() {
    let project = ["a_b.c", "a_b_c", "a.b.c", "a__bdc", "end"]
        .iter()
        .fold(Project::new(), |project, id| project.spec(&format!("{id}.yaml"), &revision(id, &[], "", "")));
    let text = project.run(&["history", "--format", "mermaid"]).ok().stdout;
    let mut names: Vec<&str> =
        text.lines().filter_map(|line| line.split_once('[').map(|(name, _)| name)).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 5, "{text}");
}

#[test]
fn pictures_of_parts_show_what_they_are_about() {
    let boxes = |project: &Project, arguments: &[&str]| -> Vec<String> {
        let text = project.run(&[arguments, &["--format", "dot"]].concat()).ok().stdout;
        let name = |line: &str| line.split('"').nth(1).unwrap().to_owned();
        text.lines().filter(|line| line.contains("label=")).map(name).collect()
    };
    // heads: back to where they part
    assert_eq!(boxes(&fork(), &["heads"]), ["bbbb0002", "cccc0003", "dddd0004"]);
    assert_eq!(boxes(&chain(), &["heads"]), ["bbbb0002", "cccc0003"]);
    assert_eq!(boxes(&fork(), &["branches"]), ["bbbb0002", "cccc0003", "dddd0004"]);
    assert_eq!(boxes(&team(), &["show", "ffff6"]), ["dddd4", "eeee5", "ffff6", "gggg7"]);
    assert_eq!(boxes(&Project::new(), &["heads"]), Vec::<String>::new());
}

#[test]
fn a_command_without_pictures_says_what_it_has() {
    let commands: [&[&str]; 5] = [
        &["build", "--dialect", "postgres"],
        &["check"],
        &["merge"],
        &["revision", "-m", "x"],
        &["edit", "head"],
    ];
    for command in commands {
        for format in ["mermaid", "dot"] {
            let output = fork().run(&[command, &["--format", format]].concat()).failed(64);
            assert!(output.stdout.is_empty() && output.stderr.contains("it has text and json"), "{output}");
        }
    }
}
