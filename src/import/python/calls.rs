//! Calls: operations of Alembic, functions of the file, and what is only remembered.

use ruff_python_ast::{Expr, ExprCall};

use super::expressions::attribute_of;
use super::helpers::{asks_what_is_there, known_operation};
use super::idle::does_nothing;
use super::runner::Runner;
use super::strings::library;
use super::value::{Args, Value, last};

impl<'m> Runner<'m> {
    /// A call. What it does to the database becomes a step.
    pub(super) fn call(&mut self, call: &'m ExprCall) -> Value {
        let (unused, before) = (std::mem::take(&mut self.unused), self.foreign.take());
        if let Expr::Attribute(attribute) = &*call.func {
            let name = attribute.attr.as_str();
            let base = self.evaluate(&attribute.value);
            let of_base = self.foreign.take();
            let args = self.arguments(call);
            let of_args = self.foreign.take();
            if let Value::List(_) | Value::Dict(_) = &base
                && let Some(variable) = self.variable(&attribute.value)
                && let Some(value) = self.mutated(&variable, name, &args)
            {
                self.foreign = before.or(of_base).or(of_args);
                return value;
            }
            let (is_operation, from) = (runs_statements(&base, name), self.steps.len());
            self.unused = unused;
            let value = self.method(base, name, args);
            self.unused = false;
            // What an operation gets is open with it.
            let of_args = of_args.filter(|_| !is_operation || self.steps.len() == from);
            self.foreign = before.or(of_base).or(of_args).or(self.foreign.take());
            return value;
        }
        let callee = self.evaluate(&call.func);
        let args = self.arguments(call);
        let noted = self.foreign.take();
        let (is_operation, from) = (is_directive(&callee), self.steps.len());
        let value = self.called(callee, args);
        if unused && value.is_of_foreign_class() {
            self.note(
                "an object of a class that is not in the files that were read, and is there for what it does",
            );
        }
        let noted = noted.filter(|_| !is_operation || self.steps.len() == from);
        self.foreign = before.or(noted).or(self.foreign.take());
        value
    }

    /// The arguments of a call, with lists and maps of arguments taken apart.
    fn arguments(&mut self, call: &'m ExprCall) -> Args {
        let mut args = Args::default();
        for argument in &call.arguments.args {
            match argument {
                Expr::Starred(starred) => {
                    let value = self.evaluate(&starred.value);
                    match value.items() {
                        Some(items) => args.positional.extend(items),
                        None => {
                            args.positional.push(Value::unknown(value.gap().unwrap_or_else(|| {
                                "a list of arguments that is not in this file".to_owned()
                            })));
                        }
                    }
                }
                other => args.positional.push(self.evaluate(other)),
            }
        }
        for keyword in &call.arguments.keywords {
            let value = self.evaluate(&keyword.value);
            match (&keyword.arg, value) {
                (Some(name), value) => args.named.push((name.to_string(), value)),
                (None, Value::Dict(entries)) => {
                    let entry = |(key, value): (Value, Value)| Some((key.as_text("it").ok()?, value));
                    args.named.extend(entries.into_iter().filter_map(entry));
                }
                (None, other) => args.positional.push(Value::unknown(
                    other.gap().unwrap_or_else(|| "a map of arguments that is not in this file".to_owned()),
                )),
            }
        }
        args
    }

    /// A call of a value.
    pub(super) fn called(&mut self, callee: Value, args: Args) -> Value {
        match callee {
            Value::Function(at) => self.inlined(at, args),
            Value::Seen => Value::Seen,
            Value::Name(path) => self.named_call(&path, args),
            Value::Made(made) if made.callee == "#class" => match args.positional.first() {
                // An enum by its value; anything else is an object of the class.
                Some(value) if args.named.is_empty() && args.positional.len() == 1 => {
                    let has = |member: &&(String, Value)| attribute_of(member.1.clone(), "value") == *value;
                    match made.args.named.iter().find(has) {
                        Some(member) => member.1.clone(),
                        None => self.object(&made, args),
                    }
                }
                _ => self.object(&made, args),
            },
            Value::Made(made) if made.callee == "#bound" => self.bound_call(&made, args),
            Value::Made(made) if last(&made.callee) == "partial" && made.receiver.is_none() => {
                let mut all = made.args.clone();
                let callee = if all.positional.is_empty() { Value::None } else { all.positional.remove(0) };
                all.positional.extend(args.positional);
                all.named.extend(args.named);
                self.called(callee, all)
            }
            Value::Made(made) if made.callee.starts_with('.') => match &made.receiver {
                Some(of) => self.method(of.clone(), last(&made.callee), args),
                None => Value::unknown("a call of what is not in this file"),
            },
            other => {
                let why = other.gap().unwrap_or_else(|| "a call of what is not in this file".to_owned());
                if other.is_method() || args.positional.iter().any(is_connection) {
                    self.open(&*why);
                } else if !matches!(&other, Value::Made(made) if gives_idle(&made.callee)) {
                    self.note(format!("a call that is not followed: {why}"));
                }
                Value::unknown(why)
            }
        }
    }

    /// A call of what was imported, or is Python's own.
    fn named_call(&mut self, path: &str, args: Args) -> Value {
        let path = match self.value_elsewhere(path) {
            None => path.to_owned(),
            Some(Value::Name(other)) => other, // handed on from elsewhere; two modules may do that to each other
            Some(callee) => return self.called(callee, args),
        };
        let path = path.as_str();
        if let Some(name) = path.strip_prefix("alembic.op.") {
            return self.directive(name, args);
        }
        let name = last(path);
        if let ("getattr", [Value::Name(of), Value::Text(member)]) = (path, &args.positional[..])
            && !of.starts_with('#')
        {
            let full = format!("{of}.{member}");
            return self.value_elsewhere(&full).unwrap_or(Value::Name(full));
        }
        match name {
            "is_offline_mode" => return Value::Bool(true),
            "any" | "all" | "bool" | "next" | "len"
                if args.positional.first().is_some_and(Value::is_seen) =>
            {
                return Value::Seen;
            }
            "any" | "all" => return quantified(name == "any", &args),
            "inspect" | "from_engine" | "Inspector"
                if path.contains("qlalchemy") || path.contains("Inspector") =>
            {
                return Value::Seen;
            }
            "execute" if path == "alembic.context.execute" => return self.directive(name, args),
            "isinstance" | "hasattr" | "getattr" if args.positional.first().is_some_and(is_connection) => {
                return Value::unknown("a property of the connection");
            }
            _ => {}
        }
        if name != "partial" && self.hands_over(&args) {
            self.note(format!("`{name}()` gets a function that does something, and is not followed"));
        }
        if let Some(value) = library(path, &args) {
            return value;
        }
        if does_nothing(path) {
            return Value::made(path, None, args);
        }
        if asks_what_is_there(name) {
            return Value::Seen;
        }
        if let Some(operation) = known_operation(name) {
            return self.helper(operation, args);
        }
        if args.positional.iter().chain(args.named.iter().map(|(_, value)| value)).any(is_connection) {
            self.open(format!("`{name}` is not in this file, and gets the connection"));
        } else {
            self.note_call(path);
        }
        if args.positional.iter().any(Value::is_seen) {
            return Value::Seen;
        }
        Value::made(path, None, args)
    }

    /// A directive of Alembic.
    pub(super) fn directive(&mut self, name: &str, args: Args) -> Value {
        match name {
            "f" | "inline_literal" => args.positional.first().cloned().unwrap_or(Value::None),
            "batch_alter_table" => {
                let known = [
                    "table_name",
                    "recreate",
                    "naming_convention",
                    "copy_from",
                    "reflect_args",
                    "reflect_kwargs",
                    "partial_reordering",
                ];
                if let Err(why) = self.only(&args, &known) {
                    self.open(why);
                }
                Value::made(format!("alembic.op.{name}"), None, args)
            }
            "get_bind" | "get_context" => Value::made(format!("alembic.op.{name}"), None, args),
            "create_table" => {
                let read = self.operation(name, &args);
                self.take(read);
                Value::made("sqlalchemy.Table", None, args)
            }
            _ => {
                let read = self.operation(name, &args);
                self.take(read);
                Value::None
            }
        }
    }

    /// A directive within `batch_alter_table`: that of Alembic, with the table.
    pub(super) fn in_batch(&mut self, batch: &Args, name: &str, mut args: Args) -> Value {
        let table = batch.get("table_name", 0).cloned().unwrap_or(Value::None);
        if let Some(schema) = batch.given("schema", 1) {
            let key = if name == "create_foreign_key" { "source_schema" } else { "schema" };
            args.named.push((key.to_owned(), schema.clone()));
        }
        let (key, at) = match name {
            "create_foreign_key" => ("source_table", 1),
            "create_index"
            | "drop_index"
            | "create_unique_constraint"
            | "create_check_constraint"
            | "create_primary_key"
            | "drop_constraint"
            | "create_exclude_constraint" => ("table_name", 1),
            "add_column" | "drop_column" | "alter_column" | "create_table_comment" | "drop_table_comment" => {
                ("table_name", 0)
            }
            "f" | "execute" | "get_bind" | "get_context" => return self.directive(name, args),
            _ => {
                self.open(format!("`{name}` within `batch_alter_table` is not followed"));
                return Value::None;
            }
        };
        if args.positional.len() >= at {
            args.positional.insert(at, table);
        } else {
            args.named.push((key.to_owned(), table));
        }
        self.directive(name, args)
    }

    /// A helper of which the name says what it does: the operation, without its test for what is there.
    pub(super) fn helper(&mut self, operation: &str, mut args: Args) -> Value {
        args.positional.retain(|value| !is_connection(value) && !value.is_seen());
        self.remark(
            "helpers that look first what is there (`safe_add_column` and the like) were taken for the operation in their names: the guards of the script do that",
        );
        match operation {
            "add_columns" | "drop_columns" => {
                let one = operation.trim_end_matches('s');
                let items = args.positional.split_off(1.min(args.positional.len()));
                let items = items.into_iter().flat_map(|item| {
                    item.items().filter(|_| !matches!(item, Value::Text(_))).unwrap_or_else(|| vec![item])
                });
                for item in items.collect::<Vec<_>>() {
                    let positional = args.positional.iter().cloned().chain([item]).collect();
                    self.directive(one, Args { positional, named: args.named.clone() });
                }
                Value::None
            }
            _ => self.directive(operation, args),
        }
    }
}

impl Value {
    /// Whether it is a table, or a statement that SQLAlchemy builds: its methods only build more.
    pub(super) fn is_sql_expression(&self) -> bool {
        match self {
            Self::Made(made) => match last(&made.callee) {
                "table" | "Table" | "select" | "insert" | "update" | "delete" | "column" | "Column"
                | "text" | "func" => true,
                _ if made.callee.starts_with('.') => {
                    made.receiver.as_ref().is_some_and(Self::is_sql_expression)
                }
                _ => false,
            },
            Self::Name(name) => name.contains(".func"),
            _ => false,
        }
    }
}

/// Whether what a call gives does nothing when it is called.
fn gives_idle(path: &str) -> bool {
    does_nothing(path) && path.contains('.')
}

/// Whether a value is an operation of Alembic.
fn is_directive(callee: &Value) -> bool {
    matches!(callee, Value::Name(path) if path.starts_with("alembic.op."))
}

/// Whether a method is an operation, or runs a statement.
fn runs_statements(base: &Value, name: &str) -> bool {
    is_connection(base)
        || base.call_of("batch_alter_table").is_some()
        || matches!(name, "execute" | "exec_driver_sql" | "scalar" | "scalars")
}

/// Whether a value is what operations run on.
pub(super) fn is_connection(value: &Value) -> bool {
    match value {
        Value::Name(name) => name == "alembic.op" || name.starts_with('#'),
        Value::Made(made) => {
            matches!(last(&made.callee), "get_bind" | "get_context" | "Session" | "sessionmaker")
        }
        _ => false,
    }
}

fn quantified(any: bool, args: &Args) -> Value {
    use super::conditions::Truth;
    let Some(items) = args.positional.first().and_then(Value::items) else {
        return Value::unknown("a list that is not in this file");
    };
    let mut open = None;
    for item in items {
        match item.truth() {
            Truth::Yes if any => return Value::Bool(true),
            Truth::No if !any => return Value::Bool(false),
            Truth::Yes | Truth::No => {}
            other => open = Some(other.value()),
        }
    }
    open.unwrap_or(Value::Bool(!any))
}
