//! Which rows raw SQL writes: the tables, and the columns that stand where only a column can.

use super::cursor::Cursor;
use super::unread::{Read, Unread};

/// A table that a statement writes rows of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    /// The schema, where the statement says it.
    pub schema: Option<String>,
    pub table: String,
    /// The columns of an insert, or those that an update sets.
    pub columns: Vec<String>,
}

/// The tables whose rows a statement writes.
pub(super) fn written(cursor: &mut Cursor<'_>) -> Read<Vec<Rows>> {
    let first = cursor.word().unwrap_or_default();
    cursor.skip();
    match first.as_str() {
        "insert" => {
            cursor.expect("into")?;
            let mut rows = target(cursor)?;
            if cursor.is("(") {
                rows.columns = cursor.names().unwrap_or_default(); // a query in parentheses names no columns
            }
            Ok(vec![rows])
        }
        "update" => {
            let mut rows = target(cursor)?;
            rows.columns = assigned(cursor).unwrap_or_default();
            Ok(vec![rows])
        }
        "delete" => {
            cursor.expect("from")?;
            Ok(vec![target(cursor)?])
        }
        "truncate" => {
            cursor.eat("table");
            let mut list = vec![target(cursor)?];
            while cursor.eat(",") {
                list.push(target(cursor)?);
            }
            Ok(list)
        }
        "merge" => {
            cursor.expect("into")?;
            Ok(vec![target(cursor)?])
        }
        _ => Err(Unread::All),
    }
}

fn target(cursor: &mut Cursor<'_>) -> Read<Rows> {
    cursor.eat("only");
    let name = cursor.object()?;
    cursor.eat("*");
    Ok(Rows { schema: name.schema, table: name.name, columns: Vec::new() })
}

/// The columns before the `=` of each assignment.
fn assigned(cursor: &mut Cursor<'_>) -> Read<Vec<String>> {
    while !cursor.eat("set") {
        if cursor.done() {
            return Err(Unread::All);
        }
        cursor.skip();
    }
    let mut columns = Vec::new();
    loop {
        if cursor.is("(") {
            columns.extend(cursor.names()?);
        } else {
            columns.push(cursor.name()?);
        }
        cursor.expression(&["from", "where", "returning"])?;
        if !cursor.eat(",") {
            return Ok(columns);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Place;
    use crate::dialect::Dialect;
    use crate::sql::ddl::effect;
    use pretty_assertions::assert_eq;

    fn read(statement: &str) -> String {
        let list = effect(statement, Place::default(), Dialect::ALL[0].facts()).rows;
        let text = |r: &Rows| {
            let schema = r.schema.as_deref().map(|s| [s, "."].concat()).unwrap_or_default();
            format!("{schema}{}({})", r.table, r.columns.join(","))
        };
        list.iter().map(text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn tables_and_columns_are_found_where_they_can_be_nothing_else() {
        for (statement, expected) in [
            ("INSERT INTO t (a, \"B\") SELECT x, y FROM u", "t(a,B)"),
            ("insert into app.T select 1", "app.t()"),
            ("INSERT INTO t (SELECT 1)", "t()"),
            (
                "UPDATE ONLY t AS x SET a = f(b, c), (d, e) = (1, 2), g[1] = 2 FROM u WHERE h = 1",
                "t(a,d,e,g)",
            ),
            ("/* all */ DELETE FROM t WHERE a = 1", "t()"),
            ("TRUNCATE TABLE t, app.u CASCADE", "t() app.u()"),
            ("MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE", "t()"),
            ("WITH x AS (SELECT 1) INSERT INTO t SELECT 1", ""),
            ("SELECT 1", ""),
            ("UPDATE", ""),
        ] {
            assert_eq!(read(statement), expected, "{statement}");
        }
    }
}
