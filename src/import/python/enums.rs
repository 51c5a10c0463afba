//! Enums: types with a name on PostgreSQL, lists of values elsewhere.

use super::lengths::whole;
use super::runner::{Runner, What};
use super::types::Type;
use super::value::{Args, Made, Read, Value, last};
use crate::yaml::Node;

/// An enum with a name.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NamedEnum {
    pub name: String,
    pub schema: Option<String>,
    pub values: Vec<String>,
    pub created_by_tables: bool,
}

impl Runner<'_> {
    /// `sa.Enum("a", "b", name="mood")`, `sa.Enum(Mood)`.
    pub(super) fn enum_type(&mut self, args: &Args) -> Read<Type> {
        let Some(found) = enum_of(args)? else {
            return Err("the values of an enum are not in this file".to_owned());
        };
        let native = match args.named("native_enum") {
            Some(Value::Bool(native)) => *native,
            _ => true,
        };
        let known = self.enums.get(&found.name).cloned();
        let values = if found.values.is_empty() { known.unwrap_or_default() } else { found.values.clone() };
        if native && self.on("postgresql") {
            if found.name.is_empty() {
                return Err("an enum without a name".to_owned());
            }
            let name = match &found.schema {
                None => Node::text_of(&*found.name),
                Some(schema) => {
                    Node::map([("name", Node::text_of(&*found.name)), ("schema", Node::text_of(&**schema))])
                }
            };
            let node = Node::map([("enum", name)]);
            let named = Some(NamedEnum { values, ..found });
            return Ok(Type { node, family: "enum".to_owned(), named, collation: None, check: None });
        }
        if values.is_empty() {
            return Err("the values of an enum are not in this file".to_owned());
        }
        if native && self.on("mysql") {
            let node = Node::map([("enum", Node::list(values.iter().map(Node::text_of).collect()))]);
            return Ok(Type { node, family: "enum".to_owned(), ..Type::word("") });
        }
        let longest = values.iter().map(|value| value.chars().count()).max().unwrap_or(1);
        let length = args.named("length").map(|length| whole(length, "the length of an enum")).transpose()?;
        let length = length.unwrap_or(u64::try_from(longest).unwrap_or(1)).max(1);
        let check = args
            .flag("create_constraint")?
            .then(|| ((!found.name.is_empty()).then(|| found.name.clone()), values));
        Ok(Type { check, ..Type::word(format!("varchar({length})")) })
    }

    /// `sa.Enum(...).create(bind)` and `.drop(bind)`: a type of PostgreSQL; elsewhere nothing.
    pub(super) fn enum_itself(&mut self, value: &Value, create: bool) -> Read<Vec<What>> {
        if !self.on("postgresql") {
            return Ok(Vec::new());
        }
        let Value::Made(made) = value else { return Ok(Vec::new()) };
        let Some(found) = enum_of(&made.args)?.filter(|found| !found.name.is_empty()) else {
            return Err("the name or the values of an enum are not in this file".to_owned());
        };
        if create {
            return self.create_enum(&found);
        }
        self.enums.remove(&found.name);
        Ok(vec![What::Operation(dropped(&found))])
    }

    /// Creates an enum that has not been created before.
    pub(super) fn create_enum(&mut self, found: &NamedEnum) -> Read<Vec<What>> {
        if self.enums.contains_key(&found.name) {
            return Ok(Vec::new());
        }
        if found.values.is_empty() {
            return Err(format!("the values of the enum `{}` are not in this file", found.name));
        }
        self.enums.insert(found.name.clone(), found.values.clone());
        let mut entries = vec![("name", Node::text_of(&*found.name))];
        entries.extend(found.schema.iter().map(|schema| ("schema", Node::text_of(&**schema))));
        entries.push(("values", Node::list(found.values.iter().map(Node::text_of).collect())));
        Ok(vec![What::Operation(Node::map([("create_enum", Node::map(entries))]))])
    }
}

fn dropped(found: &NamedEnum) -> Node {
    let mut entries = vec![("name", Node::text_of(&*found.name))];
    entries.extend(found.schema.iter().map(|schema| ("schema", Node::text_of(&**schema))));
    Node::map([("drop_enum", Node::map(entries))])
}

/// Whether a call makes an enum.
pub(super) fn is_enum(made: &Made) -> bool {
    last(&made.callee).eq_ignore_ascii_case("enum")
}

/// Name and values of an enum.
fn enum_of(args: &Args) -> Read<Option<NamedEnum>> {
    let mut name = args.maybe_text("name")?.unwrap_or_default();
    let mut values = Vec::new();
    for value in &args.positional {
        match value {
            Value::Text(text) => values.push(text.clone()),
            Value::Made(class) if class.callee == "#class" => {
                if name.is_empty() {
                    name = args.maybe_text("name")?.unwrap_or_default();
                }
                values.extend(class.args.named.iter().map(|(member, _)| member.clone()));
            }
            Value::Made(member) if member.callee == "#member" => {
                let value = member
                    .args
                    .named("value")
                    .map_or(Ok(String::new()), |value| value.as_text("a value of an enum"))?;
                values.push(value);
            }
            _ => return Ok(None),
        }
    }
    let created_by_tables = match args.named("create_type") {
        Some(Value::Bool(create)) => *create,
        _ => true,
    };
    Ok(Some(NamedEnum { name, schema: args.maybe_text("schema")?, values, created_by_tables }))
}
