//! A tree as text, as people write it: flow style where a value fits into its line, block style elsewhere. What is
//! printed is read again as the same tree, except that a text may have lost quotes that it does not need.

use std::fmt::Write as _;

use super::{Entry, Kind, Node};

/// Lines are no longer than this where a value can be broken.
const WIDTH: usize = 110;

/// A list or map in block style, each line indented by so many blanks.
pub fn print(node: &Node, indent: usize) -> String {
    let mut text = String::new();
    block(node, indent, &mut text);
    text
}

/// A text as it stands in a document: bare where nobody can misread it, else between quotes.
pub fn print_text(text: &str) -> String {
    if is_bare(text) {
        return text.to_owned();
    }
    let awkward = |c: char| c.is_control() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}');
    if text.contains(['"', '\\']) && !text.contains(awkward) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let escaped = serde_json::Value::from(text).to_string();
    escaped.chars().fold(String::with_capacity(escaped.len()), |mut out, c| {
        match c {
            '\u{7f}'.. if awkward(c) => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            _ => out.push(c),
        }
        out
    })
}

fn block(node: &Node, indent: usize, out: &mut String) {
    let pad = " ".repeat(indent);
    match &node.kind {
        Kind::List(items) => {
            for item in items {
                out.push_str(&pad);
                out.push_str("- ");
                match &item.kind {
                    // The first key stands in the line of the dash; an only key, the name of an operation, always does.
                    Kind::Map(entries) if entries.len() == 1 || flow(item, indent + 2).is_none() => {
                        let mut inner = String::new();
                        block_map(entries, indent + 2, &mut inner);
                        out.push_str(inner.trim_start_matches(' '));
                    }
                    _ => value(item, indent + 2, indent + 2, out),
                }
            }
        }
        Kind::Map(entries) => block_map(entries, indent, out),
        Kind::Scalar { .. } => value(node, indent, indent, out),
    }
}

fn block_map(entries: &[Entry], indent: usize, out: &mut String) {
    for entry in entries {
        let key = print_text(&entry.key);
        out.push_str(&" ".repeat(indent));
        out.push_str(&key);
        out.push(':');
        let column = indent + key.chars().count() + 2;
        if !matches!(entry.value.kind, Kind::Scalar { .. }) && flow(&entry.value, column).is_none() {
            out.push('\n');
            block(&entry.value, indent + 2, out);
        } else {
            out.push(' ');
            value(&entry.value, column, indent + 2, out);
        }
    }
}

/// A value in the rest of its line, or a text of several lines below it.
fn value(node: &Node, column: usize, indent: usize, out: &mut String) {
    match &node.kind {
        Kind::Scalar { text, plain: false } if stands_in_lines(text) => {
            out.push_str("|-\n");
            for line in text.split('\n') {
                if !line.is_empty() {
                    out.push_str(&" ".repeat(indent));
                    out.push_str(line);
                }
                out.push('\n');
            }
        }
        _ => {
            let Some(text) = flow(node, column) else {
                out.push('\n');
                block(node, indent, out);
                return;
            };
            out.push_str(&text);
            out.push('\n');
        }
    }
}

/// A value in one line, where it may stand in one.
fn flow(node: &Node, column: usize) -> Option<String> {
    if let Kind::Scalar { text, plain } = &node.kind {
        return Some(if *plain { text.clone() } else { print_text(text) });
    }
    if is_definition(node) {
        return None;
    }
    let text = match &node.kind {
        Kind::List(items) => {
            let items = items.iter().map(|item| inner(item, column)).collect::<Option<Vec<_>>>()?;
            format!("[{}]", items.join(", "))
        }
        Kind::Map(entries) => {
            let one = |e: &Entry| Some(format!("{}: {}", print_text(&e.key), inner(&e.value, column)?));
            format!("{{{}}}", entries.iter().map(one).collect::<Option<Vec<_>>>()?.join(", "))
        }
        Kind::Scalar { .. } => return None,
    };
    (column + text.chars().count() <= WIDTH).then_some(text)
}

/// A value inside a flow: a text of several lines cannot be read there.
fn inner(node: &Node, column: usize) -> Option<String> {
    let in_lines = matches!(&node.kind, Kind::Scalar { text, plain: false } if stands_in_lines(text));
    if in_lines { None } else { flow(node, column) }
}

/// A list of maps that say several things each, such as columns, or a map that has one: each stands in a line of its own.
fn is_definition(node: &Node) -> bool {
    match &node.kind {
        Kind::List(items) => {
            items.iter().any(|item| matches!(&item.kind, Kind::Map(entries) if entries.len() > 1))
        }
        Kind::Map(entries) => entries.iter().any(|entry| is_definition(&entry.value)),
        Kind::Scalar { .. } => false,
    }
}

/// Whether a text can be written as a block of lines: no blanks at its ends that would be lost, nothing that is escaped.
fn stands_in_lines(text: &str) -> bool {
    let bad = |c: char| {
        c != '\n' && (c.is_control() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}'))
    };
    text.contains('\n')
        && !text.contains(bad)
        && !text.starts_with([' ', '\n'])
        && !text.ends_with('\n')
        && text.split('\n').all(|line| line.trim() == line || !line.trim().is_empty())
}

/// Whether a text without quotes is read as the same text by every reader of YAML.
fn is_bare(text: &str) -> bool {
    const WORDS: [&str; 10] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "none"];
    let safe = |c: char| c.is_ascii_alphanumeric() || "_ ()/+*=<>%-".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(safe)
        && !text.ends_with(' ')
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::FileId;
    use pretty_assertions::assert_eq;

    #[test]
    fn what_is_printed_is_read_again() {
        let texts = [
            "a",
            "1.10",
            "no",
            "null",
            "it's",
            "a\"b",
            "a\\b",
            "",
            " a",
            "a ",
            "a: b",
            "a #b",
            "x\ny",
            "x\n\n  y",
            "\tx",
            "x\ty\nz",
            "é",
            "- a",
            "a.b",
            "\u{2028}",
            "x\n",
            "\nx",
            "a\r\nb",
            "f(x) = 1",
            "[a]",
            "~",
            "a,b",
            "\u{feff}",
            "1e5",
            "now()",
            "x \ny",
            "x\n  ",
            "{{ vars.x }}",
            "\u{7f}",
            "a\u{85}b",
        ];
        for text in texts {
            let scalar = Node::text_of(text);
            let list = Node::list(vec![scalar.clone(), scalar.clone()]);
            let map = Node::map(vec![("k", scalar.clone()), ("l", list.clone())]);
            for node in [list, map.clone(), Node::list(vec![map.clone(), map])] {
                let printed = format!("top:\n{}", print(&node, 2));
                let read =
                    super::super::parse(FileId(0), &printed).unwrap_or_else(|f| panic!("{printed}{f:?}"));
                let (mut one, mut other) = (Vec::new(), Vec::new());
                node.each_text(&mut |text| one.push(text.to_owned()));
                read.get("top").unwrap().each_text(&mut |text| other.push(text.to_owned()));
                assert_eq!(one, other, "{printed}");
                assert_eq!(read.get("top").unwrap().find(&Node::is_null), None, "{printed}");
            }
        }
    }
}
