//! Whatever stands in a file: the reader ends, and says something or nothing, but never stops the program.

use proptest::prelude::*;
use sqlc_mig::catalog::Catalog;
use sqlc_mig::decode::{Scope, Sink};
use sqlc_mig::diag::FileId;
use sqlc_mig::dialect::Dialect;
use sqlc_mig::draft::Writer;
use sqlc_mig::import::{Converter, Source, draft, python};

use super::files;
use crate::support::{cases, compile};

/// Reads files, and writes the specs of what was read.
fn read(texts: &[String], dialects: &[Dialect]) -> usize {
    let project = compile::project("", std::iter::empty::<&str>());
    let vocabularies: Vec<_> =
        dialects.iter().map(|dialect| (*dialect, project.config.vocabulary(dialect.facts()))).collect();
    let sink = Sink::default();
    let targets = vocabularies.iter().map(|(dialect, vocabulary)| {
        let facts = dialect.facts();
        (*dialect, Converter::new(Writer { facts, vocabulary }, Catalog::new(facts, &[]), &[]))
    });
    let (first, vocabulary) = &vocabularies[0];
    let scope = Scope { facts: first.facts(), vocabulary, sink: &sink };
    let sources: Vec<Source<'_>> =
        texts.iter().map(|text| Source { file: FileId(0), path: "x.py", text }).collect();
    // the same texts as modules that others import, and they themselves
    let modules: Vec<_> = ["myapp.models", "helpers", "other"]
        .map(ToOwned::to_owned)
        .into_iter()
        .zip(sources.iter().copied())
        .collect();
    let imported = python::read(&sources, &modules, targets.collect(), &scope);
    imported.revisions.iter().filter_map(|revision| draft(revision).text().ok()).map(|text| text.len()).sum()
}

/// All files of the histories.
fn all() -> Vec<String> {
    let histories = ["shop", "live", "ugly", "branches", "mysql", "odd"];
    histories.into_iter().flat_map(files).map(|(_, text)| text).collect()
}

/// The nearest place where a text can be cut.
fn at(text: &str, place: usize) -> usize {
    let mut place = place % (text.len() + 1);
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    place
}

/// Something of Python that stands where it does not belong.
const PIECES: [&str; 16] = [
    "None",
    "[]",
    "{}",
    "()",
    "'",
    "\"\"\"",
    "f'{x}'",
    "*a",
    "**k",
    "op.",
    "lambda: 1",
    "-1",
    "%",
    "\\",
    "sa.Column()",
    "\n    return\n",
];

proptest! {
    #![proptest_config(cases(400))]

    /// A part of a migration is left out, doubled, or replaced.
    #[test]
    fn mutations_of_migrations_are_read(file in any::<prop::sample::Index>(), cuts in prop::collection::vec((any::<usize>(), 0usize..40, 0usize..18), 1..4)) {
        let all = all();
        let mut text = file.get(&all).clone();
        for (place, len, piece) in cuts {
            let from = at(&text, place);
            let to = at(&text, (from + len).min(text.len()));
            let (from, to) = (from.min(to), from.max(to));
            let new = PIECES.get(piece).map_or_else(|| text[from..to].repeat(2), |piece| (*piece).to_owned());
            text.replace_range(from..to, &new);
        }
        read(&[text], &[Dialect::Postgres]);
    }

    /// Arbitrary words behind the head of a migration.
    #[test]
    fn arbitrary_texts_are_read(text in "\\PC{0,80}") {
        read(&[text.clone(), format!("revision = 'a'\ndown_revision = None\ndef upgrade():\n    {text}\n")], &[Dialect::Sqlite, Dialect::MySql]);
    }
}

/// Trees that are deeper than any stack.
#[test]
fn what_nests_without_end_ends() {
    let head = "revision = 'a'\ndown_revision = None\n\n\ndef upgrade():\n    op.execute(";
    for (begin, middle, end) in [
        ("", "1 + ", "1"),
        ("a", ".b", ""),
        ("f", "()", ""),
        ("", "[", ""),
        ("", "(", ""),
        ("x", "[0]", ""),
        ("", "not ", "x"),
    ] {
        read(&[format!("{head}{begin}{}{end})\n", middle.repeat(20_000))], &[Dialect::Postgres]);
    }
}
