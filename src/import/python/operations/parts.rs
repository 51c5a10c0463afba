//! Parts of tables: columns and constraints, as `sa.Column(...)` and its kin say them.

use super::super::body::Body;
use super::super::enums::NamedEnum;
use super::super::runner::Runner;
use super::super::types::Type;
use super::super::value::{Args, Made, Read, Value, last};
use crate::yaml::Node;

/// What `sa.Column(...)` may say.
const COLUMN_KEYS: [&str; 17] = [
    "name",
    "type_",
    "primary_key",
    "autoincrement",
    "server_default",
    "default",
    "onupdate",
    "server_onupdate",
    "index",
    "unique",
    "nullable",
    "key",
    "doc",
    "system",
    "quote",
    "insert_default",
    "sqlite_on_conflict_primary_key",
];

/// A column, and what hangs on it.
pub(super) struct ColumnParts {
    pub name: String,
    pub of: Type,
    pub nullable: bool,
    pub primary_key: bool,
    /// Whether it may get numbers by itself: `None` where nothing is said.
    pub autoincrement: Option<bool>,
    pub default: Option<Node>,
    pub identity: Option<&'static str>,
    pub computed: Option<Node>,
    pub comment: Option<String>,
    /// The foreign key, without `columns`.
    pub references: Option<Body>,
    /// The columns it refers to, to name it.
    pub unique: bool,
    pub index: bool,
    pub checks: Vec<Node>,
    pub named_enum: Option<NamedEnum>,
}

impl ColumnParts {
    /// Its map in a spec; `serial` and identity are decided by whoever knows the table.
    pub(super) fn node(&self, numbers: Option<Numbers>, is_key: bool) -> Body {
        let serial = match (&numbers, self.of.family.as_str()) {
            (Some(Numbers::Serial { .. }), "integer") => Some("serial"),
            (Some(Numbers::Serial { .. }), "bigint") => Some("bigserial"),
            (Some(Numbers::Serial { .. }), "smallint") => Some("smallserial"),
            _ => None,
        };
        let node = serial.map_or_else(|| self.of.node.clone(), Node::text_of);
        let mut body = Body::default().name("name", &self.name).set("type", node);
        let counts = numbers.is_some() || self.identity.is_some();
        if !self.nullable && !is_key && !counts {
            body = body.set("nullable", Node::word("false"));
        }
        if let Some(default) = &self.default {
            body = body.set("default", default.clone());
        }
        match (self.identity, &numbers) {
            (Some(word), _) => body = body.set("identity", Node::word(word)),
            (None, Some(Numbers::Identity)) => body = body.set("identity", Node::word("true")),
            (None, Some(Numbers::Serial { others: true } | Numbers::Key { others: true })) => {
                body = body.set("identity", Node::word("false"));
            }
            _ => {}
        }
        if let Some(computed) = &self.computed {
            body = body.set("computed", computed.clone());
        }
        body.maybe("collation", self.of.collation.as_deref()).maybe("comment", self.comment.as_deref())
    }

    /// Whether SQLAlchemy would let it count by itself as the only column of a key.
    pub(super) fn may_count(&self) -> bool {
        let whole = matches!(self.of.family.as_str(), "integer" | "bigint" | "smallint" | "int");
        let free = self.references.is_none() || self.autoincrement == Some(true);
        whole
            && free
            && self.default.is_none()
            && self.computed.is_none()
            && self.identity.is_none()
            && self.autoincrement != Some(false)
    }
}

/// How a column counts, as SQLAlchemy makes it; `others`: where other dialects are meant that have an identity there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numbers {
    /// By a sequence of its own.
    Serial { others: bool },
    /// By AUTO_INCREMENT, or AUTOINCREMENT.
    Identity,
    /// By being an integer and the whole key (SQLite, "Autoincrement", 1).
    Key { others: bool },
}

impl Runner<'_> {
    /// How a column of this dialect counts.
    pub(super) fn numbers(&self) -> Numbers {
        let others = self.plan.identities;
        if self.on("postgresql") {
            Numbers::Serial { others }
        } else if self.on("sqlite") {
            Numbers::Key { others }
        } else {
            Numbers::Identity
        }
    }

    /// `sa.Column(...)`.
    pub(super) fn column(&mut self, value: &Value, table: &str) -> Read<ColumnParts> {
        let Some(made) = value.call_of("Column") else {
            return Err(value.gap().map_or_else(
                || "a column that is not in this file".to_owned(),
                |why| format!("a column cannot be told: {why}"),
            ));
        };
        let args = made.args.clone();
        self.only(&args, &COLUMN_KEYS)?;
        let mut rest = args.positional.iter();
        let name = match args.named("name") {
            Some(name) => name.as_text("the name of a column")?,
            None => rest.next().map_or_else(
                || Err("a column without a name".to_owned()),
                |name| name.as_text("the name of a column"),
            )?,
        };
        let mut sql_type = args.named("type_").cloned();
        let mut parts = Attached::default();
        for item in rest {
            match item {
                Value::Made(item) if attaches(&item.callee) => parts.take(self, item, table, &name)?,
                Value::Name(item) if last(item) == "Identity" => parts.identity = Some("true"),
                other if sql_type.is_none() => sql_type = Some(other.clone()),
                _ => return Err(format!("the column `{name}` has a part that cannot be read")),
            }
        }
        let Some(sql_type) = sql_type else { return Err(format!("the column `{name}` has no type")) };
        let of = self.sql_type(&sql_type).map_err(|why| format!("column `{name}`: {why}"))?;
        let default = self.server_default(&args, &of, &name, &mut parts)?;
        for key in ["default", "onupdate", "server_onupdate"] {
            if args.named(key).is_some_and(|value| !value.is_none()) {
                self.remark("`default=` and `onupdate=` of columns are Python's own work, and are no part of the schema");
            }
        }
        let primary_key = args.flag("primary_key")?;
        let nullable = match args.named("nullable") {
            Some(Value::Bool(nullable)) => *nullable,
            None | Some(Value::None) => !primary_key,
            Some(_) => return Err(format!("whether `{name}` may be NULL cannot be told")),
        };
        let autoincrement = match args.named("autoincrement") {
            Some(Value::Bool(counts)) => Some(*counts),
            _ => None,
        };
        if let Some((check, values)) = &of.check {
            let list = values
                .iter()
                .map(|value| format!("'{}'", value.replace('\'', "''")))
                .collect::<Vec<_>>()
                .join(", ");
            parts.checks.push(
                Body::default()
                    .maybe("name", check.as_deref())
                    .name("expr", &format!("{name} IN ({list})"))
                    .node(),
            );
        }
        Ok(ColumnParts {
            nullable,
            primary_key,
            autoincrement,
            default,
            identity: parts.identity,
            computed: parts.computed,
            comment: args.maybe_text("comment")?,
            references: parts.references,
            unique: args.flag("unique")?,
            index: args.flag("index")?,
            checks: parts.checks,
            named_enum: of.named.clone(),
            name,
            of,
        })
    }

    /// The default of a column, unless it is an identity or a computed value.
    fn server_default(
        &mut self,
        args: &Args,
        of: &Type,
        name: &str,
        parts: &mut Attached,
    ) -> Read<Option<Node>> {
        let Some(value) = args.named("server_default") else { return Ok(None) };
        if let Some(identity) = value.call_of("Identity") {
            parts.identity = Some(identity_word(&identity.args)?);
        } else if let Some(computed) = value.call_of("Computed") {
            parts.computed = Some(self.computed(&computed.args)?);
        } else if value.call_of("FetchedValue").is_none() {
            return self.default(value, Some(of)).map_err(|why| format!("the default of `{name}`: {why}"));
        }
        Ok(None)
    }

    /// `sa.Computed(...)`.
    fn computed(&mut self, args: &Args) -> Read<Node> {
        let text = args
            .positional
            .first()
            .map_or_else(|| Err("an empty expression".to_owned()), |value| self.expression(value))?;
        let stored = match args.named("persisted") {
            Some(Value::Bool(stored)) => Some(*stored),
            _ => None,
        };
        let mut entries = vec![("sql", Node::text_of(text))];
        if stored == Some(false) || (stored.is_none() && !self.on("postgresql")) {
            entries.push(("stored", Node::word("false")));
        }
        Ok(Node::map(entries))
    }
}

/// What hangs on a column.
#[derive(Default)]
struct Attached {
    identity: Option<&'static str>,
    computed: Option<Node>,
    references: Option<Body>,
    checks: Vec<Node>,
}

/// Whether a part of a column is no type.
fn attaches(callee: &str) -> bool {
    matches!(last(callee), "ForeignKey" | "Identity" | "Computed" | "CheckConstraint" | "Sequence")
}

impl Attached {
    fn take(&mut self, runner: &mut Runner<'_>, made: &Made, table: &str, column: &str) -> Read<()> {
        match last(&made.callee) {
            "ForeignKey" => self.references = Some(runner.column_foreign_key(&made.args)?),
            "Identity" => self.identity = Some(identity_word(&made.args)?),
            "Computed" => self.computed = Some(runner.computed(&made.args)?),
            "CheckConstraint" => {
                let name = runner.constraint_name(
                    made.args.maybe_text("name")?,
                    table,
                    &[column.to_owned()],
                    "check",
                );
                let expr = made
                    .args
                    .get("sqltext", 0)
                    .map_or_else(|| Err("an empty check".to_owned()), |value| runner.expression(value))?;
                self.checks.push(Body::default().maybe("name", name.as_deref()).name("expr", &expr).node());
            }
            other => return Err(format!("`{other}` on a column has no counterpart here")),
        }
        Ok(())
    }
}

fn identity_word(args: &Args) -> Read<&'static str> {
    let odd = args.named.iter().any(|(key, value)| {
        let usual = matches!(key.as_str(), "start" | "increment") && *value == Value::Number("1".to_owned());
        !(usual || value.is_none() || matches!(key.as_str(), "always" | "on_null"))
    });
    if odd {
        return Err("an identity with limits of its own has no counterpart here".to_owned());
    }
    Ok(if args.flag("always")? { "always" } else { "true" })
}

/// `where` of an index or an exclusion constraint.
pub(super) fn condition(runner: &Runner<'_>, args: &Args) -> Read<Option<String>> {
    for (dialect, key) in [("postgresql", "postgresql_where"), ("sqlite", "sqlite_where")] {
        if runner.on(dialect)
            && let Some(value) = args.named(key).filter(|value| !value.is_none())
        {
            return runner.expression(value).map(Some);
        }
    }
    match args.named("where") {
        Some(value) if !value.is_none() => runner.expression(value).map(Some),
        _ => Ok(None),
    }
}

/// A check, in the words of specs.
pub(super) fn check(name: Option<&str>, expr: &str) -> Node {
    Body::default().maybe("name", name).name("expr", expr).node()
}
