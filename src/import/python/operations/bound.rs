//! SQL with parameters: `sa.text("... :name").bindparams(name=1)`, `bind.execute(sa.text("... :name"), {"name": 1})`. What is
//! constant is put in its place.

use super::super::runner::Runner;
use super::super::value::{Read, Value};
use crate::sql;

/// The text of SQL with parameters.
pub(super) fn statement(value: &Value) -> Option<String> {
    match value {
        Value::Made(made) if made.callee == ".bindparams" => made.receiver.as_ref().and_then(statement),
        other => other.as_sql(),
    }
}

/// The parameters that are bound to a text by `.bindparams`.
fn bound_to(value: &Value, found: &mut Vec<(String, Value)>) -> Read<()> {
    let Value::Made(made) = value else { return Ok(()) };
    if made.callee != ".bindparams" {
        return Ok(());
    }
    made.receiver.as_ref().map_or(Ok(()), |inner| bound_to(inner, found))?;
    for parameter in &made.args.positional {
        let Some(given) = parameter.call_of("bindparam") else {
            return Err("a parameter that cannot be read".to_owned());
        };
        // Without a value it only has a type, and gets its value later.
        if let Some(value) = given.args.get("value", 1) {
            found.push((given.args.text("key", 0)?, value.clone()));
        }
    }
    found.extend(made.args.named.iter().cloned());
    Ok(())
}

impl Runner<'_> {
    /// The statements with their parameters in place: one, or one for each of several sets of parameters.
    pub(super) fn bound(&self, value: &Value, parameters: Option<&Value>) -> Read<Vec<String>> {
        let text = statement(value).ok_or("no SQL")?;
        let mut own = Vec::new();
        bound_to(value, &mut own)?;
        let sets = match parameters {
            None => vec![Value::Dict(Vec::new())],
            Some(Value::List(sets)) => sets.clone(),
            Some(one) => vec![one.clone()],
        };
        let filled = |set: &Value| {
            let Value::Dict(entries) = set else {
                return Err(set.gap().unwrap_or_else(|| "a statement with parameters".to_owned()));
            };
            let mut all = own.clone();
            for (name, value) in entries {
                all.push((name.as_text("a parameter")?, value.clone()));
            }
            self.filled(&text, &all)
        };
        sets.iter().map(filled).collect()
    }

    /// A text with its parameters: `:name` outside quotes, not `::` and not `\:`.
    fn filled(&self, text: &str, parameters: &[(String, Value)]) -> Read<String> {
        let mut filled = String::new();
        let mut rest = text;
        let mut quote = None;
        while let Some(c) = rest.chars().next() {
            let word: &str = &rest[c.len_utf8()..];
            let end = word.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(word.len());
            let before = filled.chars().last();
            if c == ':' && end > 0 && !matches!(before, Some(':' | '\\')) {
                // SQLAlchemy looks for names within quotes too.
                if quote.is_some() {
                    return Err("a parameter between quotes".to_owned());
                }
                let name = &word[..end];
                let given = parameters.iter().rev().find(|(own, _)| own == name);
                let value =
                    given.map_or(Err(format!("the parameter `{name}` has no value")), |(_, v)| Ok(v))?;
                filled
                    .push_str(&self.constant(value).map_err(|why| format!("the parameter `{name}`: {why}"))?);
                rest = &word[end..];
                continue;
            }
            quote = match quote {
                None if matches!(c, '\'' | '"') => Some(c),
                Some(open) if open == c => None,
                other => other,
            };
            filled.push(c);
            rest = word;
        }
        Ok(filled)
    }

    fn constant(&self, value: &Value) -> Read<String> {
        match value {
            Value::None => Ok("NULL".to_owned()),
            Value::Bool(truth) => Ok(truth.to_string()),
            Value::Number(number) => Ok(number.clone()),
            // A colon would be read as a parameter again, where there is none.
            Value::Text(text) => sql::text(text, self.plan.dialect.facts())
                .map(|text| text.replace(':', "\\:"))
                .ok_or_else(|| "characters that do not print".to_owned()),
            other => Err(other.gap().unwrap_or_else(|| "it is not a constant".to_owned())),
        }
    }
}
