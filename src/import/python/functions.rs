//! Functions of the project: their statements are followed, with the arguments of a call, among the names of their own module.

use std::collections::BTreeMap;

use ruff_python_ast::StmtFunctionDef;

use super::doubts::Reach;
use super::helpers::{asks_what_is_there, known_operation};
use super::runner::{Runner, What};
use super::statements::Flow;
use super::value::{Args, Value};

impl<'m> Runner<'m> {
    /// A call of a function of the project: its statements, with the arguments for its parameters.
    pub(super) fn inlined(&mut self, at: usize, args: Args) -> Value {
        let Some((of, function)) = self.function(at) else { return Value::None };
        let name = function.name.as_str().to_owned();
        let before = self.statement;
        let called = self.deeper(|own| {
            own.among(of, |own| {
                let depth = own.frames.len();
                // Of `upgrade` and `downgrade` that is said where they begin.
                let is_entry = matches!(&*name, "upgrade" | "downgrade");
                if !is_entry && known_operation(&name).is_none() {
                    own.note_wrappers(function);
                }
                let frame = own.parameters(function, &args);
                own.frames.push(frame);
                let followed = own.aside(|own| {
                    let from = own.steps.len();
                    let flow = own.block(&function.body);
                    own.settle(from, Reach::Function);
                    flow
                });
                own.frames.truncate(depth);
                followed
            })
        });
        self.statement = before;
        let Some((flow, steps)) = called else {
            self.open(format!("`{name}` calls itself too often"));
            return Value::None;
        };
        let opens = |step: &super::runner::Found| matches!(step.what, What::Open(_));
        let is_open = steps.iter().any(opens);
        if is_open && asks_what_is_there(&name) && steps.iter().all(opens) {
            return Value::Seen;
        }
        if is_open && let Some(operation) = known_operation(&name) {
            return self.helper(operation, args);
        }
        self.steps.extend(steps);
        match flow {
            Flow::Return(Value::Unknown(_)) if asks_what_is_there(&name) => Value::Seen,
            Flow::Return(value) => value,
            _ => Value::None,
        }
    }

    /// Does something among the names of a module of the project, or of the file itself; objects go along.
    pub(super) fn among<T>(&mut self, of: Option<usize>, inner: impl FnOnce(&mut Self) -> T) -> T {
        if of == self.current {
            return inner(self);
        }
        let module = of.map_or(Some(self.file), |at| self.shelf.modules.module(at));
        let Some(module) = module else { return inner(self) };
        let home = of.map(|at| self.globals(at)).unwrap_or_default();
        let mut frames = match of {
            Some(_) => vec![BTreeMap::new()],
            None => self.file_frames.clone(),
        };
        if let (Some(own), Some(objects)) = (frames.first_mut(), self.frames.first_mut()) {
            *own = std::mem::take(objects);
        }
        let (depth, left) = (frames.len(), self.current);
        let mut outer = std::mem::replace(&mut self.frames, frames);
        if left.is_none() {
            self.file_frames.clone_from(&outer);
        }
        let module = std::mem::replace(&mut self.module, module);
        let home = std::mem::replace(&mut self.home, home);
        self.current = of;
        let value = inner(self);
        (self.module, self.home, self.current) = (module, home, left);
        let objects = self.frames.first_mut().map(std::mem::take).unwrap_or_default();
        if of.is_none() {
            self.frames.truncate(depth);
            self.file_frames = std::mem::take(&mut self.frames);
        }
        if left.is_none() {
            outer = std::mem::take(&mut self.file_frames);
        }
        self.frames = outer;
        if let Some(own) = self.frames.first_mut() {
            *own = objects;
        }
        value
    }

    /// What the parameters of a function are.
    pub(super) fn parameters(
        &mut self,
        function: &'m StmtFunctionDef,
        args: &Args,
    ) -> BTreeMap<String, Value> {
        let mut frame = BTreeMap::new();
        let mut positional = args.positional.iter();
        let parameters = &function.parameters;
        for parameter in parameters.posonlyargs.iter().chain(&parameters.args) {
            let name = parameter.parameter.name.as_str();
            let given = positional.next().or_else(|| args.named(name)).cloned();
            let value = given.or_else(|| parameter.default.as_ref().map(|default| self.evaluate(default)));
            frame.insert(
                name.to_owned(),
                value.unwrap_or_else(|| Value::unknown(format!("`{name}` is not given"))),
            );
        }
        if let Some(rest) = &parameters.vararg {
            frame.insert(rest.name.to_string(), Value::List(positional.cloned().collect()));
        }
        for parameter in &parameters.kwonlyargs {
            let name = parameter.parameter.name.as_str();
            let given = args.named(name).cloned();
            let value = given.or_else(|| parameter.default.as_ref().map(|default| self.evaluate(default)));
            frame.insert(
                name.to_owned(),
                value.unwrap_or_else(|| Value::unknown(format!("`{name}` is not given"))),
            );
        }
        if let Some(rest) = &parameters.kwarg {
            let more = args.named.iter().filter(|(key, _)| !frame.contains_key(key));
            let more = more.map(|(key, value)| (Value::text(&**key), value.clone())).collect();
            frame.insert(rest.name.to_string(), Value::Dict(more));
        }
        frame
    }
}
