//! SQL in its own words, and rows.

use super::super::body::Body;
use super::super::defaults::unescaped;
use super::super::module::dedent;
use super::super::runner::{Runner, What};
use super::super::strings::json;
use super::super::value::{Args, Read, Value, last};
use super::parts::raw_sql;
use crate::yaml::Node;

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
        match value.as_sql() {
            Some(text) => Ok(self.sql_step(&text)),
            None => match self.inserted(value) {
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
        let Some(text) = value.as_sql() else {
            if value.is_seen() {
                return Value::Seen;
            }
            if reads_only(value) {
                return Value::unknown("rows that Python reads");
            }
            let read = self.execute(&Args { positional: vec![value.clone()], named: Vec::new() });
            self.take(read);
            return Value::unknown("what a statement gives");
        };
        let lower = text.trim_start().to_ascii_lowercase();
        let reads = ["select", "with", "show", "values"].iter().any(|word| lower.starts_with(word));
        let writes = ["insert ", "update ", "delete "].iter().any(|word| lower.contains(word))
            && lower.starts_with("with");
        if reads && !writes {
            let of_schema = CATALOGS.iter().any(|name| lower.contains(name));
            return if of_schema { Value::Seen } else { Value::unknown("rows that Python reads") };
        }
        if args.positional.len() > 1 || value.call_of("bindparams").is_some() {
            self.open("a statement with parameters");
            return Value::unknown("what a statement gives");
        }
        let steps = self.sql_step(&text);
        self.take(Ok(steps));
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

    /// `op.execute(table.insert().values(...))`, with constants alone.
    fn inserted(&mut self, value: &Value) -> Option<Read<Vec<What>>> {
        let Value::Made(made) = value else { return None };
        if made.callee != ".values" {
            return None;
        }
        let insert = match made.receiver.as_ref()? {
            Value::Made(insert) if last(&insert.callee) == "insert" => insert.clone(),
            _ => return None,
        };
        let table = insert.receiver.clone().or_else(|| insert.args.positional.first().cloned())?;
        let rows = match made.args.positional.first() {
            Some(rows @ Value::List(_)) => rows.clone(),
            Some(row @ Value::Dict(_)) => Value::List(vec![row.clone()]),
            _ => {
                let entries =
                    made.args.named.iter().map(|(key, value)| (Value::text(&**key), value.clone())).collect();
                Value::List(vec![Value::Dict(entries)])
            }
        };
        Some(self.bulk_insert(&Args { positional: vec![table, rows], named: Vec::new() }))
    }

    /// `op.bulk_insert(table, [{...}, ...])`.
    pub(super) fn bulk_insert(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(args, &["table", "rows", "multiinsert"])?;
        let table = args.get("table", 0).cloned().unwrap_or(Value::None);
        let Some(of) = table.call_of("table").or_else(|| table.call_of("Table")) else {
            return Err(table
                .gap()
                .unwrap_or_else(|| "the table of the rows is not in this file".to_owned()));
        };
        let name = of
            .args
            .positional
            .first()
            .map_or_else(|| of.args.text("table_name", 0), |name| name.as_text("the table"))?;
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
                let column = column.as_text("a column")?;
                let cell = self.cell(cell).map_err(|why| format!("the cell of `{column}`: {why}"))?;
                entries.push((column, cell));
            }
            list.push(Node::map(entries.iter().map(|(column, cell)| (column.as_str(), cell.clone()))));
        }
        if list.is_empty() {
            return Ok(Vec::new());
        }
        let body =
            Body::default().name("table", &name).maybe("schema", of.args.maybe_text("schema")?.as_deref());
        Ok(vec![body.list("rows", list).operation("bulk_insert")])
    }

    fn cell(&self, value: &Value) -> Read<Node> {
        match value {
            Value::None => Ok(Node::word("null")),
            Value::Bool(truth) => Ok(Node::word(truth.to_string())),
            Value::Number(number) => Ok(Node::word(number)),
            Value::Text(text) => Ok(Node::text_of(text)),
            Value::Made(made) if made.callee == "#member" => made
                .args
                .named("name")
                .map_or_else(|| Err("a member of an enum".to_owned()), |name| self.cell(name)),
            Value::List(_) | Value::Dict(_) => match json(value) {
                Some(json) => Ok(Node::text_of(json.to_string())),
                None => Err(value.gap().unwrap_or_else(|| "it is not a constant".to_owned())),
            },
            other => self.expression(other).map(|text| raw_sql(&text)),
        }
    }
}

/// Whether a statement that SQLAlchemy builds only reads.
fn reads_only(value: &Value) -> bool {
    match value {
        Value::Made(made) => last(&made.callee) == "select" || made.receiver.as_ref().is_some_and(reads_only),
        _ => false,
    }
}
