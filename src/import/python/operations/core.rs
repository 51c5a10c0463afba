//! Statements that SQLAlchemy builds: `t.insert()`, `t.update()`, `t.delete()`, as far as all in them is constant.

use std::rc::Rc;

use super::super::body::Body;
use super::super::classes::{mapped, mapped_member};
use super::super::defaults::sql;
use super::super::runner::{Runner, What};
use super::super::strings::json;
use super::super::value::{Args, Made, Read, Value, last};
use super::target::{Data, Target};
use crate::yaml::Node;

/// What a statement does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Insert,
    Update,
    Delete,
}

/// A statement, taken apart.
struct Statement {
    verb: Verb,
    table: Value,
    /// The class that is mapped to the table, where it stands for it: its members are the keys of what is set.
    class: Option<Rc<Made>>,
    filters: Vec<Value>,
    /// The columns and what they get; of an insert also the rows.
    values: Vec<Value>,
}

/// A statement by what built it, or why it cannot be told; `None` if it is no such statement.
fn taken_apart(value: &Value) -> Option<Read<Statement>> {
    let Value::Made(made) = value else { return None };
    let Args { positional, named } = &made.args;
    let verb = match last(&made.callee) {
        "insert" => Some(Verb::Insert),
        "update" => Some(Verb::Update),
        "delete" => Some(Verb::Delete),
        _ => None,
    };
    let is_built = made.callee.starts_with("sqlalchemy") || made.receiver.is_some();
    if let Some(verb) = verb.filter(|_| is_built) {
        let mut rest = positional.iter();
        let given = made.receiver.as_ref().or_else(|| rest.next())?;
        let (table, class) = match given {
            Value::Made(class) => {
                mapped(class).map_or_else(|| (given.clone(), None), |table| (table, Some(Rc::clone(class))))
            }
            other => (other.clone(), None),
        };
        let mut statement = Statement { verb, table, class, filters: Vec::new(), values: Vec::new() };
        // As SQLAlchemy 1 took them: the condition, and the values.
        let condition = made.args.named("whereclause").or_else(|| match verb {
            Verb::Insert => None,
            Verb::Update | Verb::Delete => rest.next(),
        });
        statement.filters.extend(condition.filter(|value| !value.is_none()).cloned());
        statement.values.extend(made.args.named("values").or_else(|| rest.next()).cloned());
        return Some(Ok(statement));
    }
    let inner = taken_apart(made.receiver.as_ref()?)?;
    let Ok(mut statement) = inner else { return Some(inner) };
    match made.callee.as_str() {
        ".where" if named.is_empty() => statement.filters.extend(positional.iter().cloned()),
        ".values" => {
            statement.values.extend(positional.iter().cloned());
            if !named.is_empty() {
                let entry = |(key, value): &(String, Value)| (Value::text(&**key), value.clone());
                statement.values.push(Value::Dict(named.iter().map(entry).collect()));
            }
        }
        ".execution_options" => {}
        other => {
            return Some(Err(format!("`{other}()` of a statement that SQLAlchemy builds is not followed")));
        }
    }
    Some(Ok(statement))
}

impl Runner<'_> {
    /// A statement that SQLAlchemy builds, with the parameters it is executed with.
    pub(super) fn built(&mut self, value: &Value, parameters: Option<&Value>) -> Option<Read<Vec<What>>> {
        let statement = taken_apart(value)?;
        Some(statement.and_then(|statement| self.rows_of(statement, parameters)))
    }

    fn rows_of(&mut self, statement: Statement, parameters: Option<&Value>) -> Read<Vec<What>> {
        let Statement { verb, table, class, filters, values } = statement;
        let values: Vec<Value> = match &class {
            Some(class) => values.into_iter().map(|value| of_columns(value, class)).collect(),
            None => values,
        };
        match (verb, parameters) {
            (Verb::Insert, _) => {
                let mut given = values.iter().chain(parameters);
                let (Some(rows), None) = (given.next(), given.next()) else {
                    return Err("rows that are given in several parts, or not at all".to_owned());
                };
                let rows = match rows {
                    row @ Value::Dict(_) => Value::List(vec![row.clone()]),
                    other => other.clone(),
                };
                self.bulk_insert(&Args { positional: vec![table, rows], named: Vec::new() })
            }
            (_, Some(_)) => Err("a statement with parameters".to_owned()),
            (Verb::Update, None) => self.updated(&Target::of(&table)?, &filters, &values),
            (Verb::Delete, None) => {
                let target = Target::of(&table)?;
                let condition = self.conditions(&filters, &target)?;
                Ok(vec![What::Operation(of_rows(&target, None, &condition, "delete_rows"))])
            }
        }
    }

    fn updated(&mut self, target: &Target, filters: &[Value], values: &[Value]) -> Read<Vec<What>> {
        let mut set = Vec::new();
        let mut words = Vec::new();
        for value in values {
            let Value::Dict(entries) = value else {
                return Err(value.gap().unwrap_or_else(|| "values that are no map".to_owned()));
            };
            for (key, value) in entries {
                let column = target.column(key).unwrap_or_else(|| key.as_text("a column"))?;
                let data = target.data(&column);
                let fault = |why| format!("the value of `{column}`: {why}");
                words.push(format!(
                    "{} = {}",
                    self.named(&column),
                    self.assigned(value, data, target).map_err(fault)?
                ));
                let cell = self.cell(value, data, target).map_err(fault)?;
                set.push((column, cell));
            }
        }
        if set.is_empty() {
            return Err("nothing is set".to_owned());
        }
        let condition = self.conditions(filters, target)?;
        let statement =
            format!("UPDATE {} SET {} WHERE {condition}", self.qualified(target), words.join(", "));
        let set = Node::map(set.iter().map(|(column, cell)| (column.as_str(), cell.clone())));
        Ok(vec![What::Rows(of_rows(target, Some(set), &condition, "update_rows"), statement)])
    }

    /// What a column gets, in SQL.
    fn assigned(&self, value: &Value, data: Data, target: &Target) -> Read<String> {
        match value {
            Value::None if data != Data::Json => Ok("NULL".to_owned()),
            Value::List(_) | Value::Dict(_) => {
                let text = json(value)
                    .filter(|_| matches!(data, Data::Json | Data::Unsaid))
                    .ok_or("it is not a constant")?;
                self.term(&Value::text(text.to_string()), Data::Unsaid, target)
            }
            other => self.term(other, data, target),
        }
    }

    /// What a column gets, in the words of a spec.
    pub(super) fn cell(&self, value: &Value, data: Data, target: &Target) -> Read<Node> {
        if data == Data::Changed && !value.is_none() {
            return Err("Python makes something else of it for a column of this type".to_owned());
        }
        match value {
            Value::None if data == Data::Json => {
                Err("None is NULL or the `null` of JSON, as the type says".to_owned())
            }
            Value::None => Ok(Node::word("null")),
            Value::Number(number) if data == Data::Truth && matches!(number.as_str(), "0" | "1") => {
                Ok(Node::word((number == "1").to_string()))
            }
            Value::Bool(truth) => Ok(Node::word(truth.to_string())),
            Value::Number(number) => Ok(Node::word(number)),
            Value::Text(text) if data != Data::Json => Ok(Node::text_of(text)),
            Value::Made(made) if made.callee == "#member" && matches!(data, Data::Enum | Data::Unsaid) => {
                made.args.text("name", 0).map(Node::text_of)
            }
            Value::Text(_) | Value::List(_) | Value::Dict(_) => match json(value) {
                Some(json) => Ok(Node::text_of(json.to_string())),
                None => Err(value.gap().unwrap_or_else(|| "it is not a constant".to_owned())),
            },
            other => match self.term(other, data, target) {
                Ok(text) => Ok(sql(&text)),
                Err(why) => self.expression(other).map(|text| sql(&text)).map_err(|_| why),
            },
        }
    }

    fn qualified(&self, target: &Target) -> String {
        let parts = target.schema.iter().chain([&target.name]);
        parts.map(|part| self.named(part)).collect::<Vec<_>>().join(".")
    }
}

/// Values by the members of a mapped class, as values by its columns.
fn of_columns(value: Value, class: &Made) -> Value {
    match value {
        Value::List(rows) => Value::List(rows.into_iter().map(|row| of_columns(row, class)).collect()),
        Value::Dict(entries) => {
            let key = |key: Value| match &key {
                Value::Text(name) => mapped_member(class, name).unwrap_or(key),
                _ => key,
            };
            Value::Dict(entries.into_iter().map(|(own, value)| (key(own), value)).collect())
        }
        other => other,
    }
}

fn of_rows(target: &Target, set: Option<Node>, condition: &str, operation: &'static str) -> Node {
    let mut body = Body::default().name("table", &target.name).maybe("schema", target.schema.as_deref());
    if let Some(set) = set {
        body = body.set("set", set);
    }
    Node::map([(operation, body.name("where", condition).node())])
}
