//! Data: what columns keep of it, where engines differ. What none of them keeps is refused for all.

use crate::model::SqlType;

/// The answers.
#[derive(Clone, Copy)]
pub struct Literals {
    /// A moment, given in UTC as `2026-11-20 13:45:00`, as the engine is told it for a column of this type; or why the
    /// column does not hold it, to follow it in a sentence.
    pub moment: fn(&SqlType, &str) -> Result<String, String>,
    /// `infinity` and `epoch` are moments and dates, `NaN` and `Infinity` are numbers.
    pub special_values: bool,
    /// A number of the type `numeric` keeps so many digits, where it is not a whole number of 64 bits.
    pub exact_digits: Option<usize>,
    /// A number of the type `real` keeps so many digits, also as a default.
    pub float_digits: Option<usize>,
    /// The most bytes that a text or blob of this type holds, where its length does not say it.
    pub most_bytes: fn(&SqlType) -> Option<usize>,
    /// A default that is this text stands in bytes, for the engine keeps it in characters that it has not all of.
    pub default_in_bytes: fn(&SqlType, &str) -> bool,
    /// Why a text cannot be a value of an enum, if so, for "the value ... of the enum ...".
    pub bad_enum_value: fn(&str) -> Option<&'static str>,
    /// What information_schema shows of a text: not every server keeps all characters there.
    pub shown: fn(&str) -> String,
}
