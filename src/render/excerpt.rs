//! Excerpts: what the scripts for a dialect's own client and those for any client have in common stands once, in the templates
//! of the former, and the others take it from there. And how a text is put between dollar quotes.

use minijinja::{Environment, Error, ErrorKind, Value};

use super::templates::embedded;
use super::value::{Sql, typed};
use crate::dialect::Facts;

/// The filters that templates take excerpts with.
pub(super) fn add_filters(environment: &mut Environment<'static>, facts: &'static Facts) {
    environment.add_filter("dollared", |text: String, tag: String| typed(Sql::Raw(dollared(&text, &tag))));
    environment.add_filter("statement", move |name: String, phrase: String| {
        Ok::<_, Error>(Value::from_safe_string(statement(facts, &name, &phrase)?))
    });
    environment.add_filter("routine", move |name: String, phrase: String, routine: String| {
        let statement = statement(facts, &name, &phrase)?;
        Ok::<_, Error>(Value::from_safe_string(routine_of(&statement, &routine)))
    });
    environment.add_filter("uncommented", |text: String| typed(Sql::Raw(uncommented(&text).to_owned())));
    environment.add_filter("commitless", |text: String| typed(Sql::Raw(commitless(&text))));
}

/// A text between dollar quotes (PostgreSQL, 4.1.2.4), whose tag the text does not have.
fn dollared(text: &str, tag: &str) -> String {
    let mut tags = std::iter::once(format!("${tag}$")).chain((1..).map(|number| format!("${tag}_{number}$")));
    let quote = tags.find(|quote| !text.contains(quote.as_str())).unwrap_or_default();
    format!("{quote}{text}{quote}")
}

/// The statement of a template in which a phrase stands, with the comment before it: what the scripts for two clients have
/// in common stands once, in the folder that comes last.
fn statement(facts: &Facts, name: &str, phrase: &str) -> Result<String, Error> {
    let last = facts.templates.last().copied().unwrap_or_default();
    let source = embedded(last, name).and_then(|text| text.split_once(" -#}\n")).map_or("", |(_, body)| body);
    let (mut text, mut is_quoted) = (String::new(), false);
    for line in source.lines() {
        if !is_quoted && (line.is_empty() || line.starts_with("-- ----") || line.starts_with(['\\', '{'])) {
            text.clear();
            continue;
        }
        text.push_str(line);
        text.push('\n');
        is_quoted ^= line.matches(BODY).count() % 2 == 1;
        let is_comment = line.starts_with("--");
        let code = line.split(" -- ").next().unwrap_or_default().trim_end();
        if is_quoted || is_comment || !(code.ends_with(';') || line.ends_with("\\gset")) {
            continue;
        }
        if text.contains(phrase) {
            return Ok(commitless(&text));
        }
        text.clear();
    }
    Err(Error::new(ErrorKind::TemplateNotFound, format!("no statement of {name} has `{phrase}`")))
}

/// What opens and ends the bodies of our routines.
const BODY: &str = "$sqlc_mig$";

/// A DO statement as a procedure that can be called again.
fn routine_of(statement: &str, name: &str) -> String {
    let head = format!(
        "CREATE PROCEDURE pg_temp.{name}() LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS {BODY}"
    );
    statement.replacen(&format!("DO {BODY}"), &head, 1)
}

/// A statement without the comment before it.
fn uncommented(statement: &str) -> &str {
    let mut rest = statement;
    while let Some((_, below)) = rest.split_once('\n').filter(|_| rest.starts_with("--")) {
        rest = below;
    }
    rest
}

/// The same without the lines that commit: what runs inside a statement leaves that to the client.
fn commitless(text: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.contains("COMMIT")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;

    #[test]
    fn a_tag_is_not_in_its_text() {
        assert_eq!(dollared("a", "q"), "$q$a$q$");
        assert_eq!(dollared("a $q$ $q_1$ b", "q"), "$q_2$a $q$ $q_1$ b$q_2$");
    }

    #[test]
    fn a_statement_is_found_with_its_comment_and_without_what_commits() {
        let facts = Dialect::Postgres.facts();
        let text = statement(facts, "runtime/shapes.sql", "PROCEDURE pg_temp.sqlc_mig_compare(").unwrap();
        assert!(text.starts_with("-- The same, which stops") && text.ends_with("$sqlc_mig$;\n"), "{text}");
        assert!(!text.contains("COMMIT;") && uncommented(&text).starts_with("CREATE PROCEDURE "));
        assert!(statement(facts, "runtime/shapes.sql", "no such words").is_err());
        let routine = routine_of("DO $sqlc_mig$\nBEGIN\nEND $sqlc_mig$;\n", "sqlc_mig_a");
        assert!(
            routine.starts_with("CREATE PROCEDURE pg_temp.sqlc_mig_a() ")
                && routine.ends_with("END $sqlc_mig$;\n")
        );
    }
}
