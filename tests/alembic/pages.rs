//! The blocks of the documentation that tests run.

use std::path::Path;

/// The text of a document of this repository.
pub fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {name}: {error}"))
}

/// What stands in a page after the comment `<!-- HEADING -->`.
fn after(name: &str, heading: &str) -> String {
    let page = page(name);
    let (_, after) = page.split_once(&format!("<!-- {heading} -->\n")).expect("the page has the block");
    after.to_owned()
}

/// The Python block of a page under a heading.
pub fn python(name: &str, heading: &str) -> String {
    let after = after(name, heading);
    let block = after.strip_prefix("```python\n").expect("a block of Python");
    block.split("```").next().unwrap_or_default().to_owned()
}

/// The table of a page under a heading.
pub fn table(name: &str, heading: &str) -> String {
    after(name, heading)
        .lines()
        .take_while(|line| line.starts_with('|'))
        .map(|line| format!("{line}\n"))
        .collect()
}
