//! The rules for make that `--depfile` writes: what a script is made from.

use std::fmt::Write as _;
use std::path::Path;

use super::Fallible;
use crate::diag::{Code, Diagnostic};
use crate::workspace::Inputs;

/// The target needs every input, and each input has an empty rule, as `gcc -MP` writes it: one that has gone makes the
/// target again instead of stopping make.
pub(super) fn rules(target: &Path, inputs: &Inputs, depfile: &Path) -> Fallible<String> {
    let known = |path: &Path| match path.to_str().filter(|name| !is_beyond_make(name)) {
        Some(name) => Ok(name.to_owned()),
        None => Err(unknown(path, depfile)),
    };
    let target = as_target(&known(target)?);
    let names = inputs.present.iter().map(|path| known(path)).collect::<Fallible<Vec<_>>>()?;
    let mut text = String::from("# Written by sqlc-mig, for `-include`: what the script is made from.\n");
    let _ = write!(text, "{target}:");
    for name in &names {
        let _ = write!(text, " \\\n {}", escape(name));
    }
    text.push('\n');
    if let Some(path) = &inputs.absent {
        // A configuration that somebody adds later. (Its folder would change with every script that is written there.)
        let _ = writeln!(text, "{target}: $(wildcard {})", path.display());
    }
    text.push('\n');
    for name in &names {
        let _ = writeln!(text, "{}:", as_target(name));
    }
    Ok(text)
}

fn unknown(path: &Path, depfile: &Path) -> Box<Diagnostic> {
    let name = path.to_string_lossy();
    let message = format!("cannot write `{}`: make has no spelling for the name {name:?}", depfile.display());
    Box::new(
        Diagnostic::global(Code::UNWRITABLE, message)
            .hint("rename it, or leave --depfile out; `;`, `|`, a blank at the end and `(...)` at the end are such names"),
    )
}

/// Names that GNU make takes apart or for something else, however they are written: a recipe, order-only prerequisites,
/// a home, grouped targets, a member of an archive.
fn is_beyond_make(name: &str) -> bool {
    let is_pattern = name.contains(['*', '?', '[']);
    name.contains(|c: char| c.is_control() || matches!(c, ';' | '|'))
        || name.starts_with('~')
        || name.ends_with(['\\', ' ', '&'])
        || (name.ends_with(')') && name.contains('('))
        || (is_pattern && name.contains('\\'))
}

/// In front of the colon `%` would make a pattern rule; behind it, it is a character like any other.
fn as_target(name: &str) -> String {
    escaped(name, &[' ', '#', ':', '%'])
}

fn escape(name: &str) -> String {
    escaped(name, &[' ', '#', ':'])
}

fn escaped(name: &str, special: &[char]) -> String {
    let mut text = String::new();
    let mut backslashes = 0;
    for c in name.chars() {
        match c {
            '$' => text.push_str("$$"),
            '=' => text.push_str("$(if ,,=)"), // a bare one would set a variable
            '*' | '?' | '[' => text.extend(['\\', c]),
            _ if special.contains(&c) => {
                // Backslashes count as such, unless one of these follows: then each needs another.
                text.extend(std::iter::repeat_n('\\', backslashes + 1).chain([c]));
            }
            _ => text.push(c),
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
    }
    text
}
