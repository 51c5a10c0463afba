//! What the definition of a view, trigger, policy or routine relies on: relations, columns, routines.

mod expressions;
mod from;
mod query;
mod scope;
mod tokens;

use std::collections::BTreeSet;

use sqlparser::parser::ParserError;
use sqlparser::tokenizer::Token as ParsedToken;

use crate::dialect::Facts;
use crate::model::ObjectName;
use crate::sql::parser::parse;

use super::mentions;
use super::name::Name;
use query::Reader;
use scope::Source;

/// What the definition of an object relies on, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// The tables, views and the like that it reads or writes.
    pub relations: BTreeSet<Name>,
    /// Those of which it takes every column: `SELECT *`.
    pub star: BTreeSet<Name>,
    /// Columns that can belong to no relation but this one. (PostgreSQL also reads `t.f` as `f(t)`, if `t` has no such
    /// column.)
    pub columns: BTreeSet<(Name, String)>,
    /// Every name that may be a column, these and others.
    pub names: BTreeSet<String>,
    /// The routines that it calls, also the engine's own.
    pub routines: BTreeSet<Name>,
    /// It was read wholly: there are no other relations, and each column that it uses is among `columns` or `names`, or
    /// belongs to a relation of `star`.
    pub is_certain: bool,
}

impl Uses {
    /// What relies on nothing.
    pub(super) fn nothing() -> Self {
        Self { is_certain: true, ..Self::default() }
    }

    /// Code that is a string, or is bound only when it runs: it may use whatever it names.
    pub(super) fn of_code(text: &str, facts: &Facts) -> Self {
        Self { names: mentions::everywhere(text, facts), ..Self::default() }
    }

    /// The query of a view. `itself`: the name of a recursive view.
    pub(super) fn of_query(text: &str, itself: Option<&str>, facts: &Facts) -> Self {
        let read = parse(text, facts, |parser| {
            let query = parser.parse_query()?;
            at_end(parser.peek_token().token)?;
            let mut reader = Reader::new(facts);
            reader.hide(itself);
            reader.query(&query, None);
            Ok(reader.done())
        });
        Self::or_by_tokens(read.ok(), text, facts)
    }

    /// A condition on one row, which is known under these names: `NEW.a > 0`.
    pub(super) fn of_condition(text: &str, rows: &[(&str, &Name)], facts: &Facts) -> Self {
        let sources = || rows.iter().map(|(alias, table)| Source::relation(alias, table)).collect();
        let read = parse(text, facts, |parser| {
            let condition = parser.parse_expr()?;
            at_end(parser.peek_token().token)?;
            let mut reader = Reader::new(facts);
            reader.condition(&condition, sources());
            Ok(reader.done())
        });
        Self::or_by_tokens(read.ok(), text, facts)
    }

    /// An expression over the columns of a table.
    pub fn of_expression(text: &str, table: &ObjectName, facts: &Facts) -> Self {
        let name = Name { schema: None, name: table.name.as_str().to_owned() };
        Self::of_condition(text, &[(table.name.as_str(), &name)], facts)
    }

    /// The statements of a trigger's body on a table.
    pub(super) fn of_body(text: &str, table: &Name, facts: &Facts) -> Self {
        let mut uses = tokens::uses(text, facts);
        let columns = tokens::row_columns(text, facts).into_iter().filter(|name| !expressions::is_own(name));
        uses.columns.extend(columns.map(|name| (table.clone(), name)));
        uses
    }

    pub(super) fn join(&mut self, other: Self) {
        self.relations.extend(other.relations);
        self.star.extend(other.star);
        self.columns.extend(other.columns);
        self.names.extend(other.names);
        self.routines.extend(other.routines);
        self.is_certain &= other.is_certain;
    }

    /// What was read, and where that is not all, also what the tokens tell.
    fn or_by_tokens(read: Option<Self>, text: &str, facts: &Facts) -> Self {
        let mut uses = read.unwrap_or_default();
        let rare = text.to_ascii_lowercase().contains("u&\""); // a name with escapes, which sqlparser takes for `u & "..."`
        if rare {
            uses = Self::default();
        }
        if !uses.is_certain {
            uses.join(tokens::uses(text, facts));
        }
        uses
    }
}

fn at_end(next: ParsedToken) -> Result<(), ParserError> {
    match next {
        ParsedToken::EOF => Ok(()),
        other => Err(ParserError::ParserError(other.to_string())),
    }
}
