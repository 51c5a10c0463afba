//! The schema of any history, as SQL, is imported as a revision that gives the same schema.

use proptest::prelude::*;
use sqlc_mig::decode::{Scope, Sink};
use sqlc_mig::diag::{Diagnostic, FileId};
use sqlc_mig::dialect::Dialect;
use sqlc_mig::draft::Writer;
use sqlc_mig::history::follow;
use sqlc_mig::import::{self, Converter, Source, base};
use sqlc_mig::model::{Moment, RevisionId};
use sqlc_mig::wanted::{self, Text};

use super::fold::operation;
use super::writing::{folded, possible};
use crate::support::cases;
use crate::support::compile::{self, operations, project};

/// That SQL becomes a revision which gives the schema that it says, with nothing left open.
fn require_import(sql: &str, dialect: Dialect) -> usize {
    let project = project("", []);
    let vocabulary = project.config.vocabulary(dialect.facts());
    let sink = Sink::default();
    let scope = Scope { facts: dialect.facts(), vocabulary: &vocabulary, sink: &sink };
    let writer = Writer { facts: dialect.facts(), vocabulary: &vocabulary };
    let source = Source { file: FileId(0), path: "schema.sql", text: sql };
    let heading = base::Heading {
        id: RevisionId::new("base1").unwrap(),
        message: String::new(),
        created: Moment::written(""),
    };
    let empty = || compile::catalog(dialect);
    let imported = base::read(&source, heading, Converter::new(writer, empty(), &[]), &scope);
    let text = Text { file: FileId(0), text: sql, is_sql: true };
    let said = wanted::read(&[text], empty(), &scope, &[]).catalog;
    let faults: Vec<_> = sink.into_inner().into_iter().filter(Diagnostic::is_error).collect();
    assert!(faults.is_empty(), "{dialect:?}: {faults:?}\n{sql}");
    let Some(revision) = imported.revisions.first() else { return 0 };
    let spec = import::draft(revision).text().unwrap();
    assert!(!spec.contains(sqlc_mig::spec::OPEN_MARK), "{dialect:?}: {spec}\n{sql}");
    let read = compile::project("", [spec.as_str()]);
    let list = operations(&read, dialect).concat();
    let mut found = empty();
    follow(&list, &mut found);
    let difference = said.other_object(&found);
    assert!(difference.is_none(), "{dialect:?}: {difference:?}\n{spec}\n{sql}");
    list.len()
}

proptest! {
    #![proptest_config(cases(30))]

    #[test]
    fn the_schema_of_any_history_is_imported_as_it_is(list in prop::collection::vec(operation(), 1..30)) {
        for dialect in Dialect::ALL {
            let catalog = folded(&[possible(&list, dialect)], dialect).pop().unwrap();
            let project = project("", []);
            let written = project.creation(&catalog, dialect);
            let sql = written.and_then(|list| project.statements(&list, dialect, compile::catalog(dialect)));
            let sql = sql.unwrap_or_else(|faults| panic!("{dialect:?}: {faults:?}"));
            let tables = catalog.tables().count();
            if sql.is_empty() {
                continue; // an empty file is an error
            }
            prop_assert!(require_import(&sql, dialect) >= tables, "{sql}");
        }
    }
}
