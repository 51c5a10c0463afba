//! The words for the current time: CURRENT_TIMESTAMP, now() and the like. The one list of them.

use crate::lex::Lexical;
use crate::model::{DefaultValue, Expression, SqlType};

use super::words::words;

/// Words for the current moment. MySQL calls the others synonyms of NOW() (manual, 14.7); in PostgreSQL they give the same
/// moment, as the type of the column has it (manual, 9.9.5); SQLite knows the first alone.
pub const MOMENT: [&str; 4] = ["current_timestamp", "localtime", "localtimestamp", "now"];

/// Words for a part of it.
const PARTS: [&str; 2] = ["current_date", "current_time"];

/// Whether a word, in lower case, asks for the current time or a part of it, if it is SQL.
pub fn is_clock_word(word: &str) -> bool {
    MOMENT.contains(&word) || PARTS.contains(&word)
}

/// Whether an expression is the current moment and nothing else; and the digits of seconds that it asks for.
pub fn asks_for_now(text: &Expression, rules: &Lexical) -> Option<Option<u32>> {
    let words = words(text.as_str(), rules)?;
    let (first, rest) = words.split_first()?;
    let name = first.to_lowercase();
    let digits = match rest {
        [] if name != "now" => None, // a column could be called that
        ["(", ")"] => None,
        ["(", digits, ")"] => Some(digits.parse().ok()?),
        _ => return None,
    };
    MOMENT.contains(&name.as_str()).then_some(digits)
}

/// How many digits of seconds a default has that is the current time, with no digits or just those that its column has.
pub(super) fn clock_default(
    default: &DefaultValue,
    sql_type: &SqlType,
    rules: &Lexical,
    clock_digits: fn(&SqlType) -> Option<u32>,
) -> Option<u32> {
    let DefaultValue::Expression(text) = default else { return None };
    let digits = clock_digits(sql_type)?;
    let asked = asks_for_now(text, rules)?;
    asked.is_none_or(|asked| asked == digits).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use pretty_assertions::assert_eq;

    #[test]
    fn the_current_moment_has_many_names() {
        for dialect in Dialect::ALL {
            let rules = &dialect.facts().syntax.lexical;
            let asked = |text: &str| asks_for_now(&Expression::checked(text.to_owned()), rules);
            for text in [
                "now()",
                "NOW ( )",
                "Current_Timestamp",
                "current_timestamp()",
                "localtime",
                "localtimestamp",
            ] {
                assert_eq!(asked(text), Some(None), "{text}");
            }
            assert_eq!(asked("CURRENT_TIMESTAMP(3)"), Some(Some(3)));
            assert_eq!(asked("now( 6 )"), Some(Some(6)));
            for text in ["now", "now() + 1", "'now()'", "current_date", "renow()", "now(a)", "\"now\"()"] {
                assert_eq!(asked(text), None, "{text}");
            }
        }
    }
}
