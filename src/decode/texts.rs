//! SQL in specs: by dialect, with variables, checked.

use std::collections::BTreeMap;

use super::Scope;
use crate::diag::{Code, Diagnostic, Place, did_you_mean, or_list};
use crate::dialect::{Dialect, Facts};
use crate::model::Expression;
use crate::sql;
use crate::yaml::{Kind, Node};

impl Scope<'_> {
    /// The text for this dialect, of one text for all or a map by dialect; a list gives several.
    pub fn for_dialect<'n>(&self, node: &'n Node, what: &str) -> Option<&'n Node> {
        let Kind::Map(entries) = &node.kind else { return Some(node) };
        for entry in entries {
            let known = Dialect::SPEC_NAMES.iter().chain(&["default"]).copied();
            if !known.clone().any(|k| k == Dialect::own_name(&entry.key)) {
                self.sink.push(
                    Diagnostic::error(
                        Code::UNKNOWN_KEY,
                        entry.place,
                        format!("{what} is a text or a map of dialects; `{}` is no dialect", entry.key),
                    )
                    .maybe_hint(did_you_mean(&entry.key, known)),
                );
            }
        }
        let of = |key: &str| entries.iter().find(|entry| Dialect::own_name(&entry.key) == key);
        let found = self.facts.text_keys.iter().find_map(|key| of(key)).map(|entry| &entry.value);
        if found.is_none() {
            let given: Vec<&str> = entries.iter().map(|e| e.key.as_str()).collect();
            self.fault_hint(
                Code::SQL_NO_TEXT,
                node.place,
                format!(
                    "{what} has no text for {}, only for {}",
                    self.facts.title,
                    crate::diag::and_list(&given)
                ),
                format!(
                    "add a key {}, or limit the operation with `dialects:`",
                    or_list(self.facts.text_keys)
                ),
            );
        }
        found
    }

    /// The value of the only key of a map such as `{sql: ...}`, where it has that key; others are faults.
    pub fn only<'n>(&self, node: &'n Node, key: &str) -> Option<&'n Node> {
        let Kind::Map(entries) = &node.kind else { return None };
        let value = node.get(key)?;
        for other in entries.iter().filter(|entry| entry.key != key) {
            let message = format!("`{{{key}: ...}}` has no key `{}`", other.key);
            self.fault_hint(
                Code::UNKNOWN_KEY,
                other.place,
                message,
                format!("leave it out: there is only `{key}`"),
            );
        }
        Some(value)
    }

    /// SQL statements: one text, or a list of them.
    pub fn statements(&self, node: &Node, what: &str) -> Option<Vec<String>> {
        let node = self.for_dialect(node, what)?;
        let texts: Vec<&Node> = match &node.kind {
            Kind::List(items) => items.iter().collect(),
            _ => vec![node],
        };
        let listed = matches!(node.kind, Kind::List(_));
        let mut all = Vec::new();
        let mut whole = true;
        for text in texts {
            let Some(sql) = self.text(text, what).and_then(|raw| self.expand(raw, text.place)) else {
                whole = false;
                continue;
            };
            if is_file_name(&sql) {
                let message = format!("{what} is SQL, and not the name of a file");
                let hint = "write what the file holds into the spec: `sql: |`, and the text indented below";
                self.fault_hint(Code::SQL_SPLIT, text.place, message, hint);
                whole = false;
                continue;
            }
            match sql::statements(&sql, self.facts) {
                Ok(list) if listed && list.len() > 1 => {
                    let message =
                        format!("{what}: an item of a list is one statement; this one holds {}", list.len());
                    self.fault_hint(
                        Code::SQL_SPLIT,
                        text.place,
                        message,
                        "give each statement an item of its own",
                    );
                    whole = false;
                }
                Ok(list) => all.extend(list),
                Err(fault) => {
                    self.sql_fault(fault, text, &sql, what);
                    whole = false;
                }
            }
        }
        if whole && all.is_empty() {
            self.fault(Code::SQL_SPLIT, node.place, format!("{what} holds no statement"));
        }
        (whole && !all.is_empty()).then_some(all)
    }

    /// One SQL expression.
    pub fn expression(&self, node: &Node, what: &str) -> Option<Expression> {
        self.checked(node, what, sql::expression)
    }

    /// One query.
    pub fn condition(&self, node: &Node) -> Option<Expression> {
        self.checked(node, "`if`", sql::condition)
    }

    fn checked(
        &self,
        node: &Node,
        what: &str,
        check: fn(&str, &Facts) -> Result<Expression, sql::Fault>,
    ) -> Option<Expression> {
        let node = self.for_dialect(node, what)?;
        let text = self.expand(self.text(node, what)?, node.place)?;
        match check(&text, self.facts) {
            Ok(expression) => Some(expression),
            Err(fault) => {
                self.sql_fault(fault, node, &text, what);
                None
            }
        }
    }

    /// Reports a fault in SQL; where variables were put in, its place in the written text is not known.
    fn sql_fault(&self, fault: sql::Fault, node: &Node, read: &str, what: &str) {
        let as_written = node.text() == Some(read);
        self.sink.push(
            Diagnostic::error(fault.code, node.place, format!("{what}: {}", fault.message))
                .maybe_hint(fault.hint)
                .within(fault.at.filter(|_| as_written)),
        );
    }

    /// Replaces `{{ vars.NAME }}`, in exactly this form; every other brace is left alone.
    pub fn expand(&self, text: &str, place: Place) -> Option<String> {
        let expanded = expand_vars(text, self.vocabulary.vars);
        match expanded {
            Ok(text) => Some(text),
            Err(name) => {
                let written = format!("{{{{ vars.{name} }}}}");
                let at = text.find(&written).map(|start| start..start + written.len());
                let known = self.vocabulary.vars.keys().map(String::as_str);
                self.sink.push(
                    Diagnostic::error(
                        Code::UNKNOWN_VARIABLE,
                        place,
                        format!("the variable `{name}` is not set"),
                    )
                    .hint(format!("set it under `vars:` in the configuration, or with `--var {name}=VALUE`"))
                    .maybe_hint(did_you_mean(&name, known))
                    .within(at),
                );
                None
            }
        }
    }
}

fn is_file_name(text: &str) -> bool {
    let text = text.trim();
    text.to_lowercase().ends_with(".sql") && !text.contains(char::is_whitespace)
}

fn expand_vars(text: &str, vars: &BTreeMap<String, String>) -> Result<String, String> {
    const OPEN: &str = "{{ vars.";
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(OPEN) {
        let tail = &rest[at + OPEN.len()..];
        let end = tail.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(tail.len());
        if end == 0 || !tail[end..].starts_with(" }}") {
            out.push_str(&rest[..at + OPEN.len()]);
            rest = tail;
            continue;
        }
        let value = vars.get(&tail[..end]).ok_or_else(|| tail[..end].to_owned())?;
        out.push_str(&rest[..at]);
        out.push_str(value);
        rest = &tail[end + 3..];
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn only_the_exact_form_is_a_variable() {
        let vars = BTreeMap::from([("a".to_owned(), "X".to_owned())]);
        assert_eq!(
            expand_vars("{{ vars.a }}{{vars.a}} {% if %} {{ x }} {{ vars.a}}", &vars).unwrap(),
            "X{{vars.a}} {% if %} {{ x }} {{ vars.a}}"
        );
        assert_eq!(expand_vars("{{ vars.b }}", &vars), Err("b".to_owned()));
    }
}
