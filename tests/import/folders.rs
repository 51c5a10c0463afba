//! Folders of Flyway, dbmate, golang-migrate and Liquibase.

use pretty_assertions::assert_eq;

use super::{folder, require_sound, spec, written};

#[test]
fn flyways_versions_follow_each_other_by_number() {
    let (project, output) = folder(
        "flyway",
        "postgres",
        &[
            ("V10__add_age.sql", "ALTER TABLE users ADD COLUMN age int;"),
            (
                "V2__Create_users.sql",
                "CREATE TABLE users (id int PRIMARY KEY, mail text NOT NULL DEFAULT 'none');",
            ),
            ("V2_1__index.sql", "\u{feff}CREATE INDEX by_mail ON users (mail);\r\n"),
            ("U10__add_age.sql", "ALTER TABLE users DROP COLUMN age;"),
            ("U2.1__index.sql", "UPDATE users SET mail = 'x';\nDROP INDEX by_mail;"),
            ("U7__nobody.sql", "SELECT 1;"),
            ("R__view.sql", "CREATE OR REPLACE VIEW v AS SELECT 1 AS a;"),
            ("notes/V11__deeper.sql", "DROP TABLE ${schema}.users;"),
            ("beforeMigrate.sql", "SELECT 1;"),
        ],
    );
    let report = output.ok().stdout;
    require_sound(&project);
    assert_eq!(
        written(&project),
        ["10_add_age.yaml", "11_deeper.yaml", "2.1_index.yaml", "2_create_users.yaml"]
    );
    for told in
        ["R__view.sql is repeated", "U7__nobody.sql undoes no migration", "beforeMigrate.sql has no name"]
    {
        assert!(report.contains(told), "{told}: {report}");
    }
    assert!(
        project.read("migrations/10_add_age.yaml").contains("down_revision: \"2.1\"\nmessage: add age\n")
    );
    // The inverse does the same, so nothing is said; where it does not, the list stays.
    let column =
        "upgrade:\n  - add_column: {table: users, column: {name: age, type: integer}}\ndowngrade: auto\n";
    assert_eq!(spec(&project, "10_"), column);
    assert_eq!(
        spec(&project, "2.1_"),
        "upgrade:\n  - create_index: {table: users, name: by_mail, columns: [mail]}\n\
         downgrade:\n  - execute: {sql: {postgres: \"UPDATE users SET mail = 'x'\"}}\n  - drop_index: {table: users, name: by_mail}\n"
    );
    assert!(spec(&project, "2_").contains("default: \"none\""), "{}", spec(&project, "2_"));
    assert!(spec(&project, "11_").contains("# TODO import: V11__deeper.sql:1: `${schema}` is filled in"));
}

#[test]
fn one_version_in_several_files_is_told_with_all_of_them() {
    let table = "CREATE TABLE t (a int);";
    for (kind, names) in [
        ("flyway", ["V1__a.sql", "V1.0__b.sql", "V01__c.sql"]),
        ("dbmate", ["1_a.sql", "1_b.sql", "1-c.sql"]),
        ("golang-migrate", ["1_a.up.sql", "01_b.up.sql", "001_c.up.sql"]),
    ] {
        let text = if kind == "dbmate" { format!("-- migrate:up\n{table}\n") } else { table.to_owned() };
        let (project, output) = folder(kind, "postgres", &names.map(|name| (name, text.as_str())));
        assert!(output.status == 65 && output.stderr.contains("there 3 times"), "{output}");
        assert!(names.iter().all(|name| output.stderr.contains(name)), "{output}");
        assert_eq!(written(&project).len(), 0);
    }
}

#[test]
fn dbmates_halves_are_up_and_down() {
    let up = "-- migrate:up transaction:false\nCREATE INDEX CONCURRENTLY i ON t (a);\n\n-- migrate:down\n\n";
    let (project, output) = folder(
        "dbmate",
        "postgres",
        &[
            (
                "20200101000000_t.sql",
                "-- migrate:up\nCREATE TABLE t (a int);\n-- migrate:down\nDROP TABLE t;\n",
            ),
            ("20200102000000_i.sql", up),
            (
                "20200103000000_rows.sql",
                "-- migrate:up\nINSERT INTO t VALUES (1), (2);\n-- migrate:down\nDELETE FROM t;\n",
            ),
        ],
    );
    let report = output.ok().stdout;
    assert!(report.contains("3 revisions: 3 structural (100 %), 0 raw, 0 open\n"), "{report}");
    require_sound(&project);
    project.run(&["check"]).ok();
    assert!(spec(&project, "20200101000000").ends_with("downgrade: auto\n"));
    assert!(spec(&project, "20200102000000").contains("concurrently: true}\ndowngrade: auto\n"));
    assert_eq!(
        spec(&project, "20200103000000"),
        "upgrade:\n  - bulk_insert: {table: t, rows: [{a: 1}, {a: 2}]}\n\
         downgrade:\n  - execute: {sql: {postgres: DELETE FROM t}}\n"
    );
}

#[test]
fn a_file_of_dbmate_that_has_no_halves_is_refused() {
    let files = [
        ("1_a.sql", "CREATE TABLE t (a int);\n"),
        ("2_b.sql", "-- migrate:down\nDROP TABLE t;\n-- migrate:up\nSELECT 1;\n"),
        ("3_c.sql", "DROP TABLE x;\n-- migrate:up\nSELECT 1;\n"),
    ];
    let (project, output) = folder("dbmate", "sqlite", &files);
    assert_eq!((output.status, output.stderr.matches("error[E616]").count()), (65, 3), "{output}");
    assert_eq!(written(&project).len(), 0);
}

#[test]
fn golang_migrates_pairs_are_up_and_down() {
    let delimiter = "DELIMITER //\nCREATE TRIGGER tr BEFORE INSERT ON z FOR EACH ROW\nBEGIN\n  SET NEW.a = 1;\nEND//\nDELIMITER ;\n";
    let (project, output) = folder(
        "golang-migrate",
        "mysql",
        &[
            (
                "000001_t.up.sql",
                "CREATE TABLE `t` (`a` INT, `b` NUMERIC(10, 2) DEFAULT '0'); CREATE TABLE z (a INT);",
            ),
            ("000001_t.down.sql", "DROP TABLE IF EXISTS `t`; DROP TABLE z;"),
            ("000002_trigger.up.sql", delimiter),
            ("000002_trigger.down.sql", "DROP TRIGGER tr;"),
            ("000003_other.up.sql", "RENAME TABLE t TO u; ALTER TABLE u CHANGE a c BIGINT NOT NULL;"),
            ("000003_other.down.sql", "ALTER TABLE u CHANGE c a INT; RENAME TABLE u TO t;"),
            ("readme.sql", ""),
        ],
    );
    let report = output.ok().stdout;
    assert!(report.contains("readme.sql is named neither .up.sql nor .down.sql"), "{report}");
    require_sound(&project);
    project.run(&["check"]).ok();
    assert!(
        spec(&project, "000001").contains("type: \"numeric(10,2)\", default: 0}\n")
            && spec(&project, "000001").ends_with("downgrade: auto\n"),
        "{}",
        spec(&project, "000001")
    );
    assert!(spec(&project, "000002").contains("          SET NEW.a = 1;\n"), "{}", spec(&project, "000002"));
    let renamed =
        "upgrade:\n  - rename_table: {table: t, to: u}\n  - rename_column: {table: u, column: a, to: c}\n";
    assert!(spec(&project, "000003").starts_with(renamed), "{}", spec(&project, "000003"));
    assert!(spec(&project, "000003").ends_with("downgrade: auto\n"), "{}", spec(&project, "000003"));
}

const CHANGELOG: &str = "\
--liquibase formatted sql

--changeset bob:1
--comment the users
CREATE TABLE users (id int primary key, name text);
--rollback DROP TABLE users;

--changeset bob:2 dbms:mysql,mariadb
CREATE TABLE only_mysql (id int);

--changeset \"Ann Lee\":add-x splitStatements:false endDelimiter:// runOnChange:true
--preconditions onFail:MARK_RAN
ALTER TABLE users ADD x int//
UPDATE users SET x = 1//
/* liquibase rollback
ALTER TABLE users DROP COLUMN x//
*/

-- changeset bob:3 dbms:!mysql
INSERT INTO users VALUES (1, 'x', 5);
--rollback empty
";

#[test]
fn liquibases_changesets_are_revisions() {
    let files = [
        ("a.sql", CHANGELOG),
        ("b/plain.sql", "SELECT 1;\n"),
        ("c.sql", "--liquibase formatted sql\n--changeset bob:1\nDROP TABLE users;\n"),
    ];
    let (project, output) = folder("liquibase-sql", "postgres", &files);
    let report = output.ok().stdout;
    require_sound(&project);
    let names = written(&project);
    assert!(names.len() == 4 && names.contains(&"bob.1_the_users.yaml".to_owned()), "{names:?}");
    for told in [
        "for mysql,mariadb, not for PostgreSQL",
        "runOnChange:true has no counterpart",
        "plain.sql does not begin",
    ] {
        assert!(report.contains(told), "{told}: {report}");
    }
    assert!(spec(&project, "bob.1").ends_with("downgrade: auto\n"));
    assert_eq!(
        spec(&project, "bob.3"),
        "upgrade:\n  - bulk_insert:\n      table: users\n      rows:\n        - {id: 1, name: x, x: 5}\ndowngrade: []\n"
    );
    let ann = names.iter().find(|name| name.contains("ann_lee")).unwrap();
    let ann = spec(&project, ann);
    assert!(ann.starts_with("upgrade:\n  # TODO import: a.sql:12: Liquibase does this"), "{ann}");
    assert!(
        ann.contains("add_column")
            && ann.ends_with("- drop_column: {table: users, column: x, destructive: true}\n"),
        "{ann}"
    );
    // The same again gives the same ids.
    let (again, _) = folder("liquibase-sql", "postgres", &files);
    assert_eq!(written(&again), names);
}
