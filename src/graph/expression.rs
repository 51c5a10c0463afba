//! The text of a revision expression, cut into its parts: `branch@symbol+steps`. What the parts mean is `select`'s.

use crate::diag::{Code, Diagnostic};

/// `billing@head-2`: branch `billing`, symbol `head`, steps -2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Expression<'t> {
    /// As it was written.
    pub(super) text: &'t str,
    /// What stands before `@`.
    pub(super) branch: Option<&'t str>,
    /// A name; none where steps are counted from where the database is.
    pub(super) symbol: Option<&'t str>,
    /// How many steps from there, up or (negative) down.
    pub(super) steps: i64,
}

impl<'t> Expression<'t> {
    /// Reads one expression. A whole name goes before steps: a label may contain `-1`.
    pub(super) fn parse(text: &'t str, is_name: impl Fn(&str) -> bool) -> Result<Self, Box<Diagnostic>> {
        let text = text.trim();
        let (branch, rest) = match text.split_once('@') {
            Some((branch, rest)) => (Some(branch), rest),
            None => (None, text),
        };
        let (symbol, steps) = if is_name(rest) { (rest, None) } else { cut_steps(rest) };
        let steps = match steps {
            None => 0,
            Some(digits) => digits.parse::<i32>().map_err(|_| {
                Box::new(Diagnostic::global(Code::NO_REVISION, format!("`{text}` counts too many steps")))
            })?,
        };
        if branch == Some("") || (symbol.is_empty() && steps == 0) {
            let message = format!("`{text}` is no revision expression");
            return Err(Box::new(Diagnostic::global(Code::NO_REVISION, message).hint(FORMS)));
        }
        Ok(Self { text, branch, symbol: Some(symbol).filter(|s| !s.is_empty()), steps: i64::from(steps) })
    }
}

/// What may be written.
const FORMS: &str = "write an id or its unique start, a label, `head`, `heads`, `base`, `LABEL@head`; with `+2` or `-1` after it to count steps from there";

/// A name, and the number with its sign that follows.
fn cut_steps(text: &str) -> (&str, Option<&str>) {
    let digits = text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let sign = (text.len() - digits).checked_sub(1);
    match sign {
        Some(at) if digits > 0 && matches!(text.as_bytes().get(at), Some(b'+' | b'-')) => {
            (&text[..at], Some(&text[at..]))
        }
        _ => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::Expression;
    use pretty_assertions::assert_eq;

    fn parts(text: &str) -> Option<(Option<&str>, Option<&str>, i64)> {
        let found = Expression::parse(text, |name| name == "feature-1").ok()?;
        Some((found.branch, found.symbol, found.steps))
    }

    #[test]
    fn expressions_are_cut_into_branch_symbol_and_steps() {
        for (text, expected) in [
            ("abcd", Some((None, Some("abcd"), 0))),
            ("abcd+2", Some((None, Some("abcd"), 2))),
            ("head-1", Some((None, Some("head"), -1))),
            ("+2", Some((None, None, 2))),
            ("-1", Some((None, None, -1))),
            ("billing@-1", Some((Some("billing"), None, -1))),
            ("billing@head-2", Some((Some("billing"), Some("head"), -2))),
            ("feature-1", Some((None, Some("feature-1"), 0))),
            ("feature-1-1", Some((None, Some("feature-1"), -1))),
            ("feature-2", Some((None, Some("feature"), -2))),
            ("base:", Some((None, Some("base:"), 0))),
            ("é-1", Some((None, Some("é"), -1))),
            ("+0", None),
            ("billing@", None),
            ("@head", None),
            ("+99999999999", None),
            ("", None),
        ] {
            assert_eq!(parts(text), expected, "{text}");
        }
    }
}
