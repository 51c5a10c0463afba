//! Calls that are not followed: known to do nothing to the database, or said to be open. One that stands in the arguments of an
//! operation is not said by itself, for the operation is open then.

use ruff_python_ast::{ExprLambda, StmtFunctionDef};
use ruff_text_size::TextRange;

use super::calls::is_connection;
use super::idle::{does_nothing, is_idle, is_idle_method};
use super::operations::ROWS;
use super::runner::{Found, Runner, What};
use super::value::{Args, Value, last};

/// So many functions within each other are tried for what they would do.
const MOST_TRIALS: usize = 3;

/// What is said of a part of what is not known.
pub(super) const PART: &str = "a part of what is not in this file";

impl Args {
    /// All that is given.
    pub(super) fn all(&self) -> impl Iterator<Item = &Value> {
        self.positional.iter().chain(self.named.iter().map(|(_, value)| value))
    }
}

impl Value {
    /// Whether it comes from a call of which nothing is known.
    fn is_foreign(&self) -> bool {
        match self {
            Self::Made(made) => match &made.receiver {
                Some(of) => of.is_foreign(),
                None => !made.callee.starts_with('#') && !does_nothing(&made.callee),
            },
            other => *other == Self::unknown(PART),
        }
    }

    /// Whether it comes from a module that does nothing to a database.
    fn is_idle(&self) -> bool {
        let Self::Made(made) = self else { return false };
        made.receiver.as_ref().map_or_else(|| is_idle(&made.callee), Self::is_idle)
    }
}

impl<'m> Runner<'m> {
    /// A function without a name: it is not followed, and said if it would do something.
    pub(super) fn lambda(&mut self, lambda: &'m ExprLambda) -> Value {
        let before = self.foreign.take();
        let parameters = lambda.parameters.iter().flat_map(|all| all.iter());
        let frame = parameters.map(|one| (one.name().to_string(), Value::unknown("what a lambda gets")));
        self.frames.push(frame.collect());
        let (_, steps) = self.aside(|own| own.evaluate(&lambda.body));
        self.frames.pop();
        let acts = self.foreign.take().is_some() || !steps.is_empty();
        self.foreign = before;
        if acts {
            self.note("a lambda that does something is not followed");
        }
        Value::unknown("a lambda, which is not followed")
    }

    /// Remembers that something is not followed. The statement says so, unless it is open already.
    pub(super) fn note(&mut self, why: impl Into<String>) {
        self.foreign.get_or_insert_with(|| why.into());
    }

    /// At the end of what stands in a range: what was not followed in it is open.
    pub(super) fn say_foreign(&mut self, from: usize, range: TextRange) {
        let Some(why) = self.foreign.take() else { return };
        let text = self.module.source(range);
        let said = |step: &Found| matches!(step.what, What::Open(_)) && step.text == text;
        if !self.steps.iter().skip(from).any(said) {
            self.open_range(range, why);
        }
    }

    /// What is wrapped around a function of the project, where it is not known to do nothing.
    pub(super) fn note_wrappers(&mut self, function: &'m StmtFunctionDef) {
        for decorator in &function.decorator_list {
            let is_known = match self.evaluate(&decorator.expression) {
                Value::Name(path) => does_nothing(&path),
                Value::Made(made) => does_nothing(&made.callee),
                _ => false,
            };
            if !is_known {
                self.note(format!("what is wrapped around `{}` is not followed", function.name));
            }
        }
    }

    /// A call of a function that is not among the files.
    pub(super) fn note_call(&mut self, path: &str) {
        self.note(format!("`{path}()` is not in the files that were read, and what it does is not known"));
    }

    /// A method that is only remembered; `unused` is whether what it gives goes nowhere, so that it is there for what it does.
    pub(super) fn note_method(&mut self, base: &Value, name: &str, args: &Args, unused: bool) {
        if self.hands_over(args) {
            self.note(format!("`.{name}()` gets a function that does something, and is not followed"));
        }
        if unused && *base == Value::unknown(ROWS) && name != "close" {
            self.note("a question whose answer goes nowhere: it may be asked for what it does");
        }
        if is_idle_method(name) {
            return;
        }
        let has_connection =
            |value: &Value| is_connection(value) && *value != Value::Name("#dialect".to_owned());
        let acts = matches!(name, "create" | "drop") && !base.is_idle();
        if acts || args.all().any(has_connection) && name != "configure" {
            self.note(format!("`.{name}()` of what is not followed"));
        } else if base.is_foreign() || unused && !base.is_idle() {
            self.note(format!("what `.{name}()` does is not known"));
        }
    }

    /// Whether a function that does something is among the arguments.
    pub(super) fn hands_over(&mut self, args: &Args) -> bool {
        args.all().any(|value| self.does_something(value))
    }

    fn does_something(&mut self, value: &Value) -> bool {
        match value {
            Value::Name(path) => {
                let idle = ["f", "get_bind", "get_context", "inline_literal"];
                path.strip_prefix("alembic.op.").is_some_and(|name| !idle.contains(&name))
            }
            Value::Made(made) if last(&made.callee) == "partial" => {
                made.args.positional.first().is_some_and(|of| self.does_something(of))
            }
            Value::Function(_) => self.would_do(value),
            Value::Made(made) if made.callee == "#bound" => self.would_do(value),
            _ => false,
        }
    }

    /// Whether a function does something when it is called.
    fn would_do(&mut self, function: &Value) -> bool {
        // A function that hands itself over would be tried again and again.
        if self.trials >= MOST_TRIALS {
            return true;
        }
        let (frames, foreign) = (self.frames.clone(), self.foreign.take());
        self.trials += 1;
        let (_, steps) = self.aside(|own| own.called(function.clone(), Args::default()));
        self.trials -= 1;
        let found = self.foreign.take().is_some() || !steps.is_empty();
        (self.frames, self.foreign) = (frames, foreign);
        found
    }

    /// A part of which nobody knows whether it is done: nothing is done here, and it is said if it would do something.
    pub(super) fn doubtful<T>(&mut self, why: &str, part: impl FnOnce(&mut Self) -> T) -> T {
        let frames = self.frames.clone();
        let (value, steps) = self.aside(part);
        self.frames = frames;
        if !steps.is_empty() {
            self.note(format!("whether this is done cannot be told: {why}"));
        }
        value
    }

    /// The names that `from x import *` gives.
    pub(super) fn import_all(&mut self, module: &str) {
        for (name, value) in self.all_of(module).unwrap_or_default().iter() {
            self.set(name, value.clone());
        }
        if module.starts_with("sqlalchemy") {
            self.set("*sqlalchemy", Value::None);
        }
    }
}
