//! `upgrade` and `downgrade`: functions of the file, what stands under their names otherwise, and those of several databases.

use std::collections::BTreeMap;

use ruff_python_ast::{Expr, ExprLambda, Stmt, StmtFunctionDef};
use ruff_text_size::Ranged;

use super::doubts::Reach;
use super::runner::{Found, Runner};
use super::statements::Flow;
use super::value::{Args, Value};

impl<'m> Runner<'m> {
    /// Follows `upgrade` or `downgrade`; false where there is none.
    pub(super) fn run(&mut self, name: &str) -> bool {
        if let Some(lambda) = self.lambda_named(name) {
            self.statement = lambda.range();
            self.frames.push(BTreeMap::new());
            self.evaluate(&lambda.body);
            self.frames.pop();
            self.say_foreign(0, lambda.range());
            return true;
        }
        let Some(value) = self.look_up(name) else { return false };
        let Value::Function(at) = value else {
            self.statement = self.place_of(name);
            self.open(format!("`{name}` is no function that can be followed"));
            return true;
        };
        if let Some((None, function)) = self.function(at) {
            self.entry(function);
        } else {
            self.inlined(at, Args::default());
        }
        self.settle(0, Reach::Function);
        true
    }

    /// The lambda that a name stands for at the top of the file.
    fn lambda_named(&self, name: &str) -> Option<&'m ExprLambda> {
        let module = self.module;
        let last = module.body.iter().rev().find_map(|statement| match statement {
            Stmt::Assign(assign) if gives(assign.targets.first(), name) => Some(Some(&*assign.value)),
            Stmt::FunctionDef(function) if function.name.as_str() == name => Some(None),
            _ => None,
        });
        last?.and_then(Expr::as_lambda_expr)
    }

    /// Where the file gives a name a value.
    fn place_of(&self, name: &str) -> ruff_text_size::TextRange {
        let mut all = self.module.body.iter().rev();
        let found = all.find(|statement| match statement {
            Stmt::Assign(assign) => assign.targets.iter().any(|target| gives(Some(target), name)),
            Stmt::Import(_) | Stmt::ImportFrom(_) => self.module.source(statement.range()).contains(name),
            _ => false,
        });
        found.map(Ranged::range).unwrap_or_default()
    }

    /// A function of the file, with what is wrapped around it.
    fn entry(&mut self, function: &'m StmtFunctionDef) {
        if self.is_of_several(function) {
            self.of_several(function);
            return;
        }
        let range = function.name.range();
        let value = self.number_of(function).map_or(Value::None, Value::Function);
        let depth = self.frames.len();
        if let Some(wrapper) = self.wrapper(function) {
            self.wrapped(wrapper, value);
        } else {
            if !function.decorator_list.is_empty() {
                self.foreign = None;
                self.open_range(range, format!("what is wrapped around `{}` is not followed", function.name));
            }
            let frame = self.parameters(function, &Args::default());
            self.frames.push(frame);
            self.block(&function.body);
        }
        self.frames.truncate(depth);
    }

    /// The function of the file that is wrapped around another one, where it is the only one.
    fn wrapper(&mut self, function: &'m StmtFunctionDef) -> Option<&'m StmtFunctionDef> {
        let [only] = &function.decorator_list[..] else { return None };
        match self.evaluate(&only.expression) {
            Value::Function(at) => self.function(at).filter(|(of, _)| of.is_none()).map(|(_, own)| own),
            _ => None,
        }
    }

    /// A function that takes another one and gives what is called in its place.
    fn wrapped(&mut self, wrapper: &'m StmtFunctionDef, function: Value) {
        let frame = self.parameters(wrapper, &Args { positional: vec![function.clone()], named: Vec::new() });
        self.frames.push(frame);
        let given = self.block(&wrapper.body);
        let followed = match given {
            Flow::Return(Value::Function(at)) => {
                self.inlined(at, Args::default());
                true
            }
            _ => false,
        };
        if !followed {
            self.open_range(wrapper.name.range(), format!("what `{}` gives is not followed", wrapper.name));
            self.called(function, Args::default());
        }
    }

    /// Whether a function only calls that of a database: `globals()["upgrade_%s" % engine_name]()`.
    fn is_of_several(&self, function: &StmtFunctionDef) -> bool {
        let text =
            self.module.text.get(function.range().start().to_usize()..function.range().end().to_usize());
        function.parameters.args.len() == 1 && text.is_some_and(|text| text.contains("globals()["))
    }

    /// The functions of several databases: followed where only one of them does something.
    fn of_several(&mut self, function: &'m StmtFunctionDef) {
        let prefix = format!("{}_", function.name);
        let module = self.module;
        let own = module.body.iter().filter_map(|statement| statement.as_function_def_stmt());
        let mut found: Vec<(String, Vec<Found>)> = Vec::new();
        for own in own.filter(|own| own.name.starts_with(&prefix)) {
            let ((), steps) = self.aside(|runner| {
                runner.frames.push(BTreeMap::new());
                runner.block(&own.body);
                runner.frames.pop();
            });
            if !steps.is_empty() {
                found.push((own.name.to_string(), steps));
            }
        }
        if found.len() > 1 {
            let names: Vec<String> = found.iter().map(|(name, _)| format!("`{name}`")).collect();
            self.open_range(
                function.name.range(),
                format!("it is of several databases, and a project is of one: {}", names.join(", ")),
            );
        } else {
            self.steps.extend(found.into_iter().flat_map(|(_, steps)| steps));
        }
    }
}

fn gives(target: Option<&Expr>, name: &str) -> bool {
    matches!(target, Some(Expr::Name(own)) if own.id.as_str() == name)
}
