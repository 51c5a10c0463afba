//! Rows: bulk_insert and execute.

use pretty_assertions::assert_eq;

use super::{Case, both_ways, chain, script};
use crate::support::Server;

const ROWS_INSERTED_AND_TAKEN_AWAY: &[Case] = &[
            Case {
                name: "rows of every kind of cell",
                before: "- create_table:
    table: cells
    columns:
      - {name: id, type: integer, identity: always}
      - {name: t, type: text, default: \"it's\"}
      - {name: n, type: \"numeric(8,2)\"}
      - {name: b, type: boolean}
      - {name: raw, type: blob}
      - {name: doc, type: jsonb}
      - {name: list, type: \"text[]\"}
      - {name: at, type: timestamptz}
      - {name: computed, type: integer, computed: {sql: id * 2}}
    primary_key: [id]",
                change: "- bulk_insert:
    table: cells
    undo: DELETE FROM cells
    rows:
      - {id: 11, t: no, n: 1.10, b: true, raw: \"\\\\x00ff\", doc: '{\"k\": \"a''b\"}', list: '{a,\"b c\"}', at: 2026-01-02T03:04:05Z}
      - {id: 12, n: {sql: 1 + 1}, b: false}
      - {id: 13, t: null, doc: null}
- bulk_insert: {table: cells, undo: nothing, rows: [{t: numbered by itself}]}
- execute: {sql: \"DELETE FROM cells WHERE t = 'numbered by itself'\", undo: nothing}",
                expect: &["VALUES (11, 'no', 1.10, true, '\\x00ff', '{\"k\": \"a''b\"}', '{a,\"b c\"}', '2026-01-02 03:04:05+00'", "VALUES (12, 'it''s', 2.00, false", "VALUES (13, NULL, NULL"],
                gone: &[],
            },
        ];

#[test]
fn rows_inserted_and_taken_away() {
    both_ways(ROWS_INSERTED_AND_TAKEN_AWAY, false);
}

/// With a key, rows can be inserted again; with `update`, rows that are there become what the spec says.
#[test]
fn rows_with_a_key_can_be_inserted_again() {
    let project = chain(&[
        (
            "tables",
            "- create_table:
    table: kept
    columns: [{name: id, type: integer, identity: always}, {name: code, type: text}, {name: v, type: text, default: none}]
    primary_key: [id]
    unique: [{columns: [code]}]
- execute: {sql: \"INSERT INTO kept (code, v) VALUES ('a', 'mine'), ('b', 'mine')\", undo: nothing}",
        ),
        ("kept", "- bulk_insert: {table: kept, key: [code], undo: nothing, rows: [{code: a, v: theirs}, {code: c, v: theirs}]}"),
        (
            "updated",
            "- bulk_insert: {table: kept, key: [code], update: true, undo: nothing, rows: [{code: b, v: ours}, {code: d, v: ours}]}
- bulk_insert: {table: kept, key: [id], update: true, undo: nothing, rows: [{id: 100, code: x, v: one}, {id: 101, code: y}]}
- bulk_insert: {table: kept, key: [code], update: true, undo: nothing, rows: [{code: y, id: 101, v: two}]}",
        ),
    ]);
    let database = Server::shared().database();
    let up = script(&project, &["build"]);
    let rows = "SELECT string_agg(code || '=' || v, ' ' ORDER BY code) FROM kept";
    database.apply(&up).ok();
    assert_eq!(database.query(rows), "a=mine b=ours c=theirs d=ours x=one y=two");
    database.execute("UPDATE alembic_version SET version_num = 'r001'; UPDATE kept SET v = 'changed'");
    database.apply(&up).ok();
    assert_eq!(database.query(rows), "a=changed b=ours c=changed d=ours x=one y=two");
}

#[test]
fn conditions_decide_once_and_only_while_pending() {
    let answers = [
        ("SELECT 1 WHERE false", false),
        ("SELECT NULL", false),
        ("SELECT 0", false),
        ("SELECT 0.0", false),
        ("SELECT false", false),
        ("SELECT true", true),
        ("SELECT 7", true),
        ("SELECT -1", true),
        ("SELECT count(*) FROM said -- all of them", true),
        ("WITH x AS (SELECT 1 AS n) SELECT n FROM x;", true),
        ("VALUES (true)", true),
    ];
    let mut list = String::from(
        "- create_table: {table: said, columns: [{name: n, type: integer}]}\n- bulk_insert: {table: said, undo: nothing, rows: [{n: 1000}]}\n",
    );
    for (at, (question, _)) in answers.iter().enumerate() {
        list += &format!(
            "- execute: {{if: \"{question}\", sql: \"INSERT INTO said VALUES ({at})\", undo: nothing}}\n"
        );
    }
    let project = chain(&[("questions", &list)]);
    let database = Server::shared().database();
    database.apply(&script(&project, &["build"])).ok();
    let yes: Vec<String> =
        answers.iter().enumerate().filter(|(_, (_, yes))| *yes).map(|(at, _)| at.to_string()).collect();
    assert_eq!(
        database.query("SELECT string_agg(n::text, ' ' ORDER BY n) FROM said WHERE n < 1000"),
        yes.join(" ")
    );
    for (question, message) in [
        ("SELECT n FROM (VALUES (1), (2)) v (n)", "more than one row"),
        ("SELECT 'perhaps'", "neither a boolean nor a number"),
    ] {
        let project =
            chain(&[("bad", &format!("- execute: {{if: \"{question}\", sql: SELECT 1, undo: nothing}}"))]);
        let database = Server::shared().database();
        let output = database.apply(&script(&project, &["build"])).failed(3);
        assert!(output.stderr.contains(message), "{output}");
        assert_eq!(database.query("SELECT count(*) FROM alembic_version"), "0");
    }
}
