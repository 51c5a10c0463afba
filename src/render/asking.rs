//! The guard of a statement, as its dialect asks it.

use minijinja::Value;

use super::beside::{self, Homes};
use super::questions;
use super::together::Asked;
use super::value::{Sql, map, prose, typed};
use super::{Rendered, Renderer, count, guards, shown};
use crate::dialect::GuardStyle;
use crate::plan::{Arg, Args, Guard, Statement, StatementKind};

impl Renderer<'_> {
    /// A guard as the dialect asks it: a question, a call of a helper, or a condition.
    pub(super) fn guard(&self, guard: &Guard, of: &Statement, homes: Option<&Homes>) -> Rendered<Value> {
        let object = &of.object;
        let said = |skipped: &str| prose(format!("  {skipped} {object}"));
        if self.around.facts.guards.is_question() {
            let Some(question) = questions::question(guard) else { return Ok(Value::from(())) };
            return Ok(map([
                ("question", question.value()),
                ("said", said(question.skipped)),
                (
                    "beside",
                    homes.and_then(|homes| homes.beside(guard, &question)).unwrap_or_else(|| Value::from(())),
                ),
            ]));
        }
        let Some(call) = guards::call(guard) else { return Ok(Value::from(())) };
        let args = call.args.iter().map(|(_, value)| typed(Sql::Text(value.clone())));
        let asked = if self.around.facts.guards == GuardStyle::Rows {
            typed(Sql::Setting(call.name.to_owned()))
        } else {
            let unless_empty =
                |value: &String| if value.is_empty() { Arg::None } else { Arg::Text(value.clone()) };
            let mut named: Args = call.args.iter().map(|(key, value)| (*key, unless_empty(value))).collect();
            named.extend(call.more.iter().cloned());
            typed(Sql::Raw(self.condition(call.name, &named)?))
        };
        let none = || Value::from(());
        let shape = guard.shape.as_ref();
        let later = shape.filter(|shape| !shape.later.is_empty());
        let stand_in = shape.and_then(|shape| shape.stand_in.as_ref());
        let stand_in = stand_in.map(|args| self.core("stand_in.sql", args)).transpose()?;
        Ok(map([
            ("says_all", Value::from(guards::says(&call, of.verb, object))),
            ("later", later.map_or_else(none, |shape| typed(Sql::Text(beside::quoted(shape))))),
            ("stand_in", stand_in.map_or_else(none, |text| typed(Sql::Text(text)))),
            ("function", asked.clone()),
            ("condition", asked),
            ("args", Value::from_iter(args)),
            ("said", said(call.skipped)),
            ("named", guards::named(&call)),
            ("word", prose(call.skipped)),
            ("when", typed(Sql::Text(call.when().to_owned()))),
            ("shape", shown::value(guard, self.around.facts)),
        ]))
    }

    /// What an interrupted concurrent build leaves, and how it is cleaned up.
    pub(super) fn broken_index(&self, statement: &Statement) -> Rendered<Value> {
        let mut args = statement.args.clone();
        args.push(("concurrently", Arg::Flag(true)));
        let drop = self.core(StatementKind::DropIndex.template(), &args)?;
        Ok(map([("drop", typed(Sql::Raw(drop)))]))
    }
}

/// When the question of a statement is asked; what an interrupted build has left of it is asked about before.
pub(super) fn when((asked, is_first): (Asked, bool)) -> Value {
    map([
        ("batch", count(asked.batch)),
        ("number", count(asked.number)),
        ("mends", count(asked.mending().batch)),
        ("first", Value::from(is_first)),
    ])
}
