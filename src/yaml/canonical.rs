//! The form of a tree that digests are made of: what it says, not how it is laid out.

use super::{Entry, Kind, Node};

/// What is hashed of a spec: its tree with sorted keys, without comments and layout.
pub fn write_canonical(node: &Node, skip: &dyn Fn(&str) -> bool, out: &mut Vec<u8>) {
    match &node.kind {
        _ if node.is_null() => out.push(b'n'),
        Kind::Scalar { text, .. } => {
            out.push(b's');
            out.extend(text.len().to_string().bytes());
            out.push(b':');
            out.extend(text.bytes());
        }
        Kind::List(items) => {
            out.push(b'[');
            for item in items {
                write_canonical(item, &|_| false, out);
            }
            out.push(b']');
        }
        Kind::Map(entries) => {
            let mut sorted: Vec<&Entry> = entries.iter().filter(|e| !skip(&e.key)).collect();
            sorted.sort_by(|a, b| a.key.cmp(&b.key));
            out.push(b'{');
            for entry in sorted {
                out.extend(entry.key.len().to_string().bytes());
                out.push(b':');
                out.extend(entry.key.bytes());
                write_canonical(&entry.value, &|_| false, out);
            }
            out.push(b'}');
        }
    }
}
