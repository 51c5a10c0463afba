//! Objects of classes of the project: what is set of them, and their methods.

use std::rc::Rc;

use ruff_python_ast::Expr;

use super::classes::METHOD;
use super::idle::does_nothing;
use super::runner::Runner;
use super::value::{Args, Made, Value};

/// How a method is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Plain,
    Static,
    OfClass,
}

impl Value {
    /// The class of an object, and the number under which its attributes are kept; one of another file has none.
    fn as_object(&self) -> Option<(&Rc<Made>, Option<&str>)> {
        let Self::Made(made) = self else { return None };
        match (&made.receiver, made.callee.as_str()) {
            (Some(Self::Made(class)), "#object") => {
                let number = match made.args.named("#") {
                    Some(Self::Number(number)) => Some(number.as_str()),
                    _ => None,
                };
                Some((class, number))
            }
            _ => None,
        }
    }

    /// Whether it is an object that begins in a way that its class has from elsewhere.
    pub(super) fn is_of_foreign_class(&self) -> bool {
        let foreign = |base: &Self| match base {
            Self::Name(path) => !does_nothing(path),
            _ => false,
        };
        self.as_object().is_some_and(|(class, _)| {
            member(class, "__init__").is_none() && class.args.positional.iter().any(foreign)
        })
    }

    /// An object whose attributes are not known any more, where it is one.
    pub(super) fn without_attributes(&self) -> Self {
        match self.as_object() {
            Some((class, Some(_))) => {
                Self::made("#object", Some(Self::Made(Rc::clone(class))), Args::default())
            }
            _ => self.clone(),
        }
    }
}

/// A member of a class, or of those that it is made of.
fn member(class: &Made, name: &str) -> Option<Value> {
    let base = |base: &Value| match base {
        Value::Made(base) if base.callee == "#class" => member(base, name),
        _ => None,
    };
    class.args.named(name).cloned().or_else(|| class.args.positional.iter().find_map(base))
}

impl<'m> Runner<'m> {
    /// A new object.
    pub(super) fn object(&mut self, class: &Rc<Made>, args: Args) -> Value {
        self.objects += 1;
        let number = self.objects.to_string();
        let named = vec![("#".to_owned(), Value::Number(number.clone()))];
        let object = Value::made(
            "#object",
            Some(Value::Made(Rc::clone(class))),
            Args { positional: Vec::new(), named },
        );
        if let Some(init) = member(class, "__init__") {
            let bound = bound(&object, &init);
            self.called(bound, args);
        } else {
            // As a data class takes them.
            let fields = match member(class, "#fields") {
                Some(Value::List(fields)) => fields,
                _ => Vec::new(),
            };
            let fields = fields.iter().filter_map(|field| field.as_text("it").ok());
            let values: Vec<_> = fields.zip(args.positional).chain(args.named).collect();
            for (name, value) in values {
                self.keep(&number, &name, value);
            }
        }
        object
    }

    fn keep(&mut self, number: &str, name: &str, value: Value) {
        if let Some(objects) = self.frames.first_mut() {
            objects.insert(key(number, name), value);
        }
    }

    /// An attribute of an object; `None` for what is no object.
    pub(super) fn attribute_of_object(&self, base: &Value, name: &str) -> Option<Value> {
        let (class, number) = base.as_object()?;
        let set = number.and_then(|number| self.frames.first()?.get(&key(number, name)));
        if let Some(value) = set {
            return Some(value.clone());
        }
        Some(match member(class, name) {
            Some(method @ Value::Function(_)) => bound(base, &method),
            Some(value) if number.is_some() => value,
            _ => Value::unknown(METHOD),
        })
    }

    /// A member of a class, as it is called by the class; `None` for what is no function.
    pub(super) fn method_of_class(&self, class: &Rc<Made>, name: &str) -> Option<Value> {
        match member(class, name)? {
            Value::Function(at) => Some(match self.kind(at) {
                Kind::OfClass => bound(&Value::Made(Rc::clone(class)), &Value::Function(at)),
                Kind::Plain | Kind::Static => Value::Function(at),
            }),
            _ => None,
        }
    }

    /// Calls a method with the object that it is of.
    pub(super) fn bound_call(&mut self, made: &Made, mut args: Args) -> Value {
        let (Some(object), Some(Value::Function(at))) = (&made.receiver, made.args.positional.first()) else {
            return self.called(Value::unknown(METHOD), args);
        };
        match self.kind(*at) {
            Kind::Plain => args.positional.insert(0, object.clone()),
            Kind::Static => {}
            Kind::OfClass => {
                let class = object.as_object().map(|(class, _)| Value::Made(Rc::clone(class)));
                args.positional.insert(0, class.unwrap_or_else(|| object.clone()));
            }
        }
        self.inlined(*at, args)
    }

    fn kind(&self, at: usize) -> Kind {
        let decorators = self.function(at).map_or(&[][..], |(_, function)| &function.decorator_list);
        let is = |name: &str| {
            decorators.iter().any(|one| matches!(&one.expression, Expr::Name(own) if own.id.as_str() == name))
        };
        match (is("staticmethod"), is("classmethod")) {
            (true, _) => Kind::Static,
            (_, true) => Kind::OfClass,
            _ => Kind::Plain,
        }
    }

    /// Sets an attribute of an object; false for what is none.
    pub(super) fn set_attribute(&mut self, base: &Value, name: &str, value: Value) -> bool {
        let Some((_, Some(number))) = base.as_object() else { return false };
        self.keep(number, name, value);
        true
    }

    /// Under what a variable is kept: a name, or an attribute of an object.
    pub(super) fn variable(&mut self, expression: &'m Expr) -> Option<String> {
        match expression {
            Expr::Name(name) => Some(name.id.to_string()),
            Expr::Attribute(attribute) => {
                let base = self.evaluate(&attribute.value);
                let (_, number) = base.as_object()?;
                Some(key(number?, attribute.attr.as_str()))
            }
            _ => None,
        }
    }

    /// What `super()` gives, where parents are of the project: nothing is known of it, so calls of it are marked.
    pub(super) fn of_parent(&mut self, name: &str) -> Value {
        if name != "__init__" {
            self.open(format!("`super().{name}()` is not followed"));
        }
        Value::unknown(METHOD)
    }
}

/// A method with its object.
fn bound(object: &Value, method: &Value) -> Value {
    match method {
        Value::Function(_) => {
            let args = Args { positional: vec![method.clone()], named: Vec::new() };
            Value::made("#bound", Some(object.clone()), args)
        }
        _ => Value::unknown(METHOD),
    }
}

fn key(number: &str, name: &str) -> String {
    format!("#{number}.{name}")
}
