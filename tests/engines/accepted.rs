//! What an engine takes is not refused: the longest names, values that are empty.

use crate::support::{Engine, Project, State};

/// A name of so many characters, the first of which say what it is of.
fn long(what: &str, filler: &str, characters: usize) -> String {
    what.chars().chain(filler.chars().cycle()).take(characters).collect()
}

/// Names as long as the engine has them, and an enum with an empty value: up, twice, down and up again.
pub(super) fn the_longest_names_and_empty_values_are_taken(engine: &'static Engine) {
    let is_counted_in_bytes = engine.dialect() == "postgres";
    let (most, filler) = if is_counted_in_bytes { (63, "0123456789") } else { (64, "ü123456789") };
    let name = |what: &str| long(what, filler, most);
    let of_table = |what: &str| long(what, "0123456789", most);
    let (table, other, moved) = (of_table("t_"), of_table("u_"), of_table("moved_"));
    let first = format!(
        "revision: aaaa0001\ndown_revision: null\nupgrade:\n\
         - create_enum: {{name: size, values: [\"\", s, m]}}\n\
         - create_table: {{table: {other}, columns: [{{name: id, type: bigint, nullable: false}}], primary_key: [id]}}\n\
         - create_table:\n    table: {table}\n    columns:\n\
         \x20     - {{name: id, type: bigint, nullable: false}}\n\
         \x20     - {{name: {column}, type: integer, nullable: false, default: 1}}\n\
         \x20     - {{name: {refers}, type: bigint}}\n\
         \x20     - {{name: size, type: {{enum: size}}, nullable: false, default: \"\"}}\n\
         \x20   primary_key: [id]\n\
         \x20   unique: [{{name: {unique}, columns: [{column}]}}]\n\
         \x20   indexes: [{{name: {index}, columns: [{column}, id]}}]\n\
         \x20   checks: [{{name: {check}, expr: id > 0}}]\n\
         \x20   foreign_keys: [{{name: {foreign}, columns: [{refers}], references: {{table: {other}, columns: [id]}}}}]\n\
         - bulk_insert: {{table: {table}, rows: [{{id: 1}}, {{id: 2, {column}: 2, size: m}}], undo: nothing}}\n",
        column = of_table("c_"),
        refers = of_table("r_"),
        unique = name("uq_"),
        index = name("ix_"),
        check = name("ck_"),
        foreign = name("fk_"),
    );
    let second = format!(
        "revision: aaaa0002\ndown_revision: aaaa0001\nupgrade:\n\
         - add_column: {{table: {table}, column: {{name: {added}, type: varchar(20), nullable: false, default: x, unique: false, index: true}}}}\n\
         - alter_column: {{table: {table}, column: {added}, type: varchar(40)}}\n\
         - rename_column: {{table: {table}, column: {column}, to: {renamed}}}\n\
         - rename_index: {{table: {table}, name: {index}, to: {to}}}\n\
         - rename_table: {{table: {table}, to: {moved}}}\n\
         - drop_constraint: {{table: {moved}, name: {foreign}, type: foreign_key}}\n",
        added = of_table("a_"),
        column = of_table("c_"),
        renamed = of_table("d_"),
        index = name("ix_"),
        to = name("iy_"),
        foreign = name("fk_"),
    );
    let project = Project::new()
        .config(&format!("dialects: [{}]\n", engine.dialect()))
        .spec("a.yaml", &first)
        .spec("b.yaml", &second);
    let database = engine.shared().database();
    let script = engine.script(&project, &["build"]);
    database.apply(&script).ok();
    let state = State::of(&database).without_order();
    database.apply(&script).ok();
    database.apply(&engine.script(&project, &["downgrade", "aaaa0001"])).ok();
    let clean = engine.shared().database();
    clean.apply(&engine.script(&project, &["build", "aaaa0001"])).ok();
    assert_eq!(State::of(&database).without_order().schema, State::of(&clean).without_order().schema);
    database.apply(&script).ok();
    let again = State::of(&database).without_order();
    assert_eq!(again.schema, state.schema);
    let too_long = project.spec(
        "c.yaml",
        &format!(
            "revision: aaaa0003\ndown_revision: aaaa0002\nupgrade:\n- rename_table: {{table: {other}, to: {}}}\n",
            long("longer_", filler, most + 1)
        ),
    );
    if engine.dialect() != "sqlite" {
        let refused = too_long.run(&["build"]).failed(65).stderr;
        assert!(refused.contains("E303") && refused.contains("are the limit"), "{refused}");
    }
}
