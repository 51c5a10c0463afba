//! schema, diff, and what the configuration calls wanted.

use pretty_assertions::assert_eq;

use crate::support::{Output, Project, Spec};

const USERS: &str = "\
tables:
  - table: users
    columns:
      - {name: id, type: bigint, identity: true}
      - {name: mail, type: varchar(255), nullable: false}
    primary_key: [id]
";

/// A project whose head is [`USERS`], and that wants what a file says.
fn project(wanted: &str) -> Project {
    let up = "- create_table: {table: users, columns: [{name: id, type: bigint, identity: true}, {name: mail, type: varchar(255), nullable: false}], primary_key: [id]}";
    let project = Project::new().spec("1.yaml", &Spec::new("aaaa0001").up(up).text());
    project.write("schema.yaml", wanted);
    project.config("dialects: {postgres: \"15\"}\nwanted: schema.yaml\n")
}

fn diff(project: &Project, arguments: &[&str]) -> Output {
    project.run(&[&["diff"], arguments].concat())
}

#[test]
fn a_wanted_schema_is_pending_until_a_revision_brings_it() {
    let project = project(USERS);
    assert_eq!(project.run(&["schema"]).ok().stdout, USERS);
    assert_eq!(diff(&project, &[]).ok().stdout, "");
    project.run(&["check"]).ok();
    let more = "\
enums: [{name: mood, values: [ok, \"no\"]}]
tables:
  - table: posts
    columns:
      - {name: id, type: uuid, primary_key: true}
      - {name: author, type: bigint, references: {table: users, columns: [id]}}
      - {name: mood, type: {enum: mood}, default: ok}
  - table: users
    columns: [{name: id, type: bigint, identity: true}, {name: mail, type: text, nullable: false}]
    primary_key: [id]
    checks: [{expr: \"mail <> ''\"}]
views: [{name: moods, sql: SELECT mood FROM posts}]
";
    project.write("schema.yaml", more);
    let pending = project.run(&["check"]).failed(1);
    assert!(
        pending.stderr.contains("warning[W613]") && pending.stderr.contains("sqlc-mig diff"),
        "{pending}"
    );
    let found = diff(&project, &[]).failed(1);
    let names: Vec<&str> = found.stdout.lines().filter_map(|line| line.strip_prefix("- ")).collect();
    let names: Vec<&str> = names.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(
        names,
        ["create_enum", "alter_column", "create_table", "create_check_constraint", "execute"],
        "{found}"
    );
    let lines = |format: &str| diff(&project, &["--format", format]).failed(1).stdout.lines().count();
    assert_eq!((lines("text"), lines("json")), (5, 5));
    assert!(
        diff(&project, &["--format", "sql"]).failed(1).stdout.contains("CREATE TABLE \"public\".\"posts\"")
    );
    let path = project.run(&["revision", "--autogenerate", "-m", "more"]).ok().stdout;
    assert!(
        project.read(path.trim()).contains("upgrade:\n  - create_enum:"),
        "{}",
        project.read(path.trim())
    );
    project.run(&["check"]).ok();
    project.build();
    assert_eq!(diff(&project, &[]).ok().stdout, "");
    // The way back is a way, too, and says what it destroys.
    let back = diff(&project, &["--from", "head", "--to", "aaaa0001"]).failed(1).stdout;
    assert!(back.contains("drop_table: {table: posts, destructive: true}"), "{back}");
    let none = project.run(&["revision", "--autogenerate=wanted", "-m", "none"]).ok();
    assert!(none.stdout.is_empty() && none.stderr.contains("N614"), "{none}");
}

#[test]
fn what_only_people_know_is_asked_and_never_guessed() {
    let renamed = USERS.replace("name: mail", "name: email");
    let project = project(&renamed);
    let open = diff(&project, &[]).failed(65);
    assert!(open.stdout.is_empty(), "{open}");
    assert!(
        open.stderr.contains("--rename users.mail:email") && open.stderr.contains("--drop users.mail"),
        "{open}"
    );
    let answered = diff(&project, &["--rename", "users.mail:email"]).failed(1);
    assert_eq!(answered.stdout, "- rename_column: {table: users, column: mail, to: email}\n");
    let fill = diff(&project, &["--drop", "users.mail"]).failed(65);
    assert!(fill.stderr.contains("--default users.email=SQL"), "{fill}");
    let dropped = diff(&project, &["--drop", "users.mail", "--default", "users.email=''"]).failed(1);
    assert_eq!(
        dropped.stdout,
        "- drop_column: {table: users, column: mail, destructive: true}
- add_column: {table: users, column: {name: email, type: varchar(255), nullable: false, default: {sql: \"''\"}}}
- alter_column: {table: users, column: email, default: null}
"
    );
    project.write("schema.yaml", &renamed.replace("name: email,", "name: email, renamed_from: mail,"));
    assert_eq!(diff(&project, &[]).failed(1).stdout, answered.stdout);
    project.write("schema.yaml", &USERS.replace("table: users", "table: people"));
    assert!(diff(&project, &[]).failed(65).stderr.contains("--rename users:people"));
    let table = diff(&project, &["--rename", "users:people"]).failed(1).stdout;
    assert!(table.starts_with("- rename_table: {table: users, to: people}\n"), "{table}");
    for (flag, text) in [("--rename", "users"), ("--default", "users.nothing=1"), ("--using", "users.mail=(")]
    {
        diff(&project, &[flag, text]).failed(64);
    }
}

#[test]
fn sql_is_read_or_told() {
    let project = project(USERS);
    let sql = "\
\\restrict abc
SET search_path = public; -- said by a tool
CREATE TABLE users (id bigint GENERATED BY DEFAULT AS IDENTITY, mail character varying(255) NOT NULL, CONSTRAINT pk_users PRIMARY KEY (id));
COPY users (id, mail) FROM stdin;
1\t'; DROP TABLE users; --
\\.
ALTER TABLE users OWNER TO somebody;
CREATE PUBLICATION everything FOR ALL TABLES;
";
    project.write("schema.sql", sql);
    let output = diff(&project, &["--to", "schema.sql"]).ok();
    assert_eq!(output.stdout, "");
    let told = output.stderr.matches("N611").count();
    assert!(told == 2 && output.stderr.contains("schema.sql:8:1"), "{output}");
    project.write("schema.sql", "CREATE TABLE users (id bigint;");
    diff(&project, &["--to", "schema.sql"]).failed(65);
    project.write("schema.yaml", &USERS.replace("nullable: false", "nulable: false"));
    let strict = diff(&project, &[]).failed(65);
    assert!(
        strict.stderr.contains("schema.yaml:5") && strict.stderr.contains("did you mean `nullable`?"),
        "{strict}"
    );
}

#[test]
fn tables_stand_in_any_order_whatever_their_keys_say() {
    for dialect in ["postgres", "mysql", "mariadb", "sqlite"] {
        let project = Project::new().config(&format!("dialects: [{dialect}]\n"));
        let read = |sql: String| {
            project.write("schema.sql", &sql);
            let diff =
                diff(&project, &["--from", "base", "--to", "schema.sql", "--format", "json"]).failed(1);
            assert!(diff.stderr.is_empty() && diff.stdout.contains("f_users"), "{sql}: {diff}");
        };
        for create in ["CREATE TABLE", "CREATE TABLE IF NOT EXISTS"] {
            for action in
                ["", "ON DELETE CASCADE", "ON UPDATE CASCADE", "ON DELETE SET NULL ON UPDATE CASCADE"]
            {
                let users = format!("{create} users (id integer PRIMARY KEY);\n");
                let key = format!("CONSTRAINT f_users FOREIGN KEY (author) REFERENCES users (id) {action}");
                let within = format!("{create} posts (id integer PRIMARY KEY, author integer, {key});\n");
                let bare = format!("{create} posts (id integer PRIMARY KEY, author integer);\n");
                read(within + &users);
                if dialect != "sqlite" {
                    read(format!("ALTER TABLE posts ADD {key};\n{bare}{users}"));
                }
            }
        }
    }
}

#[test]
fn the_schema_that_every_database_has_is_not_created() {
    let project = project(USERS);
    let table = "CREATE TABLE users (id bigint GENERATED BY DEFAULT AS IDENTITY CONSTRAINT pk_users PRIMARY KEY, mail varchar(255) NOT NULL);";
    for create in ["CREATE SCHEMA public", "CREATE SCHEMA IF NOT EXISTS \"public\"", "create schema PUBLIC"] {
        project.write("schema.sql", &format!("{create};\n{table}"));
        assert_eq!(diff(&project, &["--to", "schema.sql"]).ok().stdout, "", "{create}");
    }
    project.write("schema.sql", &format!("CREATE SCHEMA other;\n{table}"));
    assert!(
        diff(&project, &["--to", "schema.sql"]).failed(1).stdout.contains("create_schema: {name: other}")
    );
}

#[test]
fn a_command_may_print_what_is_wanted_and_nothing_else_runs_it() {
    let project = project(USERS).config(
        "dialects: {postgres: \"15\"}\nwanted: {command: \"touch ran; cat schema.sql\", dialect: postgres}\n",
    );
    project.write("schema.sql", "CREATE TABLE users (id bigint GENERATED BY DEFAULT AS IDENTITY CONSTRAINT pk_users PRIMARY KEY, mail varchar(255) NOT NULL);");
    project.build();
    project.run(&["schema"]).ok();
    assert!(!project.path("ran").exists());
    assert_eq!(diff(&project, &[]).ok().stdout, "");
    assert!(project.path("ran").exists());
    std::fs::remove_file(project.path("schema.sql")).unwrap();
    let failed = diff(&project, &[]).failed(66);
    assert!(failed.stderr.contains("error[C011]"), "{failed}");
}

#[test]
fn a_schema_is_drawn() {
    let project = project(USERS);
    let drawn = |format: &str| project.run(&["schema", "--format", format]).ok().stdout;
    assert_eq!(drawn("mermaid"), "erDiagram\n  \"users\" {\n    bigint id PK\n    varchar_255 mail\n  }\n");
    assert!(drawn("dot").starts_with("digraph schema {\n") && drawn("dot").contains("<b>users</b>"));
    assert!(drawn("text").starts_with("table users\n  id    bigint"), "{}", drawn("text"));
    assert!(drawn("sql").contains("PRIMARY KEY (\"id\")"));
    assert!(drawn("json").starts_with("{\"tables\":["));
    for command in [["heads", "yaml"], ["check", "sql"], ["diff", "dot"]] {
        project.run(&[command[0], "--format", command[1]]).failed(64);
    }
}

/// A dump that failed leaves an empty file.
#[test]
fn an_empty_file_is_no_wish_to_drop_everything() {
    let project = project("").config("dialects: {postgres: \"15\"}\nwanted: schema.sql\n");
    project.write("schema.sql", "-- pg_dump: error\n");
    for arguments in [&["diff"][..], &["check"], &["revision", "--autogenerate", "-m", "x"]] {
        let output = project.run(arguments).failed(65);
        assert!(output.stderr.contains("E103") && output.stderr.contains("did the dump fail?"), "{output}");
    }
    project.write("schema.sql", "SET search_path = public;\n");
    assert!(diff(&project, &[]).failed(1).stdout.contains("drop_table"));
}

/// `utf8` is the old name of `utf8mb3`, of which a newer server's dump speaks.
#[test]
fn a_character_set_has_two_names() {
    let spec = "revision: \"aaaa0001\"\ndown_revision: null\nupgrade:\n  - create_table: {table: t, columns: [{name: a, type: varchar(9), collation: utf8_bin}], options: {charset: utf8, collation: utf8_general_ci}}\n";
    let create = |charset: &str, collation: &str| {
        format!(
            "CREATE TABLE `t` (`a` varchar(9) CHARACTER SET {charset} COLLATE {charset}_bin DEFAULT NULL) ENGINE=InnoDB DEFAULT CHARSET={charset} COLLATE={collation};\n"
        )
    };
    let project = Project::new().config("dialects: [mysql]\n").spec("a.yaml", spec);
    project.write("new.sql", &create("utf8mb3", "utf8mb3_general_ci"));
    project.write("other.sql", &create("latin1", "latin1_swedish_ci"));
    assert_eq!(project.run(&["diff", "--to", "new.sql"]).ok().stdout, "");
    let told = project.run(&["diff", "--to", "other.sql"]).failed(65).stderr;
    assert!(told.contains("(`charset` `utf8mb3`, wanted `latin1`; `collation`"), "{told}");
}

/// What pg_dump writes for `serial`, and for a sequence that is more than that; a domain stands before what uses it.
const NUMBERED: &str = "\
CREATE TABLE public.t (id integer NOT NULL, big bigint NOT NULL, other integer NOT NULL, few public.few);
CREATE SEQUENCE public.t_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
CREATE SEQUENCE public.\"t Big_seq\" START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.\"t Big_seq\" OWNED BY public.t.big;
CREATE SEQUENCE public.t_other_seq START WITH 100 INCREMENT BY 10 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.t_other_seq OWNED BY public.t.other;
CREATE DOMAIN public.few AS integer CHECK (VALUE < 10);
ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
ALTER TABLE ONLY public.t ALTER COLUMN big SET DEFAULT nextval('public.\"t Big_seq\"'::regclass);
ALTER TABLE ONLY public.t ALTER COLUMN other SET DEFAULT nextval('public.t_other_seq'::regclass);
";

#[test]
fn a_plain_sequence_of_a_column_is_serial_and_others_come_before_their_tables() {
    let project = Project::new().config("dialects: {postgres: \"15\"}\n");
    project.write("dump.sql", NUMBERED);
    project.run(&["import", "sql", "dump.sql", "--rev-id", "aaaa0001"]).ok();
    let sql = project.run(&["schema", "--format", "sql"]).ok().stdout;
    let parts = [
        "CREATE DOMAIN public.few",
        "CREATE SEQUENCE public.t_other_seq",
        "\"id\" serial NOT NULL",
        "\"big\" bigserial NOT NULL",
        "\"other\" integer DEFAULT (nextval('public.t_other_seq'::regclass)) NOT NULL",
        "ALTER SEQUENCE \"t_other_seq\" OWNED BY \"t\".\"other\";",
    ];
    let places: Vec<Option<usize>> = parts.iter().map(|part| sql.find(part)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}: {sql}");
    assert!(!sql.contains("t_id_seq") && !sql.contains("Big_seq"), "{sql}");
    assert_eq!(diff(&project, &["--to", "dump.sql"]).ok().stdout, "");
    // a history that makes the sequence itself keeps it
    let ours = "- execute: {sql: \"CREATE SEQUENCE t_id_seq\", undo: nothing}\n- create_table: {table: t, columns: [{name: id, type: integer, nullable: false, default: {sql: \"nextval('public.t_id_seq'::regclass)\"}}]}\n- execute: {sql: ALTER SEQUENCE t_id_seq OWNED BY t.id, undo: nothing}";
    let project = Project::new().config("dialects: {postgres: \"15\"}\n");
    project.write("migrations/1.yaml", &Spec::new("aaaa0001").up(ours).text());
    project.write(
        "dump.sql",
        "--\n-- PostgreSQL database dump\n--\nCREATE TABLE public.t (id integer NOT NULL);\n\
         CREATE SEQUENCE public.t_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;\n\
         ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;\n\
         ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);\n",
    );
    assert_eq!(diff(&project, &["--to", "dump.sql"]).ok().stdout, "");
}

/// What is short in a spec is short in schema.yaml, and means the same.
#[test]
fn short_forms_are_those_of_specs() {
    let table = "{table: users, columns: [{name: id, type: bigint, nullable: false}, {name: org, type: bigint, references: orgs(id)}, {name: mail, type: varchar(99)}, {name: boss, type: bigint}], primary_key: [id], unique: [[org, mail], [mail]], indexes: [[org, id]], checks: [\"id > 0\"], foreign_keys: [{columns: [boss], references: users}]}";
    let orgs = "{table: orgs, columns: [{name: id, type: bigint, nullable: false}, {name: n, type: integer}], primary_key: [id], unique: [n], indexes: [n]}";
    let long = |text: &str| {
        let pairs = [
            ("references: orgs(id)", "references: {table: orgs, columns: [id]}"),
            ("references: users}", "references: {table: users}}"),
            ("unique: [[org, mail], [mail]]", "unique: [{columns: [org, mail]}, {columns: [mail]}]"),
            ("unique: [n]", "unique: [{columns: [n]}]"),
            ("indexes: [[org, id]]", "indexes: [{columns: [org, id]}]"),
            ("indexes: [n]", "indexes: [{columns: [n]}]"),
            ("checks: [\"id > 0\"]", "checks: [{expr: \"id > 0\"}]"),
        ];
        pairs.iter().fold(text.to_owned(), |text, (short, long)| text.replace(short, long))
    };
    let spec = format!("- create_table: {orgs}\n- create_table: {table}");
    let schema = format!("tables:\n  - {table}\n  - {orgs}\n");
    assert_ne!(long(&schema), schema);
    for dialect in ["postgres", "mysql", "mariadb", "sqlite"] {
        let project = Project::new().config(&format!("dialects: [{dialect}]\n"));
        let project = project.with([Spec::new("aaaa0001").up(&spec)]);
        for text in [schema.clone(), long(&schema)] {
            project.write("schema.yaml", &text);
            let same = diff(&project, &["--to", "schema.yaml"]).ok();
            assert_eq!((same.stdout.as_str(), same.stderr.as_str()), ("", ""), "{dialect}");
        }
        project.write("schema.yaml", &schema.replace("unique: [n]", "unique: [n, id]"));
        let both = diff(&project, &["--to", "schema.yaml"]).failed(65);
        assert!(both.stderr.contains("schema.yaml:3"), "{both}");
    }
    // a statement stands for itself, as in `execute`
    let project = Project::new().config("dialects: [postgres]\n");
    project
        .write("short.yaml", "domains: [CREATE DOMAIN few AS integer]\nviews: [CREATE VIEW v AS SELECT 1]\n");
    project.write(
        "long.yaml",
        "domains: [{sql: CREATE DOMAIN few AS integer}]\nviews: [{name: v, sql: CREATE VIEW v AS SELECT 1}]\n",
    );
    assert_eq!(diff(&project, &["--from", "short.yaml", "--to", "long.yaml"]).ok().stdout, "");
}

/// Where a collation ignores case, two keys are one; a value that is unique and moves needs an order that nobody can know.
#[test]
fn rows_that_get_into_each_others_way_are_told() {
    let table = |collation: &str, rows: &str| {
        format!(
            "tables:\n  - table: roles\n    columns: [{{name: code, type: varchar(9), nullable: false{collation}}}, {{name: n, type: integer}}]\n    primary_key: [code]\n    unique: [n]\n    rows: {{key: [code], rows: [{rows}]}}\n"
        )
    };
    let both = "{code: admin, n: 1}, {code: Admin, n: 2}";
    for (dialect, collation, is_told) in [
        ("mysql", "", true),
        ("mariadb", "", true),
        ("mysql", ", collation: utf8mb4_bin", false),
        ("mysql", ", collation: utf8mb4_0900_as_cs", false),
        ("mysql", ", collation: utf8mb4_unicode_ci", true),
        ("sqlite", "", false),
        ("sqlite", ", collation: NOCASE", true),
        ("postgres", "", false),
    ] {
        let project = Project::new().config(&format!("dialects: [{dialect}]\nwanted: schema.yaml\n"));
        project.write("schema.yaml", &table(collation, both));
        let output = diff(&project, &["--from", "base"]).failed(if is_told { 65 } else { 1 });
        let said = "`Admin` and `admin` are one key of";
        assert_eq!(output.stderr.contains(said), is_told, "{dialect}{collation}: {output}");
    }
    let spec = "- create_table: {table: roles, columns: [{name: code, type: varchar(9), nullable: false}, {name: n, type: integer}], primary_key: [code], unique: [n]}\n- bulk_insert: {table: roles, key: [code], rows: [{code: a, n: 1}, {code: b, n: 2}, {code: c, n: 3}], undo: auto}";
    for dialect in ["postgres", "mysql", "mariadb", "sqlite"] {
        let project = Project::new().config(&format!("dialects: [{dialect}]\nwanted: schema.yaml\n"));
        let project = project.with([Spec::new("aaaa0001").up(spec)]);
        for (rows, is_told) in [
            ("{code: a, n: 2}, {code: b, n: 1}, {code: c, n: 3}", true), // a swap
            ("{code: a, n: 2}, {code: b, n: 4}, {code: c, n: 3}", true), // a chain
            ("{code: a, n: 5}, {code: b, n: 2}, {code: c, n: 3}", false),
            ("{code: a, n: 3}, {code: b, n: 2}", false), // the row that had it goes first
            ("{code: a, n: 5}, {code: b, n: 2}, {code: c, n: 3}, {code: d, n: 1}", false), // or is changed before
        ] {
            project.write("schema.yaml", &table("", rows));
            let output = diff(&project, &[]).failed(if is_told { 65 } else { 1 });
            let said = output.stderr.contains("what is unique by `n` moves from the row `b` to the row `a`");
            assert_eq!(said, is_told, "{rows}: {output}");
        }
    }
}

/// All that cannot be bridged is told at once, each with its own reason; what only needs one of these is not.
#[test]
fn each_difference_that_no_operation_bridges_is_told_and_nothing_that_follows_from_it() {
    let project = Project::new().config("dialects: [postgres]\n");
    project.write("a.sql", "CREATE TABLE p (d date NOT NULL);\n");
    project.write(
        "b.sql",
        "CREATE TABLE p (d date NOT NULL) PARTITION BY RANGE (d);\nCREATE TABLE a (id int PRIMARY KEY, n int);\n\
         CREATE TABLE c (id int PRIMARY KEY, a int REFERENCES a);\nCREATE UNIQUE INDEX once ON a (n) NULLS NOT DISTINCT;\n\
         CREATE TRIGGER tr BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();\n",
    );
    let errors = diff(&project, &["--from", "a.sql", "--to", "b.sql"]).failed(65).stderr;
    assert!(errors.contains("the partitions of the table `public.p`: no operation"), "{errors}");
    assert!(errors.contains("no NULLS NOT DISTINCT before version 15"), "{errors}");
    assert_eq!(errors.matches("error[").count(), 2, "{errors}");
}

/// Clauses that no catalog knows are noted, and make no difference.
#[test]
fn clauses_that_no_operation_has_are_noted() {
    let project = Project::new().config("dialects: [postgres]\n");
    project.write("a.sql", "CREATE TABLE a (id int);\n");
    project.write("b.sql", "CREATE UNLOGGED TABLE a (id int) WITH (fillfactor=70);\n");
    let output = diff(&project, &["--from", "a.sql", "--to", "b.sql"]).ok();
    assert_eq!(output.stdout, "");
    let note = "note[N611]: no operation has `UNLOGGED`, `WITH (fillfactor=70)`, and it is not compared";
    assert!(output.stderr.contains(note), "{output}");
}
