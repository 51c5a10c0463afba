//! Texts that YAML cuts at their commas, because they stand in braces without quotes: `{type: numeric(10,2)}`.

use super::{Entry, Kind, Node};
use crate::diag::{Code, Diagnostic};

/// Puts such texts together again, and says how they are written.
pub(super) fn join(entries: &mut Vec<Entry>, faults: &mut Vec<Diagnostic>) {
    let mut at = 0;
    while at < entries.len() {
        let pieces = following(entries, at);
        if let Some((whole, pieces)) = pieces.and_then(|pieces| Some((joined(entries, at, pieces)?, pieces)))
        {
            let value = &mut entries[at].value;
            let cut = value.text().unwrap_or_default().to_owned();
            faults.push(
                Diagnostic::error(Code::YAML_SYNTAX, value.place, format!("`{cut}` is cut off at a comma"))
                    .hint(format!("inside of braces a text with a comma needs quotes: \"{whole}\"")),
            );
            value.kind = Kind::Scalar { text: whole, plain: true };
            entries.drain(at + 1..=at + pieces);
        }
        at += 1;
    }
}

/// How many entries after one are pieces of its text: keys without a value, up to the parenthesis that closes.
fn following(entries: &[Entry], at: usize) -> Option<usize> {
    let mut depth = plain(&entries[at].value).map(open)?;
    if depth <= 0 {
        return None;
    }
    for (number, entry) in entries[at + 1..].iter().enumerate() {
        let bare =
            matches!(&entry.value, Node { kind: Kind::Scalar { text, plain: true }, .. } if text.is_empty());
        if !bare {
            return None;
        }
        depth += open(&entry.key);
        if depth <= 0 {
            return Some(number + 1);
        }
    }
    None
}

fn joined(entries: &[Entry], at: usize, pieces: usize) -> Option<String> {
    let first = plain(&entries[at].value)?;
    let mut end = entries[at].value.place.col as usize + first.chars().count();
    let mut whole = first.to_owned();
    for entry in &entries[at + 1..=at + pieces] {
        let gap = (entry.place.col as usize).saturating_sub(end + 1).min(1); // as it was written
        whole.push(',');
        whole.push_str(&" ".repeat(gap));
        whole.push_str(&entry.key);
        end = entry.place.col as usize + entry.key.chars().count();
    }
    Some(whole)
}

fn plain(node: &Node) -> Option<&str> {
    match &node.kind {
        Kind::Scalar { text, plain: true } => Some(text),
        _ => None,
    }
}

/// How many parentheses a text leaves open.
fn open(text: &str) -> i32 {
    text.chars().map(|c| i32::from(c == '(') - i32::from(c == ')')).sum()
}
