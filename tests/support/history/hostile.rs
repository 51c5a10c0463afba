//! Names and texts that try to get out of their quotes.

/// Names that PostgreSQL takes, all of at most 63 bytes, no two of them equal.
pub fn names() -> Vec<String> {
    let mut names: Vec<String> = SHORT.iter().map(|&name| name.to_owned()).collect();
    names.push(format!("{}_63", "x".repeat(60)));
    names.push(format!("{}y", "é".repeat(31)));
    names.push(format!("{}'\"\\", "🦀".repeat(15)));
    names.push("'".repeat(63));
    names
}

const SHORT: [&str; 32] = [
    "it's",
    "say \"hi\"",
    "\"",
    "semi;colon",
    "back\\slash",
    "\\",
    "\\! echo pwned",
    "\\q",
    "\\.",
    ":name",
    ":'name'",
    ":\"name\"",
    "$$",
    "$sqlc_mig$",
    "-- comment",
    "/* open",
    "close */",
    "line\nbreak",
    "carriage\rreturn",
    "tab\there",
    "emoji 🦀🏳️‍🌈",
    "100%",
    "%s %I %1$s",
    "{{ x }}",
    "{% if %}",
    "{# note #}",
    "select",
    "user",
    "order",
    "table",
    "MixedCase",
    " padded ",
];

/// Texts for defaults, comments, cells, messages and enum values.
pub const TEXTS: [&str; 24] = [
    "'; DROP TABLE journal; --",
    "it''s '' doubled",
    "\\",
    "\\'; \\! touch /tmp/pwned",
    "\\q",
    "\\n is not a newline, this is:\n.",
    "a\r\nb\rc",
    "\n\\.\n",
    "tab\tand \u{b} and \u{1}",
    ":name :'name' :\"name\" ::text [1:USER]",
    "$$ $1 $sqlc_mig$ $sqlc_mig_1$ $",
    "/* never closed",
    "*/ -- */",
    "100% %s %I %1$s %%",
    "{{ 7 * 7 }} {% if x %} {# c #}",
    "no",
    "null",
    "NULL",
    "1.10",
    "2024-01-01",
    " leading and trailing ",
    "🦀 é \u{2028} \u{feff} 漢字",
    "`backticks` \"double\" 'single'",
    "",
];

/// A name for another kind of object, made of this one: still hostile, still at most 63 bytes.
pub fn prefixed(prefix: char, name: &str) -> String {
    let mut made = format!("{prefix}{name}");
    while made.len() > 63 {
        made.pop();
    }
    made
}

/// A double-quoted YAML scalar.
pub fn yaml(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\u{feff}' | '\u{2028}' | '\u{2029}' => quoted.push_str(&format!("\\u{:04x}", u32::from(letter))),
            control if control.is_control() => quoted.push_str(&format!("\\x{:02x}", u32::from(control))),
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

/// A quoted SQL identifier.
pub fn ident(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A quoted SQL text, for PostgreSQL with standard strings.
pub fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
