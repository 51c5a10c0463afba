//! The body of an operation, put together key by key.

use super::runner::{Runner, ServerNames, What};
use super::value::{Args, Read, Value};
use crate::yaml::Node;

/// Keys and their values, in the order in which they are written.
#[derive(Clone, Debug, Default)]
pub(super) struct Body(pub Vec<(&'static str, Node)>);

impl Body {
    /// A name, as it stands.
    pub(super) fn name(mut self, key: &'static str, name: &str) -> Self {
        self.0.push((key, Node::text_of(name)));
        self
    }

    /// A name, if there is one.
    pub(super) fn maybe(self, key: &'static str, name: Option<&str>) -> Self {
        match name {
            Some(name) => self.name(key, name),
            None => self,
        }
    }

    /// `true`, if so.
    pub(super) fn flag(mut self, key: &'static str, flag: bool) -> Self {
        if flag {
            self.0.push((key, Node::word("true")));
        }
        self
    }

    /// A value.
    pub(super) fn set(mut self, key: &'static str, node: Node) -> Self {
        self.0.push((key, node));
        self
    }

    /// A list, unless it is empty.
    pub(super) fn list(self, key: &'static str, items: Vec<Node>) -> Self {
        if items.is_empty() { self } else { self.set(key, Node::list(items)) }
    }

    /// Names of columns.
    pub(super) fn names(self, key: &'static str, names: &[String]) -> Self {
        self.list(key, names.iter().map(|name| Node::text_of(&**name)).collect())
    }

    /// As a map.
    pub(super) fn node(self) -> Node {
        Node::map(self.0)
    }

    /// As an operation.
    pub(super) fn operation(self, name: &'static str) -> What {
        What::Operation(Node::map([(name, self.node())]))
    }
}

/// Names that PostgreSQL gives to what has none: `users_email_key`.
pub(super) fn given_name(table: &str, columns: &[String], label: &str) -> String {
    /// What a name may be long.
    const LONGEST: usize = 63;
    let mut first = table.to_owned();
    let mut second = columns.join("_");
    let around = label.len() + 1 + usize::from(!second.is_empty());
    // The longer of both is cut, as the server does it.
    while first.len() + second.len() + around > LONGEST {
        let longer = if first.len() > second.len() { &mut first } else { &mut second };
        if longer.pop().is_none() {
            break;
        }
    }
    if second.is_empty() { format!("{first}_{label}") } else { format!("{first}_{second}_{label}") }
}

impl Runner<'_> {
    /// The name of a constraint: the one that is given, or the one that PostgreSQL gives, if it is meant;
    /// names that other servers give follow later.
    pub(super) fn constraint_name(
        &self,
        given: Option<String>,
        table: &str,
        columns: &[String],
        label: &str,
    ) -> Option<String> {
        let is_named = self.plan.names == ServerNames::Postgres || label == "pkey" && self.plan.primary_keys;
        given.or_else(|| is_named.then(|| given_name(table, columns, label)))
    }

    /// Refuses keywords that nobody here knows; those of other dialects, and those that say what is there, are left out.
    pub(super) fn only(&self, args: &Args, known: &[&str]) -> Read<()> {
        for (key, value) in &args.named {
            let prefix = key.split('_').next().unwrap_or(key);
            let of_other =
                matches!(prefix, "postgresql" | "mysql" | "mariadb" | "sqlite" | "mssql" | "oracle")
                    && !self.on(prefix);
            let idle = key.starts_with("existing_")
                || matches!(
                    key.as_str(),
                    "info" | "if_not_exists" | "if_exists" | "schema" | "quote" | "comment"
                )
                || value.is_none()
                || *value == Value::Bool(false);
            if !of_other && !idle && !known.contains(&key.as_str()) {
                return Err(format!("the keyword `{key}` has no counterpart here"));
            }
        }
        Ok(())
    }
}

/// The schema, if it is given.
pub(super) fn schema(args: &Args) -> Read<Option<String>> {
    args.maybe_text("schema")
}
