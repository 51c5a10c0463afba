//! Statements, lists and rows that are too wide for a line are broken, and mean what they meant.

use super::plan::plan_and_run;
use crate::support::history::Random;
use crate::support::{Engine, Project, Spec, State};

/// The longest line of a script: of one operation of these histories no word is longer than a few names.
const WIDEST: usize = 160 + 4 * 60;

/// A name in quotes for YAML; some have what an engine could take for the end of an item of a list.
fn name(random: &mut Random, what: &str, number: usize) -> String {
    let filler = ["_of_a_long_name", " with blanks", ", comma", "_x", " (in parentheses)", " {braces}"];
    let mut name = format!("{what}{number}");
    for _ in 0..random.below(4) {
        name.push_str(filler[random.below(filler.len())]);
    }
    name.truncate(50);
    format!("'{}'", name.trim_end())
}

fn list(names: &[String]) -> String {
    format!("[{}]", names.join(", "))
}

/// Tables of many columns, with keys, references and indexes of several; then more of them, and fewer.
fn history(seed: u64) -> [Spec; 3] {
    let mut random = Random::new(seed);
    let mut first = Spec::new("aaaa0001");
    let mut second = Spec::new("aaaa0002").after("aaaa0001");
    let mut third = Spec::new("aaaa0003").after("aaaa0002");
    let table = name(&mut random, "parents", 1);
    let keys: Vec<String> = (1..=3).map(|n| name(&mut random, "key", n)).collect();
    let columns = |names: &[String], rest: &str| -> Vec<String> {
        names.iter().map(|name| format!("{{name: {name}, {rest}}}")).collect()
    };
    first = first.up(format!(
        "- create_table: {{table: {table}, columns: [{}], primary_key: {}}}",
        columns(&keys, "type: bigint, nullable: false").join(", "),
        list(&keys)
    ));
    for child in 1..=2 {
        let own = name(&mut random, "children", child);
        let refers: Vec<String> = (1..=3).map(|n| name(&mut random, "refers", n)).collect();
        let others: Vec<String> = (1..=4 + random.below(8)).map(|n| name(&mut random, "col", n)).collect();
        let all = [
            vec!["{name: id, type: bigint}".to_owned()],
            columns(&refers, "type: bigint"),
            columns(&others, "type: varchar(40), nullable: false, default: it's a text"),
        ]
        .concat();
        let key = format!(
            "columns: {}, references: {{table: {table}, columns: {}}}, on_delete: cascade, on_update: cascade",
            list(&refers),
            list(&keys)
        );
        let keys_of_table = if child == 1 { format!(", foreign_keys: [{{{key}}}]") } else { String::new() };
        first = first.up(format!(
            "- create_table: {{table: {own}, columns: [{}], primary_key: [id], \
             unique: [{{name: uq_{child}, columns: {}}}]{keys_of_table}, indexes: [{{name: ix_{child}, columns: {}}}]}}",
            all.join(", "),
            list(&others[..3]),
            list(&others[1..4])
        ));
        let cells: Vec<String> = others.iter().map(|name| format!("{name}: ''")).collect();
        first = first.up(format!(
            "- bulk_insert: {{table: {own}, key: [id], rows: [{{id: 1, {}}}], undo: nothing}}",
            cells.join(", ")
        ));
        if child == 2 {
            second = second.up(format!("- create_foreign_key: {{table: {own}, name: fk_late, {key}}}"));
        }
        second = second
            .up(format!(
                "- create_index: {{table: {own}, name: iy_{child}, columns: {}}}",
                list(&others[..4])
            ))
            .up(format!("- alter_column: {{table: {own}, column: {}, type: varchar(50)}}", others[3]));
        third = third.up(format!("- drop_column: {{table: {own}, column: {}}}", others[others.len() - 1]));
    }
    [first, second, third]
}

pub(super) fn what_is_broken_into_lines_means_the_same(engine: &'static Engine) {
    for seed in 1..=4 {
        let project = Project::new().with(history(seed));
        let script = engine.script(&project, &["build"]);
        for line in script.lines() {
            assert!(line.chars().count() <= WIDEST, "seed {seed}: {line}");
        }
        let database = engine.shared().database();
        let what = format!("seed {seed}");
        plan_and_run(&database, &script, &what);
        let output = database.apply(&engine.script(&project, &["verify"])).ok();
        assert!(output.stdout.contains("no differences"), "{what}: {output}");
        let schema = State::of(&database).without_order().schema;
        for ledger in ["alembic_version", "sqlc_mig_history", "sqlc_mig_progress"] {
            database.execute(&format!("DROP TABLE IF EXISTS {ledger}"));
        }
        let adopted = database.apply(&script).ok();
        assert!(adopted.stdout.contains("  exists "), "{what}: {adopted}");
        assert_eq!(State::of(&database).without_order().schema, schema, "{what}");
        database.apply(&engine.script(&project, &["downgrade", "base"])).ok();
        database.apply(&script).ok();
        assert_eq!(State::of(&database).without_order().schema, schema, "{what}");
    }
}
