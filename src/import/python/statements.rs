//! Statements, one after another: what they do to names, and which of their ways is taken.

use std::collections::BTreeMap;

use ruff_python_ast::{ElifElseClause, ExceptHandler, Expr, Stmt, StmtIf, StmtTry, StmtWith};
use ruff_text_size::Ranged;

use super::conditions::Truth;
use super::runner::{Found, Runner, What};
use super::value::{Args, Value, last};

/// How a statement ends.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Flow {
    /// With the next one.
    Next,
    Return(Value),
    Break,
    Continue,
    /// With an error.
    Raise,
}

impl<'m> Runner<'m> {
    /// Follows statements until one of them leaves.
    pub(super) fn block(&mut self, body: &'m [Stmt]) -> Flow {
        for statement in body {
            match self.statement(statement) {
                Flow::Next => {}
                other => return other,
            }
        }
        Flow::Next
    }

    /// Follows one statement.
    pub(super) fn statement(&mut self, statement: &'m Stmt) -> Flow {
        let (before, from) = (self.foreign.take(), self.steps.len());
        let followed = self.deeper(|own| {
            own.at(statement, |own| {
                let flow = own.follow(statement);
                own.say_foreign(from, statement.range());
                flow
            })
        });
        self.foreign = before;
        followed.unwrap_or_else(|| {
            self.at(statement, |own| own.open("this nests too deep, or does too much, to be followed"));
            Flow::Return(Value::None)
        })
    }

    fn follow(&mut self, statement: &'m Stmt) -> Flow {
        match statement {
            Stmt::Expr(expression) => {
                let value = match &*expression.value {
                    Expr::Await(awaited) => &awaited.value,
                    own => own,
                };
                self.unused = value.is_call_expr();
                self.evaluate(value);
                self.unused = false;
            }
            Stmt::Assign(assignment) => {
                let value = self.evaluate(&assignment.value);
                for target in &assignment.targets {
                    self.bind(target, value.clone());
                }
            }
            Stmt::AnnAssign(assignment) => {
                if let Some(value) = &assignment.value {
                    let value = self.evaluate(value);
                    self.bind(&assignment.target, value);
                }
            }
            Stmt::AugAssign(assignment) => {
                let value = self.binary(&assignment.target, assignment.op, &assignment.value);
                self.bind(&assignment.target, value);
            }
            Stmt::Import(_) | Stmt::ImportFrom(_) => self.import(statement),
            Stmt::FunctionDef(function) => {
                let at = self.number_of(function);
                let value = at.map_or_else(|| Value::unknown("a function within a class"), Value::Function);
                self.set(function.name.as_str(), value);
            }
            Stmt::ClassDef(class) => {
                let value = self.class(class);
                self.set(class.name.as_str(), value);
            }
            Stmt::Return(value) => {
                let value = value.value.as_ref().map_or(Value::None, |value| self.evaluate(value));
                return Flow::Return(value);
            }
            Stmt::Raise(raise) => {
                let words = raise.exc.as_ref().map_or(Value::None, |value| self.evaluate(value));
                self.foreign = None;
                self.push(What::Refused(raised(&words)));
                return Flow::Raise;
            }
            Stmt::Break(_) => return Flow::Break,
            Stmt::Continue(_) => return Flow::Continue,
            Stmt::If(branch) => return self.branch(branch),
            Stmt::For(each) => return self.each(each),
            Stmt::With(with) => return self.with(with),
            Stmt::Try(attempt) => return self.attempt(attempt),
            Stmt::While(round) => return self.rounds_while(round),
            Stmt::Delete(deletion) => deletion.targets.iter().for_each(|target| {
                self.evaluate(target);
            }),
            Stmt::Assert(assertion) => {
                self.evaluate(&assertion.test);
            }
            Stmt::Match(_) => self.open("`match` is not followed"),
            _ => {}
        }
        Flow::Next
    }

    /// Gives names their values; a value that is no list makes each name of a tuple unknown.
    pub(super) fn bind(&mut self, target: &'m Expr, value: Value) {
        match target {
            Expr::Name(name) => self.set(name.id.as_str(), value),
            Expr::Tuple(tuple) => self.bind_all(&tuple.elts, value),
            Expr::List(list) => self.bind_all(&list.elts, value),
            Expr::Starred(starred) => self.bind(&starred.value, value),
            Expr::Subscript(subscript) => {
                let key = self.evaluate(&subscript.slice);
                if let Some(name) = self.variable(&subscript.value) {
                    self.change(&name, |known| set_item(known, key, value));
                }
            }
            Expr::Attribute(attribute) => {
                let base = self.evaluate(&attribute.value);
                let is_set = self.set_attribute(&base, attribute.attr.as_str(), value);
                // An attribute of a row, perhaps: then this writes to the database.
                if !is_set && base != Value::Seen {
                    self.open("an attribute is set of what is not followed");
                }
            }
            _ => {}
        }
    }

    fn bind_all(&mut self, targets: &'m [Expr], value: Value) {
        match value {
            Value::List(items) if items.len() == targets.len() => {
                targets.iter().zip(items).for_each(|(target, item)| self.bind(target, item));
            }
            Value::Seen => targets.iter().for_each(|target| self.bind(target, Value::Seen)),
            other => {
                let why = other.gap().unwrap_or_else(|| "a value that is taken apart here".to_owned());
                for target in targets {
                    self.bind(target, Value::unknown(why.clone()));
                }
            }
        }
    }

    fn branch(&mut self, branch: &'m StmtIf) -> Flow {
        self.arms(&branch.test, &branch.body, &branch.elif_else_clauses)
    }

    /// One `if` or `elif` with what follows it.
    fn arms(&mut self, test: &'m Expr, body: &'m [Stmt], rest: &'m [ElifElseClause]) -> Flow {
        let truth = self.truth(test);
        match truth {
            Truth::Yes => self.block(body),
            Truth::No => self.otherwise(rest),
            Truth::Seen => self.guarded(body, rest),
            Truth::Unknown(why) => self.undecided(body, rest, &why),
        }
    }

    fn otherwise(&mut self, rest: &'m [ElifElseClause]) -> Flow {
        match rest.split_first() {
            None => Flow::Next,
            Some((clause, rest)) => match &clause.test {
                None => self.block(&clause.body),
                Some(test) => self.arms(test, &clause.body, rest),
            },
        }
    }

    /// A test whether something is there: our guards do that, so the way that does something is taken.
    fn guarded(&mut self, body: &'m [Stmt], rest: &'m [ElifElseClause]) -> Flow {
        let before = self.frames.clone();
        let (flow, steps) = self.aside(|own| own.block(body));
        let after = std::mem::replace(&mut self.frames, before);
        let (other_flow, other_steps) = self.aside(|own| own.otherwise(rest));
        let (steps, other_steps) = (without_refusals(steps), without_refusals(other_steps));
        if !steps.is_empty() && !other_steps.is_empty() && steps != other_steps {
            self.open("what is done here depends on what the database has");
            return Flow::Next;
        }
        if !steps.is_empty() || !other_steps.is_empty() {
            self.remark("tests for what is there were left out, for the guards of the script do that");
        }
        let taken =
            if other_steps.is_empty() { (flow, steps, Some(after)) } else { (other_flow, other_steps, None) };
        let (flow, steps, frames) = taken;
        if let Some(frames) = frames {
            self.frames = frames;
        }
        let is_empty = steps.is_empty();
        self.steps.extend(steps);
        match flow {
            // A way out for what is there already: the rest is what a new database needs.
            Flow::Return(Value::None) | Flow::Raise | Flow::Break | Flow::Continue => Flow::Next,
            // A function that tells whether something is there.
            Flow::Return(_) if is_empty => Flow::Return(Value::Seen),
            other => other,
        }
    }

    /// A test that nobody here can answer.
    fn undecided(&mut self, body: &'m [Stmt], rest: &'m [ElifElseClause], why: &str) -> Flow {
        let before = self.frames.clone();
        let (flow, mut steps) = self.aside(|own| own.block(body));
        let changed = std::mem::replace(&mut self.frames, before);
        let (other, more) = self.aside(|own| own.otherwise(rest));
        steps.extend(more);
        self.forget(&changed, why);
        self.meet(flow, &other, !without_refusals(steps).is_empty(), why)
    }

    /// What differs between two ways of which nobody knows the right one is unknown.
    pub(super) fn forget(&mut self, other: &[BTreeMap<String, Value>], why: &str) {
        for (frame, other) in self.frames.iter_mut().zip(other) {
            for (name, value) in other {
                let known = frame.entry(name.clone()).or_insert_with(|| Value::unknown(why));
                if known != value {
                    *known = Value::unknown(why);
                }
            }
        }
    }

    fn with(&mut self, with: &'m StmtWith) -> Flow {
        let mut ends = Vec::new();
        for item in &with.items {
            let from = self.steps.len();
            let value = self.evaluate(&item.context_expr);
            self.say_foreign(from, item.range());
            let (value, end) = self.entered(value);
            ends.extend(end);
            if let Some(name) = &item.optional_vars {
                self.bind(name, value);
            }
        }
        let flow = self.block(&with.body);
        for end in ends.into_iter().rev() {
            let positional = vec![Value::None; 3];
            self.called(end, Args { positional, named: Vec::new() });
        }
        flow
    }

    /// What `with` gives of an object of the project, and the method that ends it.
    fn entered(&mut self, value: Value) -> (Value, Option<Value>) {
        let bound = |own: &Self, name: &str| {
            let method = own.attribute_of_object(&value, name);
            method.filter(|method| matches!(method, Value::Made(made) if made.callee == "#bound"))
        };
        let (begin, end) = (bound(self, "__enter__"), bound(self, "__exit__"));
        let given = begin.map(|begin| self.called(begin, Args::default()));
        (given.unwrap_or(value), end)
    }

    /// What is tried is done; what would be done after a failure must be nothing.
    fn attempt(&mut self, attempt: &'m StmtTry) -> Flow {
        let range = attempt.range();
        let (flow, steps) = self.aside(|own| own.block(&attempt.body));
        let before = self.frames.clone();
        let ((), rescue) = self.aside(|own| {
            for handler in &attempt.handlers {
                let ExceptHandler::ExceptHandler(handler) = handler;
                if let Some(name) = &handler.name {
                    own.set(name.as_str(), Value::unknown("the words of an error"));
                }
                own.block(&handler.body);
            }
        });
        self.frames = before;
        if !without_refusals(rescue).is_empty() {
            self.open_range(range, "what is done after a failure cannot be told beforehand");
            return Flow::Next;
        }
        if !steps.is_empty() && !attempt.handlers.is_empty() {
            self.remark(
                "failures that were passed over (`try`) are not: the guards of the script see what is there",
            );
        }
        self.steps.extend(steps);
        if flow == Flow::Next {
            self.block(&attempt.orelse);
        }
        self.block(&attempt.finalbody);
        flow
    }
}

/// Steps that do something.
pub(super) fn without_refusals(steps: Vec<Found>) -> Vec<Found> {
    let idle = |step: &Found| matches!(step.what, What::Refused(_) | What::Doubt(..));
    steps.into_iter().filter(|step| !idle(step)).collect()
}

/// What is said with an error.
fn raised(value: &Value) -> String {
    match value {
        Value::Made(made) => {
            let Args { positional, .. } = &made.args;
            positional
                .first()
                .and_then(|words| words.as_text("it").ok())
                .unwrap_or_else(|| last(&made.callee).to_owned())
        }
        Value::Name(name) => last(name).to_owned(),
        _ => "an error".to_owned(),
    }
}

/// Sets an item of a list or dictionary.
fn set_item(known: &mut Value, key: Value, value: Value) {
    match known {
        Value::Dict(entries) if key.gap().is_none() => {
            match entries.iter_mut().find(|(own, _)| *own == key) {
                Some(entry) => entry.1 = value,
                None => entries.push((key, value)),
            }
        }
        Value::Seen => {}
        other => *other = Value::unknown("an item of it is set"),
    }
}
