//! A stable layout for a text: two blanks for each level, one after `-` and `:`, no blanks at the end of lines, no two empty
//! lines in a row. What is in brackets, quotes or block scalars stays as it is written, and so does every comment.

mod rows;
mod values;

use std::collections::BTreeSet;

use self::rows::{Row, rows};
use self::values::Values;
use super::{Kind, Node, parse, write_canonical};
use crate::diag::{Code, Diagnostic, FileId, Place};

/// The text in the stable layout.
///
/// # Errors
/// A text that is no strict YAML; a key that is written with `?`; a layout that would say something else.
pub fn laid_out(file: FileId, text: &str) -> Result<String, Vec<Diagnostic>> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let tree = parse(file, &text)?;
    let lines: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
    let values = Values::of(&text, &lines);
    let keys = keys(&tree);
    let rows = rows(&lines, &values, &keys);
    if let Some(line) = rows.iter().position(|row| matches!(row, Row::Explicit)) {
        let place = Place { file, line: u32::try_from(line + 1).unwrap_or(u32::MAX), col: 1, len: 0 };
        let fault = Diagnostic::error(Code::YAML_KEY, place, "a key that is written with `?` has no layout");
        return Err(vec![fault.hint("write `key: value`")]);
    }
    let last_block = matches!(rows.last(), Some(Row::Block { .. }));
    let mut out = written(&lines, &rows);
    if last_block && !text.ends_with('\n') {
        out.pop();
    }
    require_the_same(file, &text, &out)?;
    Ok(out)
}

/// Whether another layout of a text says the same, with the same comments.
///
/// # Errors
/// It does not.
pub fn require_the_same(file: FileId, old: &str, new: &str) -> Result<(), Vec<Diagnostic>> {
    let canonical = |text: &str| {
        let mut bytes = Vec::new();
        let tree = parse(file, text)?;
        write_canonical(&tree, &|_| false, &mut bytes);
        Ok::<_, Vec<Diagnostic>>(bytes)
    };
    if canonical(new).is_ok_and(|new| Ok(new) == canonical(old)) && comments(old) == comments(new) {
        return Ok(());
    }
    let place = Place { file, line: 1, col: 1, len: 0 };
    let fault =
        Diagnostic::error(Code::INTERNAL, place, "in the usual layout this file would say something else");
    Err(vec![fault.hint("the file stays as it is; please report it")])
}

fn written(lines: &[Vec<char>], rows: &[Row]) -> String {
    let mut out: Vec<String> = Vec::new();
    for (line, row) in lines.iter().zip(rows) {
        let text = row.text(line);
        let repeated = matches!(row, Row::Empty) && out.last().is_none_or(String::is_empty);
        if !repeated {
            out.push(text);
        }
    }
    while out.last().is_some_and(String::is_empty) && !matches!(rows.last(), Some(Row::Block { .. })) {
        out.pop();
    }
    out.join("\n") + "\n"
}

/// The comments of a text, in their order.
pub fn comments(text: &str) -> Vec<String> {
    comment_lines(text).into_iter().map(|(_, comment)| comment).collect()
}

/// The comments of a text, each with its place; the file is left out.
pub fn comment_lines(text: &str) -> Vec<(Place, String)> {
    let lines: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
    let values = Values::of(text, &lines);
    let keys = parse(FileId::default(), text).map(|tree| keys(&tree)).unwrap_or_default();
    let rows = rows(&lines, &values, &keys);
    let own = lines.iter().enumerate().filter(|(at, _)| !matches!(rows[*at], Row::Block { .. }));
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let located = own.filter_map(|(line, chars)| {
        let (col, comment) = values.comment(line, chars)?;
        let len = count(comment.chars().count());
        Some((Place { file: FileId::default(), line: count(line + 1), col: count(col + 1), len }, comment))
    });
    located.collect()
}

/// The places of all keys: lines and columns from 0.
fn keys(tree: &Node) -> BTreeSet<(usize, usize)> {
    let mut keys = BTreeSet::new();
    each_key(tree, &mut |place| {
        keys.insert((place.line as usize - 1, place.col as usize - 1));
    });
    keys
}

fn each_key(node: &Node, visit: &mut dyn FnMut(Place)) {
    match &node.kind {
        Kind::Scalar { .. } => {}
        Kind::List(items) => items.iter().for_each(|item| each_key(item, visit)),
        Kind::Map(entries) => {
            for entry in entries {
                visit(entry.place);
                each_key(&entry.value, visit);
            }
        }
    }
}
