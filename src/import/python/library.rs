//! Modules of the project that migrations import: read, and never run, so that their constants, types and helpers are known.

use std::collections::BTreeMap;
use std::rc::Rc;

use ruff_python_ast::{Stmt, StmtFunctionDef};

use super::expressions::attribute_of;
use super::module::{Module, functions, package_of, resolved};
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
            let package = package_of(name, source.path);
            Some((name.clone(), Module::of_package(source.file, source.path, source.text, package).ok()?))
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

/// The modules that a file may import, by their dotted names; those of well-known libraries are left out. `module` is the
/// dotted name and the path of a module of the project; a migration has none.
pub fn imports(text: &str, module: Option<(&str, &str)>) -> Vec<String> {
    let mut names = Vec::new();
    let package = module.map(|(name, path)| package_of(name, path)).unwrap_or_default();
    if let Ok(module) = Module::read(crate::diag::FileId::default(), "", text) {
        below(&module.body, &package, &mut names);
    }
    names.retain(|name| !KNOWN.contains(&name.split('.').next().unwrap_or_default()));
    names
}

fn below(body: &[Stmt], package: &str, names: &mut Vec<String>) {
    for statement in body {
        match statement {
            Stmt::Import(import) => names.extend(import.names.iter().map(|alias| alias.name.to_string())),
            Stmt::ImportFrom(import) => {
                let module = import.module.as_ref().map_or("", |module| module.as_str());
                let module = resolved(package, import.level, module);
                let within = |name: &str| {
                    if module.is_empty() { name.to_owned() } else { format!("{module}.{name}") }
                };
                names.extend(import.names.iter().map(|alias| within(&alias.name)));
                names.extend((!module.is_empty()).then_some(module));
            }
            Stmt::FunctionDef(function) => below(&function.body, package, names),
            Stmt::ClassDef(class) => below(&class.body, package, names),
            Stmt::If(branch) => below(&branch.body, package, names),
            Stmt::Try(attempt) => below(&attempt.body, package, names),
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

    /// What a module of the project gives, by its own name.
    pub(super) fn all_of(&mut self, module: &str) -> Option<Globals> {
        let (at, _) = self.shelf.modules.find(&format!("{module}.*")).filter(|(_, rest)| *rest == "*")?;
        Some(self.globals(at))
    }

    /// What a module of the project gives; it is followed once.
    pub(super) fn globals(&mut self, at: usize) -> Globals {
        if let Some(known) = self.loaded.get(&at) {
            return Rc::clone(known);
        }
        self.loaded.insert(at, Globals::default()); // a module that imports itself, by whatever way, finds nothing yet
        let Some(module) = self.shelf.modules.module(at) else { return Globals::default() };
        let fuel = std::mem::replace(&mut self.fuel, FUEL);
        let (frames, _) = self.aside(|own| {
            own.among(Some(at), |own| {
                let outer = own.frames.split_off(1);
                own.frames.push(BTreeMap::new());
                for statement in module.body.iter() {
                    own.bind_module(statement);
                }
                let mut found = own.frames.split_off(1);
                own.frames.extend(outer);
                found.drain(..).next().unwrap_or_default()
            })
        });
        self.fuel = fuel;
        // What it has set of objects is not there for the next migration.
        let globals = frames.into_iter().map(|(name, value)| (name, value.without_attributes()));
        let globals = Rc::new(globals.collect());
        self.loaded.insert(at, Rc::clone(&globals));
        globals
    }
}
