//! docs/errors.md: every code has its section, no code is invented, and every example gives its code.

use sqlc_mig::diag::Code;

use super::markdown::{Block, blocks, read, sections};
use super::reference::{base, project_of};
use crate::support::Project;

const PAGE: &str = "docs/errors.md";

/// Codes without an example, and why.
const UNSHOWN: [(&str, &str); 5] = [
    ("E102", "Markdown is UTF-8"),
    ("E108", "65 levels of nesting show nothing"),
    ("X001", "a fault of the program: there is none to show"),
    ("W012", "which programs are there differs from machine to machine"),
    ("W401", "no version gives it yet"),
];

fn codes_of_headings() -> Vec<String> {
    sections(PAGE).iter().filter_map(|s| s.split_whitespace().next()).map(ToOwned::to_owned).collect()
}

#[test]
fn every_code_has_a_section_and_no_code_is_invented() {
    let headings = codes_of_headings();
    for code in Code::ALL {
        let count = headings.iter().filter(|heading| **heading == code.id).count();
        assert_eq!(count, 1, "{PAGE} has {count} sections for {code}");
    }
    for heading in &headings {
        assert!(
            Code::ALL.iter().any(|code| code.id == heading),
            "{PAGE} has a section for {heading}, which is no code"
        );
    }
}

#[test]
fn the_exit_status_of_every_code_is_in_its_heading() {
    let headings = sections(PAGE);
    for code in Code::ALL {
        let expected = format!("(exit status {})", code.exit);
        let found = headings.iter().find(|heading| heading.starts_with(code.id)).expect("its section");
        assert!(found.ends_with(&expected), "`{found}` does not end with {expected}");
    }
}

/// The files and the command of an example; in a block of several files each begins with `# file: NAME`.
fn run(example: &Block, command: &str) -> crate::support::Output {
    let base = base();
    let project = if let Some(config) = example.text.strip_prefix("# file: sqlc-mig.yaml\n") {
        Project::new().spec("base.yaml", &base).config(config)
    } else if example.text.starts_with("# file: ") {
        example.text.split("# file: ").skip(1).fold(Project::new(), |project, part| {
            let (name, text) = part.split_once('\n').expect("a file");
            project.spec(name, text)
        })
    } else if example.text.starts_with("- ") {
        project_of(example, &base)
    } else if example.language == "yaml" || example.text.trim().is_empty() {
        Project::new().spec("example.yaml", &example.text)
    } else {
        Project::new().spec("base.yaml", &base)
    };
    let mut words: Vec<&str> = command.split(' ').collect();
    words.extend(["--format", "json"]);
    project.run(&words)
}

#[test]
fn every_example_gives_its_code() {
    let mut shown: Vec<String> = Vec::new();
    for example in blocks(PAGE).iter().filter(|block| !block.mark.is_empty()) {
        let code = example.heading.split_whitespace().next().unwrap_or_default();
        let command = match (example.mark.as_str(), example.language.as_str()) {
            ("gives it", "sh") => {
                example.text.trim().strip_prefix("sqlc-mig ").expect("a command line").to_owned()
            }
            ("gives it", _) => "build --dialect postgres".to_owned(),
            (mark, _) => {
                mark.strip_prefix("gives it by: sqlc-mig ").expect("a mark that is understood").to_owned()
            }
        };
        let output = run(example, &command);
        let expected = format!("\"code\":\"{code}\"");
        assert!(output.stderr.contains(&expected), "{}: {output}", example.place);
        shown.push(code.to_owned());
    }
    for code in Code::ALL {
        let excused = UNSHOWN.iter().any(|(id, _)| *id == code.id);
        assert!(shown.iter().any(|s| s == code.id) != excused, "{PAGE} should show {code}, or say why not");
    }
    assert!(!read(PAGE).replace(sqlc_mig::spec::OPEN_MARK, "").contains("TODO"));
}
