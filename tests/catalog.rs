//! The catalog along a history: lineage of renamed objects, views and their dependents, the diff of two catalogs.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

use pretty_assertions::assert_eq;
use sqlc_mig::catalog::Catalog;
use sqlc_mig::decode::{Scope, Sink};
use sqlc_mig::diag::{Code, Place};
use sqlc_mig::dialect::{Dialect, NameKind};
use sqlc_mig::history::{Lineage, follow};
use sqlc_mig::model::{Ident, ObjectId, ObjectName, State};
use sqlc_mig::pipeline::Project;
use sqlc_mig::spec::{self, Revision};

use crate::support::compile::{catalog, project};

fn revision(id: &str, down: &str, upgrade: &str) -> String {
    format!("revision: \"{id}\"\ndown_revision: {down}\nmessage: m\nupgrade:\n{upgrade}\n")
}

fn chain(upgrades: &[&str]) -> Project {
    let down = |n: usize| n.checked_sub(1).map_or("null".to_owned(), |n| format!("\"000{n}\""));
    let texts: Vec<String> =
        upgrades.iter().enumerate().map(|(n, list)| revision(&format!("000{n}"), &down(n), list)).collect();
    project("", texts.iter().map(String::as_str))
}

fn revisions(project: &Project, dialect: Dialect) -> Vec<Revision> {
    let sink = Sink::default();
    let vocabulary = project.config.vocabulary(dialect.facts());
    let scope = Scope { facts: dialect.facts(), vocabulary: &vocabulary, sink: &sink };
    project.specs.iter().map(|spec| spec::read_operations(spec, &scope)).collect()
}

fn last(project: &Project, dialect: Dialect) -> Catalog {
    let mut catalog = catalog(dialect);
    let revisions = revisions(project, dialect);
    project.graph.order().iter().for_each(|&at| follow(&revisions[at].upgrade, &mut catalog));
    catalog
}

fn name(text: &str, dialect: Dialect) -> ObjectName {
    let names = &dialect.facts().names;
    let schema = names.default_schema.map_or_else(Ident::unqualified, |schema| Ident::new(schema).unwrap());
    ObjectName::new(schema, names.ident(text, NameKind::Relation).unwrap())
}

fn column(table: &str, column: &str, dialect: Dialect) -> ObjectId {
    ObjectId::Column(name(table, dialect), dialect.facts().names.ident(column, NameKind::Part).unwrap())
}

const RENAMES: &[&str] = &[
    "  - create_table: {table: users, columns: [{name: id, type: bigint, primary_key: true}, {name: mail, type: varchar(40)}]}",
    "  - rename_column: {table: users, column: mail, to: email}\n  - alter_column: {table: users, column: email, type: varchar(80)}",
    "  - rename_table: {table: users, to: people}",
    "  - alter_column: {table: people, column: email, nullable: false}\n  - add_column: {table: people, column: {name: mail, type: text}}",
    "  - drop_column: {table: people, column: email}",
];

#[test]
fn an_object_keeps_its_identity_through_renames_and_knows_its_names_and_shapes() {
    for dialect in Dialect::ALL {
        let project = chain(RENAMES);
        let lineage = Lineage::of(&project.graph, &revisions(&project, dialect), &catalog(dialect));
        let order = project.graph.order();
        let told = |object: ObjectId, at: usize| -> Vec<String> {
            let shape = |state: &State| match state {
                State::Is(_) => state.column().map_or("there".to_owned(), |c| {
                    format!("{:?}{}", c.sql_type, if c.nullable { "" } else { " not null" })
                }),
                State::Absent => "gone".to_owned(),
                State::Unknown => "unknown".to_owned(),
            };
            let forms = lineage.forms(&object, order[at]);
            forms
                .iter()
                .map(|f| format!("{} {}: {}", f.position, f.object.own_name(), shape(&f.state)))
                .collect()
        };
        let email = [
            "0 mail: Varchar(Some(40))",
            "1 email: Varchar(Some(40))",
            "1 email: Varchar(Some(80))",
            "2 email: Varchar(Some(80))",
            "3 email: Varchar(Some(80)) not null",
            "4 email: gone",
        ];
        assert_eq!(told(column("users", "mail", dialect), 0), email, "{dialect:?}: from its first name");
        assert_eq!(told(column("people", "email", dialect), 3), email, "{dialect:?}: from its last name");
        // Another column of the same name is another object.
        assert_eq!(told(column("people", "mail", dialect), 4), ["3 mail: Text"], "{dialect:?}");
        assert!(
            told(column("users", "mail", dialect), 2).is_empty(),
            "{dialect:?}: nothing bears the name then"
        );
        let tables = told(ObjectId::Table(name("people", dialect)), 2);
        assert_eq!(tables.first().map(String::as_str), Some("0 users: there"), "{dialect:?}");
    }
}

const VIEWS: &[&str] = &["  - create_table: {table: t, columns: [{name: id, type: bigint, primary_key: true}, {name: a, type: integer}, {name: b, type: integer, computed: {sql: a + 1}}]}
  - create_table: {table: u, columns: [{name: id, type: bigint, primary_key: true}, {name: t_id, type: bigint, references: {table: t, columns: [id]}}]}
  - execute: {sql: CREATE VIEW v AS SELECT x.a FROM t AS x JOIN u ON u.t_id = x.id, undo: DROP VIEW v}"];

/// The objects that depend on one, by kind and name.
fn dependents(catalog: &Catalog, object: &ObjectId) -> Vec<String> {
    catalog.dependents(object).iter().map(|user| format!("{} {}", user.kind(), user.own_name())).collect()
}

#[test]
fn a_view_is_known_with_what_it_uses() {
    for dialect in [Dialect::Postgres, Dialect::Sqlite] {
        let catalog = last(&chain(VIEWS), dialect);
        let users = dependents(&catalog, &ObjectId::Table(name("t", dialect)));
        assert_eq!(users, ["constraint fk_u_t_id_t", "view v"], "{dialect:?}");
        assert_eq!(dependents(&catalog, &column("t", "a", dialect)), ["column b", "view v"], "{dialect:?}");
        let key = dependents(&catalog, &column("t", "id", dialect));
        assert_eq!(key, ["constraint pk_t", "constraint fk_u_t_id_t", "view v"], "{dialect:?}");
        assert!(dependents(&catalog, &column("u", "id", dialect)).iter().all(|user| user != "view v"));
    }
}

/// What is told of a history on a dialect, as codes.
fn codes(upgrades: &[&str], dialect: Dialect) -> Vec<Code> {
    let (_, faults) = chain(upgrades).compile(dialect);
    faults.into_iter().map(|fault| fault.code).collect()
}

#[test]
fn a_view_has_its_name_among_the_tables() {
    let view = "  - execute: {sql: CREATE VIEW v AS SELECT 1 AS one, undo: DROP VIEW v}\n";
    let table = "  - create_table: {table: v, columns: [{name: id, type: bigint}]}\n";
    for dialect in [Dialect::Postgres, Dialect::Sqlite] {
        assert_eq!(codes(&[view, table], dialect), [Code::NAME_TAKEN], "{dialect:?}");
        let drop = "  - execute: {sql: DROP VIEW v, undo: nothing}\n";
        assert!(codes(&[view, drop, table], dialect).is_empty(), "{dialect:?}");
        let rows = "  - execute: {sql: \"INSERT INTO v VALUES (1)\", undo: nothing}\n  - bulk_insert: {table: v, rows: [{one: 1}], undo: nothing}\n";
        assert!(codes(&[view, rows], dialect).is_empty(), "{dialect:?}: a view may take rows");
    }
    let unread = "  - execute: {sql: \"DO $$ BEGIN DROP VIEW v; END $$\", undo: nothing}\n";
    assert!(codes(&[view, unread, table], Dialect::Postgres).is_empty(), "SQL that is not read may drop it");
}

#[test]
fn a_diff_leads_from_one_catalog_to_the_other_and_ends_there() {
    for dialect in Dialect::ALL {
        let before = last(&chain(&RENAMES[..1]), dialect);
        let after = last(&chain(RENAMES), dialect);
        let changes: Vec<String> =
            before.diff(&after).map(|c| format!("{} {}", c.object.kind(), c.object.own_name())).collect();
        assert_eq!(changes, ["table users", "table people"], "{dialect:?}");
        let mut folded = before.clone();
        for change in before.diff(&after) {
            folded = folded.fold(&sqlc_mig::catalog::Delta::Change(change), Place::default()).unwrap();
        }
        assert!(folded.diff(&after).next().is_none() && folded == after, "{dialect:?}");
    }
}

/// `int` is `integer`, and `'0'` is 0, to the engine that reads both so.
#[test]
fn what_is_written_otherwise_and_means_the_same_is_no_difference() {
    let one = "  - create_table: {table: t, columns: [{name: a, type: integer, default: 0}]}";
    for dialect in [Dialect::Postgres, Dialect::MySql, Dialect::MariaDb] {
        let other = "  - create_table: {table: t, columns: [{name: a, type: int, default: {sql: \"'0'\"}}]}";
        let [one, other] = [one, other].map(|text| last(&chain(&[text]), dialect));
        assert!(one == other, "{dialect:?}: {:?}", one.diff(&other).collect::<Vec<_>>());
    }
}
