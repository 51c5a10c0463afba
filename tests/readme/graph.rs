//! docs/graph.md: what it shows of the graph is what the commands answer.

use pretty_assertions::assert_eq;

use super::markdown::blocks;
use crate::support::Project;

const PAGE: &str = "docs/graph.md";

/// The five revisions of the page.
fn project() -> Project {
    let rows = [
        ("1975ea83b712", "null", "", "Create users"),
        ("5b1c0d9e77f2", "\"1975ea83b712\"", "", "Add currencies"),
        (
            "41c9e07d6ab2",
            "\"1975ea83b712\"",
            "branch_labels: [billing]\ndepends_on: [\"5b1c0d9e77f2\"]\n",
            "Add invoices",
        ),
        ("9f0e52c1aa01", "\"1975ea83b712\"", "", "Remember the last login"),
        ("c3d07be52f19", "[\"41c9e07d6ab2\", \"9f0e52c1aa01\"]", "", "Merge billing"),
    ];
    rows.into_iter().fold(Project::new(), |project, (id, down, more, message)| {
        let name = format!("{id}_{}.yaml", message.to_lowercase().replace(' ', "_"));
        let date = "create_date: 2026-11-20T03:12:00Z";
        let spec = format!(
            "revision: \"{id}\"\ndown_revision: {down}\n{more}message: {message}\n{date}\nupgrade: []\n"
        );
        project.spec(&name, &spec)
    })
}

#[test]
fn the_page_about_the_graph_shows_what_the_commands_answer() {
    let project = project();
    let mut count = 0;
    for block in blocks(PAGE).iter().filter(|block| !block.mark.is_empty()) {
        let words: Vec<&str> = block.mark.split(' ').collect();
        assert_eq!(project.run(&words).ok().stdout, block.text, "{}", block.place);
        count += 1;
    }
    assert_eq!(count, 3);
}
