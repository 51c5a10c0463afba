//! The state in which statements of Python are followed: names, steps so far, and what surrounds them.

use std::collections::{BTreeMap, BTreeSet};

use ruff_python_ast::{Stmt, StmtFunctionDef};
use ruff_text_size::{Ranged, TextRange};

use super::doubts::Reach;
use super::library::{Globals, Shelf};
use super::module::{Functions, Module, functions, imported};
use super::value::{Read, Value};
use crate::dialect::Dialect;
use crate::import::Origin;
use crate::yaml::Node;

/// So much is followed of one function of one file, so that loops end and calls do not nest for ever.
const FUEL: usize = 200_000;
/// So deep may calls and expressions nest.
const DEEPEST: usize = 100;

/// One step, before those of all dialects are laid together.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub what: What,
    pub origin: Origin,
    /// The source.
    pub text: String,
}

/// What a step is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    /// An operation that says what it does.
    Operation(Node),
    /// An operation on rows, and the statement that stands for it where the schema does not take it.
    Rows(Node, String),
    /// SQL in its own words.
    Sql(String),
    /// What cannot be read, and why.
    Open(String),
    /// There is no way back, and why.
    Refused(String),
    /// So much may be left here, and why nobody knows.
    Doubt(Reach, String),
}

/// For what migrations are read.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub dialect: Dialect,
    /// Whether a dialect is meant in which columns count by an identity.
    pub identities: bool,
    /// What has no name gets one of these.
    pub names: ServerNames,
    /// Whether primary keys without a name get the one that PostgreSQL gives; elsewhere they have none.
    pub primary_keys: bool,
    /// Types that the configuration knows.
    pub aliases: BTreeSet<String>,
}

/// Names that servers give to what has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ServerNames {
    /// `users_email_key`.
    Postgres,
    /// `email`, `users_ibfk_1`: by what the table has already, so they come when the schema is known.
    Generated,
    /// None: the naming convention counts.
    None,
}

/// Follows the statements of one file for one dialect.
pub(super) struct Runner<'m> {
    pub module: &'m Module<'m>,
    /// The file's own functions; their numbers follow those of the modules of the project.
    functions: Functions<'m>,
    pub shelf: Shelf<'m>,
    /// What the module gives whose function is followed.
    pub home: Globals,
    /// What modules of the project give, of those that were followed.
    pub loaded: BTreeMap<usize, Globals>,
    pub plan: &'m Plan,
    /// The file itself, and its names while functions of other modules are followed.
    pub file: &'m Module<'m>,
    pub file_frames: Vec<BTreeMap<String, Value>>,
    /// The module of the project whose function is followed.
    pub current: Option<usize>,
    /// How many objects there are.
    pub objects: usize,
    /// Attributes of objects, then names, the innermost last.
    pub frames: Vec<BTreeMap<String, Value>>,
    pub steps: Vec<Found>,
    /// What is to be said of the file.
    pub remarks: BTreeSet<String>,
    /// The statement that is followed.
    pub statement: TextRange,
    /// Enums that have been created so far, with their values.
    pub enums: BTreeMap<String, Vec<String>>,
    pub(super) fuel: usize,
    depth: usize,
    /// Why something in the statement is not followed.
    pub(super) foreign: Option<String>,
    /// How many functions are tried for what they would do, each within another.
    pub(super) trials: usize,
    /// What the next call gives goes nowhere.
    pub(super) unused: bool,
}

impl<'m> Runner<'m> {
    /// Ready to follow a file: its names are known, nothing has been done.
    pub(super) fn new(
        module: &'m Module<'m>,
        shelf: Shelf<'m>,
        loaded: BTreeMap<usize, Globals>,
        plan: &'m Plan,
        enums: BTreeMap<String, Vec<String>>,
    ) -> Self {
        let mut runner = Self {
            module,
            functions: functions(&module.body),
            shelf,
            home: Globals::default(),
            loaded,
            plan,
            file: module,
            file_frames: Vec::new(),
            current: None,
            objects: 0,
            frames: vec![BTreeMap::new(), BTreeMap::new()],
            steps: Vec::new(),
            remarks: BTreeSet::new(),
            statement: TextRange::default(),
            enums,
            fuel: FUEL,
            depth: 0,
            foreign: None,
            trials: 0,
            unused: false,
        };
        runner.run_module();
        runner
    }

    /// Takes the names that a file has at its top; nothing happens there.
    fn run_module(&mut self) {
        let module = self.module;
        for statement in module.body.iter() {
            self.bind_module(statement);
        }
        self.steps.clear();
        self.foreign = None;
    }

    /// Takes the names that a statement at the top of a file gives.
    pub(super) fn bind_module(&mut self, statement: &'m Stmt) {
        match statement {
            Stmt::Expr(_) | Stmt::Return(_) => {}
            other => {
                self.statement(other);
            }
        }
    }

    /// Takes names from an import.
    pub(super) fn import(&mut self, statement: &Stmt) {
        let mut names = BTreeMap::new();
        imported(statement, &self.module.package, &mut names);
        for (own, full) in names {
            if let Some(module) = full.strip_suffix(".*").filter(|_| own == "*") {
                self.import_all(module);
                continue;
            }
            let value = self.value_elsewhere(&full).unwrap_or(Value::Name(full));
            self.set(&own, value);
        }
    }

    /// A function by its number, with the module of the project that it is of, if it is not of the file itself.
    pub(super) fn function(&self, at: usize) -> Option<(Option<usize>, &'m StmtFunctionDef)> {
        match self.shelf.functions.get(at) {
            Some((module, function)) => Some((Some(*module), function)),
            None => self.functions.get(at - self.shelf.functions.len()).map(|function| (None, *function)),
        }
    }

    /// The number of a function.
    pub(super) fn number_of(&self, function: &StmtFunctionDef) -> Option<usize> {
        let shared = self.shelf.functions.iter().map(|(_, own)| *own);
        shared.chain(self.functions.iter().copied()).position(|known| std::ptr::eq(known, function))
    }

    /// The value of a name.
    pub(super) fn look_up(&self, name: &str) -> Option<Value> {
        let framed = self.frames.iter().rev().find_map(|frame| frame.get(name));
        framed.or_else(|| self.home.get(name)).cloned()
    }

    /// Gives a name a value, in the innermost frame.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        if let Some(frame) = self.frames.last_mut() {
            frame.insert(name.to_owned(), value);
        }
    }

    /// Changes the value of a name where it stands.
    pub(super) fn change(&mut self, name: &str, change: impl FnOnce(&mut Value)) {
        if let Some(value) = self.frames.iter_mut().rev().find_map(|frame| frame.get_mut(name)) {
            change(value);
        }
    }

    /// Whether more may be followed; takes a little of what is left.
    pub(super) fn burn(&mut self) -> bool {
        self.fuel = self.fuel.saturating_sub(1);
        self.fuel > 0
    }

    /// Does something one level deeper.
    pub(super) fn deeper<T>(&mut self, inner: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth >= DEEPEST || !self.burn() {
            return None;
        }
        self.depth += 1;
        let value = inner(self);
        self.depth -= 1;
        Some(value)
    }

    /// A step more.
    pub(super) fn push(&mut self, what: What) {
        self.push_range(self.statement, what);
    }

    fn push_range(&mut self, range: TextRange, what: What) {
        let origin = Origin { file: self.module.path.to_owned(), line: self.module.line(range) };
        self.add(Found { what, origin, text: self.module.source(range) });
    }

    /// A step more; what is open is said once of a place, however often it is passed.
    pub(super) fn add(&mut self, step: Found) {
        if !matches!(step.what, What::Open(_)) || !self.steps.contains(&step) {
            self.steps.push(step);
        }
    }

    /// The statement is left open.
    pub(super) fn open(&mut self, why: impl Into<String>) {
        self.open_range(self.statement, why);
    }

    /// A stretch of the file is left open.
    pub(super) fn open_range(&mut self, range: TextRange, why: impl Into<String>) {
        self.push_range(range, What::Open(why.into()));
    }

    /// Operations that were read, or an open step that says why not.
    pub(super) fn take(&mut self, read: Read<Vec<What>>) {
        match read {
            Ok(steps) => steps.into_iter().for_each(|step| self.push(step)),
            Err(why) => self.open(why),
        }
    }

    /// Says something of the whole.
    pub(super) fn remark(&mut self, text: &str) {
        self.remarks.insert(text.to_owned());
    }

    /// Follows something and takes its steps back: what it would have done.
    pub(super) fn aside<T>(&mut self, inner: impl FnOnce(&mut Self) -> T) -> (T, Vec<Found>) {
        let before = self.steps.len();
        let value = inner(self);
        (value, self.steps.split_off(before))
    }

    /// Follows a statement, and remembers where it stands.
    pub(super) fn at<T>(&mut self, statement: &Stmt, inner: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.statement, statement.range());
        let value = inner(self);
        self.statement = before;
        value
    }
}
