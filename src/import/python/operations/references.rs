//! What foreign keys refer to.

use super::super::body::Body;
use super::super::runner::Runner;
use super::super::value::{Args, Read};
use crate::yaml::Node;

impl Runner<'_> {
    /// `sa.ForeignKey("users.id", ...)`: everything but `columns`.
    pub(super) fn column_foreign_key(&mut self, args: &Args) -> Read<Body> {
        self.only(
            args,
            &[
                "name",
                "ondelete",
                "onupdate",
                "deferrable",
                "initially",
                "use_alter",
                "match",
                "link_to_name",
                "_constraint",
            ],
        )?;
        let target = args.text("column", 0)?;
        let (references, _) = references_of(&[target])?;
        foreign_options(
            Body::default().maybe("name", args.maybe_text("name")?.as_deref()).set("references", references),
            args,
        )
    }
}

/// What a foreign key refers to, from `schema.table.column`; and the name of the table.
pub(super) fn references_of(targets: &[String]) -> Read<(Node, String)> {
    let mut columns = Vec::new();
    let mut of = None;
    for target in targets {
        let Some((table, column)) = target.rsplit_once('.') else {
            return Err(format!("`{target}` does not say a table and a column"));
        };
        columns.push(column.to_owned());
        of = Some(table.to_owned());
    }
    let Some(of) = of else { return Err("a foreign key to nothing".to_owned()) };
    let (schema, table) = match of.rsplit_once('.') {
        Some((schema, table)) => (Some(schema), table),
        None => (None, of.as_str()),
    };
    let node = Body::default().name("table", table).maybe("schema", schema).names("columns", &columns).node();
    Ok((node, table.to_owned()))
}

/// The options that all foreign keys have.
pub(super) fn foreign_options(mut body: Body, args: &Args) -> Read<Body> {
    for (key, ours) in [("ondelete", "on_delete"), ("onupdate", "on_update"), ("match", "match")] {
        if let Some(word) = args.maybe_text(key)? {
            body = body.name(ours, &word.to_lowercase());
        }
    }
    let deferrable = args.flag("deferrable")?;
    body = body.flag("deferrable", deferrable);
    if let Some(word) = args.maybe_text("initially")? {
        body = body.name("initially", &word.to_lowercase());
    }
    Ok(body.flag("not_valid", args.flag("postgresql_not_valid")?))
}
