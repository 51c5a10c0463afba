//! From YAML nodes to checked values: the shared vocabulary of configuration, specs and operations. Every fault goes
//! to the sink with its place, and reading goes on, so that one run shows them all.

pub mod choices;
mod constraint;
mod fields;
mod index;
pub mod literal;
mod naming;
pub mod shape;
pub mod short;
pub mod table;
mod texts;
pub mod types;
mod vocabulary;
pub mod words;

use crate::diag::{Code, Diagnostic, Located, Place, did_you_mean, or_list};
use crate::dialect::{Facts, Feature, NameKind};
use crate::model::{Ident, NameFault, NameLength, ObjectName};
use crate::yaml::{Kind, Node};

pub use fields::{Fields, Sink};
pub use shape::Shape;
pub use vocabulary::Vocabulary;

/// What reading a spec needs to know: the dialect it is read for, and what the project says once.
pub struct Scope<'a> {
    /// The dialect's answers.
    pub facts: &'static Facts,
    /// The project's own words.
    pub vocabulary: &'a Vocabulary<'a>,
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

    /// Something that the dialect has not, and that is carried all the same.
    pub fn carried(&self, place: Place, what: &str, hint: &str) {
        let message = format!("{} {what}", self.facts.title);
        self.sink.push(Diagnostic::error(Code::CARRIED, place, message).hint(hint).note());
    }

    /// Whether the dialect has a feature; a fault if it has not.
    pub fn needs(&self, feature: Feature, place: Place) -> bool {
        let has = self.facts.has(feature);
        if !has {
            let (what, hint) = feature.lack();
            self.unsupported(place, what, hint);
        }
        has
    }

    /// A key that asks for a feature, where the dialect has that feature.
    pub fn value_of<'n>(&self, fields: &Fields<'n>, key: &'static str, feature: Feature) -> Option<&'n Node> {
        fields.value(key).filter(|_| self.needs(feature, fields.key_place(key)))
    }

    /// Opens a map.
    pub fn fields(&self, node: &'a Node, shape: &'a Shape) -> Option<Fields<'a>> {
        Fields::open(node, shape, self.sink)
    }

    /// A text.
    pub fn text<'n>(&self, node: &'n Node, what: &str) -> Option<&'n str> {
        let text = node.text();
        if text.is_none() {
            self.fault(Code::WRONG_SHAPE, node.place, format!("{what} is a text, not {}", node.describe()));
        }
        text.filter(|t| self.no_nul(t, node.place))
    }

    pub(super) fn no_nul(&self, text: &str, place: Place) -> bool {
        no_nul(self.sink, Code::BAD_NAME, text, place)
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
                words::instead_of_list(what, node),
            );
            &[]
        }
    }

    /// The name of a part of a table: of a column, index or constraint.
    pub fn ident(&self, node: &Node, what: &str) -> Option<Located<Ident>> {
        self.name(node, NameKind::Part, what)
    }

    /// A name, which is equal to those that the engine takes for the same among names of this kind.
    pub fn name(&self, node: &Node, kind: NameKind, what: &str) -> Option<Located<Ident>> {
        if let Some(name) = node.get("name").and_then(Node::text) {
            let message = format!("{what} is a text, not {}", node.describe());
            self.fault_hint(Code::WRONG_SHAPE, node.place, message, format!("write `{name}` alone"));
            return None;
        }
        if let Some(hint) = words::instead_of_name(node) {
            let message = format!("{what} is a text, not {}", node.describe());
            self.fault_hint(Code::WRONG_SHAPE, node.place, message, hint);
            return None;
        }
        let text = self.text(node, what)?;
        let text = self.expand(text, node.place)?;
        if text.starts_with(['“', '”', '„', '‘', '’']) {
            let plain = text.trim_matches(['“', '”', '„', '‘', '’']);
            let message = format!("{what} begins with a typographic quote");
            self.fault_hint(
                Code::BAD_NAME,
                node.place,
                message,
                format!("use straight quotes, or none: {plain}"),
            );
            return None;
        }
        match self.facts.names.ident(&text, kind) {
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
            NameFault::Unfit(why) => {
                let message = format!("{what} {why}");
                self.fault_hint(Code::BAD_NAME, place, message, "choose another name");
            }
            NameFault::TooLong(length) => {
                let (unit, most, hint) = match self.facts.names.longest {
                    NameLength::Bytes(most) => {
                        let hint = format!(
                            "{} would cut it without a word; choose a shorter name",
                            self.facts.title
                        );
                        ("bytes", most, hint)
                    }
                    NameLength::Characters(most) => (
                        "characters",
                        most,
                        format!("{} takes no longer one; choose a shorter name", self.facts.title),
                    ),
                    NameLength::Any => ("bytes", length, String::new()),
                };
                let message = format!("{what} is {length} {unit} long; {most} are the limit");
                self.fault_hint(Code::NAME_TOO_LONG, place, message, hint);
            }
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
        let node = fields.require(key)?;
        self.one_name(node, key).then_some(())?;
        let name = self.name(node, NameKind::Relation, what)?;
        Some(Located::new(ObjectName::new(schema?, name.value), name.place))
    }

    /// Whether a new table can have a name; a fault if it cannot.
    pub fn is_free(&self, name: &Ident, place: Place) -> bool {
        let reserved = self.facts.names.reserved_prefix;
        let taken = reserved.filter(|prefix| name.as_str().to_ascii_lowercase().starts_with(prefix));
        if let Some(prefix) = taken {
            let message =
                format!("names that begin with `{prefix}` are those of {}'s own tables", self.facts.title);
            self.fault_hint(Code::BAD_NAME, place, message, "choose another name");
        }
        taken.is_none()
    }

    /// Whether a name is one: `public.users` without quotes is a schema and a name.
    fn one_name(&self, node: &Node, key: &str) -> bool {
        let plain = matches!(node.kind, Kind::Scalar { plain: true, .. });
        let Some((schema, name)) = node.text().filter(|_| plain).and_then(|text| text.split_once('.')) else {
            return true;
        };
        let usual =
            ["public", "dbo", "main"].contains(&schema) || schema == self.vocabulary.default_schema.as_str();
        if usual && !name.is_empty() {
            let message = format!("`{schema}.{name}` is a schema and a name");
            let hint = if self.facts.has(Feature::Schemas) {
                format!("write `schema: {schema}, {key}: {name}`")
            } else {
                format!("{} has no schemas: write `{key}: {name}`", self.facts.title)
            };
            self.fault_hint(Code::BAD_NAME, node.place, message, hint);
        }
        !usual || name.is_empty()
    }

    /// The table that parts are read for; without one a stand-in, so that faults of the parts are found all the same.
    pub fn holder(&self, table: Option<&Located<ObjectName>>) -> ObjectName {
        let stand_in = || {
            let Vocabulary { default_schema, stand_in, .. } = self.vocabulary;
            ObjectName::new(default_schema.clone(), stand_in.clone())
        };
        table.map_or_else(stand_in, |t| t.value.clone())
    }

    /// The `schema` key, or the configured default.
    pub fn schema(&self, fields: &Fields<'a>) -> Option<Ident> {
        match fields.value("schema") {
            Some(node) => {
                self.needs(Feature::Schemas, fields.key_place("schema")).then_some(())?;
                self.name(node, NameKind::Schema, "the schema").map(|i| i.value)
            }
            None => Some(self.vocabulary.default_schema.clone()),
        }
    }

    /// One of a few words.
    pub fn choice<T: Copy>(&self, node: &Node, what: &str, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(node, what)?;
        let folded = text.to_lowercase().replace('_', " ");
        let found = words.iter().find(|(word, _)| *word == folded).map(|(_, value)| *value);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let meant = choices::meant(text, &known).map(|word| format!("write `{word}`"));
            let hint = meant.or_else(|| did_you_mean(&folded, known.iter().copied()));
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
}

/// Whether a text is without the character NUL; one with it is an error.
pub fn no_nul(sink: &Sink, code: Code, text: &str, place: Place) -> bool {
    let holds = text.contains('\0');
    if holds {
        let message = "the text contains the character NUL, which no engine takes";
        sink.push(Diagnostic::error(code, place, message));
    }
    !holds
}
