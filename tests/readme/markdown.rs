//! Examples in Markdown files: fenced blocks, each known by the HTML comment in the line before it.

use std::fs;
use std::path::Path;

/// A fenced block.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// The comment before it; empty if there is none.
    pub(crate) mark: String,
    /// The word after the fence.
    pub(crate) language: String,
    /// What is in it.
    pub(crate) text: String,
    /// The heading that it stands under, without `#`.
    pub(crate) heading: String,
    /// Where it begins, for messages.
    pub(crate) place: String,
}

/// The text of a document of this repository.
#[track_caller]
pub(crate) fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {name}: {error}"))
}

/// A text as one line: where its lines are broken means nothing.
pub(crate) fn unbroken(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The fenced blocks of a document.
pub(crate) fn blocks(name: &str) -> Vec<Block> {
    let text = read(name);
    let mut found = Vec::new();
    let mut open: Option<Block> = None;
    let (mut mark, mut heading) = (String::new(), String::new());
    for (number, line) in text.lines().enumerate() {
        if let Some(block) = &mut open {
            if line == "```" {
                found.extend(open.take());
            } else {
                block.text.push_str(line);
                block.text.push('\n');
            }
        } else if let Some(language) = line.strip_prefix("```") {
            let place = format!("{name}:{}", number + 1);
            let (mark, language) = (std::mem::take(&mut mark), language.to_owned());
            open = Some(Block { mark, language, text: String::new(), heading: heading.clone(), place });
        } else if let Some(comment) = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->")) {
            comment.clone_into(&mut mark);
        } else {
            mark.clear();
            if line.starts_with('#') {
                line.trim_start_matches('#').trim().clone_into(&mut heading);
            }
        }
    }
    assert!(open.is_none(), "{name}: a fence is not closed");
    found
}

/// The only block with this mark.
#[track_caller]
pub(crate) fn only(blocks: &[Block], mark: &str) -> Block {
    let found: Vec<&Block> = blocks.iter().filter(|block| block.mark == mark).collect();
    assert_eq!(found.len(), 1, "there should be one block marked `{mark}`");
    found[0].clone()
}

/// Every level-two heading of a document.
pub(crate) fn sections(name: &str) -> Vec<String> {
    read(name).lines().filter_map(|line| line.strip_prefix("## ")).map(ToOwned::to_owned).collect()
}
