//! Property tests of the fold: what a delta does, its reversal undoes, on every dialect.

use proptest::prelude::*;
use sqlc_mig::catalog::{Catalog, Delta};
use sqlc_mig::diag::{FileId, Place};
use sqlc_mig::dialect::Dialect;
use sqlc_mig::lower::reverse;
use sqlc_mig::model::{Column, ForeignKey, Table};
use sqlc_mig::ops::Operation;
use sqlc_mig::sql;

use super::projects;
use crate::support::Spec;
use crate::support::cases;
use crate::support::compile::{self, operations, project, script};
use crate::support::history::branching;

const PLACE: Place = Place { file: FileId(0), line: 0, col: 0, len: 0 };

/// Folds operations one after the other; gives what undoes each, with the catalog before it. Operations that do not
/// fit are left out, and so are those that nothing undoes.
fn fold(list: &[Operation], catalog: &mut Catalog) -> Vec<(Vec<Delta>, Catalog)> {
    let mut done = Vec::new();
    for operation in list {
        let before = catalog.clone();
        let folded = operation.op.delta(&before).and_then(|delta| Ok((before.fold(&delta, PLACE)?, delta)));
        let Ok((after, delta)) = folded else { continue };
        // What the `undo` of SQL does to the schema is its author's word, not the catalog's.
        let by_hand = matches!(delta, Delta::Sql(_)) && after != before;
        let Ok(undo) = reverse(&delta, &before, &after) else { continue };
        if by_hand || !is_possible(&after) {
            continue;
        }
        let mut back = after.clone();
        apply(&undo, &mut back);
        assert!(back == before, "{} is not undone: {}", operation.title(), difference(&back, &before));
        *catalog = after;
        done.push((undo, before));
    }
    done
}

/// What the catalog leaves to the engine to refuse: foreign keys that lead to no key, checks of columns that are not
/// there, NULL in primary keys.
fn is_possible(catalog: &Catalog) -> bool {
    let leads = |key: &ForeignKey| {
        let Some(table) = catalog.tables().find(|table| table.name == *key.references) else { return true };
        table.keys().any(|k| key.referred.is_empty() || k.columns == key.referred)
    };
    let stands = |table: &Table| {
        let there = |name: &&str| table.columns.iter().any(|column| column.name.as_str() == *name);
        let missing = COLUMNS.iter().filter(|name| !there(name));
        let mut checked =
            table.checks().flat_map(|check| sql::names(check.expression.as_str(), catalog.facts()));
        let missing: Vec<&str> = missing.copied().collect();
        let in_key =
            |column: &Column| table.primary_key().is_some_and(|key| key.columns.contains(&column.name));
        let loose_key = table.columns.iter().any(|column| column.nullable && in_key(column));
        !loose_key && !checked.any(|name| missing.contains(&name.as_str()))
    };
    catalog.tables().all(|table| stands(table) && table.foreign_keys().all(&leads))
}

/// The lines that differ.
fn difference(found: &Catalog, wanted: &Catalog) -> String {
    let lines =
        |catalog: &Catalog| format!("{catalog:#?}").lines().map(ToOwned::to_owned).collect::<Vec<_>>();
    let (found, wanted) = (lines(found), lines(wanted));
    let only = |sign: char, these: &[String], those: &[String]| -> String {
        let lines = these.iter().filter(|line| !those.contains(line));
        lines.flat_map(|line| ["\n".to_owned(), sign.to_string(), line.clone()]).collect()
    };
    only('+', &found, &wanted) + &only('-', &wanted, &found)
}

fn apply(list: &[Delta], catalog: &mut Catalog) {
    for delta in list {
        let after = catalog.fold(delta, PLACE);
        *catalog = after.unwrap_or_else(|fault| panic!("{delta:?}: {}", fault.message));
    }
}

/// Up and, step by step, down again to where it began. Gives how many operations took part.
fn up_and_down(list: &[Operation], dialect: Dialect) -> usize {
    let mut catalog = compile::catalog(dialect);
    let begin = catalog.clone();
    let done = fold(list, &mut catalog);
    for (undo, before) in done.iter().rev() {
        apply(undo, &mut catalog);
        assert!(catalog == *before, "{}", difference(&catalog, before));
    }
    assert!(catalog == begin, "{}", difference(&catalog, &begin));
    done.len()
}

#[test]
fn every_operation_of_every_project_is_undone_by_its_inverse() {
    let mut total = 0;
    for (config, specs) in projects() {
        let read = project(&config, specs.iter().map(String::as_str));
        total += Dialect::ALL
            .map(|dialect| up_and_down(&operations(&read, dialect).concat(), dialect))
            .iter()
            .sum::<usize>();
    }
    assert!(total > 1000, "only {total} operations took part");
}

const TABLES: [&str; 3] = ["t", "u", "v"];
const COLUMNS: [&str; 4] = ["a", "b", "c", "id"];
const TYPES: [&str; 6] = ["integer", "bigint", "text", "varchar(20)", "{enum: mood}", "timestamptz"];

/// One operation as YAML. Whether it fits is for the catalog to say.
pub(super) fn operation() -> impl Strategy<Value = String> {
    let table = || prop::sample::select(&TABLES[..]);
    let column = || prop::sample::select(&COLUMNS[..]);
    let sql_type = || prop::sample::select(&TYPES[..]);
    let flag = any::<bool>;
    prop_oneof![
        3 => (table(), sql_type(), flag()).prop_map(|(t, ty, key)| format!(
            "create_table: {{table: {t}, columns: [{{name: id, type: bigint, primary_key: {key}}}, {{name: a, type: {ty}, index: true}}]}}")),
        1 => table().prop_map(|t| format!("drop_table: {{table: {t}}}")),
        2 => (table(), table()).prop_map(|(t, to)| format!("rename_table: {{table: {t}, to: {to}}}")),
        4 => (table(), column(), sql_type(), flag(), flag()).prop_map(|(t, c, ty, null, unique)| format!(
            "add_column: {{table: {t}, column: {{name: {c}, type: {ty}, nullable: {null}, unique: {unique}, comment: {c}}}}}")),
        2 => (table(), column(), table()).prop_map(|(t, c, other)| format!(
            "add_column: {{table: {t}, column: {{name: {c}, type: bigint, references: {{table: {other}, columns: [id]}}}}}}")),
        2 => (table(), column()).prop_map(|(t, c)| format!("drop_column: {{table: {t}, column: {c}}}")),
        3 => (table(), column(), column()).prop_map(|(t, c, to)| format!("rename_column: {{table: {t}, column: {c}, to: {to}}}")),
        3 => (table(), column(), sql_type(), flag()).prop_map(|(t, c, ty, null)| format!(
            "alter_column: {{table: {t}, column: {c}, type: {ty}, nullable: {null}}}")),
        2 => (table(), column(), prop::sample::select(vec!["default: null", "default: {sql: f()}", "comment: x", "comment: null", "collation: C", "collation: POSIX, type: text"]))
            .prop_map(|(t, c, change)| format!("alter_column: {{table: {t}, column: {c}, {change}}}")),
        3 => (table(), column(), flag()).prop_map(|(t, c, unique)| format!(
            "create_index: {{table: {t}, columns: [{c}, {{expr: \"lower({c}::text)\"}}], unique: {unique}, name: ix_{t}_{c}}}")),
        2 => (table(), column(), table()).prop_map(|(t, c, at)| format!("drop_index: {{table: {at}, name: ix_{t}_{c}}}")),
        1 => (table(), column()).prop_map(|(t, c)| format!("rename_index: {{table: {t}, name: ix_{t}_{c}, to: ix_renamed}}")),
        2 => (table(), column()).prop_map(|(t, c)| format!("create_unique_constraint: {{table: {t}, columns: [{c}]}}")),
        2 => (table(), column()).prop_map(|(t, c)| format!("create_check_constraint: {{table: {t}, expr: \"{c} IS NOT NULL\", name: ck_{c}}}")),
        1 => (table(), column()).prop_map(|(t, c)| format!("create_primary_key: {{table: {t}, columns: [{c}]}}")),
        1 => (table(), column(), table()).prop_map(|(t, c, other)| format!(
            "create_foreign_key: {{table: {t}, columns: [{c}], references: {{table: {other}, columns: [id]}}, name: fk_{t}}}")),
        2 => (table(), prop::sample::select(vec!["ck_a", "ck_b", "fk_t", "fk_u", "pk_t", "uq_t_a", "uq_t_b"]))
            .prop_map(|(t, name)| format!("drop_constraint: {{table: {t}, name: {name}}}")),
        1 => Just("create_enum: {name: mood, values: [calm, wild]}".to_owned()),
        1 => Just("drop_enum: {name: mood}".to_owned()),
        1 => table().prop_map(|t| format!("create_table_comment: {{table: {t}, comment: about {t}}}")),
        1 => table().prop_map(|t| format!("drop_table_comment: {{table: {t}}}")),
        1 => Just("create_schema: {name: app}".to_owned()),
        1 => Just("drop_schema: {name: app}".to_owned()),
    ]
}

fn spec(operations: &[String]) -> String {
    Spec::new("1").up(format!("- {}", operations.join("\n- "))).text()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn random_operations_are_undone_by_their_inverses(list in prop::collection::vec(operation(), 1..40)) {
        let text = spec(&list);
        let read = project("", [text.as_str()]);
        for dialect in Dialect::ALL {
            let operations = operations(&read, dialect).concat();
            if dialect == Dialect::Postgres {
                prop_assert_eq!(operations.len(), list.len(), "{:?}", script(&read));
            }
            up_and_down(&operations, dialect);
        }
    }
}

proptest! {
    #![proptest_config(cases(20))]

    #[test]
    fn random_histories_give_the_same_bytes_twice_and_in_any_order_of_files(seed in any::<u64>(), turn in 0_usize..12) {
        let specs = branching(12, seed);
        let texts = || specs.iter().map(|spec| spec.text.as_str());
        let whole = project("", texts());
        let first = script(&whole).unwrap_or_else(|faults| panic!("{faults:?}"));
        prop_assert_eq!(&script(&project("", texts())).unwrap(), &first);
        let turned: Vec<&str> = texts().skip(turn).chain(texts().take(turn)).collect();
        let other = script(&project("", turned)).unwrap();
        // files have other names, and where lines are broken depends on how long those are
        let code = |script: &str| -> Vec<String> {
            let words = script.lines().filter(|line| !line.starts_with("--")).flat_map(str::split_whitespace);
            words.filter(|word| !word.contains(".yaml")).map(str::to_owned).collect()
        };
        prop_assert_eq!(code(&other), code(&first));
        up_and_down(&operations(&whole, Dialect::Postgres).concat(), Dialect::Postgres);
    }
}
