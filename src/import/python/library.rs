//! Modules of the project that migrations import: read, and never run, so that their constants, types and helpers are known.

use std::collections::BTreeMap;
use std::rc::Rc;

use ruff_python_ast::{Stmt, StmtFunctionDef};

use super::expressions::attribute_of;
use super::module::{Module, functions};
use super::runner::Runner;
use super::value::Value;
use crate::import::Source;

/// Libraries whose names the reader knows by themselves.
const KNOWN: [&str; 7] =
    ["sqlalchemy", "alembic", "sqlmodel", "sqlalchemy_utils", "geoalchemy2", "pgvector", "alembic_utils"];

/// So much is followed of one module.
const FUEL: usize = 50_000;

/// Modules, and their functions.
#[derive(Clone, Copy)]
pub(super) struct Shelf<'m> {
    pub modules: &'m Library<'m>,
    /// Each with the number of its module.
    pub functions: &'m [(usize, &'m StmtFunctionDef)],
}

/// What a module gives to those who import it.
pub(super) type Globals = Rc<BTreeMap<String, Value>>;

/// Modules by their dotted names.
pub(super) struct Library<'t> {
    modules: Vec<(String, Module<'t>)>,
}

impl<'t> Library<'t> {
    /// Reads modules; one that is not Python tells nothing.
    pub(super) fn of(sources: &[(String, Source<'t>)]) -> Self {
        let read = |(name, source): &(String, Source<'t>)| {
            Some((name.clone(), Module::read(source.file, source.path, source.text).ok()?))
        };
        Self { modules: sources.iter().filter_map(read).collect() }
    }

    /// How many modules there are.
    pub(super) fn count(&self) -> usize {
        self.modules.len()
    }

    /// A module by its number.
    pub(super) fn module(&self, at: usize) -> Option<&Module<'t>> {
        self.modules.get(at).map(|(_, module)| module)
    }

    /// The functions of all modules, each with the number of its module.
    pub(super) fn functions(&self) -> Vec<(usize, &StmtFunctionDef)> {
        let held = self.modules.iter().enumerate();
        held.flat_map(|(at, (_, module))| functions(&module.body).into_iter().map(move |own| (at, own)))
            .collect()
    }

    /// The longest module that a dotted name begins with, and what it names there.
    fn find<'p>(&self, path: &'p str) -> Option<(usize, &'p str)> {
        let rest = |name: &str| path.strip_prefix(name)?.strip_prefix('.');
        let held = self.modules.iter().enumerate();
        held.filter_map(|(at, (name, _))| Some((name.len(), at, rest(name)?)))
            .max()
            .map(|(_, at, rest)| (at, rest))
    }
}

/// The modules that a file may import, by their dotted names; those of well-known libraries are left out.
pub fn imports(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    if let Ok(module) = Module::read(crate::diag::FileId::default(), "", text) {
        below(&module.body, &mut names);
    }
    names.retain(|name| !KNOWN.contains(&name.split('.').next().unwrap_or_default()));
    names
}

fn below(body: &[Stmt], names: &mut Vec<String>) {
    for statement in body {
        match statement {
            Stmt::Import(import) => names.extend(import.names.iter().map(|alias| alias.name.to_string())),
            Stmt::ImportFrom(import) if import.level == 0 => {
                let Some(module) = &import.module else { continue };
                names.push(module.to_string());
                names.extend(import.names.iter().map(|alias| format!("{module}.{}", alias.name)));
            }
            Stmt::FunctionDef(function) => below(&function.body, names),
            Stmt::If(branch) => below(&branch.body, names),
            Stmt::Try(attempt) => below(&attempt.body, names),
            _ => {}
        }
    }
}

impl Runner<'_> {
    /// What a dotted name stands for, if it is of a module of the project.
    pub(super) fn value_elsewhere(&mut self, path: &str) -> Option<Value> {
        let (at, rest) = self.shelf.modules.find(path)?;
        let globals = self.globals(at);
        let mut parts = rest.split('.');
        let first = globals.get(parts.next()?)?.clone();
        Some(parts.fold(first, attribute_of))
    }

    /// What a module of the project gives; it is followed once.
    pub(super) fn globals(&mut self, at: usize) -> Globals {
        if let Some(known) = self.loaded.get(&at) {
            return Rc::clone(known);
        }
        self.loaded.insert(at, Globals::default()); // a module that imports itself, by whatever way, finds nothing yet
        let Some(module) = self.shelf.modules.module(at) else { return Globals::default() };
        let before = std::mem::replace(&mut self.module, module);
        let frames = std::mem::replace(&mut self.frames, vec![BTreeMap::new()]);
        let (fuel, home) = (std::mem::replace(&mut self.fuel, FUEL), std::mem::take(&mut self.home));
        let ((), _) = self.aside(|own| {
            for statement in module.body.iter() {
                own.bind_module(statement);
            }
        });
        (self.module, self.fuel, self.home) = (before, fuel, home);
        let globals =
            Rc::new(std::mem::replace(&mut self.frames, frames).into_iter().next().unwrap_or_default());
        self.loaded.insert(at, Rc::clone(&globals));
        globals
    }
}
