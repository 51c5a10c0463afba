//! The embedded templates, and an environment that prints nothing but typed values. A guard that is a condition is written
//! on many lines and printed on one: before it is compiled, its lines are joined with single blanks ([`folded`]).

use minijinja::syntax::SyntaxConfig;
use minijinja::value::ValueKind;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value};

use super::excerpt;
use super::fold::{self, FOLD};
use super::value::{Sql, typed};
use crate::dialect::{Facts, GuardStyle};

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
        environment.add_filter("double_quoted", |text: String| typed(Sql::DoubleQuoted(text)));
        environment.add_global("fold", typed(Sql::Raw(FOLD.to_string())));
        environment.add_filter("folded", |text: String| typed(Sql::Raw(fold::filled(&text))));
        environment.add_filter("remark", |text: String| typed(Sql::Raw(fold::remark(&text))));
        environment.add_filter("row", |text: String| typed(Sql::Raw(fold::row(&text))));
        environment.add_filter("cut", move |value: Value| cut(&value, facts));
        environment.add_filter("skippable", |text: String| typed(Sql::Raw(skippable(&text))));
        environment.add_filter("listed", move |values: Value| listed(&values, ", ", facts));
        let spread = format!(",{FOLD}");
        environment.add_filter("spread", move |values: Value| listed(&values, &spread, facts));
        excerpt::add_filters(&mut environment, facts);
        environment.set_loader(move |name| Ok(source(facts, name)));
        Self { environment }
    }

    /// Renders one.
    pub(super) fn render(&self, name: &str, context: Value) -> Result<String, Error> {
        self.environment.get_template(name)?.render(context)
    }
}

/// Typed values with something between them.
fn listed(values: &Value, between: &str, facts: &Facts) -> Result<Value, Error> {
    let mut list = String::new();
    for value in values.try_iter()? {
        let Some(sql) = value.downcast_object_ref::<Sql>() else {
            let message = format!("refusing to list a bare {}", value.kind());
            return Err(Error::new(ErrorKind::InvalidOperation, message));
        };
        list.push_str(if list.is_empty() { "" } else { between });
        list.push_str(&sql.text(facts));
    }
    Ok(typed(Sql::Raw(list)))
}

/// A text constant, in pieces if it is a long list.
fn cut(value: &Value, facts: &Facts) -> Result<Value, Error> {
    let text = match value.downcast_object_ref::<Sql>() {
        Some(Sql::Text(text)) => text,
        Some(sql) => return Ok(typed(Sql::Raw(sql.text(facts)))),
        None => {
            let message = format!("refusing to cut a bare {}", value.kind());
            return Err(Error::new(ErrorKind::InvalidOperation, message));
        }
    };
    let pieces = fold::pieces(text);
    let pieces = pieces.into_iter().map(|piece| Sql::Text(piece.to_owned()).text(facts));
    Ok(typed(Sql::Raw(pieces.collect::<Vec<_>>().join(&format!(" ||{FOLD}")))))
}

/// A text that may stand in a comment, which `*/` would end; between quotes, where a backslash is an escape, it is the same.
fn skippable(text: &str) -> String {
    text.replace("*/", "*\\/")
}

/// A template's text by the lookup chain: the dialect's folders, then the base one.
pub(super) fn find(facts: &Facts, name: &str) -> Option<&'static str> {
    facts.templates.iter().chain(&["base"]).find_map(|folder| embedded(folder, name))
}

/// The text of a template of a folder.
pub(super) fn embedded(folder: &str, name: &str) -> Option<&'static str> {
    let path = format!("{folder}/{name}");
    EMBEDDED.binary_search_by(|(known, _)| (*known).cmp(path.as_str())).ok().map(|at| EMBEDDED[at].1)
}

/// A template's source as it is compiled.
fn source(facts: &Facts, name: &str) -> Option<String> {
    let text = find(facts, name)?;
    Some(if is_folded(facts, name) { folded(text) } else { text.to_owned() })
}

/// Whether a template is a guard within a statement, and its source is folded.
fn is_folded(facts: &Facts, name: &str) -> bool {
    facts.guards == GuardStyle::Conditions && name.starts_with("guard/")
}

/// The lines of a source as one: a blank takes the place of each line's end and of the indentation after it. There is none
/// inside a parenthesis at its edges, and none before a tag that prints nothing. `+%}` at a line's end keeps that end, and
/// the indentation after it, as it does everywhere in templates.
fn folded(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for line in source.lines() {
        if out.ends_with("+%}") {
            out.push('\n');
            out.push_str(line.trim_end());
            continue;
        }
        let line = line.trim();
        let prints = !line.starts_with("{%") || line.contains("include");
        if prints && !line.is_empty() && !line.starts_with(')') && !out.is_empty() && !out.ends_with('(') {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
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
    use std::collections::{BTreeMap, BTreeSet};

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
        assert_eq!(render("{{ [id, id]|listed }}", context()).unwrap(), "'it''s', 'it''s'");
        for source in [
            "{{ s }}",
            "{% filter literal %}{{ s }}{% endfilter %}",
            "{{ n }}",
            "{{ 'literal' }}",
            "{{ id ~ 'x' }}",
            "{{ s|upper }}",
            "{{ [id, s]|listed }}",
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
    fn every_template_is_found_by_its_name() {
        for facts in Dialect::ALL.map(Dialect::facts) {
            for (path, text) in EMBEDDED.iter().filter(|(path, _)| path.starts_with(facts.templates[0])) {
                let (_, name) = path.split_once('/').unwrap();
                assert_eq!(find(facts, name), Some(*text), "{path}");
            }
        }
    }

    #[test]
    fn a_source_is_folded_into_one_line() {
        let source = "{# What it asks.\n   x. -#}\nIF(\n  {% if x is given %}\n  a\n  {% endif %}\n  {% include \"b\" %},\n\n  'c  d')\n";
        assert_eq!(
            folded(source),
            "{# What it asks. x. -#} IF({% if x is given %} a{% endif %} {% include \"b\" %}, 'c  d')"
        );
        assert_eq!(
            folded("CASE\n{% if x +%}\n  WHEN y\n  THEN z\n{% endif +%}\n  END\n"),
            "CASE{% if x +%}\n  WHEN y THEN z{% endif +%}\n  END"
        );
    }

    /// The string constants in a source, with their quotes.
    fn constants(source: &str) -> Vec<String> {
        let without_comments =
            source.split("{#").map(|part| part.split_once("#}").map_or(part, |(_, rest)| rest));
        let (mut list, mut open) = (Vec::new(), None::<String>);
        let text = without_comments.collect::<String>();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            match &mut open {
                None if c == '\'' => open = Some(c.to_string()),
                None => {}
                Some(constant) => {
                    constant.push(c);
                    if c == '\\' {
                        constant.extend(chars.next());
                    } else if c == '\'' {
                        list.extend(open.take());
                    }
                }
            }
        }
        list.extend(open);
        list
    }

    /// A constant that goes over the end of a line would lose it, and what follows a comment of SQL would be lost with it.
    #[test]
    fn folding_changes_no_constant_and_no_comment() {
        let mut seen = 0;
        for facts in Dialect::ALL.map(Dialect::facts) {
            for (path, text) in EMBEDDED {
                let of_the_dialect = |folder: &&str| path.strip_prefix(*folder)?.strip_prefix('/');
                if !facts.templates.iter().find_map(of_the_dialect).is_some_and(|name| is_folded(facts, name))
                {
                    continue;
                }
                assert_eq!(constants(text), constants(&folded(text)), "{path}");
                assert!(!text.contains("--"), "{path} has a comment of SQL");
                seen += constants(text).len();
            }
        }
        assert!(seen > 25, "only {seen} constants were seen");
    }

    /// The values that a template's first comment lists after `Takes:`.
    fn takes(comment: &str) -> BTreeSet<&str> {
        let list = comment.rsplit_once("Takes: ").map_or("", |(_, list)| list);
        let end = list.find([';', '.']).unwrap_or(list.len());
        list[..end].split(',').map(str::trim).filter(|name| !name.is_empty()).collect()
    }

    #[test]
    fn the_machinery_takes_nothing() {
        for (path, text) in EMBEDDED.iter().filter(|(path, _)| path.contains("/runtime/")) {
            let (_, body) = text.split_once(" -#}\n").unwrap_or_default();
            // a part that several of them have is included or taken from another one, and nothing else is done
            let count = |tags: &[&str]| tags.iter().map(|tag| body.matches(tag).count()).sum::<usize>();
            let filters = ["{% filter commitless %}", "{% filter literal %}", "{% endfilter %}"];
            let parts = count(&["{% include \""]) + count(&filters);
            let taken = count(&["{{ \"runtime/", "{{- \"runtime/"]);
            assert!(count(&["{{"]) == taken && count(&["{%"]) == parts, "{path} takes something");
        }
        for facts in Dialect::ALL.map(Dialect::facts) {
            for piece in facts.machinery {
                assert!(find(facts, &format!("runtime/{}.sql", piece.name)).is_some(), "{}", piece.name);
            }
        }
    }

    /// Adds the templates that a text names, with those that they name.
    fn add_parts(text: &str, parts: &mut BTreeMap<&'static str, &str>) {
        for name in text.split('"').filter(|name| name.strip_suffix(".sql").is_some()) {
            let is_meant = |path: &str| path.split_once('/').is_some_and(|(_, rest)| rest == name);
            for (path, part) in EMBEDDED.iter().filter(|(path, _)| is_meant(path)) {
                if parts.insert(path, part).is_none() {
                    add_parts(part, parts);
                }
            }
        }
    }

    /// The names in a text.
    fn words(text: &str) -> impl Iterator<Item = &str> {
        text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
    }

    #[test]
    fn every_template_opens_with_a_comment_that_lists_what_it_takes() {
        let environment = Templates::new(Dialect::Postgres.facts()).environment;
        let mut faults = Vec::new();
        for (path, text) in EMBEDDED {
            let (comment, body) = text.split_once(" -#}\n").unwrap_or_default();
            assert!(comment.starts_with("{# "), "{path} does not say what it does");
            let listed = takes(comment);
            let used = environment.template_from_str(body).unwrap().undeclared_variables(false);
            let is_given = |name: &str| name == "fold" || listed.contains(name); // `fold` is there for all
            let missing: Vec<_> = used.iter().filter(|name| !is_given(name)).collect();
            if !missing.is_empty() {
                faults.push(format!("{path} takes {missing:?} and does not say so"));
            }
            let is_in = |text: &str, name: &str| words(text).any(|word| word == name);
            let of_parts: Vec<&str> = listed.into_iter().filter(|name| !is_in(body, name)).collect();
            if of_parts.is_empty() {
                continue;
            }
            let mut parts = BTreeMap::new();
            add_parts(body, &mut parts);
            let unknown: Vec<_> =
                of_parts.iter().filter(|name| !parts.values().any(|text| is_in(text, name))).collect();
            if !unknown.is_empty() {
                faults.push(format!("{path} takes no {unknown:?}"));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
