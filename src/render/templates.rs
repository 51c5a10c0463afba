//! The embedded templates, and an environment that prints nothing but typed values.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::ValueKind;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value};

use super::value::{Sql, typed};
use crate::dialect::Facts;

/// Name and text of every file under templates/.
pub(super) const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The templates of one dialect: its own first, the base ones behind.
pub(super) struct Templates {
    environment: Environment<'static>,
}

impl Templates {
    /// Loads them.
    pub(super) fn new(facts: &'static Facts) -> Self {
        let mut environment = Environment::empty();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Custom("sql".into()));
        environment.set_formatter(|out, state, value| {
            if let Some(sql) = value.downcast_object_ref::<Sql>() {
                return sql.write(out, facts).map_err(|_| Error::new(ErrorKind::WriteFailure, "write"));
            }
            // Only the output of macros and blocks is marked safe: it went through this formatter already.
            if value.is_safe() && value.kind() == ValueKind::String {
                let text = value.as_str().unwrap_or_default();
                return out.write_str(text).map_err(|_| Error::new(ErrorKind::WriteFailure, "write"));
            }
            let message = format!("refusing to print a bare {} into SQL in {}", value.kind(), state.name());
            Err(Error::new(ErrorKind::InvalidOperation, message))
        });
        if let Ok(syntax) =
            SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()
        {
            environment.set_syntax(syntax);
        }
        environment.add_test("given", |value: &Value| !value.is_undefined() && !value.is_none());
        environment.add_test("on", |value: &Value| value.is_true());
        environment.add_filter("literal", |text: String| typed(Sql::Text(text)));
        environment.set_loader(move |name| Ok(find(facts, name).map(ToOwned::to_owned)));
        Self { environment }
    }

    /// Renders one.
    pub(super) fn render(&self, name: &str, context: Value) -> Result<String, Error> {
        self.environment.get_template(name)?.render(context)
    }
}

/// A template's text by the lookup chain: the dialect's folders, then the base one.
pub(super) fn find(facts: &Facts, name: &str) -> Option<&'static str> {
    let get = |folder: &&str| {
        let path = format!("{folder}/{name}");
        EMBEDDED.binary_search_by(|(known, _)| (*known).cmp(path.as_str())).ok().map(|at| EMBEDDED[at].1)
    };
    facts.templates.iter().chain(&["base"]).find_map(get)
}

/// An error without the dump of variables.
pub(super) fn explain(error: &Error) -> String {
    let place = match (error.name(), error.line()) {
        (Some(name), Some(line)) => format!(" (in the template {name}, line {line})"),
        _ => String::new(),
    };
    format!("{}{place}", error.detail().unwrap_or("a template failed"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use crate::render::value::map;

    fn render(source: &'static str, context: Value) -> Result<String, Error> {
        let mut templates = Templates::new(Dialect::Postgres.facts());
        templates.environment.add_template("t", source)?;
        templates.render("t", context)
    }

    #[test]
    fn only_typed_values_are_printed() {
        let context = || {
            map([
                ("s", Value::from("'; DROP TABLE t")),
                ("n", Value::from(1)),
                ("id", typed(Sql::Text("it's".to_owned()))),
            ])
        };
        assert_eq!(render("{{ id }}", context()).unwrap(), "'it''s'");
        assert_eq!(
            render("{% filter literal %}id = {{ id }}{% endfilter %}", context()).unwrap(),
            "'id = ''it''''s'''"
        );
        for source in [
            "{{ s }}",
            "{% filter literal %}{{ s }}{% endfilter %}",
            "{{ n }}",
            "{{ 'literal' }}",
            "{{ id ~ 'x' }}",
            "{{ s|upper }}",
            "{{ none }}",
            "{{ 1 + 1 }}",
            "{{ missing }}",
            "{% autoescape false %}{{ s }}{% endautoescape %}",
            "{% set x %}{{ s }}{% endset %}{{ x }}",
        ] {
            assert!(render(source, context()).is_err(), "{source}");
        }
    }

    #[test]
    fn every_template_opens_with_a_comment() {
        for (name, text) in EMBEDDED {
            assert!(text.starts_with("{#"), "{name} does not say what it does");
        }
    }
}
