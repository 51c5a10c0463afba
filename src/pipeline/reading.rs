//! One file of specs: its head, and whether it names a revision.

use crate::decode::Sink;
use crate::diag::{Diagnostic, FileId, Sources};
use crate::spec::{self, Spec};
use crate::yaml;

/// A spec, and what is wrong with it; or why there is none.
type Parsed = Result<(Option<Box<Spec>>, Vec<Diagnostic>), Vec<Diagnostic>>;

/// Reads the head of one file.
pub(super) fn parse_one(id: FileId, sources: &Sources) -> Parsed {
    let (tree, mut faults) = yaml::read(id, sources.text(id));
    let Some(tree) = tree else { return Err(faults) };
    let sink = Sink::default();
    let spec = spec::read_head(tree, &sink).map(Box::new);
    faults.extend(sink.into_inner());
    Ok((spec, faults))
}

/// Whether one of these files mentions the id of a revision, as a word of its own.
pub(super) fn mention(sources: &Sources, files: &[FileId], id: &str) -> bool {
    let part_of_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
    let names = |text: &str| text.split(|c| !part_of_id(c)).any(|word| word == id);
    files.iter().filter_map(|file| sources.get(*file)).any(|file| names(&file.text))
}
