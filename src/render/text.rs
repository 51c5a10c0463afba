//! The text of a statement, as it stands in a script.

use super::beside::Homes;
use super::{Rendered, Renderer, fold, value};
use crate::dialect::{Comparison, GuardStyle};
use crate::plan::{Args, Statement};

impl Renderer<'_> {
    /// A statement that may still be broken into lines; with variables for schemas, where it can be made beside what is
    /// there already.
    pub(super) fn made_beside(&self, statement: &Statement) -> Rendered<(String, Option<&Homes>)> {
        let facts = self.around.facts;
        let is_compared = statement.guard.as_ref().is_some_and(|guard| guard.shape.is_some());
        let homes = (is_compared && facts.comparison == Comparison::Built).then_some(&self.homes);
        let text = self.text(statement, homes)?;
        if facts.guards == GuardStyle::Blocks && homes.is_some() {
            let named = self.text(statement, None)?;
            if !self.homes.lead_back(&text, &named) {
                return Ok((named, None)); // what it quotes has what stands for a schema
            }
        }
        Ok((text, homes))
    }

    /// A statement by itself.
    pub(super) fn plain(&self, statement: &Statement) -> Rendered<String> {
        Ok(fold::filled(&self.text(statement, None)?))
    }

    /// A statement on the lines that its templates give it, which is what the digest of a step is made of.
    pub(super) fn digested(&self, statement: &Statement) -> Rendered<String> {
        Ok(fold::joined(&self.text(statement, None)?))
    }

    /// A statement and its followers.
    fn text(&self, statement: &Statement, homes: Option<&Homes>) -> Rendered<String> {
        let mut text = self.placed(statement.kind.template(), &statement.args, homes)?;
        for (kind, args) in &statement.then {
            text.push_str(";\n");
            text.push_str(&self.placed(kind.template(), args, homes)?);
        }
        Ok(text)
    }

    /// One template of a statement, on the lines that it has there.
    pub(super) fn core(&self, template: &str, args: &Args) -> Rendered<String> {
        Ok(fold::joined(&self.placed(template, args, None)?))
    }

    /// The text of a guard, which stands in a line that may still be broken.
    pub(super) fn condition(&self, guard: &str, args: &Args) -> Rendered<String> {
        self.placed(&format!("guard/{guard}.sql"), args, None)
    }

    fn placed(&self, template: &str, args: &Args, homes: Option<&Homes>) -> Rendered<String> {
        let facts = self.around.facts;
        let context = value::placed(args, facts, self.around.config.minimal_version(facts), homes)?;
        let mut text = self.templates.render(template, context)?;
        text.truncate(text.strip_suffix('\n').unwrap_or(&text).len());
        Ok(text)
    }
}
