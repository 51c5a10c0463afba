//! A file of Python: its tree, its functions, and what its imports call.

use std::collections::BTreeMap;
use std::mem::ManuallyDrop;

use ruff_python_ast::{Expr, Stmt, StmtFunctionDef};
use ruff_text_size::TextRange;

use crate::diag::{Code, Diagnostic, FileId, Lines};

/// One file, read.
pub(super) struct Module<'t> {
    pub path: &'t str,
    pub text: &'t str,
    /// The package that its relative imports begin at.
    pub package: String,
    lines: Lines<'t>,
    /// Never dropped: a tree may nest deeper than the stack that dropping it would take, and the program ends soon.
    pub body: ManuallyDrop<Vec<Stmt>>,
}

/// The functions of a file, at whatever depth, in order.
pub(super) type Functions<'m> = Vec<&'m StmtFunctionDef>;

impl<'t> Module<'t> {
    /// Reads a file.
    ///
    /// # Errors
    /// Its first fault of the syntax.
    pub(super) fn read(file: FileId, path: &'t str, text: &'t str) -> Result<Self, Box<Diagnostic>> {
        Self::of_package(file, path, text, String::new())
    }

    /// The same of a module of a package.
    ///
    /// # Errors
    /// Its first fault of the syntax.
    pub(super) fn of_package(
        file: FileId,
        path: &'t str,
        text: &'t str,
        package: String,
    ) -> Result<Self, Box<Diagnostic>> {
        match parsed(text) {
            Ok(body) => {
                Ok(Self { path, text, package, lines: Lines::of(text), body: ManuallyDrop::new(body) })
            }
            Err((start, why)) => {
                let at = Lines::of(text).place(file, start);
                let fault = Diagnostic::error(Code::BAD_IMPORT, at, format!("this is not Python: {why}"));
                Err(Box::new(fault.hint("correct the file, or move it out of the folder")))
            }
        }
    }

    /// The line of a place in the text, from 1.
    pub(super) fn line(&self, range: TextRange) -> u32 {
        self.lines.line(range.start().to_usize())
    }

    /// The source of a range, from the beginning of its first line.
    pub(super) fn source(&self, range: TextRange) -> String {
        let (start, end) = (range.start().to_usize(), range.end().to_usize());
        let begin = self.text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let indent = self.text.get(begin..start).unwrap_or_default();
        let begin = if indent.trim().is_empty() { begin } else { start };
        dedent(self.text.get(begin..end).unwrap_or_default())
    }
}

/// So much may a tree take that nests without end, and be dropped where it is broken; only what is used of it is taken.
const STACK: usize = 256 << 20;

/// The statements of a text, or where it goes wrong and why: on a stack of its own.
fn parsed(text: &str) -> Result<Vec<Stmt>, (usize, String)> {
    let parse = || match ruff_python_parser::parse_module(text) {
        Ok(parsed) => Ok(parsed.into_suite().into_iter().collect()),
        Err(fault) => Err((fault.location.start().to_usize(), fault.error.to_string())),
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, parse);
        let read = thread
            .map_err(|fault| fault.to_string())
            .and_then(|thread| thread.join().map_err(|_| "the parser stopped".to_owned()));
        read.unwrap_or_else(|why| Err((0, why)))
    })
}

/// All functions of a body and below it.
pub(super) fn functions(body: &[Stmt]) -> Functions<'_> {
    let mut found = Vec::new();
    for statement in body {
        collect(statement, &mut found);
    }
    found
}

fn collect<'m>(statement: &'m Stmt, found: &mut Functions<'m>) {
    match statement {
        Stmt::FunctionDef(function) => {
            found.push(function);
            function.body.iter().for_each(|inner| collect(inner, found));
        }
        Stmt::If(branch) => {
            branch.body.iter().for_each(|inner| collect(inner, found));
            branch
                .elif_else_clauses
                .iter()
                .flat_map(|clause| &clause.body)
                .for_each(|inner| collect(inner, found));
        }
        Stmt::Try(attempt) => attempt.body.iter().for_each(|inner| collect(inner, found)),
        Stmt::ClassDef(class) => class.body.iter().for_each(|inner| collect(inner, found)),
        _ => {}
    }
}

/// What an import statement calls by which name.
pub(super) fn imported(statement: &Stmt, package: &str, names: &mut BTreeMap<String, String>) {
    match statement {
        Stmt::Import(import) => {
            for alias in &import.names {
                let full = alias.name.as_str();
                let root = full.split('.').next().unwrap_or(full);
                let (own, meant) = alias.asname.as_ref().map_or((root, root), |own| (own.as_str(), full));
                names.insert(own.to_owned(), meant.to_owned());
            }
        }
        Stmt::ImportFrom(import) => {
            let module = import.module.as_ref().map_or("", |module| module.as_str());
            let module = resolved(package, import.level, module);
            for alias in &import.names {
                let own = alias.asname.as_ref().unwrap_or(&alias.name);
                let full = if module.is_empty() {
                    alias.name.to_string()
                } else {
                    format!("{module}.{}", alias.name)
                };
                names.insert(own.to_string(), full);
            }
        }
        _ => {}
    }
}

/// The package of a module: the module itself, where it is the file of its folder.
pub(super) fn package_of(name: &str, path: &str) -> String {
    let is_folder = path.ends_with("__init__.py");
    if is_folder {
        name.to_owned()
    } else {
        name.rsplit_once('.').map_or("", |(package, _)| package).to_owned()
    }
}

/// The full name of what is imported: points before it count from the package upwards. A file that is in no package is looked
/// for beside the migrations, and in the folders above.
pub(super) fn resolved(package: &str, level: u32, module: &str) -> String {
    if level == 0 {
        return module.to_owned();
    }
    let mut parts: Vec<&str> = package.split('.').filter(|part| !part.is_empty()).collect();
    for _ in 1..level {
        parts.pop();
    }
    parts.extend((!module.is_empty()).then_some(module));
    parts.join(".")
}

/// The text of an expression that is nothing but a string.
pub(super) fn plain_text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::StringLiteral(text) => Some(text.value.to_str().to_owned()),
        _ => None,
    }
}

/// As `textwrap.dedent`: without the blanks that all lines begin with.
pub(super) fn dedent(text: &str) -> String {
    let blank = |line: &str| line.trim_matches([' ', '\t', '\r']).is_empty();
    let mut margin: Option<&str> = None;
    for line in text.split('\n').filter(|line| !blank(line)) {
        let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        margin = Some(match margin {
            None => indent,
            Some(margin) => {
                let same = margin.bytes().zip(indent.bytes()).take_while(|(a, b)| a == b).count();
                &margin[..same]
            }
        });
    }
    let margin = margin.unwrap_or_default();
    let cut = |line: &str| {
        if blank(line) { String::new() } else { line.strip_prefix(margin).unwrap_or(line).to_owned() }
    };
    text.split('\n').map(cut).collect::<Vec<_>>().join("\n")
}
