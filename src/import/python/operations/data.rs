//! SQL in its own words, and rows.

use super::super::body::Body;
use super::super::defaults::unescaped;
use super::super::module::dedent;
use super::super::runner::{Runner, What};
use super::super::value::{Args, Read, Value, last};
use super::bound;
use super::target::Target;
use crate::yaml::Node;

/// What a question to the database gives.
pub(in super::super) const ROWS: &str = "rows that Python reads";

/// Tables in which a database keeps its own schema.
const CATALOGS: [&str; 18] = [
    "information_schema",
    "pg_catalog",
    "pg_type",
    "pg_class",
    "pg_index",
    "pg_constraint",
    "pg_enum",
    "pg_attribute",
    "pg_tables",
    "pg_extension",
    "pg_proc",
    "pg_trigger",
    "pg_views",
    "pg_namespace",
    "pg_roles",
    "to_regclass",
    "sqlite_master",
    "show ",
];

impl Runner<'_> {
    /// `op.execute("...")`.
    pub(super) fn execute(&mut self, args: &Args) -> Read<Vec<What>> {
        let Some(value) = args.get("sqltext", 0) else { return Err("nothing is executed".to_owned()) };
        if let Some(what) = Self::schema_object(value) {
            return Ok(what);
        }
        let parameters = args.get("parameters", 1).filter(|value| !value.is_none());
        match value.as_sql().filter(|_| parameters.is_none()) {
            Some(text) => Ok(self.sql_step(&text)),
            None if bound::statement(value).is_some() => {
                let texts = self.bound(value, parameters)?;
                Ok(texts.iter().flat_map(|text| self.sql_step(text)).collect())
            }
            None => match self.built(value, parameters) {
                Some(read) => read,
                None => Err(value.gap().map_or_else(
                    || "a statement that SQLAlchemy builds".to_owned(),
                    |why| format!("the statement cannot be told: {why}"),
                )),
            },
        }
    }

    /// SQL as a step; nothing for what the script does by itself.
    pub(in super::super) fn sql_step(&mut self, text: &str) -> Vec<What> {
        let text = unescaped(&dedent(text)).trim().trim_end_matches(';').trim_end().to_owned();
        let first = text.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        match first.as_str() {
            "" => return Vec::new(),
            "COMMIT" | "BEGIN" | "ROLLBACK" if text.split_whitespace().count() <= 2 => {
                self.remark(
                    "`COMMIT`, `BEGIN` and the like were left out: the script has its own transactions",
                );
                return Vec::new();
            }
            "PRAGMA" => {
                self.remark("`PRAGMA` was left out: the script for SQLite sets what it needs");
                return Vec::new();
            }
            _ => {}
        }
        vec![What::Sql(text)]
    }

    /// `bind.execute(...)`: a step if it writes; what it reads is known where it asks for the schema alone.
    pub(in super::super) fn executed_by_connection(&mut self, args: &Args) -> Value {
        let Some(value) = args.positional.first() else { return Value::unknown("what a statement gives") };
        let Some(text) = bound::statement(value) else {
            if value.is_seen() {
                return Value::Seen;
            }
            if reads_only(value) {
                return Value::unknown(ROWS);
            }
            let read = self.execute(args);
            self.take(read);
            return Value::unknown("what a statement gives");
        };
        let lower = text.trim_start().to_ascii_lowercase();
        let reads = ["select", "with", "show", "values"].iter().any(|word| lower.starts_with(word));
        let writes = ["insert ", "update ", "delete "].iter().any(|word| lower.contains(word))
            && lower.starts_with("with");
        if reads && !writes {
            let of_schema = CATALOGS.iter().any(|name| lower.contains(name));
            return if of_schema { Value::Seen } else { Value::unknown(ROWS) };
        }
        let read = self.execute(args);
        self.take(read);
        Value::unknown("what a statement gives")
    }

    /// `op.execute(CreateSequence(Sequence("s")))`, `op.execute(sa.schema.CreateSchema("s"))`.
    fn schema_object(value: &Value) -> Option<Vec<What>> {
        let Value::Made(made) = value else { return None };
        let first = made.args.positional.first()?;
        let (operation, name) = match last(&made.callee) {
            "CreateSchema" => ("create_schema", first.as_text("a schema").ok()?),
            "DropSchema" => ("drop_schema", first.as_text("a schema").ok()?),
            "CreateSequence" | "DropSequence" => {
                let sequence = first.call_of("Sequence")?;
                let plain = sequence.args.positional.len() == 1 && sequence.args.named.is_empty();
                let name = sequence.args.positional.first()?.as_text("a sequence").ok().filter(|_| plain)?;
                (
                    if last(&made.callee) == "CreateSequence" { "create_sequence" } else { "drop_sequence" },
                    name,
                )
            }
            _ => return None,
        };
        Some(vec![Body::default().name("name", &name).operation(operation)])
    }

    /// `op.bulk_insert(table, [{...}, ...])`.
    pub(super) fn bulk_insert(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(args, &["table", "rows", "multiinsert"])?;
        let target = Target::of(args.get("table", 0).unwrap_or(&Value::None))?;
        let rows = match args.get("rows", 1) {
            Some(Value::List(rows)) => rows.clone(),
            Some(other) => {
                return Err(other.gap().unwrap_or_else(|| "the rows are not in this file".to_owned()));
            }
            None => return Err("no rows are given".to_owned()),
        };
        let mut list = Vec::new();
        for row in &rows {
            let Value::Dict(cells) = row else {
                return Err(row.gap().unwrap_or_else(|| "a row that is no map".to_owned()));
            };
            let mut entries = Vec::new();
            for (column, cell) in cells {
                let column = target.column(column).unwrap_or_else(|| column.as_text("a column"))?;
                let cell = self
                    .cell(cell, target.data(&column), &target)
                    .map_err(|why| format!("the cell of `{column}`: {why}"))?;
                entries.push((column, cell));
            }
            list.push(Node::map(entries.iter().map(|(column, cell)| (column.as_str(), cell.clone()))));
        }
        if list.is_empty() {
            return Ok(Vec::new());
        }
        let body = Body::default().name("table", &target.name).maybe("schema", target.schema.as_deref());
        Ok(vec![body.list("rows", list).operation("bulk_insert")])
    }
}

/// Whether a statement that SQLAlchemy builds only reads.
fn reads_only(value: &Value) -> bool {
    match value {
        Value::Made(made) => last(&made.callee) == "select" || made.receiver.as_ref().is_some_and(reads_only),
        _ => false,
    }
}
