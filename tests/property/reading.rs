//! Property tests of reading specs, for every dialect: the answer is a tree or faults with a place, never a panic.

use proptest::prelude::*;
use serde_yaml::Value;
use sqlc_mig::diag::{Code, FileId};
use sqlc_mig::dialect::Dialect;
use sqlc_mig::yaml::{self, Kind, Node};

use super::projects;
use crate::support::cases;
use crate::support::compile::{project, script_for};

/// Pieces that mean something to YAML or to specs.
const PIECES: [&str; 34] = [
    "- ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "\n",
    "\n  ",
    "\n      ",
    "\t",
    "'",
    "\"",
    "|\n",
    ">-\n",
    "&a ",
    "*a",
    "!!str ",
    "<<: ",
    "---\n",
    "...\n",
    "#",
    "?",
    "null",
    "true",
    "no",
    "1.10",
    "revision: ",
    "upgrade:\n",
    "create_table: ",
    "sql",
    "\u{feff}",
    "é",
    "\u{2028}",
];

/// Compiles it for every dialect; every fault must say where.
fn compile(config: &str, texts: &[&str]) {
    let project = project(config, texts.iter().copied());
    for fault in Dialect::ALL.iter().filter_map(|dialect| script_for(&project, *dialect).err()).flatten() {
        assert_ne!(fault.code, Code::INTERNAL, "{}", fault.message);
        let in_a_file = fault.place.is_some_and(|place| place.line > 0 && place.col > 0);
        assert!(in_a_file || [Code::NO_INPUT].contains(&fault.code), "{fault:?}");
    }
}

/// A change of a text at a random place.
#[derive(Clone, Debug)]
enum Change {
    Cut(usize),
    Insert(String),
    Repeat(usize),
    Swap(char),
}

fn change() -> impl Strategy<Value = (prop::sample::Index, Change)> {
    let piece = prop::sample::select(&PIECES[..]).prop_map(ToOwned::to_owned);
    let change = prop_oneof![
        (1_usize..30).prop_map(Change::Cut),
        piece.prop_map(Change::Insert),
        any::<String>().prop_map(|text| Change::Insert(text.chars().take(5).collect())),
        (1_usize..60).prop_map(Change::Repeat),
        any::<char>().prop_map(Change::Swap),
    ];
    (any::<prop::sample::Index>(), change)
}

fn changed(text: &str, changes: &[(prop::sample::Index, Change)]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for (at, change) in changes {
        let at = at.index(letters.len() + 1);
        let end = |length: usize| (at + length).min(letters.len());
        match change {
            Change::Cut(length) => drop(letters.drain(at..end(*length))),
            Change::Insert(piece) => drop(letters.splice(at..at, piece.chars())),
            Change::Repeat(length) => {
                let again = letters[at..end(*length)].to_vec();
                letters.splice(at..at, again);
            }
            Change::Swap(letter) if at < letters.len() => letters[at] = *letter,
            Change::Swap(_) => {}
        }
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn random_text_is_no_spec_but_no_disaster(text in any::<String>()) {
        compile("", &[&text]);
        compile(&text, &["revision: \"1\"\ndown_revision: null\n"]);
    }

    #[test]
    fn pieces_of_yaml_are_no_disaster(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)) {
        let text = pieces.concat();
        compile("", &[&text]);
        compile("", &[&format!("revision: \"1\"\ndown_revision: null\nupgrade:\n  - {text}")]);
    }

    #[test]
    fn real_specs_with_random_changes_are_no_disaster(
        which in any::<prop::sample::Index>(),
        spec in any::<prop::sample::Index>(),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        let projects = real();
        let (config, specs) = which.get(projects);
        let spec = spec.index(specs.len());
        let broken = changed(&specs[spec], &changes);
        let texts: Vec<&str> = specs.iter().enumerate().map(|(n, text)| if n == spec { &broken } else { text }.as_str()).collect();
        compile(config, &texts);
    }
}

fn real() -> &'static [(String, Vec<String>)] {
    static REAL: std::sync::OnceLock<Vec<(String, Vec<String>)>> = std::sync::OnceLock::new();
    REAL.get_or_init(|| projects().into_iter().filter(|(_, specs)| specs.len() < 20).collect())
}

#[test]
fn another_reader_of_yaml_reads_the_same() {
    let mut scalars = 0;
    for (_, specs) in projects() {
        for text in specs {
            let ours = yaml::parse(FileId(0), &text).unwrap_or_else(|faults| panic!("{text}\n{faults:?}"));
            let theirs: Value = serde_yaml::from_str(&text).unwrap();
            scalars += same(&ours, &theirs);
        }
    }
    assert!(scalars > 2000, "{scalars}");
}

/// Compares node by node; gives how many scalars were compared.
fn same(ours: &Node, theirs: &Value) -> usize {
    match (&ours.kind, theirs) {
        (Kind::List(items), Value::Sequence(others)) => {
            assert_eq!(items.len(), others.len(), "{ours:?}");
            items.iter().zip(others).map(|(a, b)| same(a, b)).sum()
        }
        (Kind::Map(entries), Value::Mapping(others)) => {
            let keys: Vec<&str> = entries.iter().map(|e| e.key.as_str()).collect();
            let other_keys: Vec<&str> = others.keys().map(|key| key.as_str().unwrap()).collect();
            assert_eq!(keys, other_keys);
            entries.iter().zip(others.values()).map(|(a, b)| same(&a.value, b)).sum()
        }
        (Kind::Scalar { text, plain }, other) => {
            let equal = match other {
                Value::Null => ours.is_null(),
                Value::Bool(value) => *plain && text == &value.to_string(),
                Value::Number(value) => *plain && text.parse::<f64>().ok() == value.as_f64(),
                Value::String(value) => text == value,
                _ => false,
            };
            assert!(equal, "{ours:?} is not {other:?}");
            1
        }
        (_, other) => panic!("{ours:?} is not {other:?}"),
    }
}
