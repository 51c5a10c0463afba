//! Classes of a file: enums with their members, types with what they are made of.

use ruff_python_ast::{Expr, Stmt, StmtClassDef, StmtFunctionDef};

use super::runner::Runner;
use super::value::{Args, Made, Value, last};

/// What is said of a method of a class.
pub(super) const METHOD: &str = "a method of a class, which is not followed";

impl Value {
    /// Whether it is a method of a class that was read.
    pub(super) fn is_method(&self) -> bool {
        *self == Self::unknown(METHOD)
    }
}

/// The table of a class that SQLAlchemy maps to one: with the columns that the class itself has.
pub(super) fn mapped(class: &Made) -> Option<Value> {
    let name = class.args.named("__tablename__").filter(|_| class.callee == "#class")?.as_text("it").ok()?;
    let columns = class.args.named.iter().filter_map(|(member, value)| column(member, value));
    let positional = std::iter::once(Value::text(name)).chain(columns.map(|(_, column)| column)).collect();
    let option = |value: &Value| match value {
        Value::Dict(entries) => entries
            .iter()
            .find(|(key, _)| *key == Value::text("schema"))
            .map(|(_, schema)| ("schema".to_owned(), schema.clone())),
        _ => None,
    };
    let named = class.args.named("__table_args__").and_then(|args| match args {
        Value::List(items) => items.last().and_then(option),
        other => option(other),
    });
    Some(Value::made("sqlalchemy.table", None, Args { positional, named: named.into_iter().collect() }))
}

/// A member of a mapped class, as the column of its table.
pub(super) fn mapped_member(class: &Made, member: &str) -> Option<Value> {
    let table = mapped(class)?;
    if member == "__table__" {
        return Some(table);
    }
    let (name, _) = column(member, class.args.named(member)?)?;
    let columns = Value::made(".c", Some(table), Args::default());
    Some(Value::made(format!(".{name}"), Some(columns), Args::default()))
}

/// A member that is a column: the column's name, and the column.
fn column(member: &str, value: &Value) -> Option<(String, Value)> {
    let made = value.call_of("Column").or_else(|| value.call_of("mapped_column"))?;
    let mut rest = made.args.positional.iter().peekable();
    let given = made.args.named("name").and_then(|name| name.as_text("it").ok());
    let name = match (given, rest.peek()) {
        (Some(name), _) => name,
        (None, Some(Value::Text(name))) => {
            let name = name.clone();
            rest.next();
            name
        }
        (None, _) => member.to_owned(),
    };
    let of = made.args.named("type_").or_else(|| rest.next()).cloned();
    let positional = std::iter::once(Value::text(&*name)).chain(of).collect();
    Some((name, Value::made("sqlalchemy.column", None, Args { positional, named: Vec::new() })))
}

impl<'m> Runner<'m> {
    /// A class: its members, as an enum has them.
    pub(super) fn class(&mut self, class: &'m StmtClassDef) -> Value {
        self.frames.push(std::collections::BTreeMap::new());
        let (mut members, mut fields) = (Vec::new(), Vec::new());
        for statement in &class.body {
            let (target, value) = match statement {
                Stmt::Assign(assign) => (assign.targets.first(), Some(&assign.value)),
                Stmt::AnnAssign(assign) => (Some(&*assign.target), assign.value.as_ref()),
                _ => continue,
            };
            if let (Some(Expr::Name(name)), Stmt::AnnAssign(_)) = (target, statement) {
                fields.push(Value::text(name.id.as_str()));
            }
            if let (Some(Expr::Name(name)), Some(value)) = (target, value) {
                let value = self.evaluate(value);
                let value = if value.call_of("auto").is_some() {
                    Value::text(name.id.as_str().to_lowercase())
                } else {
                    value
                };
                self.set(name.id.as_str(), value.clone());
                members.push((name.id.to_string(), value));
            }
        }
        self.frames.pop();
        let bases = class.arguments.as_ref().map_or(&[][..], |arguments| &arguments.args);
        let bases: Vec<Value> = bases.iter().map(|base| self.evaluate(base)).collect();
        let is_enum =
            bases.iter().any(|base| matches!(base, Value::Name(name) if last(name).ends_with("Enum")));
        let member = |(name, value): (String, Value)| {
            let named = vec![("name".to_owned(), Value::text(&*name)), ("value".to_owned(), value.clone())];
            let own = Value::made("#member", None, Args { positional: Vec::new(), named });
            (name, if is_enum { own } else { value })
        };
        let mut named: Vec<(String, Value)> = members.into_iter().map(member).collect();
        if !is_enum {
            let methods = class.body.iter().filter_map(Stmt::as_function_def_stmt);
            let methods: Vec<_> =
                methods.map(|method| (method.name.to_string(), self.method_value(method))).collect();
            named.extend(methods);
            named.push(("#fields".to_owned(), Value::List(fields)));
        }
        Value::made("#class", None, Args { positional: bases, named })
    }

    /// A method: the function, unless something is wrapped around it.
    fn method_value(&self, method: &StmtFunctionDef) -> Value {
        let is_plain = method.decorator_list.iter().all(|one| {
            matches!(&one.expression, Expr::Name(name) if matches!(name.id.as_str(), "staticmethod" | "classmethod"))
        });
        let at = self.number_of(method).filter(|_| is_plain);
        at.map_or_else(|| Value::unknown(METHOD), Value::Function)
    }
}
