//! edit: with an editor that is a command line.

use super::super::chain;
use crate::support::{Output, Project};

fn edit(project: &Project, editor: &str, revision: &str) -> Output {
    Output::of(project.command().env("EDITOR", editor).args(["edit", revision]))
}

#[test]
fn the_spec_is_opened_in_the_editor() {
    let project = chain();
    let output = edit(&project, "sed -i 's/^message: .*/message: edited here/'", "bbbb").ok();
    assert!(output.stdout.is_empty() && output.stderr.is_empty(), "{output}");
    assert!(project.read("migrations/2.yaml").contains("message: edited here\n"));
    assert!(!project.read("migrations/1.yaml").contains("edited"));
}

#[test]
fn visual_comes_before_editor() {
    let project = chain();
    let mut command = project.command();
    command.env("VISUAL", "sed -i s/Revision/Visual/").env("EDITOR", "false").args(["edit", "head"]);
    Output::of(&mut command).ok();
    assert!(project.read("migrations/3.yaml").contains("message: Visual cccc0003"));
}

#[test]
fn what_is_wrong_afterwards_is_told_and_can_be_mended() {
    let project = chain();
    // the table of the second revision is used by nothing; the third creates a table of the same name now
    let output = edit(&project, "sed -i 's/table: three/table: two/'", "cccc0003").failed(65);
    assert!(output.stdout.is_empty() && output.stderr.contains("migrations/3.yaml:5"), "{output}");
    edit(&project, "sed -i 's/table: two/table: three/'", "cccc0003").ok();
    let output = edit(&project, "sed -i 's/^upgrade:/upgrade/'", "cccc0003").failed(65);
    assert!(output.stderr.contains("migrations/3.yaml"), "{output}");
}

/// A file that cannot be read is no revision; its name must do.
#[test]
fn a_file_that_cannot_be_read_is_found_by_its_name() {
    let project = chain().spec("dddd0004_new.yaml", "revision: [\n");
    let output = edit(&project, "true", "dddd0004").failed(65);
    assert!(output.stderr.contains("migrations/dddd0004_new.yaml"), "{output}");
    project.write(
        "good.yaml",
        "revision: \"dddd0004\"\ndown_revision: \"cccc0003\"\nmessage: mended\nupgrade: []\n",
    );
    edit(&project, "cp good.yaml", "dddd0004").ok();
    assert!(project.run(&["heads"]).ok().stdout.starts_with("dddd0004 (head), mended"));
}

#[test]
fn without_an_editor_there_is_a_way_round() {
    let project = chain();
    let mut command = project.command();
    command.args(["edit", "head"]);
    let output = Output::of(&mut command).failed(66);
    assert!(output.stderr.contains("migrations/3.yaml") && output.stderr.contains("EDITOR"), "{output}");
    let failed = edit(&project, "false", "head").failed(66);
    assert!(failed.stderr.contains("the editor `false` failed"), "{failed}");
    edit(&project, "true", "base").failed(64);
    edit(&project, "true", "nosuch").failed(64);
}
