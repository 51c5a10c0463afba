//! A spec in the stable layout, its ids in quotes: `1e5` and `0123` are numbers to other readers of YAML.

use crate::diag::{Diagnostic, FileId};
use crate::yaml::{self, Kind, Node};

/// Keys whose values are ids.
const IDS: [&str; 4] = ["revision", "down_revision", "depends_on", "replaces"];

/// The text of a spec, or of the configuration, in the stable layout.
///
/// # Errors
/// A text that is no strict YAML, or that has no other layout.
pub fn laid_out(file: FileId, text: &str) -> Result<String, Vec<Diagnostic>> {
    let new = yaml::laid_out(file, text)?;
    let tree = yaml::parse(file, &new)?;
    let mut bare: Vec<(usize, usize, String)> = Vec::new();
    for node in IDS.iter().filter_map(|key| tree.get(key)) {
        match &node.kind {
            Kind::List(items) => items.iter().for_each(|item| bare.extend(unquoted(item))),
            _ => bare.extend(unquoted(node)),
        }
    }
    bare.sort();
    let mut lines: Vec<String> = new.split('\n').map(ToOwned::to_owned).collect();
    for (line, col, id) in bare.into_iter().rev() {
        let Some(written) = lines.get_mut(line) else { continue };
        let start = written.char_indices().nth(col).map_or(written.len(), |(at, _)| at);
        if written[start..].starts_with(&id) {
            written.replace_range(start..start + id.len(), &format!("\"{id}\""));
        }
    }
    let new = lines.join("\n");
    yaml::require_the_same(file, text, &new)?;
    Ok(new)
}

/// Where an id stands that has no quotes: its line and column from 0.
fn unquoted(node: &Node) -> Option<(usize, usize, String)> {
    let Kind::Scalar { text, plain: true } = &node.kind else { return None };
    let is_id = !node.is_null() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
    is_id.then(|| (node.place.line as usize - 1, node.place.col as usize - 1, text.clone()))
}
