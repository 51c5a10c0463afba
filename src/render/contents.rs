//! What a step or a revision holds, as far as the frame around it depends on that.

use crate::dialect::Facts;
use crate::plan::{Arg, Expected, Step, Unit};

/// Whether a step may change rows, or asks something before it does.
pub(super) fn has_rows(step: &Step) -> bool {
    step.condition.is_some() || step.statements.iter().any(|s| s.touches_rows() || s.kind.is_own())
}

/// Whether the user's SQL may leave the session with other settings. What a function does that is called in another
/// statement is not seen.
pub(super) fn touches_session(step: &Step, facts: &Facts) -> bool {
    let sets = |text: &str| {
        let text = text.to_lowercase();
        text.contains("set_config") || facts.settings.changed_by.contains(&first_word(&text))
    };
    let mut args = step.statements.iter().flat_map(|s| &s.args);
    args.any(|(_, arg)| matches!(arg, Arg::Statement(text) if sets(text)))
}

/// Whether a revision defines a column again that must be as this history knows it.
pub(super) fn redefines(unit: &Unit) -> bool {
    let mut guards = unit.steps.iter().flat_map(|step| &step.statements).filter_map(|s| s.guard.as_ref());
    guards.any(|guard| matches!((&guard.from, &guard.to), (Expected::Shown(_), Expected::Shown(_))))
}

/// The word after leading blanks and comments.
fn first_word(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        let end = match (rest.starts_with("--"), rest.starts_with("/*")) {
            (true, _) => rest.find('\n'),
            (_, true) => rest.find("*/").map(|at| at + 2),
            _ => break,
        };
        rest = rest[end.unwrap_or(rest.len())..].trim_start();
    }
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}
