//! `sqlc-mig fmt`: a layout that says the same, keeps every comment, and does not depend on the layout before it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod written;

use std::fs;

use pretty_assertions::assert_eq;
use sqlc_mig::decode::Sink;
use sqlc_mig::source::FileId;
use sqlc_mig::{spec, yaml};
use walkdir::WalkDir;

use crate::mistakes;
use crate::readme::markdown::blocks;
use crate::support::history::Random;
use crate::support::snapshot::tests;
use crate::support::{Output, Project};
use written::{Odd, Tree};

fn laid_out(text: &str) -> String {
    spec::laid_out(FileId::default(), text).unwrap_or_else(|faults| panic!("{faults:#?}\n{text}"))
}

/// What another reader of YAML makes of it.
fn read(text: &str) -> serde_yaml::Value {
    serde_yaml::from_str(text).unwrap_or_else(|fault| panic!("{fault}\n{text}"))
}

#[test]
fn any_layout_of_a_text_becomes_the_same_one_and_keeps_what_it_says() {
    let mut random = Random::new(20_261_130);
    let mut comments = 0;
    for _ in 0..150 {
        let tree = Tree::random(&mut random);
        let (one, kept) = tree.write(&mut random, Odd::No);
        let (two, _) = tree.write(&mut random, Odd::No);
        let new = laid_out(&one);
        assert_eq!(laid_out(&two), new, "from\n{one}\nand from\n{two}");
        // comments in any column, blanks at the end of lines
        let (odd, all) = tree.write(&mut random, Odd::Yes);
        for (text, kept) in [(&one, &kept), (&odd, &all)] {
            let new = laid_out(text);
            assert_eq!(&yaml::comments(text), kept, "{text}");
            assert_eq!(&yaml::comments(&new), kept, "{text}\nbecame\n{new}");
            assert_eq!(read(&new), read(text), "{text}\nbecame\n{new}");
            assert_eq!(laid_out(&new), new, "from\n{text}");
            comments += kept.len();
        }
    }
    assert!(comments > 750, "{comments}");
}

/// The checksum that a running database knows a spec by.
fn checksum(text: &str) -> Option<String> {
    let tree = yaml::parse(FileId::default(), text).ok()?;
    spec::read_head(tree, &Sink::default()).map(|spec| spec.checksum)
}

#[test]
fn the_specs_of_this_repository_keep_their_checksums() {
    let mut texts: Vec<String> = Vec::new();
    for folder in ["golden", "../migrations", "verify", "ledger"] {
        let files = WalkDir::new(tests(folder)).sort_by_file_name().into_iter().map(Result::unwrap);
        let specs = files.filter(|file| file.path().extension().is_some_and(|ending| ending == "yaml"));
        texts.extend(specs.map(|file| fs::read_to_string(file.path()).unwrap()));
    }
    texts.extend(blocks("docs/spec.md").into_iter().filter(|b| b.language == "yaml").map(|b| b.text));
    let mistakes = mistakes::list().into_iter().filter(|m| m.kind != mistakes::Kind::Command);
    texts.extend(mistakes.map(|mistake| mistake.right));
    assert!(texts.len() > 500, "{}", texts.len());
    let mut sums = 0;
    for text in texts {
        let new = laid_out(&text);
        assert_eq!(laid_out(&new), new);
        assert_eq!(checksum(&new), checksum(&text), "{text}\nbecame\n{new}");
        sums += usize::from(checksum(&text).is_some());
    }
    assert!(sums > 400, "{sums}");
}

#[test]
fn the_sample_and_new_specs_are_laid_out_already() {
    Project::sample().run(&["fmt", "--check"]).ok();
    let project = Project::new();
    project.run(&["init"]).ok();
    for message in ["create users", "and more: \"of\" it"] {
        project.run(&["revision", "-m", message]).ok();
    }
    assert_eq!(project.run(&["fmt", "--check"]).ok().stdout, "");
}

const UNTIDY: &str = "# the users\r
revision: 1e5\r
down_revision:   null # a base\r
upgrade:\r
-   create_table:\r
        table: users   \r
        columns:\r
        # its key\r
        -   {name: id,\r
             type: bigint}\r
\r
\r
-   execute:\r
        sql: |\r
            UPDATE users\r
              SET id = 1   # no comment\r
";

const TIDY: &str = "# the users
revision: \"1e5\"
down_revision: null # a base
upgrade:
  - create_table:
      table: users
      columns:
        # its key
        - {name: id,
             type: bigint}

  - execute:
      sql: |
          UPDATE users
            SET id = 1   # no comment
";

#[test]
fn files_are_laid_out_all_or_none() {
    let project =
        Project::new().spec("a.yaml", UNTIDY).spec("b.yaml", "revision: \"b\"\ndown_revision: null\n");
    let check = project.run(&["fmt", "--check"]).failed(1);
    assert_eq!((check.stdout.as_str(), check.stderr.as_str()), ("migrations/a.yaml\n", ""));
    assert_eq!(project.read("migrations/a.yaml"), UNTIDY, "--check writes nothing");

    let piped = Output::of(
        project
            .command()
            .args(["fmt", "-"])
            .stdin(fs::File::open(project.path("migrations/a.yaml")).unwrap()),
    );
    assert_eq!(piped.ok().stdout, TIDY);

    project.write("migrations/c.yaml", "revision: [\n");
    project.write("migrations/d.yaml", "? revision\n: d\n");
    fs::write(project.path("migrations/e.yaml"), b"revision: \"\xe4\"\n").unwrap();
    let broken = project.run(&["fmt"]).failed(65);
    for told in [
        "migrations/c.yaml:",
        "migrations/d.yaml:1:1",
        "migrations/e.yaml:1:12",
        "3 errors; nothing was written",
    ] {
        assert!(broken.stderr.contains(told), "{told}: {broken}");
    }
    assert_eq!(project.read("migrations/a.yaml"), UNTIDY, "one is no YAML, so none is written");

    let one = project.run(&["fmt", "migrations/a.yaml"]).ok();
    assert_eq!(one.stdout, "migrations/a.yaml\n");
    assert_eq!(project.read("migrations/a.yaml"), TIDY);
    assert_eq!(project.run(&["fmt", "--check", "migrations/a.yaml"]).ok().stdout, "");
    project.run(&["fmt", "nowhere.yaml"]).failed(66);
}
