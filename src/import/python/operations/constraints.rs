//! Constraints, of new tables and by themselves.

use super::super::body::{Body, schema};
use super::super::runner::{Runner, What};
use super::super::value::{Args, Read, Value};
use super::parts::{check, condition};
use super::references::{foreign_options, references_of};
use super::tables::names_of;
use crate::yaml::Node;

impl Runner<'_> {
    fn of_table(args: &Args) -> Read<(Body, String)> {
        let table = args.text("table_name", 1)?;
        Ok((Body::default().name("table", &table).maybe("schema", schema(args)?.as_deref()), table))
    }

    /// The given name of a constraint: its first argument, which may be None.
    fn first_name(args: &Args) -> Read<Option<String>> {
        args.given("constraint_name", 0).map(|name| name.as_text("the name of a constraint")).transpose()
    }

    /// `op.create_primary_key("users_pkey", "users", ["id"])`.
    pub(super) fn create_primary_key(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(args, &["constraint_name", "table_name", "columns"])?;
        let (body, table) = Self::of_table(args)?;
        let columns = args
            .get("columns", 2)
            .map_or_else(|| Err("no columns are given".to_owned()), |value| value.as_texts("a column"))?;
        let name = self.constraint_name(Self::first_name(args)?, &table, &[], "pkey");
        Ok(vec![
            body.maybe("name", name.as_deref()).names("columns", &columns).operation("create_primary_key"),
        ])
    }

    /// `op.create_unique_constraint("uq_users_email", "users", ["email"])`.
    pub(super) fn create_unique(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(
            args,
            &[
                "constraint_name",
                "table_name",
                "columns",
                "deferrable",
                "initially",
                "postgresql_nulls_not_distinct",
            ],
        )?;
        let (body, table) = Self::of_table(args)?;
        let columns = args
            .get("columns", 2)
            .map_or_else(|| Err("no columns are given".to_owned()), |value| value.as_texts("a column"))?;
        let name = self.constraint_name(Self::first_name(args)?, &table, &columns, "key");
        let body = body.maybe("name", name.as_deref()).names("columns", &columns);
        Ok(vec![unique_options(body, args)?.operation("create_unique_constraint")])
    }

    /// `sa.UniqueConstraint("a", "b", name="uq")`.
    pub(super) fn unique_part(&mut self, args: &Args, table: &str) -> Read<Body> {
        self.only(
            args,
            &["name", "deferrable", "initially", "postgresql_nulls_not_distinct", "_column_flag"],
        )?;
        let columns = names_of(&args.positional)?;
        let name = self.constraint_name(args.maybe_text("name")?, table, &columns, "key");
        unique_options(Body::default().maybe("name", name.as_deref()).names("columns", &columns), args)
    }

    /// `op.create_foreign_key("fk", "orders", "users", ["user_id"], ["id"])`.
    pub(super) fn create_foreign_key(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(
            args,
            &[
                "constraint_name",
                "source_table",
                "referent_table",
                "local_cols",
                "remote_cols",
                "ondelete",
                "onupdate",
                "deferrable",
                "initially",
                "match",
                "source_schema",
                "referent_schema",
                "use_alter",
                "postgresql_not_valid",
            ],
        )?;
        let (table, referred) = (args.text("source_table", 1)?, args.text("referent_table", 2)?);
        let list = |key: &str, at: usize| {
            args.get(key, at)
                .map_or_else(|| Err(format!("`{key}` is not given")), |value| value.as_texts("a column"))
        };
        let (local, remote) = (list("local_cols", 3)?, list("remote_cols", 4)?);
        let (inner, referred) = match referred.split_once('.') {
            Some((schema, table)) => (Some(schema.to_owned()), table.to_owned()),
            None => (args.maybe_text("referent_schema")?, referred),
        };
        let references = Body::default()
            .name("table", &referred)
            .maybe("schema", inner.as_deref())
            .names("columns", &remote)
            .node();
        let name = self.constraint_name(Self::first_name(args)?, &table, &local, "fkey");
        let body = Body::default()
            .name("table", &table)
            .maybe("schema", args.maybe_text("source_schema")?.as_deref());
        let body = body.maybe("name", name.as_deref()).names("columns", &local).set("references", references);
        Ok(vec![foreign_options(body, args)?.operation("create_foreign_key")])
    }

    /// `sa.ForeignKeyConstraint(["user_id"], ["users.id"], ...)`.
    pub(super) fn foreign_part(&mut self, args: &Args, table: &str) -> Read<Body> {
        self.only(
            args,
            &[
                "columns",
                "refcolumns",
                "name",
                "ondelete",
                "onupdate",
                "deferrable",
                "initially",
                "match",
                "use_alter",
                "link_to_name",
                "postgresql_not_valid",
            ],
        )?;
        let list = |key: &str, at: usize| {
            args.get(key, at)
                .map_or_else(|| Err(format!("`{key}` is not given")), |value| value.as_texts("a column"))
        };
        let local = list("columns", 0)?;
        let (references, _) = references_of(&list("refcolumns", 1)?)?;
        let name = self.constraint_name(args.maybe_text("name")?, table, &local, "fkey");
        let body = Body::default()
            .maybe("name", name.as_deref())
            .names("columns", &local)
            .set("references", references);
        foreign_options(body, args)
    }

    /// The foreign key of a column, with its name; as one of the table, with its column.
    pub(super) fn named_reference(
        &self,
        body: &Body,
        table: &str,
        columns: &[String],
        of_table: bool,
    ) -> Body {
        let given = body
            .0
            .iter()
            .find(|(key, _)| *key == "name")
            .and_then(|(_, node)| node.text())
            .map(ToOwned::to_owned);
        let name = self.constraint_name(given, table, columns, "fkey");
        let mut named = Body::default().maybe("name", name.as_deref());
        if of_table {
            named = named.names("columns", columns);
        }
        named.0.extend(body.0.iter().filter(|(key, _)| *key != "name").cloned());
        named
    }

    /// `op.create_check_constraint("ck", "users", "age > 0")`.
    pub(super) fn create_check(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(args, &["constraint_name", "table_name", "condition", "postgresql_not_valid"])?;
        let (body, _) = Self::of_table(args)?;
        let expr = args
            .get("condition", 2)
            .map_or_else(|| Err("no condition is given".to_owned()), |value| self.expression(value))?;
        let body = body.maybe("name", Self::first_name(args)?.as_deref()).name("expr", &expr);
        Ok(vec![
            body.flag("not_valid", args.flag("postgresql_not_valid")?).operation("create_check_constraint"),
        ])
    }

    /// `sa.CheckConstraint("age > 0", name="ck")`.
    pub(super) fn check_part(&mut self, args: &Args) -> Read<Node> {
        self.only(args, &["name", "sqltext", "_create_rule", "_type_bound"])?;
        let expr = args
            .get("sqltext", 0)
            .map_or_else(|| Err("an empty check".to_owned()), |value| self.expression(value))?;
        Ok(check(args.maybe_text("name")?.as_deref(), &expr))
    }

    /// `op.create_exclude_constraint("ex", "bookings", ("during", "&&"), using="gist")`.
    pub(super) fn create_exclude(&mut self, args: &Args) -> Read<Vec<What>> {
        let (body, _) = Self::of_table(args)?;
        let name = Self::first_name(args)?;
        let part = self.exclude_part(args, args.positional.get(2..).unwrap_or_default())?;
        let mut body = body.maybe("name", name.as_deref());
        body.0.extend(part.0.into_iter().filter(|(key, _)| *key != "name"));
        Ok(vec![body.operation("create_exclude_constraint")])
    }

    /// The elements of an exclusion constraint, and its options.
    pub(super) fn exclude_part(&mut self, args: &Args, elements: &[Value]) -> Read<Body> {
        self.only(
            args,
            &["constraint_name", "table_name", "name", "using", "where", "deferrable", "initially", "ops"],
        )?;
        if args.flag("deferrable")? || args.named("ops").is_some_and(|value| !value.is_none()) {
            return Err(
                "an exclusion constraint that is deferrable or has `ops` has no counterpart here".to_owned()
            );
        }
        let mut list = Vec::new();
        for element in elements {
            let Value::List(pair) = element else {
                return Err("an element of the constraint cannot be read".to_owned());
            };
            let [what, with] = &pair[..] else {
                return Err("an element of the constraint cannot be read".to_owned());
            };
            let (key, text) = match what {
                Value::Text(name) => ("name", name.clone()),
                Value::Made(_) if what.call_of("column").is_some() => ("name", what.as_text("a column")?),
                other => ("expr", self.expression(other)?),
            };
            list.push(Body::default().name(key, &text).name("with", &with.as_text("an operator")?).node());
        }
        let body = Body::default().maybe("name", args.maybe_text("name")?.as_deref()).list("elements", list);
        let body = body.name("using", &args.maybe_text("using")?.unwrap_or_else(|| "gist".to_owned()));
        Ok(body.maybe("where", condition(self, args)?.as_deref()))
    }

    /// `op.drop_constraint("fk", "orders", type_="foreignkey")`.
    pub(super) fn drop_constraint(&mut self, args: &Args) -> Read<Vec<What>> {
        self.only(args, &["constraint_name", "table_name", "type_"])?;
        let (body, table) = Self::of_table(args)?;
        let kind = args.given("type_", 2).map(|kind| kind.as_text("the kind of a constraint")).transpose()?;
        let kind = match kind.as_deref() {
            None => None,
            Some("foreignkey") => Some("foreign_key"),
            Some("primary") => Some("primary_key"),
            Some("unique") => Some("unique"),
            Some("check") => Some("check"),
            Some(other) => return Err(format!("`{other}` is no kind of constraint")),
        };
        let name = match (Self::first_name(args)?, kind) {
            (Some(name), _) => name,
            (None, Some("primary_key")) => {
                let name = self.constraint_name(None, &table, &[], "pkey");
                let known = self.plan.dialect.facts().names.primary_key.map(ToOwned::to_owned);
                name.or(known).ok_or("the primary key that is dropped has no name here")?
            }
            (None, _) => return Err("the constraint that is dropped has no name here".to_owned()),
        };
        let body = body.name("name", &name).maybe("type", kind);
        Ok(vec![body.operation("drop_constraint")])
    }
}

fn unique_options(body: Body, args: &Args) -> Read<Body> {
    let body = body.flag("deferrable", args.flag("deferrable")?);
    let initially = args.maybe_text("initially")?.map(|word| word.to_lowercase());
    Ok(body
        .maybe("initially", initially.as_deref())
        .flag("nulls_not_distinct", args.flag("postgresql_nulls_not_distinct")?))
}
