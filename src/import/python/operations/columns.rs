//! Columns.

use super::super::body::{Body, schema};
use super::super::runner::{Runner, What};
use super::super::value::last;
use super::super::value::{Args, Read, Value};
use crate::yaml::Node;

impl Runner<'_> {
    /// `op.add_column("users", sa.Column(...))`.
    pub(super) fn add_column(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(
            args,
            &[
                "table_name",
                "column",
                "insert_after",
                "insert_before",
                "inline_references",
                "inline_primary_key",
            ],
        )?;
        let table = args.text("table_name", 0)?;
        let schema = schema(args)?;
        let Some(value) = args.get("column", 1).cloned() else { return Err("no column is given".to_owned()) };
        let mut column = self.column(&value, &table)?;
        let mut steps = Vec::new();
        let counts = column.primary_key && column.may_count();
        let mut body = column.node(counts.then(|| self.numbers()), false);
        let one = [column.name.clone()];
        if let Some(references) = &column.references {
            let inner = self.named_reference(references, &table, &one, false);
            body = body.set("references", flattened(inner));
        }
        if column.index {
            let label = [schema.as_deref(), Some(&table)].into_iter().flatten().collect::<Vec<_>>().join("_");
            let index = Body::default().name("table", &table).maybe("schema", schema.as_deref());
            let index = index.name("name", &format!("ix_{label}_{}", column.name)).names("columns", &one);
            steps.push(index.flag("unique", column.unique).operation("create_index"));
        } else if column.unique {
            body = match self.constraint_name(None, &table, &one, "key") {
                Some(name) => body.name("unique", &name),
                None => body.flag("unique", true),
            };
        }
        if let Some(check) = column.checks.pop() {
            body = body.set("check", check);
        }
        let operation = Body::default()
            .name("table", &table)
            .maybe("schema", schema.as_deref())
            .set("column", body.node());
        steps.insert(0, operation.operation("add_column"));
        Ok(steps)
    }

    /// `op.drop_column("users", "name")`.
    pub(super) fn drop_column(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(
            args,
            &[
                "table_name",
                "column_name",
                "mssql_drop_default",
                "mssql_drop_check",
                "mssql_drop_foreign_key",
            ],
        )?;
        let body = Body::default()
            .name("table", &args.text("table_name", 0)?)
            .maybe("schema", schema(args)?.as_deref());
        let column = match args.get("column_name", 1) {
            Some(value) if value.call_of("Column").is_some() => {
                value.call_of("Column").and_then(|made| made.args.positional.first()).map_or_else(
                    || Err("no column is given".to_owned()),
                    |name| name.as_text("the name of a column"),
                )?
            }
            _ => args.text("column_name", 1)?,
        };
        Ok(vec![body.name("column", &column).operation("drop_column")])
    }

    /// `op.alter_column("users", "name", ...)`: the changes, then the new name.
    pub(super) fn alter_column(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(
            args,
            &[
                "table_name",
                "column_name",
                "nullable",
                "server_default",
                "new_column_name",
                "name",
                "type_",
                "autoincrement",
                "postgresql_using",
                "insert_after",
                "insert_before",
                "default", // Alembic takes them, and does nothing
                "onupdate",
                "primary_key",
                "unique",
                "index",
            ],
        )?;
        let (table, column) = (args.text("table_name", 0)?, args.text("column_name", 1)?);
        let schema = schema(args)?;
        let target = || {
            Body::default().name("table", &table).maybe("schema", schema.as_deref()).name("column", &column)
        };
        let mut body = target();
        let none = body.0.len();
        let mut steps = Vec::new();
        let mut of = None;
        if let Some(value) = args.named("type_").filter(|value| !value.is_none()).cloned() {
            let found = self.sql_type(&value)?;
            body = body.set("type", found.node.clone()).maybe("collation", found.collation.as_deref());
            of = Some(found);
        } else if let Some(value) = args.named("existing_type").cloned() {
            // It only tells how a default is read; one that cannot be read is no loss.
            of = self.sql_type(&value).ok();
        }
        if self.on("postgresql")
            && let Some(using) = args.maybe_text("postgresql_using")?
        {
            body = body.name("using", &using);
        }
        match args.named("nullable") {
            None | Some(Value::None) => {}
            Some(Value::Bool(nullable)) => body = body.set("nullable", Node::word(nullable.to_string())),
            Some(_) => return Err("whether the column may be NULL cannot be told".to_owned()),
        }
        match args.named("server_default") {
            None | Some(Value::Bool(false)) => {}
            Some(Value::None) => body = body.set("default", Node::word("null")),
            Some(value) if value.call_of("Identity").is_some() => {
                body = body.set("identity", Node::word("true"));
            }
            Some(value) => {
                if let Some(default) = self.default(value, of.as_ref())? {
                    body = body.set("default", default);
                }
            }
        }
        match args.named("comment") {
            None | Some(Value::Bool(false)) => {}
            Some(Value::None) => body = body.set("comment", Node::word("null")),
            Some(comment) => body = body.name("comment", &comment.as_text("the comment")?),
        }
        if body.0.len() > none {
            steps.push(body.operation("alter_column"));
        }
        let renamed = args.maybe_text("new_column_name")?.or(args.maybe_text("name")?);
        if let Some(to) = renamed.filter(|to| *to != column) {
            steps.push(target().name("to", &to).operation("rename_column"));
        }
        if steps.is_empty() {
            let autoincrement = args.named("autoincrement").is_some();
            return if autoincrement {
                Err("`autoincrement` of a column that is there has no counterpart here".to_owned())
            } else {
                Ok(steps)
            };
        }
        Ok(steps)
    }
}

/// The foreign key of a column: what it refers to, and its options, in one map.
fn flattened(body: Body) -> Node {
    let mut entries = Vec::new();
    for (key, node) in body.0 {
        match (key, &node.kind) {
            ("references", crate::yaml::Kind::Map(inner)) => {
                for entry in inner {
                    entries.push((entry.key.clone(), entry.value.clone()));
                }
            }
            _ => entries.push((key.to_owned(), node)),
        }
    }
    Node::map(entries.iter().map(|(key, node)| (last(key), node.clone())))
}
