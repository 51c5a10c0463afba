//! Methods of values: of texts, lists and maps, of a batch, of a connection.

use super::calls::is_connection;
use super::expressions::attribute_of;
use super::operations::ROWS;
use super::runner::Runner;
use super::value::{Args, Value, last};

impl Runner<'_> {
    /// A method that changes a list or map of the file.
    pub(super) fn mutated(&mut self, variable: &str, method: &str, args: &Args) -> Option<Value> {
        let first = args.positional.first().cloned();
        let change: Box<dyn FnOnce(&mut Value)> = match (method, first) {
            ("append" | "add", Some(item)) => Box::new(|known| {
                if let Value::List(items) = known {
                    items.push(item);
                }
            }),
            ("extend" | "update", Some(more)) => Box::new(move |known| match (known, more) {
                (Value::List(items), Value::List(more)) => items.extend(more),
                (Value::Dict(entries), Value::Dict(more)) => entries.extend(more),
                (known, _) => *known = Value::unknown("a list that grows by what is not in this file"),
            }),
            ("sort" | "reverse" | "clear" | "remove" | "insert" | "discard", _) => {
                Box::new(|known| *known = Value::unknown("a list that is changed"))
            }
            _ => return None,
        };
        self.change(variable, change);
        Some(Value::None)
    }

    /// A method of a value.
    pub(super) fn method(&mut self, base: Value, name: &str, args: Args) -> Value {
        let unused = std::mem::take(&mut self.unused);
        match &base {
            Value::Text(text) => return self.string_method(&text.clone(), name, &args),
            Value::DialectName if name == "startswith" => {
                let start =
                    args.positional.first().and_then(|value| value.as_text("it").ok()).unwrap_or_default();
                return Value::Bool(
                    ["postgresql", "mysql", "mariadb", "sqlite"]
                        .iter()
                        .any(|own| self.is_called(own) && own.starts_with(&start)),
                );
            }
            Value::DialectName => return Value::DialectName,
            Value::Seen => return Value::Seen,
            Value::Dict(entries) => return dictionary(entries, name, &args),
            Value::Name(path) if path != "#dialect" && path != "#engine" => {
                return self.called(Value::Name(format!("{path}.{name}")), args);
            }
            Value::Made(made) if last(&made.callee) == "batch_alter_table" => {
                let made = made.clone();
                return self.in_batch(&made.args, name, args);
            }
            Value::Made(made) if matches!(made.callee.as_str(), "#class" | "#member") => {
                let method = self.method_of_class(made, name);
                let member = method.unwrap_or_else(|| attribute_of(base.clone(), name));
                return self.called(member, args);
            }
            Value::Made(made) if made.callee == "alembic.operations.Operations" => {
                return self.directive(name, args);
            }
            Value::Made(made) if made.callee == "super" => return self.of_parent(name),
            _ => {}
        }
        if name == "has_table" {
            return Value::Seen;
        }
        if matches!(name, "execute" | "exec_driver_sql" | "scalar" | "scalars")
            && !args.positional.is_empty()
            && !base.is_sql_expression()
        {
            let from = self.steps.len();
            let value = self.executed_by_connection(&args);
            // A question whose answer goes nowhere is asked for what it does: `SELECT setval(...)`.
            if unused && self.steps.len() == from && value == Value::unknown(ROWS) {
                let read = self.operation("execute", &args);
                self.take(read);
            }
            return value;
        }
        if matches!(name, "create" | "drop")
            && matches!(&base, Value::Made(made) if super::enums::is_enum(made))
        {
            let read = self.enum_itself(&base, name == "create");
            self.take(read);
            return Value::None;
        }
        if matches!(name, "create" | "drop") && self.by_itself(&base, name == "create") {
            return Value::None;
        }
        if let Some(method) = self.attribute_of_object(&base, name) {
            return self.called(method, args);
        }
        if base.is_method() {
            self.open(format!("`.{name}()` is of something in a class that is not followed"));
            return base;
        }
        if has_connection(&base) {
            self.open(format!("`.{name}()` is of what is not in this file, and has the connection"));
            return Value::unknown(format!("what `.{name}()` gives"));
        }
        if !writes_rows(name) {
            self.note_method(&base, name, &args, unused);
        }
        if let Value::Unknown(_) = base
            && !writes_rows(name)
        {
            return base;
        }
        if writes_rows(name) && !base.is_sql_expression() {
            self.open(format!("`.{name}()` reads or writes rows from Python"));
            return Value::unknown(format!("what `.{name}()` gives"));
        }
        Value::made(format!(".{name}"), Some(base), args)
    }
}

/// Whether a value is an object of the project's own that was given what operations run on.
fn has_connection(value: &Value) -> bool {
    let Value::Made(made) = value else { return false };
    let is_own = !made.callee.starts_with(['.', '#'])
        && !["sqlalchemy", "alembic"].iter().any(|library| made.callee.starts_with(library));
    let named = made.args.named.iter().map(|(_, value)| value);
    is_own && !is_connection(value) && made.args.positional.iter().chain(named).any(is_connection)
}

/// Methods of sessions and queries that read or write rows.
fn writes_rows(name: &str) -> bool {
    matches!(
        name,
        "add"
            | "add_all"
            | "merge"
            | "delete"
            | "update"
            | "bulk_save_objects"
            | "bulk_insert_mappings"
            | "bulk_update_mappings"
            | "save"
            | "create_all"
            | "drop_all"
            | "run_sync"
            | "run_callable"
    )
}

/// A method of a map.
fn dictionary(entries: &[(Value, Value)], name: &str, args: &Args) -> Value {
    let list = |each: fn(&(Value, Value)) -> Value| Value::List(entries.iter().map(each).collect());
    match name {
        "items" => list(|(key, value)| Value::List(vec![key.clone(), value.clone()])),
        "keys" => list(|(key, _)| key.clone()),
        "values" => list(|(_, value)| value.clone()),
        "copy" => Value::Dict(entries.to_vec()),
        "get" => {
            let found = entries.iter().find(|(key, _)| Some(key) == args.positional.first());
            found.map(|(_, value)| value).or(args.positional.get(1)).cloned().unwrap_or(Value::None)
        }
        _ => Value::unknown(format!("`.{name}()` of a map is not followed")),
    }
}
