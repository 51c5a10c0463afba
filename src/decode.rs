//! From YAML nodes to checked values: the shared vocabulary of configuration, specs and operations. Every fault goes
//! to the sink with its place, and reading goes on, so that one run shows them all.

pub mod literal;
pub mod table;
pub mod types;

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics, Located, Place, did_you_mean, or_list};
use crate::dialect::{Dialect, Facts};
use crate::model::{Expression, Ident, NameFault, ObjectName};
use crate::sql;
use crate::yaml::{Entry, Kind, Node};

/// Where faults go.
#[derive(Debug, Default)]
pub struct Sink(RefCell<Diagnostics>);

impl Sink {
    /// Takes one.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.0.borrow_mut().push(diagnostic);
    }

    /// Gives all of them back.
    pub fn into_inner(self) -> Diagnostics {
        self.0.into_inner()
    }
}

/// The keys of one map, each asked for by name; what nobody asked for is an unknown key.
pub struct Fields<'n> {
    what: String,
    place: Place,
    entries: &'n [Entry],
    asked: RefCell<Vec<&'static str>>,
    misspelt: RefCell<Vec<Place>>,
    sink: &'n Sink,
}

impl<'n> Fields<'n> {
    /// Opens a map; `what` names it in messages.
    pub fn open(node: &'n Node, what: impl Into<String>, sink: &'n Sink) -> Option<Self> {
        let what = what.into();
        match &node.kind {
            Kind::Map(entries) => Some(Self {
                what,
                place: node.place,
                entries,
                asked: RefCell::default(),
                misspelt: RefCell::default(),
                sink,
            }),
            _ => {
                sink.push(Diagnostic::error(
                    Code::WRONG_SHAPE,
                    node.place,
                    format!("{what} is a map of keys and values, not {}", node.describe()),
                ));
                None
            }
        }
    }

    /// The same, with the place that faults about the map as a whole point to.
    #[must_use]
    pub fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    /// Where the map begins.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The value of a key that may be left out.
    pub fn get(&self, key: &'static str) -> Option<&'n Node> {
        self.asked.borrow_mut().push(key);
        self.entries.iter().find(|e| e.key == key).map(|e| &e.value)
    }

    /// The value of a key, unless it is left out or null.
    pub fn value(&self, key: &'static str) -> Option<&'n Node> {
        self.get(key).filter(|node| !node.is_null())
    }

    /// The value of a key that must be there.
    pub fn require(&self, key: &'static str) -> Option<&'n Node> {
        let node = self.get(key);
        if node.is_none() {
            self.missing(key);
        }
        node
    }

    /// One fault for a key that is not there: a near miss is what should have been it.
    fn missing(&self, key: &'static str) {
        let asked = self.asked.borrow();
        let unasked = |e: &&Entry| !asked.contains(&e.key.as_str());
        let near =
            self.entries.iter().filter(unasked).find(|e| crate::diag::nearest(&e.key, [key]).is_some());
        self.sink.push(match near {
            Some(entry) => {
                self.misspelt.borrow_mut().push(entry.place);
                self.unknown(entry, format!("did you mean `{key}`?"))
            }
            None => {
                let message = format!("{} needs the key `{key}`", self.what);
                Diagnostic::error(Code::MISSING_KEY, self.place, message).maybe_hint(hint_for(key))
            }
        });
    }

    fn unknown(&self, entry: &Entry, hint: String) -> Diagnostic {
        let message = format!("{} has no key `{}`", self.what, entry.key);
        Diagnostic::error(Code::UNKNOWN_KEY, entry.place, message).hint(hint)
    }

    /// Where a key stands, for faults about the key itself.
    pub fn key_place(&self, key: &str) -> Place {
        self.entries.iter().find(|e| e.key == key).map_or(self.place, |e| e.place)
    }

    /// Reports the keys that nobody asked for.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        let open_paren =
            self.entries.iter().any(|e| e.value.text().is_some_and(|t| t.contains('(') && !t.contains(')')));
        for entry in self.entries.iter().filter(|e| !asked.contains(&e.key.as_str())) {
            if open_paren && entry.value.is_null() && entry.key.ends_with(')') {
                continue; // the second half of an unquoted `numeric(10,2)`; the first half says so
            }
            if self.misspelt.borrow().contains(&entry.place) {
                continue;
            }
            let hint = did_you_mean(&entry.key, asked.iter().copied())
                .unwrap_or_else(|| format!("{} takes {}", self.what, or_list(&dedup(&asked))));
            self.sink.push(self.unknown(entry, hint));
        }
    }
}

/// What to write for a key that newcomers leave out.
fn hint_for(key: &str) -> Option<String> {
    (key == "down_revision")
        .then(|| "`down_revision: null` for the first revision, else the id of its parent".to_owned())
}

fn dedup<'a>(keys: &[&'a str]) -> Vec<&'a str> {
    let mut list = keys.to_vec();
    list.sort_unstable();
    list.dedup();
    list
}

/// What reading a spec needs to know: the dialect it is read for, and the project's configuration.
pub struct Scope<'a> {
    /// The dialect's answers.
    pub facts: &'static Facts,
    /// The configuration.
    pub config: &'a Config,
    /// Where faults go.
    pub sink: &'a Sink,
}

impl<'a> Scope<'a> {
    /// Reports a fault.
    pub fn fault(&self, code: Code, place: Place, message: impl Into<String>) {
        self.sink.push(Diagnostic::error(code, place, message));
    }

    /// Reports a fault with what to do.
    pub fn fault_hint(&self, code: Code, place: Place, message: impl Into<String>, hint: impl Into<String>) {
        self.sink.push(Diagnostic::error(code, place, message).hint(hint));
    }

    /// Something the dialect cannot do.
    pub fn unsupported(&self, place: Place, what: &str, hint: &str) {
        self.fault_hint(Code::UNSUPPORTED, place, format!("{} {what}", self.facts.title), hint);
    }

    /// Opens a map.
    pub fn fields(&self, node: &'a Node, what: impl Into<String>) -> Option<Fields<'a>> {
        Fields::open(node, what, self.sink)
    }

    /// A text.
    pub fn text<'n>(&self, node: &'n Node, what: &str) -> Option<&'n str> {
        let text = node.text();
        if text.is_none() {
            self.fault(Code::WRONG_SHAPE, node.place, format!("{what} is a text, not {}", node.describe()));
        }
        text.filter(|t| self.no_nul(t, node.place))
    }

    fn no_nul(&self, text: &str, place: Place) -> bool {
        if text.contains('\0') {
            self.fault(Code::BAD_NAME, place, "the text contains the character NUL, which no engine takes");
        }
        !text.contains('\0')
    }

    /// true or false.
    pub fn flag(&self, node: &Node, what: &str) -> Option<bool> {
        match &node.kind {
            Kind::Scalar { text, plain: true } if text == "true" => Some(true),
            Kind::Scalar { text, plain: true } if text == "false" => Some(false),
            Kind::Scalar { text, .. } => {
                let quoted = matches!(&node.kind, Kind::Scalar { plain: false, .. });
                if quoted && matches!(text.as_str(), "true" | "false") {
                    let message = format!("{what} is true or false, not the text \"{text}\"");
                    self.fault_hint(Code::NOT_BOOLEAN, node.place, message, "leave the quotes out");
                    return None;
                }
                let hint = match text.to_lowercase().as_str() {
                    "yes" | "on" | "y" | "true" => "write `true`",
                    "no" | "off" | "n" | "false" => "write `false`",
                    _ => "write `true` or `false`",
                };
                self.fault_hint(
                    Code::NOT_BOOLEAN,
                    node.place,
                    format!("{what} is true or false, not `{text}`"),
                    hint,
                );
                None
            }
            _ => {
                self.fault(
                    Code::WRONG_SHAPE,
                    node.place,
                    format!("{what} is true or false, not {}", node.describe()),
                );
                None
            }
        }
    }

    /// A flag that may be left out.
    pub fn flag_or(&self, node: Option<&Node>, what: &str, default: bool) -> bool {
        node.map_or(default, |n| self.flag(n, what).unwrap_or(default))
    }

    /// A list.
    pub fn list<'n>(&self, node: &'n Node, what: &str) -> &'n [Node] {
        if let Kind::List(items) = &node.kind {
            items
        } else {
            self.fault_hint(
                Code::WRONG_SHAPE,
                node.place,
                format!("{what} is a list, not {}", node.describe()),
                "write `[a, b]`, or one item per line after `- `",
            );
            &[]
        }
    }

    /// A name of an object.
    pub fn ident(&self, node: &Node, what: &str) -> Option<Located<Ident>> {
        let text = self.text(node, what)?;
        let text = self.expand(text, node.place)?;
        match Ident::new(&text) {
            Ok(ident) => Some(Located::new(ident, node.place)),
            Err(fault) => {
                self.name_fault(fault, node.place, what);
                None
            }
        }
    }

    /// Reports why a text is no name.
    pub fn name_fault(&self, fault: NameFault, place: Place, what: &str) {
        match fault {
            NameFault::Empty => self.fault(Code::BAD_NAME, place, format!("{what} is empty")),
            NameFault::Nul => self.fault(Code::BAD_NAME, place, format!("{what} contains the character NUL")),
            NameFault::TooLong(bytes) => self.fault_hint(
                Code::NAME_TOO_LONG,
                place,
                format!("{what} is {bytes} bytes long; 63 are the limit"),
                "PostgreSQL would cut it without a word; choose a shorter name",
            ),
        }
    }

    /// A list of names, or one.
    pub fn idents(&self, node: &Node, what: &str) -> Vec<Located<Ident>> {
        match &node.kind {
            Kind::Scalar { .. } => self.ident(node, what).into_iter().collect(),
            _ => self.list(node, what).iter().filter_map(|item| self.ident(item, what)).collect(),
        }
    }

    /// A name in the schema that the operation names, or the default one.
    pub fn object(&self, fields: &Fields<'a>, key: &'static str, what: &str) -> Option<Located<ObjectName>> {
        let schema = self.schema(fields);
        let name = self.ident(fields.require(key)?, what)?;
        Some(Located::new(ObjectName::new(schema?, name.value), name.place))
    }

    /// The table that parts are read for; without one a stand-in, so that faults of the parts are found all the same.
    pub fn holder(&self, table: Option<&Located<ObjectName>>) -> ObjectName {
        table.map_or_else(
            || ObjectName::new(self.config.default_schema.clone(), self.config.ledger.table.clone()),
            |t| t.value.clone(),
        )
    }

    /// The `schema` key, or the configured default.
    pub fn schema(&self, fields: &Fields<'a>) -> Option<Ident> {
        match fields.value("schema") {
            Some(node) => self.ident(node, "the schema").map(|i| i.value),
            None => Some(self.config.default_schema.clone()),
        }
    }

    /// One of a few words.
    pub fn choice<T: Copy>(&self, node: &Node, what: &str, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(node, what)?;
        let folded = text.to_lowercase().replace('_', " ");
        let found = words.iter().find(|(word, _)| *word == folded).map(|(_, value)| *value);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let hint = did_you_mean(&folded, known.iter().copied());
            self.sink.push(
                Diagnostic::error(
                    Code::BAD_CHOICE,
                    node.place,
                    format!("{what} is {}, not `{text}`", or_list(&known)),
                )
                .maybe_hint(hint),
            );
        }
        found
    }

    /// The text for this dialect, of one text for all or a map by dialect; a list gives several.
    pub fn for_dialect<'n>(&self, node: &'n Node, what: &str) -> Option<&'n Node> {
        let Kind::Map(entries) = &node.kind else { return Some(node) };
        for entry in entries {
            let known = Dialect::SPEC_NAMES.iter().chain(&["default"]).copied();
            if !known.clone().any(|k| k == entry.key) {
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
        let found = self.facts.text_keys.iter().find_map(|key| node.get(key));
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
        let expanded = expand_vars(text, &self.config.vars);
        match expanded {
            Ok(text) => Some(text),
            Err(name) => {
                let written = format!("{{{{ vars.{name} }}}}");
                let at = text.find(&written).map(|start| start..start + written.len());
                let known = self.config.vars.keys().map(String::as_str);
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
