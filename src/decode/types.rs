//! Column types as specs write them.

use super::{Scope, shape, words};
use crate::diag::{Code, Diagnostic, Place, did_you_mean};
use crate::dialect::{Dialect, Feature, NameKind};
use crate::model::ObjectName;
use crate::model::types::{SqlType, TypeText};
use crate::yaml::{Kind, Node};

/// So many `[]` may follow a type: one for each level of nesting that a spec may have.
const MOST_DIMENSIONS: usize = 64;

impl Scope<'_> {
    /// A type: a text, an alias, `{sql: ...}`, `{enum: name}`, `{array: {of: T}}`, or a map by dialect.
    pub fn sql_type(&self, node: &Node) -> Option<SqlType> {
        let Kind::Map(entries) = &node.kind else {
            if let Kind::List(_) = &node.kind {
                let hint = "`varchar(40)`; of an enum `{enum: name}`, of an array `{array: {of: integer}}`";
                self.fault_hint(Code::WRONG_SHAPE, node.place, "a type is a text, not a list", hint);
                return None;
            }
            let text = self.text(node, "a type")?;
            return match self.vocabulary.types.get(text) {
                Some(alias) => self.sql_type(alias),
                None => self.type_text(text, node),
            };
        };
        let by_dialect =
            |key: &str| key == "default" || Dialect::SPEC_NAMES.contains(&Dialect::own_name(key));
        if entries.iter().any(|e| by_dialect(&e.key)) {
            return self.sql_type(self.for_dialect(node, "the type")?);
        }
        let [entry] = &entries[..] else {
            self.fault_hint(
                Code::WRONG_SHAPE,
                node.place,
                "a type is one text, or a map with one key",
                "`{sql: ...}`, `{enum: name}`, `{array: {of: T}}`, or a map of dialects",
            );
            return None;
        };
        match entry.key.as_str() {
            "sql" => self
                .text(&entry.value, "`sql`")
                .map(|t| SqlType::Raw(t.to_owned()))
                .filter(|t| self.raw_type(t, node)),
            "enum" => self.enum_type(&entry.value),
            "array" => {
                let of = self.only(&entry.value, "of").unwrap_or(&entry.value);
                self.sql_type(of)
                    .map(|t| SqlType::Array(Box::new(t)))
                    .filter(|_| self.needs(Feature::Arrays, node.place))
            }
            other => {
                let known = ["sql", "enum", "array"].into_iter().chain(Dialect::SPEC_NAMES);
                self.sink.push(
                    Diagnostic::error(Code::UNKNOWN_KEY, entry.place, format!("a type has no key `{other}`"))
                        .hint("`{sql: ...}`, `{enum: name}`, `{array: {of: T}}`, or a map of dialects")
                        .maybe_hint(did_you_mean(other, known)),
                );
                None
            }
        }
    }

    /// A raw type is pasted: it must be one piece of SQL that cannot leave its place.
    fn raw_type(&self, raw: &SqlType, node: &Node) -> bool {
        let SqlType::Raw(text) = raw else { return true };
        let cast = format!("CAST(NULL AS {text})");
        let whole = crate::sql::statements(&cast, self.facts).is_ok_and(|list| list.len() == 1)
            && !text.contains(';')
            && !text.contains("--")
            && !text.contains("/*")
            && !text.contains(':')
            && is_one_piece(text);
        if !whole {
            self.fault(Code::BAD_TYPE, node.place, format!("`{text}` is not one type"));
        }
        whole
    }

    fn enum_type(&self, node: &Node) -> Option<SqlType> {
        if let Kind::List(items) = &node.kind {
            let values: Vec<String> = items
                .iter()
                .filter_map(|i| {
                    self.text(i, "a value of the enum").filter(|text| self.enum_value(text, i.place))
                })
                .map(ToOwned::to_owned)
                .collect();
            self.each_once(&values, node.place);
            if items.is_empty() {
                self.fault_hint(
                    Code::BAD_TYPE,
                    node.place,
                    "an enum that is written where its column is has at least one value",
                    "`enum(a, b)`; a named enum, `create_enum`, can get its values later",
                );
                return None;
            }
            return Some(SqlType::EnumOf(values));
        }
        let name = match &node.kind {
            Kind::Map(_) => {
                let fields = self.fields(node, &shape::ENUM)?;
                let name = self.object(&fields, "name", "the name of the enum");
                fields.finish();
                name?.value
            }
            _ => ObjectName::new(
                self.vocabulary.default_schema.clone(),
                self.name(node, NameKind::Relation, "the name of the enum")?.value,
            ),
        };
        Some(SqlType::EnumRef(name))
    }

    /// No value of an enum stands twice.
    fn each_once(&self, values: &[String], place: Place) {
        let mut twice = values.iter().enumerate().filter(|(at, value)| values[..*at].contains(value));
        if let Some((_, value)) = twice.next() {
            let message = format!("the value `{value}` of the enum stands twice");
            self.fault_hint(Code::NAME_TAKEN, place, message, "write each value once");
        }
    }

    /// Whether a text can be a value of an enum on this engine; a fault if it cannot.
    pub fn enum_value(&self, text: &str, place: Place) -> bool {
        let why = (self.facts.literals.bad_enum_value)(text);
        if let Some(why) = why {
            let message = format!("the value `{text}` of the enum {why}");
            self.fault_hint(Code::BAD_LITERAL, place, message, "choose another value");
        }
        why.is_none()
    }

    /// A type by its text.
    fn type_text(&self, text: &str, node: &Node) -> Option<SqlType> {
        if text.contains('(') && !text.contains(')') {
            self.fault_hint(
                Code::BAD_TYPE,
                node.place,
                format!("the type `{text}` is cut off at a comma"),
                "inside `{ }` a type with a comma needs quotes: type: \"numeric(10,2)\"",
            );
            return None;
        }
        if words::is_foreign(text) {
            self.foreign_type(text, node);
            return None;
        }
        let parsed = match TypeText::parse(text) {
            Ok(parsed) => parsed,
            Err(why) => {
                let message = format!("`{text}` is not a type: {why}");
                let hint = words::type_of(text)
                    .unwrap_or_else(|| format!("`type: {{sql: \"{text}\"}}` takes a type as it is"));
                self.fault_hint(Code::UNKNOWN_TYPE, node.place, message, hint);
                return None;
            }
        };
        let base = match self.known_type(&parsed) {
            Some(Ok(base)) => base,
            Some(Err(why)) => {
                let point = parsed.args.iter().any(|arg| arg.contains('.') && arg.parse::<f64>().is_ok());
                let hint =
                    point.then(|| format!("digits are separated by a comma: \"{}\"", text.replace('.', ",")));
                self.sink.push(Diagnostic::error(Code::BAD_TYPE, node.place, why).maybe_hint(hint));
                return None;
            }
            None => {
                self.unknown_type(text, &parsed, node);
                return None;
            }
        };
        if parsed.dimensions > MOST_DIMENSIONS {
            let message =
                format!("the type has {} pairs of `[]`; {MOST_DIMENSIONS} are the limit", parsed.dimensions);
            self.fault_hint(
                Code::BAD_TYPE,
                node.place,
                message,
                "PostgreSQL's arrays have 6 dimensions at most",
            );
            return None;
        }
        if parsed.dimensions > 0 && !self.needs(Feature::Arrays, node.place) {
            return None;
        }
        self.spelled(&base, node).then_some(())?;
        if let SqlType::EnumOf(values) = &base {
            self.each_once(values, node.place);
        }
        if let SqlType::EnumOf(values) = &base
            && !values.iter().all(|value| self.enum_value(value, node.place))
        {
            return None;
        }
        Some((0..parsed.dimensions).fold(base, |inner, _| SqlType::Array(Box::new(inner))))
    }

    /// Whether the engine has a type for a portable one.
    fn spelled(&self, sql_type: &SqlType, node: &Node) -> bool {
        if matches!(sql_type, SqlType::EnumOf(_)) {
            return true;
        }
        match (self.facts.types.name)(sql_type, self.vocabulary.oldest) {
            Ok(_) => true,
            Err(why) => {
                self.fault(Code::UNSUPPORTED, node.place, format!("in {}, {why}", self.facts.title));
                false
            }
        }
    }

    fn known_type(&self, parsed: &TypeText) -> Option<Result<SqlType, String>> {
        if parsed.name == "enum" && !parsed.args.is_empty() {
            return Some(Ok(SqlType::EnumOf(parsed.args.clone())));
        }
        let portable = match (parsed.numbers(), parsed.suffix.is_empty()) {
            (Some(numbers), true) => SqlType::portable(&parsed.name, &numbers),
            _ => None,
        };
        if let Some(why) = parsed.bad_number() {
            return Some(Err(why));
        }
        match portable {
            Some(Ok(found)) => Some(Ok(found)),
            other => (self.facts.types.native)(parsed).or(other),
        }
    }

    /// A type of a program, such as `sa.String(40)`: no engine has it, and PostgreSQL would look for a schema `sa`.
    fn foreign_type(&self, text: &str, node: &Node) {
        let message = format!("`{text}` is a type of a program, not of a database");
        let fault = Diagnostic::error(Code::UNKNOWN_TYPE, node.place, message);
        self.sink.push(fault.maybe_hint(words::type_of(text)));
    }

    fn unknown_type(&self, text: &str, parsed: &TypeText, node: &Node) {
        let known = SqlType::PORTABLE.into_iter().chain(self.facts.types.native_names.iter().copied());
        let aliases = self.vocabulary.types.keys().map(String::as_str);
        let near = || did_you_mean(&parsed.name, known.chain(aliases));
        let as_it_is = || {
            format!(
                "an enum of this history is `type: {{enum: {text}}}`; any other type of {} is `type: {{sql: \"{text}\"}}`",
                self.facts.title
            )
        };
        let hint = words::type_of(text).or_else(near).unwrap_or_else(as_it_is);
        let message =
            format!("`{text}` is neither a portable type nor one that {} is known to have", self.facts.title);
        self.fault_hint(Code::UNKNOWN_TYPE, node.place, message, hint);
    }
}

/// Parentheses match, and no comma outside them could begin something else.
fn is_one_piece(text: &str) -> bool {
    let mut depth = 0i32;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => return false,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}
