//! Loose scalars: what may be a scalar in a text that is no YAML, so that what it names is not called missing.

use std::collections::BTreeSet;

/// Every quoted text, without its quotes, and every piece of a line between the marks of YAML.
pub fn loose_scalars(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in text.lines() {
        let pieces = line.split([',', '{', '}', '[', ']']).flat_map(|piece| piece.split(": "));
        let pieces = pieces.chain(line.split(": ")); // outside of braces, all of these may be in a name
        let plain = |piece: &str| piece.trim().trim_start_matches("- ").trim().to_owned();
        found.extend(pieces.map(plain).filter(|piece| !piece.is_empty()));
        quoted(line, &mut found);
    }
    found
}

/// Every stretch between two quotes of a kind; where one begins cannot be known in such a text.
fn quoted(line: &str, found: &mut BTreeSet<String>) {
    for (at, mark) in line.char_indices().filter(|(_, c)| matches!(c, '"' | '\'')) {
        let rest = &line[at + mark.len_utf8()..];
        let inside = if mark == '"' { double_quoted(rest) } else { single_quoted(rest) };
        found.extend(inside.filter(|text| !text.is_empty()));
    }
}

/// Up to a quote that is not doubled (YAML 1.2.2, 7.3.2).
fn single_quoted(rest: &str) -> Option<String> {
    let mut text = String::new();
    let mut chars = rest.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\'' {
            text.push(c);
        } else if chars.next_if_eq(&'\'').is_some() {
            text.push('\'');
        } else {
            return Some(text);
        }
    }
    None
}

/// Up to a quote that is not escaped (YAML 1.2.2, 5.7).
fn double_quoted(rest: &str) -> Option<String> {
    let mut text = String::new();
    let mut chars = rest.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return Some(text),
            '\\' => text.push(escaped(&mut chars)?),
            plain => text.push(plain),
        }
    }
    None
}

fn escaped(chars: &mut std::str::Chars<'_>) -> Option<char> {
    Some(match chars.next()? {
        'x' => return hexadecimal(chars, 2),
        'u' => return hexadecimal(chars, 4),
        'U' => return hexadecimal(chars, 8),
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        other => other,
    })
}

fn hexadecimal(chars: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let code: String = chars.by_ref().take(digits).collect();
    u32::from_str_radix(&code, 16).ok().and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::loose_scalars;

    #[test]
    fn scalars_are_found_however_they_are_quoted() {
        for (text, name) in [
            ("table: order items", "order items"),
            ("- {table: 'it''s', columns: [", "it's"),
            ("x: [\"say \\\"hi\\\"\", b", "say \"hi\""),
            ("x: \"order\\x20items\"", "order items"),
            ("- a, b: c", "c"),
        ] {
            assert!(loose_scalars(text).contains(name), "{text}: {:?}", loose_scalars(text));
        }
    }
}
