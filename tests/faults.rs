//! Faults about names: one that has blanks, dots or quotes in it, or the words that messages and headings use, hides no
//! fault about another name, brings no second one about itself, and its fault points at itself.
//!
//! A fault is about an object, and not about the words that somebody wrote: a table is not the column of that name, and a
//! column of one table is not that of another.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

mod expected;

use expected::{History, NAMES, Name, check, check_on};

const EVERYWHERE: [&str; 4] = ["postgres", "mysql", "mariadb", "sqlite"];
/// Where indexes share their names with the tables of a schema.
const SHARED_NAMES: [&str; 1] = ["postgres"];

/// Checks a history with each of the names: `{N}` is one, `{A}` and `{B}` are the first and the last word of it, `{M}` is
/// another name like it. `#!` says what is told about a line.
fn with_each_name(specs: &[&str]) {
    for name in NAMES {
        check(&History::new(specs).with(Name(name)), &EVERYWHERE);
    }
}

/// Or the other tests would look at other faults.
#[test]
fn each_of_these_names_may_be_given() {
    with_each_name(&["
- create_table: {table: {N}, columns: [{name: {N}, type: integer}, {name: {M}, type: integer}]}
- create_table: {table: {A}, columns: [{name: {A}, type: integer}, {name: {B}, type: integer}]}
- create_index: {table: {N}, columns: [{M}], name: {M}}
- create_unique_constraint: {table: {A}, columns: [{B}], name: x{N}}
"]);
}

#[test]
fn a_missing_table_hides_no_table_that_is_called_like_a_part_of_it() {
    with_each_name(&["
- add_column: {table: {N}, column: {name: c, type: integer}} #! E601 {N}
- add_column: {table: {A}, column: {name: c, type: integer}} #! E601 {A}
- drop_table: {table: {B}} #! E601 {B}
"]);
}

#[test]
fn a_missing_table_is_told_once() {
    with_each_name(&[
        "
- add_column: {table: {N}, column: {name: c, type: integer}} #! E601 {N}
- drop_column: {table: {N}, column: d}
- create_index: {table: {N}, columns: [c]}
- rename_table: {table: {N}, to: {M}}
- drop_table: {table: {M}}
",
        "
- drop_column: {table: {N}, column: c}
",
    ]);
}

#[test]
fn a_table_that_could_not_be_renamed_is_told_once_by_both_its_names() {
    with_each_name(&["
- rename_table: {table: {N}, to: {M}} #! E601 {N}
- add_column: {table: {M}, column: {name: c, type: integer}}
- add_column: {table: {N}, column: {name: c, type: integer}}
- create_index: {table: {M}, columns: [c]}
- add_column: {table: {A}, column: {name: c, type: integer}} #! E601 {A}
"]);
}

#[test]
fn a_table_that_could_not_get_its_name_is_told_once() {
    with_each_name(&["
- create_table: {table: {N}, columns: [{name: c, type: integer}]}
- create_table: {table: t, columns: [{name: c, type: integer}]}
- rename_table: {table: t, to: {N}} #! E604 {N} <- 0001:1
- drop_column: {table: {A}, column: c} #! E601 {A}
"]);
}

#[test]
fn a_missing_column_hides_no_column_that_is_called_like_a_part_of_it() {
    with_each_name(&["
- create_table: {table: t, columns: [{name: c, type: integer}, {name: d, type: integer}]}
- drop_column: {table: t, column: {N}} #! E602 {N}
- alter_column: {table: t, column: {N}, nullable: false}
- drop_column: {table: t, column: {A}} #! E602 {A}
- create_index: {table: t, columns: [{B}]} #! E602 {B}
"]);
}

#[test]
fn a_column_that_could_not_be_renamed_is_told_once_by_both_its_names() {
    with_each_name(&["
- create_table: {table: t, columns: [{name: c, type: integer}, {name: d, type: integer}]}
- rename_column: {table: t, column: {N}, to: {M}} #! E602 {N}
- drop_column: {table: t, column: {M}}
- drop_column: {table: t, column: {N}}
- drop_column: {table: t, column: {B}} #! E602 {B}
"]);
}

#[test]
fn a_missing_column_of_a_table_with_such_a_name_is_told_once() {
    with_each_name(&["
- create_table: {table: {N}, columns: [{name: c, type: integer}, {name: d, type: integer}]}
- drop_column: {table: {N}, column: lost} #! E602 lost
- drop_column: {table: {N}, column: lost}
- drop_column: {table: {N}, column: also lost} #! E602 also lost
- drop_table: {table: {A}} #! E601 {A}
"]);
}

#[test]
fn an_index_and_a_constraint_that_could_not_be_made_are_told_once() {
    with_each_name(&["
- create_table: {table: t, columns: [{name: c, type: integer}, {name: d, type: integer}]}
- create_index: {table: t, columns: [lost], name: {N}} #! E602 lost
- drop_index: {table: t, name: {N}}
- create_unique_constraint: {table: t, columns: [lost], name: {M}}
- drop_constraint: {table: t, name: {M}}
- drop_index: {table: t, name: {A}} #! E603 {A}
- drop_constraint: {table: t, name: {B}} #! E603 {B}
"]);
}

#[test]
fn a_missing_index_or_constraint_hides_no_other() {
    with_each_name(&["
- create_table: {table: t, columns: [{name: c, type: integer}, {name: d, type: integer}]}
- drop_index: {table: t, name: {N}} #! E603 {N}
- drop_index: {table: t, name: {A}} #! E603 {A}
- drop_constraint: {table: t, name: {M}} #! E603 {M}
- drop_constraint: {table: t, name: {B}} #! E603 {B}
"]);
}

/// The same word as the name of another thing is another thing.
#[test]
fn a_missing_thing_hides_nothing_of_another_kind_or_table() {
    check(
        &History::new(&["
- create_table: {table: t, columns: [{name: c, type: integer}, {name: d, type: integer}]}
- create_table: {table: u, columns: [{name: c, type: integer}, {name: d, type: integer}]}
- drop_column: {table: t, column: items} #! E602 items
- drop_table: {table: items} #! E601 items
- drop_column: {table: u, column: items} #! E602 items
- drop_index: {table: t, name: items} #! E603 items
- drop_table: {table: orders} #! E601 orders
- drop_column: {table: t, column: orders} #! E602 orders
- drop_constraint: {table: t, name: orders} #! E603 orders
- drop_constraint: {table: u, name: orders} #! E603 orders
"]),
        &EVERYWHERE,
    );
}

#[test]
fn a_missing_table_of_one_schema_hides_none_of_another() {
    check_on(
        "default_schema: public",
        &History::new(&["
- create_schema: {name: app}
- drop_table: {schema: app, table: users} #! E601 users
- drop_table: {table: users} #! E601 users
- drop_table: {table: app} #! E601 app
- drop_table: {table: public} #! E601 public
- drop_table: {table: app.users} #! E601 app.users
"]),
        &SHARED_NAMES,
    );
}

/// The place is that of the name itself, also where the operation writes a part of it elsewhere.
#[test]
fn a_fault_points_at_the_name_that_it_is_about() {
    for name in NAMES {
        let history = "
- create_table: {table: t, columns: [{name: c, type: integer}, {name: d, type: integer}]}
- add_column: {table: {N}, column: {name: {B}, type: integer}} #! E601 {N}
- rename_column: {table: t, column: {M}, to: {B}} #! E602 {M}
- create_foreign_key: {table: t, columns: [c], references: {table: {A}, columns: [{B}]}, name: {A}} #! E601 {A}
";
        check(&History::new(&[history]).with(Name(name)), &EVERYWHERE);
    }
}

#[test]
fn a_taken_name_shows_who_has_taken_it() {
    with_each_name(&[
        "
- create_table: {table: other, columns: [{name: c, type: integer}]}
- create_table: {table: {N}, columns: [{name: c, type: integer}]}
",
        "
- create_table: {table: {A}, columns: [{name: c, type: integer}]}
- create_table: {table: {N}, columns: [{name: c, type: integer}]} #! E604 {N} <- 0001:2
",
    ]);
}

/// What the history took last, and before the fault.
#[test]
fn a_name_that_was_given_up_and_taken_again_shows_the_second_time() {
    with_each_name(&[
        "
- create_table: {table: {N}, columns: [{name: c, type: integer}]}
- drop_table: {table: {N}}
- create_table: {table: {N}, columns: [{name: c, type: integer}]}
",
        "
- create_table: {table: {N}, columns: [{name: d, type: integer}]} #! E604 {N} <- 0001:3
- create_table: {table: {N}, columns: [{name: e, type: integer}]} #! E604 {N} <- 0001:3
",
    ]);
}

#[test]
fn a_taken_column_shows_who_has_taken_it() {
    with_each_name(&[
        "
- create_table: {table: t, columns: [{name: {N}, type: integer}, {name: c, type: integer}]}
- add_column: {table: t, column: {name: {M}, type: integer}}
",
        "
- add_column: {table: t, column: {name: {N}, type: integer}} #! E604 {N} <- 0001:1
- rename_column: {table: t, column: c, to: {M}} #! E604 {M} <- 0001:2
",
    ]);
}

#[test]
fn a_taken_name_of_an_index_shows_who_has_taken_it() {
    for name in NAMES {
        let history = [
            "
- create_table: {table: t, columns: [{name: c, type: integer}, {name: d, type: integer}]}
- create_index: {table: t, columns: [c], name: {N}}
- create_unique_constraint: {table: t, columns: [d], name: {M}}
",
            "
- create_index: {table: t, columns: [d], name: {N}} #! E604 {N} <- 0001:2
- create_unique_constraint: {table: t, columns: [c], name: {M}} #! E604 {M} <- 0001:3
",
        ];
        check(&History::new(&history).with(Name(name)), &SHARED_NAMES);
    }
}

#[test]
fn an_index_of_the_same_name_in_another_schema_has_not_taken_it() {
    check_on(
        "default_schema: public",
        &History::new(&[
            "
- create_schema: {name: app}
- create_table: {table: t, columns: [{name: c, type: integer}]}
- create_table: {schema: app, table: t, columns: [{name: c, type: integer}]}
- create_index: {table: t, columns: [c], name: ix on t}
",
            "- create_index: {schema: app, table: t, columns: [c], name: ix on t}",
            "- create_index: {table: t, columns: [c], name: ix on t} #! E604 ix on t <- 0001:4",
            "- create_table: {schema: app, table: ix on t, columns: [{name: c, type: integer}]} #! E604 ix on t <- 0002:1",
        ]),
        &SHARED_NAMES,
    );
}

#[test]
fn a_name_that_a_file_mentions_that_cannot_be_read_may_be_there() {
    for name in NAMES {
        let unreadable = "revision: '0000'\nupgrade:\n  - create_table:\n      table: {R}\n columns: [\n";
        let history = "
- add_column: {table: {N}, column: {name: c, type: integer}}
- drop_table: {table: {N}}
- drop_table: {table: {N}x} #! E601 {N}x
- drop_table: {table: x{N}} #! E601 x{N}
";
        check(&History::new(&[history]).file("broken.yaml", unreadable).with(Name(name)), &EVERYWHERE);
    }
}

#[test]
fn it_may_be_there_however_it_is_quoted() {
    for (name, quoted) in [
        ("say \"hi\"", r#""say \"hi\"""#),
        ("say \"hi\"", r#"'say "hi"'"#),
        ("it's", "'it''s'"),
        ("it's", "\"it's\""),
        ("order items", "\"order\\x20items\""),
    ] {
        let unreadable =
            format!("revision: '0000'\nupgrade:\n  - create_table: {{table: {quoted}, columns: [\n");
        let history = "- drop_table: {table: {N}}\n- drop_table: {table: {N}x} #! E601 {N}x";
        check(&History::new(&[history]).file("broken.yaml", &unreadable).with(Name(name)), &EVERYWHERE);
    }
}

#[test]
fn a_name_of_an_operation_that_cannot_be_read_may_be_there_and_no_other() {
    with_each_name(&["
- create_table: {table: {N}, columns: [{name: c, type: integer}], colums: []} #! E201 colums
- add_column: {table: {N}, column: {name: d, type: integer}}
- drop_table: {table: {A}} #! E601 {A}
- drop_table: {table: {B}} #! E601 {B}
"]);
}

/// An id in a file that cannot be read is the whole id, not a piece of a longer one.
#[test]
fn a_parent_in_a_file_that_cannot_be_read_is_not_missing() {
    let parent = |id: &str| format!("revision: \"0002\"\ndown_revision: \"{id}\"\nupgrade: []\n");
    for (id, unreadable, is_there) in [
        ("a.b", "revision: \"a.b\"\n  down_revision: null\n", true),
        ("a.b", "revision: a.b # a comment\n  down_revision: null\n", true),
        ("0009", "revision: '0009'\n  down_revision: null\n", true),
        ("0009", "revision: \"00091\"\n  down_revision: null\n", false),
        ("0009", "revision: \"x0009\"\n  down_revision: null\n", false),
        ("0009", "revision: \"0009.1\"\n  down_revision: null\n", false),
        ("a.b", "revision: \"a.bc\"\n  down_revision: null\n", false),
    ] {
        let history = History::new(&[""]).file("broken.yaml", unreadable).file("0002.yaml", &parent(id));
        let told = history.codes("postgres");
        assert_eq!(told.contains(&"G002".to_owned()), !is_there, "{id} and {unreadable:?}: {told:?}");
    }
}
