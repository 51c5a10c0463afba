//! What is there already is compared with what its statement makes: the same statement makes it once more beside it, for the
//! schemas of its names are variables of the client.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::Value;
use serde_json::json;

use super::questions::Question;
use super::value::{Sql, map, typed};
use crate::dialect::{Comparison, Facts, GuardStyle};
use crate::model::{ConstraintKind, Ident, ObjectId, ObjectName};
use crate::plan::{Guard, Plan, Shape, Statement, Touched};

/// So much of an array stands on one line.
const WIDTH: usize = 120;

/// The schemas of what a script creates, each with the variable that stands for it.
#[derive(Default)]
pub(super) struct Homes(BTreeMap<Ident, String>);

impl Homes {
    /// Those of a plan, where statements make something beside. For blocks a schema stands for itself: they take its place
    /// by its name.
    pub(super) fn of(plan: &Plan, facts: &Facts) -> Self {
        if facts.comparison != Comparison::Built {
            return Self::default();
        }
        let statements =
            plan.units.iter().flat_map(|unit| unit.steps.iter()).flat_map(|step| &step.statements);
        let guards = statements.filter_map(|statement| statement.guard.as_ref());
        let schemas: BTreeSet<&Ident> = guards.flat_map(schemas).collect();
        if facts.guards == GuardStyle::Blocks {
            let itself = |schema: &&Ident| ((*schema).clone(), schema.as_str().replace('"', "\"\""));
            return Self(schemas.iter().map(itself).collect());
        }
        let mut homes = BTreeMap::new();
        let mut number = 0;
        for schema in &schemas {
            let mut variable = schema.to_string();
            while !is_variable(&variable) || variable != schema.as_str() && is_schema(&schemas, &variable) {
                number += 1;
                variable = format!("schema_{number}");
            }
            homes.insert((*schema).clone(), variable);
        }
        Self(homes)
    }

    /// The variable for a schema.
    pub(super) fn variable(&self, schema: &Ident) -> Option<&str> {
        self.0.get(schema).map(String::as_str)
    }

    /// All of them.
    pub(super) fn value(&self) -> Value {
        Value::from_iter(self.0.iter().map(|(schema, variable)| home(schema, variable)))
    }

    /// Whether a text becomes another by taking these variables for schemas: it has none in what it quotes.
    pub(super) fn lead_back(&self, text: &str, named: &str) -> bool {
        let back = self.0.values().fold(text.to_owned(), |text, variable| {
            text.replace(&format!(":\"{variable}\"."), &format!("\"{variable}\"."))
        });
        back == named
    }

    /// What a statement needs to be told where its object is there already; `asked` is the question of its guard.
    pub(super) fn beside(&self, guard: &Guard, asked: &Question) -> Option<Value> {
        let shape = guard.shape.as_ref()?;
        let homes: BTreeSet<&Ident> = schemas(guard).collect();
        let homes = homes.into_iter().filter_map(|schema| Some(home(schema, self.0.get(schema)?)));
        let mut later: Vec<String> = shape.later.iter().map(|touched| element(&words(touched))).collect();
        later.dedup(); // a constraint before and after it is changed
        Some(map([
            ("question", asked.about()),
            ("refers_to", array(&shape.refers_to.iter().map(pair).collect::<Vec<_>>())),
            ("later", array(&later)),
            ("homes", Value::from_iter(homes)),
        ]))
    }

    /// Those of what a statement creates, and of what it refers to; nothing where it is not compared.
    pub(super) fn of_statement(&self, statement: &Statement) -> Value {
        let Some(guard) = statement.guard.as_ref().filter(|guard| guard.shape.is_some()) else {
            return Value::from(());
        };
        let homes: BTreeSet<&Ident> = schemas(guard).collect();
        Value::from_iter(homes.into_iter().filter_map(|schema| Some(home(schema, self.0.get(schema)?))))
    }
}

/// What it takes to compare an object: what its foreign keys refer to, and what is not compared.
pub(super) fn told(shape: &Shape, list: &mut serde_json::Map<String, serde_json::Value>) {
    if !shape.refers_to.is_empty() {
        let tables = shape.refers_to.iter().map(|table| json!([table.schema.as_str(), table.name.as_str()]));
        list.insert("refers_to".to_owned(), tables.collect());
    }
    if !shape.later.is_empty() {
        let mut later: Vec<String> = shape.later.iter().map(words).collect();
        later.dedup(); // a constraint before and after it is changed
        list.insert("later".to_owned(), later.into());
    }
}

/// The schemas of an object that is compared, and of what it refers to.
fn schemas(guard: &Guard) -> impl Iterator<Item = &Ident> {
    let compared = guard.shape.as_ref().map(|shape| (guard.object.schema(), shape));
    compared.into_iter().flat_map(|(own, Shape { refers_to, .. })| {
        own.into_iter().chain(refers_to.iter().map(|table| &table.schema))
    })
}

/// Whether the client takes a name for that of a variable which is none of its own, nor of ours.
fn is_variable(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    name.chars().all(plain)
        && !name.starts_with("sqlc_mig")
        && !name.starts_with(|c: char| c.is_ascii_digit())
}

fn is_schema(schemas: &BTreeSet<&Ident>, variable: &str) -> bool {
    schemas.iter().any(|schema| schema.as_str() == variable)
}

fn home(schema: &Ident, variable: &str) -> Value {
    let name = schema.to_string();
    let value = typed(if variable == name { Sql::Setting(name) } else { Sql::Echo(name.into()) });
    map([("variable", typed(Sql::Setting(variable.to_owned()))), ("schema", value)])
}

/// What is touched, as the comparison calls it: `column email type`.
fn words(touched: &Touched) -> String {
    let object = &touched.object;
    let mut words = object.kind().to_owned();
    if !matches!(object, ObjectId::Table(_) | ObjectId::Enum(_)) {
        words = format!("{words} {}", object.own_name());
    }
    if let Some(attribute) = touched.attribute { format!("{words} {attribute}") } else { words }
}

/// The same for an engine that is asked by facts: keys have no names there, and of comments, collations and
/// checks nothing is compared.
pub(super) fn quoted(shape: &Shape) -> String {
    let facts: BTreeSet<String> = shape.later.iter().flat_map(facts).collect();
    super::heading::quoted(facts.iter().map(String::as_str))
}

fn facts(touched: &Touched) -> Vec<String> {
    let words = |words: &[&str]| words.iter().map(|words| (*words).to_owned()).collect();
    match (&touched.object, touched.attribute) {
        (ObjectId::Table(_), None) => words(&["table"]),
        (ObjectId::Column(_, column), Some(attribute @ ("type" | "null" | "default"))) => {
            vec![format!("column {column} {attribute}")]
        }
        (ObjectId::Column(_, column), Some("identity")) => {
            vec![format!("column {column}"), "table autoincrement".to_owned()]
        }
        (ObjectId::Column(_, column), None) => vec![format!("column {column}")],
        (ObjectId::Index(_, index), _) => vec![format!("index {index}")],
        (ObjectId::Constraint(..), _) => match &touched.key {
            None => words(&["constraint"]),
            Some((kind, columns)) => {
                let columns: Vec<&str> = columns.iter().map(Ident::as_str).collect();
                let columns = columns.join(", ");
                match *kind {
                    ConstraintKind::PrimaryKey => words(&["table primary key", "table autoincrement"]),
                    ConstraintKind::Unique => vec![format!("unique ({columns})")],
                    ConstraintKind::ForeignKey => vec![format!("foreign key ({columns})")],
                    ConstraintKind::Check | ConstraintKind::Exclude => Vec::new(),
                }
            }
        },
        _ => Vec::new(),
    }
}

fn pair(table: &ObjectName) -> String {
    format!("{{{},{}}}", element(table.schema.as_str()), element(table.name.as_str()))
}

/// The text of an array; nothing for an empty one.
fn array(elements: &[String]) -> Value {
    if elements.is_empty() {
        return Value::from(());
    }
    let (mut text, mut width) = ("{".to_owned(), 0);
    for (number, element) in elements.iter().enumerate() {
        let length = element.chars().count() + 1;
        if number > 0 && width + length > WIDTH {
            text.push_str(",\n    "); // blanks before an element are no part of it
            width = 0;
        } else if number > 0 {
            text.push(',');
        }
        text.push_str(element);
        width += length;
    }
    typed(Sql::Text(text + "}"))
}

/// An element in the text of an array (PostgreSQL manual, 8.15.6).
pub(super) fn element(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ' ' | '.' | '-');
    let is_plain = text.chars().all(plain) && !text.eq_ignore_ascii_case("null") && text.trim() == text;
    if is_plain && !text.is_empty() {
        return text.to_owned();
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
