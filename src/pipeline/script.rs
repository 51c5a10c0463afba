//! The last pass: from a plan to the text of its script.

use super::Compiled;
use crate::diag::{Code, Diagnostic};
use crate::dialect::{Dialect, Facts};
use crate::lower;
use crate::plan::Plan;
use crate::render::{self, SplitScript, Surroundings};

impl Compiled<'_> {
    /// The script of a plan.
    ///
    /// # Errors
    /// A template that fails, which is a fault of the program.
    pub fn render(&self, plan: &Plan, quiet: bool) -> Result<String, Box<Diagnostic>> {
        let around = self.surroundings(self.dialect.facts(), plan, quiet)?;
        render::script(plan, &around).map_err(|fault| faulty(&fault))
    }

    /// The same for any client.
    ///
    /// # Errors
    /// As for [`Self::render`]; a dialect that needs its own client; every step that does.
    pub fn render_portable(&self, plan: &Plan, quiet: bool) -> Result<String, Vec<Diagnostic>> {
        let one = |fault: Box<Diagnostic>| vec![*fault];
        let facts = portable(self.dialect).map_err(one)?;
        let refusals = lower::portable_refusals(plan, facts);
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let around = self.surroundings(facts, plan, quiet).map_err(one)?;
        render::script(plan, &around).map_err(|fault| one(faulty(&fault)))
    }

    /// The same with its machinery in files.
    ///
    /// # Errors
    /// As for [`Self::render`]; and a client that cannot compare a file before it runs it.
    pub fn render_split(
        &self,
        plan: &Plan,
        quiet: bool,
        is_portable: bool,
    ) -> Result<SplitScript, Box<Diagnostic>> {
        let facts = if is_portable { portable(self.dialect)? } else { self.dialect.facts() };
        if let Err(why) = facts.client.files {
            let message = format!("there is no `--split` for {}: {why}", facts.title);
            let hint = "leave `--split` out: the script then has everything in itself; a command in its header, \
                        `What is left to read`, shows it without what is the same in every script";
            return Err(Box::new(Diagnostic::global(Code::UNSUPPORTED, message).hint(hint)));
        }
        render::split(plan, &self.surroundings(facts, plan, quiet)?).map_err(|fault| faulty(&fault))
    }

    fn surroundings(
        &self,
        facts: &'static Facts,
        plan: &Plan,
        quiet: bool,
    ) -> Result<Surroundings<'_>, Box<Diagnostic>> {
        let around =
            Surroundings { facts, config: &self.project.config, sources: &self.project.sources, quiet };
        if plan.walk.is_some() && !plan.final_programs.is_empty() {
            return Err(steps_with_endings(around.facts));
        }
        Ok(around)
    }
}

/// A dialect for scripts that any client can run.
fn portable(dialect: Dialect) -> Result<&'static Facts, Box<Diagnostic>> {
    dialect.facts().portable.map_err(|why| {
        let message = format!("there is no `--portable` for {}: {why}", dialect.facts().title);
        let hint = "leave `--portable` out, and run the script with the engine's own client";
        Box::new(Diagnostic::global(Code::UNSUPPORTED, message).hint(hint))
    })
}

/// What is said where the end of a script would have to know where its steps lead.
fn steps_with_endings(facts: &Facts) -> Box<Diagnostic> {
    let message = format!(
        "{} makes triggers and routines at the end of a script, as they are at its target; so many steps have none",
        facts.title
    );
    let hint = "build the script for a revision or for `head`: it finds its place by itself";
    Box::new(Diagnostic::global(Code::UNSUPPORTED, message).hint(hint))
}

/// The machinery of a dialect's scripts, or of those for any client.
///
/// # Errors
/// A fault in a template; a dialect that needs its own client.
pub fn runtime(dialect: Dialect, is_portable: bool) -> Result<String, Box<Diagnostic>> {
    let facts = if is_portable { portable(dialect)? } else { dialect.facts() };
    render::runtime(facts).map_err(|fault| faulty(&fault))
}

/// What is said of a template that cannot be rendered.
pub(super) fn faulty(fault: &render::Fault) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::global(Code::INTERNAL, format!("a template failed: {}", fault.0))
            .hint("this is a fault of sqlc-mig; please report it with the spec that shows it"),
    )
}
