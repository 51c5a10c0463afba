//! Indexes.

use super::super::body::{Body, schema};
use super::super::runner::{Runner, What};
use super::super::value::{Args, Read, Value, last};
use super::parts::condition;
use crate::yaml::Node;

impl Runner<'_> {
    /// `op.create_index("ix_users_email", "users", ["email"], unique=True)`.
    pub(super) fn create_index(&mut self, args: &Args) -> Read<Vec<What>> {
        let table = args.text("table_name", 1)?;
        let name =
            args.given("index_name", 0).map(|name| name.as_text("the name of an index")).transpose()?;
        let Some(columns) = args.get("columns", 2) else { return Err("no columns are given".to_owned()) };
        let part = self.index_part(name.as_deref(), columns, args)?;
        let mut body = Body::default().name("table", &table).maybe("schema", schema(args)?.as_deref());
        body.0.extend(part.0);
        Ok(vec![body.flag("concurrently", self.concurrently(args)?).operation("create_index")])
    }

    fn concurrently(&self, args: &Args) -> Read<bool> {
        Ok(self.on("postgresql") && args.flag("postgresql_concurrently")?)
    }

    /// Name, columns and options of an index.
    pub(super) fn index_part(&mut self, name: Option<&str>, columns: &Value, args: &Args) -> Read<Body> {
        self.only(
            args,
            &[
                "index_name",
                "table_name",
                "columns",
                "unique",
                "postgresql_where",
                "sqlite_where",
                "postgresql_using",
                "postgresql_include",
                "postgresql_ops",
                "postgresql_with",
                "postgresql_concurrently",
                "postgresql_nulls_not_distinct",
                "mysql_length",
                "mysql_prefix",
                "mysql_using",
                "mariadb_length",
                "mariadb_prefix",
                "mariadb_using",
                "_column_flag",
            ],
        )?;
        let items = match columns {
            Value::List(items) => items.clone(),
            one => vec![one.clone()],
        };
        let list = items.iter().map(|item| self.index_column(item, args)).collect::<Read<Vec<_>>>()?;
        let mut body =
            Body::default().maybe("name", name).list("columns", list).flag("unique", args.flag("unique")?);
        body = body.maybe("where", condition(self, args)?.as_deref());
        if self.on("postgresql") {
            body = body.maybe("using", args.maybe_text("postgresql_using")?.as_deref());
            if let Some(include) = args.named("postgresql_include").filter(|value| !value.is_none()) {
                body = body.names("include", &include.as_texts("a column")?);
            }
            if let Some(Value::Dict(with)) = args.named("postgresql_with") {
                let pair =
                    |(key, value): &(Value, Value)| Ok((key.as_text("a parameter")?, self.shown(value)?));
                let pairs = with.iter().map(pair).collect::<Read<Vec<_>>>()?;
                body = body.set(
                    "with",
                    Node::map(pairs.iter().map(|(key, value)| (key.as_str(), Node::word(value)))),
                );
            }
            body = body.flag("nulls_not_distinct", args.flag("postgresql_nulls_not_distinct")?);
        } else if self.on("mysql")
            && let Some(prefix) = args.maybe_text("mysql_prefix")?
        {
            body = body.name("using", &prefix.to_lowercase());
        }
        Ok(body)
    }

    /// A column of an index, or an expression.
    fn index_column(&self, item: &Value, args: &Args) -> Read<Node> {
        let (mut body, name) = self.index_element(item)?;
        let is_column = body.0.len() == 1 && body.0[0].0 == "name";
        if self.on("postgresql")
            && let Some(Value::Dict(ops)) = args.named("postgresql_ops")
        {
            let found = ops.iter().find(|(key, _)| *key == Value::text(&*name));
            if let Some((_, class)) = found {
                body = body.name("opclass", &class.as_text("an operator class")?);
            }
        }
        if self.on("mysql") {
            let length = match args.named("mysql_length").or(args.named("mariadb_length")) {
                Some(Value::Dict(lengths)) => {
                    lengths.iter().find(|(key, _)| *key == Value::text(&*name)).map(|(_, length)| length)
                }
                other => other,
            };
            if let Some(Value::Number(length)) = length {
                body = body.set("length", Node::word(length));
            }
        }
        if is_column && body.0.len() == 1 {
            return Ok(Node::text_of(name));
        }
        Ok(body.node())
    }

    fn index_element(&self, item: &Value) -> Read<(Body, String)> {
        if let Value::Text(name) = item {
            return Ok((Body::default().name("name", name), name.clone()));
        }
        if item.call_of("column").is_some() {
            let name = item.as_text("a column")?;
            return Ok((Body::default().name("name", &name), name));
        }
        if let Value::Made(made) = item {
            let order = match last(&made.callee) {
                "desc" => Some(("order", "desc")),
                "asc" => Some(("order", "asc")),
                "nulls_last" | "nullslast" => Some(("nulls", "last")),
                "nulls_first" | "nullsfirst" => Some(("nulls", "first")),
                _ => None,
            };
            let inner = made.receiver.as_ref().or(made.args.positional.first());
            if let (Some((key, word)), Some(inner)) = (order, inner) {
                let (body, name) = self.index_element(inner)?;
                return Ok((body.name(key, word), name));
            }
            if made.callee == ".label"
                && let (Some(receiver), Some(label)) = (&made.receiver, made.args.positional.first())
            {
                let (body, _) = self.index_element(receiver)?;
                return Ok((body, label.as_text("a label")?));
            }
        }
        let text = self.expression(item)?;
        Ok(parsed(text.trim()))
    }

    /// `op.drop_index("ix_users_email", table_name="users")`; a table that is not named is looked up in the history.
    pub(super) fn drop_index(&mut self, args: &Args) -> Read<Vec<What>> {
        let name = args.text("index_name", 0)?;
        let table = args.given("table_name", 1).map(|table| table.as_text("the table")).transpose()?;
        let body = Body::default()
            .maybe("table", table.as_deref())
            .maybe("schema", schema(args)?.as_deref())
            .name("name", &name);
        let body = body.flag("concurrently", self.concurrently(args)?);
        Ok(vec![body.operation("drop_index")])
    }
}

/// `created_at DESC`, `lower(email)`: a column with its order, or an expression.
fn parsed(text: &str) -> (Body, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_name = |word: &str| {
        let bare = word.trim_matches('"');
        !bare.is_empty()
            && bare.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !bare.starts_with(|c: char| c.is_ascii_digit())
    };
    let (first, rest) = match words.split_first() {
        Some((first, rest)) if is_name(first) => (first.trim_matches('"'), rest),
        _ => (text, &[][..]),
    };
    let mut body = Body::default().name("name", first);
    let upper: Vec<String> = rest.iter().map(|word| word.to_ascii_uppercase()).collect();
    let upper: Vec<&str> = upper.iter().map(String::as_str).collect();
    let rest = match &upper[..] {
        ["DESC", rest @ ..] => {
            body = body.name("order", "desc");
            rest
        }
        ["ASC", rest @ ..] => {
            body = body.name("order", "asc");
            rest
        }
        rest => rest,
    };
    match rest {
        [] if words.first().is_some_and(|word| is_name(word)) => (body, first.to_owned()),
        ["NULLS", end @ ("FIRST" | "LAST")] => {
            (body.name("nulls", &end.to_ascii_lowercase()), first.to_owned())
        }
        _ => (ordered_expression(text), text.to_owned()),
    }
}

/// An expression, with its order at the end.
fn ordered_expression(text: &str) -> Body {
    let upper = text.to_ascii_uppercase();
    for (word, order) in [(" DESC", "desc"), (" ASC", "asc")] {
        if upper.ends_with(word) {
            return Body::default().name("expr", text[..text.len() - word.len()].trim()).name("order", order);
        }
    }
    Body::default().name("expr", text)
}
