//! Texts that are put together: f-strings, `%`, `.format`, and the methods of strings.

use ruff_python_ast::{FStringPart, FStringValue, InterpolatedStringElement};

use super::module::dedent;
use super::runner::Runner;
use super::value::{Args, Read, Value};

impl<'m> Runner<'m> {
    /// An f-string, if all that stands in it is known.
    pub(super) fn f_string(&mut self, parts: &'m FStringValue) -> Value {
        let mut text = String::new();
        for part in parts {
            match part {
                FStringPart::Literal(literal) => text.push_str(literal),
                FStringPart::FString(string) => {
                    for element in &string.elements {
                        match self.element(element) {
                            Ok(part) => text.push_str(&part),
                            Err(value) => return value,
                        }
                    }
                }
            }
        }
        Value::Text(text)
    }

    fn element(&mut self, element: &'m InterpolatedStringElement) -> Result<String, Value> {
        match element {
            InterpolatedStringElement::Literal(literal) => Ok(literal.value.to_string()),
            InterpolatedStringElement::Interpolation(inner) => {
                let value = self.evaluate(&inner.expression);
                if inner.format_spec.is_some() || inner.debug_text.is_some() {
                    return Err(Value::unknown("a number that is formatted"));
                }
                let is_plain = matches!(inner.conversion as i8, -1 | 0x73);
                let shown = if is_plain { self.shown(&value) } else { repr(&value) };
                shown.map_err(|why| if value.is_seen() { Value::Seen } else { Value::unknown(why) })
            }
        }
    }

    /// A value as `str()` writes it.
    pub(super) fn shown(&self, value: &Value) -> Read<String> {
        match value {
            Value::DialectName => {
                let name = self.plan.dialect.facts().name;
                Ok(crate::dialect::Dialect::OTHER_NAMES
                    .iter()
                    .find(|(_, own)| *own == name)
                    .map_or(name, |(other, _)| other)
                    .to_owned())
            }
            Value::Text(text) | Value::Number(text) => Ok(text.clone()),
            Value::Made(made) if made.callee == "#member" => {
                made.args.named("value").map_or_else(|| repr(value), |value| self.shown(value))
            }
            other => other.as_sql().map_or_else(|| repr(other), Ok),
        }
    }

    /// A method of a text.
    pub(super) fn string_method(&mut self, text: &str, name: &str, args: &Args) -> Value {
        if let Some(why) = args.gap() {
            return if args.positional.iter().any(Value::is_seen) {
                Value::Seen
            } else {
                Value::unknown(why)
            };
        }
        let first = args.positional.first();
        let word = first.and_then(|value| value.as_text("it").ok());
        match (name, word) {
            ("format", _) => self.formatted_by_name(text, args),
            ("join", _) => match first.and_then(Value::items) {
                Some(items) => match items.iter().map(|item| self.shown(item)).collect::<Read<Vec<_>>>() {
                    Ok(parts) => Value::text(parts.join(text)),
                    Err(why) => Value::unknown(why),
                },
                None => Value::unknown("a list that is not in this file"),
            },
            ("strip", None) => Value::text(text.trim()),
            ("lstrip", None) => Value::text(text.trim_start()),
            ("rstrip", None) => Value::text(text.trim_end()),
            ("strip", Some(chars)) => Value::text(text.trim_matches(|c| chars.contains(c))),
            ("rstrip", Some(chars)) => Value::text(text.trim_end_matches(|c| chars.contains(c))),
            ("lstrip", Some(chars)) => Value::text(text.trim_start_matches(|c| chars.contains(c))),
            ("lower", _) => Value::text(text.to_lowercase()),
            ("upper", _) => Value::text(text.to_uppercase()),
            ("startswith", Some(start)) => Value::Bool(text.starts_with(&start)),
            ("endswith", Some(end)) => Value::Bool(text.ends_with(&end)),
            ("split", None) => Value::List(text.split_whitespace().map(Value::text).collect()),
            ("split", Some(by)) if !by.is_empty() => {
                Value::List(text.split(by.as_str()).map(Value::text).collect())
            }
            ("splitlines", _) => Value::List(text.lines().map(Value::text).collect()),
            ("replace", Some(old)) => match args.positional.get(1).and_then(|value| value.as_text("it").ok())
            {
                Some(new) if !old.is_empty() => Value::text(text.replace(&old, &new)),
                _ => Value::unknown("what is replaced in a text"),
            },
            ("encode" | "decode" | "expandtabs", _) => Value::text(text),
            _ => Value::unknown(format!("`.{name}()` of a text is not followed")),
        }
    }

    /// `"...{name}...".format(name=...)`.
    fn formatted_by_name(&self, pattern: &str, args: &Args) -> Value {
        let mut text = String::new();
        let mut next = 0;
        let mut rest = pattern;
        while let Some(at) = rest.find(['{', '}']) {
            text.push_str(&rest[..at]);
            let (brace, after) = rest[at..].split_at(1);
            if let Some(after) = after.strip_prefix(brace) {
                text.push_str(brace);
                rest = after;
                continue;
            }
            let Some(end) = after.find('}').filter(|_| brace == "{") else {
                return Value::unknown("a brace that is not closed");
            };
            let field = &after[..end];
            let value = if field.is_empty() {
                next += 1;
                args.positional.get(next - 1)
            } else if let Ok(at) = field.parse::<usize>() {
                args.positional.get(at)
            } else {
                args.named(field)
            };
            match value.map_or_else(
                || Err(format!("`{{{field}}}` in a text is not followed")),
                |value| self.shown(value),
            ) {
                Ok(shown) => text.push_str(&shown),
                Err(why) => return Value::unknown(why),
            }
            rest = &after[end + 1..];
        }
        text.push_str(rest);
        Value::Text(text)
    }
}

/// `"...%s..." % (...)`.
pub(super) fn formatted(pattern: &str, with: &Value) -> Value {
    if with.is_seen() {
        return Value::Seen;
    }
    let listed = match with {
        Value::List(items) => items.clone(),
        other => vec![other.clone()],
    };
    let mut items = listed.iter();
    let mut text = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find('%') {
        text.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let (value, after) = if let Some(named) = after.strip_prefix('(') {
            let Some((name, after)) = named.split_once(')') else {
                return Value::unknown("a `%` that is not followed");
            };
            let Value::Dict(entries) = with else { return Value::unknown("a `%` that is not followed") };
            let found = entries.iter().find(|(key, _)| *key == Value::text(name)).map(|(_, value)| value);
            (found, after)
        } else if let Some(after) = after.strip_prefix('%') {
            text.push('%');
            rest = after;
            continue;
        } else {
            (items.next(), after)
        };
        let Some(after) = after.strip_prefix(['s', 'd', 'i']) else {
            return Value::unknown("a `%` that is not followed");
        };
        let shown = match value {
            Some(Value::Text(text) | Value::Number(text)) => Ok(text.clone()),
            Some(other) => repr(other),
            None => Err("a `%` without a value".to_owned()),
        };
        match shown {
            Ok(shown) => text.push_str(&shown),
            Err(why) => return Value::unknown(why),
        }
        rest = after;
    }
    text.push_str(rest);
    Value::Text(text)
}

/// A value as `repr()` writes it.
fn repr(value: &Value) -> Read<String> {
    let all = |items: &[Value]| items.iter().map(repr).collect::<Read<Vec<_>>>();
    match value {
        Value::None => Ok("None".to_owned()),
        Value::Bool(truth) => Ok(if *truth { "True" } else { "False" }.to_owned()),
        Value::Number(number) => Ok(number.clone()),
        Value::Text(text) if text.contains('\'') && !text.contains('"') => Ok(format!("\"{text}\"")),
        Value::Text(text) => Ok(format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))),
        // A tuple, as people paste into SQL; a list would have other brackets, which SQL has not.
        Value::List(items) if items.len() == 1 => Ok(format!("({},)", all(items)?.join(", "))),
        Value::List(items) => Ok(format!("({})", all(items)?.join(", "))),
        other => Err(other.gap().unwrap_or_else(|| "what is put into a text is not a constant".to_owned())),
    }
}

/// A call of a function that Python or its library has, of constants.
pub(super) fn library(path: &str, args: &Args) -> Option<Value> {
    let first = args.positional.first();
    let text = || first.and_then(|value| value.as_text("it").ok());
    let items = || first.and_then(Value::items);
    Some(match path {
        "textwrap.dedent" | "inspect.cleandoc" => Value::text(dedent(&text()?)),
        "str" | "repr" => match first? {
            Value::Text(text) | Value::Number(text) => Value::text(&**text),
            _ => return None,
        },
        "int" | "decimal.Decimal" | "float" => match first? {
            Value::Number(text) => Value::Number(text.clone()),
            Value::Text(text) if text.parse::<f64>().is_ok_and(f64::is_finite) => Value::Number(text.clone()),
            _ => return None,
        },
        "uuid.UUID" => Value::text(uuid(&args.text("hex", 0).ok()?)?),
        "datetime.date" | "datetime.datetime" | "date" | "datetime.datetime.datetime" => moment(args)?,
        "list" | "tuple" | "set" | "frozenset" | "sorted" => {
            let mut items = first.map_or(Some(Vec::new()), Value::items)?;
            if path == "sorted" {
                let texts: Vec<String> =
                    items.iter().map(|item| item.as_text("it").ok()).collect::<Option<_>>()?;
                items = texts.into_iter().map(Value::text).collect();
                items.sort_by_key(|item| item.as_text(""));
            }
            Value::List(items)
        }
        "dict" => {
            let mut entries = match first {
                None => Vec::new(),
                Some(Value::Dict(entries)) => entries.clone(),
                Some(_) => return None,
            };
            entries.extend(args.named.iter().map(|(key, value)| (Value::text(&**key), value.clone())));
            Value::Dict(entries)
        }
        "len" => Value::Number(items()?.len().to_string()),
        "reversed" => Value::List(items()?.into_iter().rev().collect()),
        "enumerate" => {
            let pair = |(at, item): (usize, Value)| Value::List(vec![Value::Number(at.to_string()), item]);
            Value::List(items()?.into_iter().enumerate().map(pair).collect())
        }
        "zip" => {
            let all: Vec<Vec<Value>> = args.positional.iter().map(Value::items).collect::<Option<_>>()?;
            let shortest = all.iter().map(Vec::len).min().unwrap_or(0);
            Value::List(
                (0..shortest)
                    .map(|at| Value::List(all.iter().filter_map(|list| list.get(at).cloned()).collect()))
                    .collect(),
            )
        }
        "range" => {
            let bound = |at: usize| match args.positional.get(at) {
                Some(Value::Number(number)) => number.parse::<i64>().ok(),
                _ => None,
            };
            let (from, to) = if args.positional.len() > 1 { (bound(0)?, bound(1)?) } else { (0, bound(0)?) };
            if args.positional.len() > 2 || to.checked_sub(from)? > 10_000 {
                return None;
            }
            Value::List((from..to).map(|at| Value::Number(at.to_string())).collect())
        }
        "json.dumps" => Value::text(json(first?)?.to_string()),
        _ => return None,
    })
}

/// A UUID with its dashes, in whatever way it is given.
fn uuid(text: &str) -> Option<String> {
    let digits = text.replace("urn:", "").replace("uuid:", "").replace(['{', '}', '-'], "").to_lowercase();
    let is_whole = digits.len() == 32 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_whole.then(|| [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| &digits[part]).join("-"))
}

/// A day or a moment, as SQL has it.
fn moment(args: &Args) -> Option<Value> {
    let number = |value: &Value| match value {
        Value::Number(number) => number.parse::<u32>().ok(),
        _ => None,
    };
    let parts: Vec<u32> = args.positional.iter().map(number).collect::<Option<_>>()?;
    if !args.named.is_empty() {
        return None;
    }
    let (date, time) = parts.split_at_checked(3)?;
    let date = format!("{:04}-{:02}-{:02}", date[0], date[1], date[2]);
    let at = |n: usize| time.get(n).copied().unwrap_or(0);
    Some(Value::text(match time.len() {
        0 => date,
        _ => format!("{date} {:02}:{:02}:{:02}", at(0), at(1), at(2)),
    }))
}

/// A constant as JSON.
pub(super) fn json(value: &Value) -> Option<serde_json::Value> {
    Some(match value {
        Value::None => serde_json::Value::Null,
        Value::Bool(truth) => (*truth).into(),
        Value::Number(number) => serde_json::from_str(number).ok()?,
        Value::Text(text) => text.as_str().into(),
        Value::List(items) => items.iter().map(json).collect::<Option<Vec<_>>>()?.into(),
        Value::Dict(entries) => {
            let entry = |(key, value): &(Value, Value)| Some((key.as_text("it").ok()?, json(value)?));
            serde_json::Value::Object(entries.iter().map(entry).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}
