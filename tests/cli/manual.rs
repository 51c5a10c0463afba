//! man: a page for the program and each of its commands.

use crate::support::Project;

#[test]
fn every_command_has_a_page() {
    let project = Project::new();
    let page = |arguments: &[&str]| project.run(&[&["man"], arguments].concat()).ok().stdout;
    let listed = page(&["--list"]);
    let commands: Vec<&str> = listed.lines().collect();
    assert!(["build", "init", "man", "verify"].iter().all(|name| commands.contains(name)), "{commands:?}");
    let whole = page(&[]);
    assert!(whole.contains(".TH sqlc-mig 1"), "{whole}");
    for command in commands {
        assert!(
            whole.contains(&format!("sqlc\\-mig\\-{}(1)", command.replace('-', "\\-"))),
            "{command} is not in {whole}"
        );
        let page = page(&[command]);
        assert!(page.contains(&format!(".TH sqlc-mig-{command} 1")), "{page}");
        assert!(page.contains(".SH OPTIONS") && page.contains(".SH DESCRIPTION"), "{page}");
    }
    let output = project.run(&["man", "biuld"]).failed(64);
    assert!(output.stderr.contains("did you mean `build`?"), "{output}");
}
