//! Classes of a file: enums with their members, types with what they are made of.

use ruff_python_ast::{Expr, Stmt, StmtClassDef};

use super::runner::Runner;
use super::value::{Args, Value, last};

impl<'m> Runner<'m> {
    /// A class: its members, as an enum has them.
    pub(super) fn class(&mut self, class: &'m StmtClassDef) -> Value {
        self.frames.push(std::collections::BTreeMap::new());
        let mut members = Vec::new();
        for statement in &class.body {
            let (target, value) = match statement {
                Stmt::Assign(assign) => (assign.targets.first(), Some(&assign.value)),
                Stmt::AnnAssign(assign) => (Some(&*assign.target), assign.value.as_ref()),
                _ => continue,
            };
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
        let named = members.into_iter().map(member).collect();
        Value::made("#class", None, Args { positional: bases, named })
    }
}
