//! The value of a string constant, from how it is written.

/// The value, or nothing for escapes that are rare.
pub(in crate::sql) fn string_value(raw: &str) -> Option<String> {
    if let Some(body) = raw.strip_prefix('\'') {
        return body.strip_suffix('\'').map(|b| b.replace("''", "'"));
    }
    if let Some(body) = raw.strip_prefix(['e', 'E']) {
        return unescape(body.strip_prefix('\'')?.strip_suffix('\'')?);
    }
    let tag = raw.get(..=raw.get(1..)?.find('$')? + 1)?;
    raw.strip_prefix(tag)?.strip_suffix(tag).map(ToOwned::to_owned)
}

fn unescape(body: &str) -> Option<String> {
    let mut out = String::new();
    let mut chars = body.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\'' => chars.next().filter(|next| *next == '\'')?,
            '\\' => match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\u{8}',
                'f' => '\u{c}',
                digit if digit.is_ascii_digit() || matches!(digit, 'x' | 'u' | 'U') => return None,
                other => other,
            },
            other => other,
        });
    }
    Some(out)
}
