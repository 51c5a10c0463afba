//! What is wrong with a text that is no YAML, as its author would say it: the parser knows what it expected, and the
//! line shows what was meant.

use crate::diag::{Code, Diagnostic, Place};

/// The fault of a text, from where the parser stopped and what it says.
pub(super) fn explain(text: &str, place: Place, info: &str) -> Diagnostic {
    let source = Source { text, place };
    let found = source
        .tab()
        .or_else(|| source.dash())
        .or_else(|| source.quoted(info))
        .or_else(|| source.beginning(info))
        .or_else(|| source.bracket(info))
        .or_else(|| source.colon(info))
        .or_else(|| source.indentation(info));
    if let Some((place, message, hint)) = found {
        return Diagnostic::error(Code::YAML_SYNTAX, place, message).hint(hint);
    }
    Diagnostic::error(Code::YAML_SYNTAX, place, format!("not valid YAML: {info}")).hint(
        "look for a missing quote, a `:` without a blank after it, or a line that is indented differently",
    )
}

type Found = Option<(Place, String, String)>;

struct Source<'t> {
    text: &'t str,
    place: Place,
}

impl<'t> Source<'t> {
    fn line(&self, number: u32) -> &'t str {
        self.text.lines().nth((number as usize).wrapping_sub(1)).unwrap_or_default()
    }

    /// A place by line and characters before it.
    fn at(&self, line: u32, before: &str, len: usize) -> Place {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place { file: self.place.file, line, col: count(before.chars().count() + 1), len: count(len.max(1)) }
    }

    /// The line where the parser stopped, cut there.
    fn cut(&self) -> (&'t str, &'t str) {
        let line = self.line(self.place.line);
        let col = self.place.col.saturating_sub(1) as usize;
        let at = line.char_indices().nth(col).map_or(line.len(), |(at, _)| at);
        line.split_at(at)
    }

    /// The parser notices a tab late, or early: the lines around count.
    fn tab(&self) -> Found {
        let number = self.place.line;
        for number in [number, number.saturating_sub(1), number + 1] {
            let line = self.line(number);
            let indent = &line[..line.len() - line.trim_start().len()];
            if let Some(at) = indent.find('\t') {
                let place = self.at(number, &line[..at], 1);
                return Some((
                    place,
                    "a tab in the indentation".into(),
                    "YAML indents with spaces only".into(),
                ));
            }
        }
        None
    }

    /// `-drop_table`.
    fn dash(&self) -> Found {
        let line = self.line(self.place.line);
        let rest = line.trim_start();
        let word = rest.strip_prefix('-')?;
        if !word.starts_with(|c: char| c.is_alphabetic() || matches!(c, '{' | '"')) {
            return None;
        }
        let name: String = word.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let place = self.at(self.place.line, &line[..line.len() - rest.len()], name.chars().count() + 1);
        Some((
            place,
            format!("`-{name}` is no item of a list"),
            format!("put a blank after the `-`: `- {name}`"),
        ))
    }

    /// Quotes that close too early, or never, and escapes.
    fn quoted(&self, info: &str) -> Found {
        if !info.contains("quoted scalar") {
            return None;
        }
        let (before, after) = self.cut();
        if info.contains("end of stream") || info.contains("document indicator") {
            let quote = after.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
            let hint = format!("close it with the same quote: {quote}");
            return Some((self.place, "the quote that opens here is not closed".into(), hint));
        }
        if info.contains("escape") {
            let inner = after.strip_prefix('"').unwrap_or(after);
            let inner = inner.split('"').next().unwrap_or(inner);
            let hint = format!(
                "in double quotes a `\\` begins an escape; in single quotes it is a character: '{}'",
                inner.replace('\'', "''")
            );
            return Some((self.place, "this text holds a `\\` that is no escape".into(), hint));
        }
        let trimmed = before.trim_end();
        let quote = trimmed.chars().next_back().filter(|c| matches!(c, '\'' | '"'))?;
        let open = trimmed[..trimmed.len() - 1].rfind(quote)?;
        let (start, rest) = (&before[..open], &self.line(self.place.line)[open + 1..]);
        let inner = &rest[..rest.rfind(quote)?];
        let place = self.at(self.place.line, start, inner.chars().count() + 2);
        Some(if quote == '\'' {
            let hint =
                format!("inside single quotes a single quote is doubled: '{}'", inner.replace('\'', "''"));
            (place, "the text in single quotes ends before the line does".into(), hint)
        } else {
            let hint = format!(
                "inside double quotes a double quote is written `\\\"`: \"{}\"",
                inner.replace('"', "\\\"")
            );
            (place, "the text in double quotes ends before the line does".into(), hint)
        })
    }

    /// A text that begins with a character that YAML keeps for itself.
    fn beginning(&self, info: &str) -> Found {
        let (before, after) = self.cut();
        let first = after.chars().next()?;
        let special = info.contains("unexpected character") || info.contains("anchor or alias");
        if !special || !matches!(first, '`' | '%' | '@' | '*' | '&' | '!' | '|' | '>') {
            return None;
        }
        let in_braces = before.contains(['{', '[']);
        let ends = |c: char| if in_braces { matches!(c, ',' | '}' | ']') } else { c == '#' };
        let word = after.split(ends).next().unwrap_or(after).trim_end();
        let place = self.at(self.place.line, before, word.chars().count());
        Some(if first == '`' {
            let name = word.trim_matches('`');
            (place, "a backtick begins no text in YAML".into(), format!("names are written without: {name}"))
        } else {
            (place, format!("a text that begins with `{first}` needs quotes"), format!("write \"{word}\""))
        })
    }

    /// Brackets that are not closed, or not opened, and what needs quotes inside of them.
    fn bracket(&self, info: &str) -> Found {
        let (before, after) = self.cut();
        if info.contains("misplaced bracket") {
            let bracket = after.chars().next()?;
            let hint = "leave it out, or open it where it begins".to_owned();
            return Some((self.place, format!("this `{bracket}` closes nothing"), hint));
        }
        if !info.contains("flow") {
            return None;
        }
        if after.starts_with(['[', '{']) && before.ends_with(|c: char| c.is_alphanumeric()) {
            let begin = before.rfind([' ', '{', '[', ',']).map_or(0, |at| at + 1);
            let rest = &self.line(self.place.line)[begin..];
            let word = &rest[..rest.find([',', '}']).unwrap_or(rest.len())];
            let place = self.at(self.place.line, &before[..begin], word.chars().count());
            let hint = format!("inside of braces a text with brackets needs quotes: \"{word}\"");
            return Some((place, format!("`{word}` is cut off at its bracket"), hint));
        }
        let (line, open) = self.open_bracket()?;
        let text = self.line(line);
        let (bracket, closing) = if text[open..].starts_with('[') { ('[', ']') } else { ('{', '}') };
        let next = after.chars().next();
        if next.is_some_and(|c| !matches!(c, '}' | ']')) && line == self.place.line {
            let hint =
                "put a `,` between two entries; a text with `: ` or `, ` in it needs quotes".to_owned();
            return Some((self.place, format!("this does not go on the `{bracket}` that is open"), hint));
        }
        let place = self.at(line, &text[..open], 1);
        let hint = match next {
            Some(wrong) => format!("write `{closing}` before the `{wrong}`"),
            None => format!("write `{closing}` where it ends"),
        };
        Some((place, format!("the `{bracket}` that opens here is not closed"), hint))
    }

    /// The innermost bracket that is open where the parser stopped: its line and byte.
    fn open_bracket(&self) -> Option<(u32, usize)> {
        let mut open = Vec::new();
        let first = (1..=self.place.line).rev().take(40).last()?;
        for number in first..=self.place.line {
            let line = if number == self.place.line { self.cut().0 } else { self.line(number) };
            let line = if line.trim_start().starts_with('#') { "" } else { line };
            let mut quote = None;
            for (at, c) in line.char_indices() {
                match (quote, c) {
                    (Some(q), c) if q == c => quote = None,
                    (None, '"' | '\'') if line[..at].ends_with([' ', '{', '[', ',']) => quote = Some(c),
                    (None, '{' | '[') if line[..at].ends_with([' ', '{', '[', ',', ':']) => {
                        open.push((number, at));
                    }
                    (None, '}' | ']') => drop(open.pop()),
                    _ => {}
                }
            }
        }
        open.pop()
    }

    /// `key:value`, and `: ` inside of a text without quotes.
    fn colon(&self, info: &str) -> Found {
        for number in [self.place.line, self.place.line.saturating_sub(1)] {
            let line = self.line(number);
            let body = line.trim_start().trim_start_matches("- ");
            let Some((key, rest)) = body.split_once(':') else { continue };
            let plain = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_');
            if plain && rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '{' | '[' | '"')) {
                let place =
                    self.at(number, &line[..line.len() - body.len()], body.trim_end().chars().count());
                let hint = format!("put a blank after the `:`: `{key}: {}`", rest.trim_end());
                return Some((place, format!("`{}` is no key with a value", body.trim_end()), hint));
            }
        }
        if !info.contains("mapping values") {
            return None;
        }
        let (line, (before, _)) = (self.line(self.place.line), self.cut());
        let value = before.find(": ").map(|at| at + 2)?;
        let (start, text) = (&line[..value], line[value..].trim_end());
        let quoted = if text.contains('"') {
            format!("'{}'", text.replace('\'', "''"))
        } else {
            format!("\"{}\"", text.replace('\\', "\\\\"))
        };
        let place = self.at(self.place.line, start, text.chars().count());
        Some((
            place,
            "a text with `: ` in it needs quotes".into(),
            format!("write the whole text in quotes: {quoted}"),
        ))
    }

    /// A line that begins in another column than its neighbours.
    fn indentation(&self, info: &str) -> Found {
        let indented = ["block", "mapping values", "simple key", "did not find expected"];
        if !indented.iter().any(|word| info.contains(word)) {
            return None;
        }
        let line = self.line(self.place.line);
        let body = line.trim_start();
        let word = body.split(':').next().unwrap_or(body).trim();
        if body.is_empty() {
            return None;
        }
        let place = self.at(self.place.line, &line[..line.len() - body.len()], word.chars().count());
        let hint = "the keys of one map begin in one column, and so do the `-` of one list; what belongs to a key is indented below it";
        Some((place, format!("`{word}` is indented differently from the lines around it"), hint.to_owned()))
    }
}
