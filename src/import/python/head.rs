//! What a migration says of itself: its id, its parents, its message, its date.

use super::module::{Module, imported};
use super::runner::Runner;
use super::value::Value;
use crate::diag::{Code, Diagnostic, FileId, Place};
use crate::import::Source;
use crate::model::{Moment, RevisionId};
use ruff_python_ast::{Expr, Stmt};
use ruff_text_size::Ranged;

use super::module::plain_text;

/// The head of a migration.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub id: RevisionId,
    pub parents: Vec<RevisionId>,
    pub depends_on: Vec<String>,
    pub labels: Vec<String>,
    /// Whether there are labels that the file alone does not tell.
    pub lacks_labels: bool,
    pub message: String,
    pub created: Option<Moment>,
    /// The line of its `revision =`.
    pub line: u32,
}

/// Whether a file is a migration: it gives `revision` a value.
pub(super) fn is_migration(module: &Module<'_>) -> bool {
    module.body.iter().any(|statement| assigns(statement, "revision"))
        && module.body.iter().any(|statement| assigns(statement, "down_revision"))
}

/// Whether a file imports the operations of Alembic.
pub(super) fn uses_op(module: &Module<'_>) -> bool {
    let mut names = std::collections::BTreeMap::new();
    module.body.iter().for_each(|statement| imported(statement, "", &mut names));
    names.values().any(|full| full.starts_with("alembic.op"))
}

fn assigns(statement: &Stmt, name: &str) -> bool {
    let own = |target: &Expr| matches!(target, Expr::Name(own) if own.id.as_str() == name);
    let is_name = |target: &Expr| match target {
        Expr::Tuple(several) => several.elts.iter().any(own),
        one => own(one),
    };
    match statement {
        Stmt::Assign(assign) => assign.targets.iter().any(is_name),
        Stmt::AnnAssign(assign) => assign.value.is_some() && is_name(&assign.target),
        _ => false,
    }
}

/// Reads the head of a migration.
///
/// # Errors
/// An id that is none, or that cannot be read.
pub(super) fn read(
    source: &Source<'_>,
    module: &Module<'_>,
    runner: &Runner<'_>,
) -> Result<Head, Box<Diagnostic>> {
    let line = |name: &str| {
        let at = module.body.iter().find(|statement| assigns(statement, name));
        at.map_or(1, |statement| module.line(statement.range()))
    };
    let fault = |name: &str, why: String| Box::new(bad(source.file, line(name), &why));
    let texts = |name: &str| match runner.look_up(name) {
        None | Some(Value::None) => Ok(Vec::new()),
        Some(value) => value.as_texts(&format!("`{name}`")).map_err(|why| fault(name, why)),
    };
    let id = |name: &str, text: &str| {
        RevisionId::new(text)
            .map_err(|why| fault(name, format!("`{text}` cannot be a revision id: it {why}")))
    };
    let own = texts("revision")?;
    let [own] = &own[..] else { return Err(fault("revision", "`revision` is not one text".to_owned())) };
    let parents = texts("down_revision")?;
    let labels = labels(runner.look_up("branch_labels"));
    let told: Vec<String> = labels.iter().filter_map(|label| label.as_text("it").ok()).collect();
    let (message, created) = docstring(module);
    Ok(Head {
        id: id("revision", own)?,
        parents: parents.iter().map(|parent| id("down_revision", parent)).collect::<Result<_, _>>()?,
        depends_on: texts("depends_on")?,
        lacks_labels: told.len() < labels.len(),
        labels: told,
        message,
        created,
        line: line("revision"),
    })
}

/// Each label, as far as it is known.
fn labels(value: Option<Value>) -> Vec<Value> {
    match value {
        None | Some(Value::None) => Vec::new(),
        Some(Value::List(labels)) => labels,
        Some(label) => vec![label],
    }
}

fn bad(file: FileId, line: u32, why: &str) -> Diagnostic {
    let place = Place { file, line, col: 1, len: 0 };
    Diagnostic::error(Code::BAD_IMPORT, place, why).hint("Alembic reads this as a text, or a list of texts")
}

/// The first line of the docstring, and the date in it.
fn docstring(module: &Module<'_>) -> (String, Option<Moment>) {
    let text = module.body.first().and_then(|statement| match statement {
        Stmt::Expr(expression) => plain_text(&expression.value),
        _ => None,
    });
    let text = text.unwrap_or_default();
    let first = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let is_head = ["Revision ID:", "Revises:", "Create Date:"].iter().any(|word| first.starts_with(word));
    let message = if is_head { String::new() } else { first.to_owned() };
    let date = text.lines().find_map(|line| line.trim().strip_prefix("Create Date:"));
    (message, date.map(|date| Moment::written(&moment(date.trim()))))
}

/// `2024-03-01 10:20:30.123456+00:00` without the fraction, as specs write it.
fn moment(text: &str) -> String {
    let (date, rest) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    if rest.is_empty() {
        return date.to_owned();
    }
    let end = rest.find(['.', '+', 'Z', ',']).or_else(|| rest.find('-')).unwrap_or(rest.len());
    let zone = rest.rfind(['+', '-']).map_or("", |at| &rest[at..]);
    let zone = if zone == "+00:00" || rest.ends_with('Z') { "Z" } else { zone };
    format!("{date}T{}{}", rest[..end].trim(), zone.replace(' ', ""))
}

#[cfg(test)]
mod tests {
    use super::moment;
    use pretty_assertions::assert_eq;

    #[test]
    fn dates_lose_their_fractions() {
        for (from, to) in [
            ("2024-03-01 10:20:30.123456", "2024-03-01T10:20:30"),
            ("2024-03-01 10:20:30.123456+00:00", "2024-03-01T10:20:30Z"),
            ("2024-03-01 10:20:30-05:00", "2024-03-01T10:20:30-05:00"),
            ("2024-03-01", "2024-03-01"),
            ("${create_date}", "${create_date}"),
        ] {
            assert_eq!(moment(from), to);
        }
    }
}
