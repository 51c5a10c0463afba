//! Tables as a whole.

use super::super::body::{Body, schema};
use super::super::runner::{Runner, What};
use super::super::value::{Args, Read, Value, last};
use super::parts::{ColumnParts, Numbers};
use crate::yaml::Node;

/// The parts of a new table.
#[derive(Default)]
struct Parts {
    columns: Vec<ColumnParts>,
    primary_key: Option<(Option<String>, Vec<String>)>,
    unique: Vec<Node>,
    foreign_keys: Vec<Node>,
    checks: Vec<Node>,
    excludes: Vec<Node>,
    indexes: Vec<Node>,
}

impl Runner<'_> {
    /// `op.create_table("users", sa.Column(...), ...)`.
    pub(super) fn create_table(&mut self, args: &Args) -> Read<Vec<What>> {
        let table = args.text("table_name", 0).or_else(|_| args.text("name", 0))?;
        let schema = schema(args)?;
        let named = ["table_name", "name"].iter().any(|key| args.named(key).is_some());
        let items = args.positional.iter().skip(usize::from(!named));
        let mut parts = Parts::default();
        for item in items {
            self.part(&mut parts, item, &table)?;
        }
        let mut steps = Vec::new();
        for column in &parts.columns {
            if let Some(found) = column.named_enum.as_ref().filter(|found| found.created_by_tables) {
                steps.extend(self.create_enum(found)?);
            }
        }
        let numbers = match self.numbers() {
            Numbers::Key { .. } if args.flag("sqlite_autoincrement")? => Numbers::Identity,
            other => other,
        };
        let body = self.table(parts, &table, schema.as_deref(), numbers);
        let body = self.table_options(body, args)?;
        steps.push(body.operation("create_table"));
        Ok(steps)
    }

    /// One argument of `create_table`.
    fn part(&mut self, parts: &mut Parts, item: &Value, table: &str) -> Read<()> {
        let Value::Made(made) = item else {
            if let Value::List(items) = item {
                return items.iter().try_for_each(|item| self.part(parts, item, table));
            }
            if item.is_none() || matches!(item, Value::Name(name) if last(name) == "metadata") {
                return Ok(());
            }
            return Err(item
                .gap()
                .unwrap_or_else(|| "a part of the table that is not in this file".to_owned()));
        };
        let args = &made.args;
        match last(&made.callee) {
            "Column" => {
                let mut column = self.column(item, table)?;
                parts.checks.append(&mut column.checks);
                parts.columns.push(column);
            }
            "PrimaryKeyConstraint" => {
                self.only(args, &["name", "_implicit_generated"])?;
                let columns = names_of(&args.positional)?;
                parts.primary_key = Some((args.maybe_text("name")?, columns));
            }
            "UniqueConstraint" => parts.unique.push(self.unique_part(args, table)?.node()),
            "ForeignKeyConstraint" => parts.foreign_keys.push(self.foreign_part(args, table)?.node()),
            "CheckConstraint" => parts.checks.push(self.check_part(args)?),
            "ExcludeConstraint" => parts.excludes.push(self.exclude_part(args, &args.positional)?.node()),
            "Index" => {
                let name = args.positional.first().filter(|name| !name.is_none());
                let name = name.map(|name| name.as_text("the name of an index")).transpose()?;
                let columns = Value::List(args.positional.iter().skip(1).cloned().collect());
                parts.indexes.push(self.index_part(name.as_deref(), &columns, args)?.node());
            }
            "MetaData" => {}
            other => return Err(format!("`{other}` in a table has no counterpart here")),
        }
        Ok(())
    }

    /// The body of a new table.
    fn table(&mut self, mut parts: Parts, table: &str, schema: Option<&str>, numbers: Numbers) -> Body {
        let keys: Vec<String> = match &parts.primary_key {
            Some((_, columns)) if !columns.is_empty() => columns.clone(),
            _ => parts
                .columns
                .iter()
                .filter(|column| column.primary_key)
                .map(|column| column.name.clone())
                .collect(),
        };
        let alone = keys.len() == 1;
        let mut columns = Vec::new();
        for column in &parts.columns {
            let is_key = keys.contains(&column.name);
            let counts = is_key && column.may_count() && (alone || column.autoincrement == Some(true));
            columns.push(column.node(counts.then_some(numbers), is_key).node());
            let one = [column.name.clone()];
            if let Some(references) = &column.references {
                parts.foreign_keys.push(self.named_reference(references, table, &one, true).node());
            }
            if column.index {
                let label = [schema, Some(table)].into_iter().flatten().collect::<Vec<_>>().join("_");
                let body = Body::default()
                    .name("name", &format!("ix_{label}_{}", column.name))
                    .names("columns", &one);
                parts.indexes.push(body.flag("unique", column.unique).node());
            } else if column.unique {
                let name = self.constraint_name(None, table, &one, "key");
                parts
                    .unique
                    .push(Body::default().maybe("name", name.as_deref()).names("columns", &one).node());
            }
        }
        let mut body =
            Body::default().name("table", table).maybe("schema", schema).set("columns", Node::list(columns));
        if !keys.is_empty() {
            let given = parts.primary_key.and_then(|(name, _)| name);
            let list = Node::list(keys.iter().map(|name| Node::text_of(&**name)).collect());
            body = match self.constraint_name(given, table, &[], "pkey") {
                Some(name) => {
                    body.set("primary_key", Body::default().name("name", &name).set("columns", list).node())
                }
                None => body.set("primary_key", list),
            };
        }
        body.list("unique", parts.unique)
            .list("foreign_keys", parts.foreign_keys)
            .list("checks", parts.checks)
            .list("excludes", parts.excludes)
            .list("indexes", parts.indexes)
    }

    /// Keywords of a new table.
    fn table_options(&self, mut body: Body, args: &Args) -> Read<Body> {
        let mut options = Body::default();
        for (key, value) in &args.named {
            let lower = key.to_ascii_lowercase();
            let option = match lower.as_str() {
                "mysql_engine" | "mariadb_engine" => Some("engine"),
                "mysql_charset" | "mysql_default_charset" | "mariadb_charset" => Some("charset"),
                "mysql_collate" | "mariadb_collate" => Some("collation"),
                "mysql_row_format" | "mariadb_row_format" => Some("row_format"),
                _ => None,
            };
            match option {
                Some(option) if self.on("mysql") => options = options.name(option, &value.as_text(key)?),
                _ if lower == "postgresql_partition_by" && self.on("postgresql") => {
                    body = body.name("partition_by", &value.as_text(key)?);
                }
                _ => {}
            }
        }
        let known = [
            "table_name",
            "name",
            "mysql_engine",
            "mysql_charset",
            "mysql_default_charset",
            "mysql_collate",
            "mysql_row_format",
            "mysql_DEFAULT_CHARSET",
            "mysql_ENGINE",
            "mysql_CHARSET",
            "mysql_COLLATE",
            "mysql_DEFAULT_COLLATE",
            "mariadb_engine",
            "mariadb_charset",
            "mariadb_collate",
            "mariadb_row_format",
            "postgresql_partition_by",
            "postgresql_ignore_search_path",
            "extend_existing",
            "keep_existing",
            "sqlite_autoincrement",
            "sqlite_with_rowid",
            "implicit_returning",
        ];
        self.only(args, &known)?;
        if let Some(comment) = args.maybe_text("comment")? {
            body = body.name("comment", &comment);
        }
        Ok(if options.0.is_empty() { body } else { body.set("options", options.node()) })
    }

    /// `op.drop_table("users")`.
    pub(super) fn drop_table(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(args, &["table_name"])?;
        let body = Body::default().name("table", &args.text("table_name", 0)?);
        let body = body.maybe("schema", schema(args)?.as_deref());
        Ok(vec![body.operation("drop_table")])
    }

    /// `op.rename_table("users", "people")`.
    pub(super) fn rename_table(args: &Args) -> Read<Vec<What>> {
        let body = Body::default()
            .name("table", &args.text("old_table_name", 0)?)
            .maybe("schema", schema(args)?.as_deref());
        Ok(vec![body.name("to", &args.text("new_table_name", 1)?).operation("rename_table")])
    }

    /// `op.create_table_comment("users", "People")`.
    pub(super) fn table_comment(args: &Args) -> Read<Vec<What>> {
        let body = Body::default()
            .name("table", &args.text("table_name", 0)?)
            .maybe("schema", schema(args)?.as_deref());
        Ok(vec![match args.given("comment", 1) {
            None => body.operation("drop_table_comment"),
            Some(comment) => {
                body.name("comment", &comment.as_text("the comment")?).operation("create_table_comment")
            }
        }])
    }

    /// `op.drop_table_comment("users")`.
    pub(super) fn no_table_comment(args: &Args) -> Read<Vec<What>> {
        let body = Body::default()
            .name("table", &args.text("table_name", 0)?)
            .maybe("schema", schema(args)?.as_deref());
        Ok(vec![body.operation("drop_table_comment")])
    }
}

/// Names of columns, given one by one.
pub(super) fn names_of(values: &[Value]) -> Read<Vec<String>> {
    values.iter().map(|value| value.as_text("the name of a column")).collect()
}
