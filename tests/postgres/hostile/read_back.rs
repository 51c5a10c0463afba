//! What the catalogs say, against what the specs say. The specs are read by another YAML reader than the compiler's,
//! and the catalogs are read as hexadecimal bytes, so that no client can change a letter on the way.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::Value;

use crate::support::{Database, history};

/// One thing that the catalogs must say: what kind of thing, of what, and its text.
type Fact = (&'static str, String, String);

/// Compares everything that the hostile history says with the database.
pub(super) fn assert_catalog_is_the_spec(database: &Database<'_>) {
    let expected = Expected::of_history();
    assert!(expected.facts.len() > 500, "{} facts", expected.facts.len());
    let found = read(database);
    let missing: Vec<_> = expected.facts.difference(&found).collect();
    let more: Vec<_> = found.difference(&expected.facts).collect();
    assert!(
        missing.is_empty() && more.is_empty(),
        "not in the catalogs: {missing:#?}\nnot in the specs: {more:#?}"
    );
}

/// What the specs say, with renames done.
#[derive(Default)]
struct Expected {
    facts: BTreeSet<Fact>,
}

impl Expected {
    fn of_history() -> Self {
        let mut expected = Self::default();
        let mut comments = BTreeMap::new();
        let mut renames = Vec::new();
        let mut values: Vec<String> = Vec::new();
        for spec in history::hostile() {
            let tree: Value = serde_yaml::from_str(&spec.text).unwrap();
            expected.add("message", &text(&tree["revision"]), text(&tree["message"]));
            for operation in tree["upgrade"].as_sequence().unwrap() {
                let (name, body) = operation.as_mapping().unwrap().iter().next().unwrap();
                // Names in another schema than `public` carry it in front.
                let schema = body.get("schema").map(|name| text(name) + "\u{2}").unwrap_or_default();
                let table = schema + &text(&body["table"]);
                match name.as_str().unwrap() {
                    "create_table" => expected.table(&table, body, &mut comments),
                    "add_column" => expected.column(&table, &body["column"], &mut comments),
                    "alter_column" => {
                        expected.alter(&table, body, &mut comments);
                    }
                    "create_foreign_key" => expected.add("constraint", &table, text(&body["name"])),
                    "create_index" if !body["name"].is_null() => {
                        expected.add("index", &table, text(&body["name"]));
                    }
                    "create_enum" => values = list(&body["values"]),
                    "add_enum_value" => {
                        let at = values.iter().position(|v| *v == text(&body["before"])).unwrap();
                        values.insert(at, text(&body["value"]));
                    }
                    "create_schema" => expected.add("schema", "", text(&body["name"])),
                    "bulk_insert" => expected.rows(&body["rows"]),
                    "rename_table" | "rename_column" | "rename_index" => {
                        renames.push((name.as_str().unwrap().to_owned(), body.clone()));
                    }
                    "create_index" | "execute" => {}
                    other => panic!("the test does not know {other}"),
                }
            }
        }
        for ((table, column), comment) in comments {
            expected.add("comment", &format!("{table}\0{column}"), comment);
        }
        for (at, value) in values.into_iter().enumerate() {
            expected.add("enum", &format!("{at:03}"), value);
        }
        for (kind, body) in renames {
            expected.rename(&kind, &body);
        }
        expected.own_rows();
        expected
    }

    fn add(&mut self, kind: &'static str, of: &str, text: String) {
        self.facts.insert((kind, of.to_owned(), text));
    }

    fn table(&mut self, table: &str, body: &Value, comments: &mut BTreeMap<(String, String), String>) {
        self.add("table", "", table.to_owned());
        if !body["comment"].is_null() {
            comments.insert((table.to_owned(), String::new()), text(&body["comment"]));
        }
        for column in body["columns"].as_sequence().unwrap() {
            self.column(table, column, comments);
        }
        for key in ["unique", "checks"] {
            for item in body[key].as_sequence().into_iter().flatten() {
                self.add("constraint", table, text(&item["name"]));
            }
        }
        if !body["primary_key"]["name"].is_null() {
            self.add("constraint", table, text(&body["primary_key"]["name"]));
        }
        for item in body["indexes"].as_sequence().into_iter().flatten() {
            self.add("index", table, text(&item["name"]));
        }
    }

    fn column(&mut self, table: &str, column: &Value, comments: &mut BTreeMap<(String, String), String>) {
        let name = text(&column["name"]);
        self.add("column", table, name.clone());
        if !column["default"].is_null() {
            self.add("default", &format!("{table}\0{name}"), text(&column["default"]));
        }
        if let Some(comment) = column.get("comment").map(text) {
            comments.insert((table.to_owned(), name), comment);
        }
    }

    fn alter(&mut self, table: &str, body: &Value, comments: &mut BTreeMap<(String, String), String>) {
        let of = format!("{table}\0{}", text(&body["column"]));
        self.facts.retain(|(kind, which, _)| !(*kind == "default" && *which == of));
        self.add("default", &of, text(&body["default"]));
        comments.insert((table.to_owned(), text(&body["column"])), text(&body["comment"]));
    }

    fn rows(&mut self, rows: &Value) {
        for row in rows.as_sequence().unwrap() {
            let id = text(&row["id"]);
            let body =
                if row["body"].is_null() { "NULL".to_owned() } else { format!("={}", text(&row["body"])) };
            self.add("row", &id, body);
        }
    }

    /// What the statements of the users insert.
    fn own_rows(&mut self) {
        for (id, body) in [
            ("2000", "a; b \\q :name :'x' $$ -- /*\n\\! echo"),
            ("2001", "it's \\ q\n; :name"),
            ("2002", "it's; \\q :name $sqlc_mig$ -- \n\\! echo"),
            ("2003", " $$ ; \\q $sqlc_mig_1$ {{ x }} "),
            ("2004", "{a,b}"),
            ("2005", "{% if %}"),
        ] {
            self.add("row", id, format!("={body}"));
        }
    }

    /// Renames come last in the history; what else is said of the thing is said of its new name.
    fn rename(&mut self, kind: &str, body: &Value) {
        let (table, to) = (text(&body["table"]), text(&body["to"]));
        let old = if kind == "rename_table" {
            table.clone()
        } else {
            text(&body[if kind == "rename_column" { "column" } else { "name" }])
        };
        let thing = kind.strip_prefix("rename_").unwrap();
        let renamed = |(kind, of, name): Fact| -> Fact {
            if kind == thing && name == old && (thing == "table" || of == table) {
                return (kind, of, to.clone());
            }
            let (of_table, of_column) =
                of.split_once('\0').map_or((of.as_str(), None), |(t, c)| (t, Some(c)));
            let of = match (thing, of_column) {
                ("table", _) if of_table == old && !matches!(kind, "row" | "enum" | "message") => {
                    of_column.map_or(to.clone(), |c| format!("{to}\0{c}"))
                }
                ("column", Some(column)) if of_table == table && column == old => format!("{of_table}\0{to}"),
                _ => of,
            };
            (kind, of, name)
        };
        self.facts = std::mem::take(&mut self.facts).into_iter().map(renamed).collect();
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if *number == serde_yaml::Number::from(1.10) => "1.10".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        Value::Null => String::new(),
        other => panic!("no text: {other:?}"),
    }
}

fn list(value: &Value) -> Vec<String> {
    value.as_sequence().unwrap().iter().map(text).collect()
}

/// The facts in the catalogs. Our own tables, what the server adds and what the naming convention names are left out.
fn read(database: &Database<'_>) -> BTreeSet<Fact> {
    let hex = |kind: &str, of: &str, text: &str, rest: &str| {
        format!(
            "SELECT '{kind}', encode(convert_to({of}, 'UTF8'), 'hex'), encode(convert_to({text}, 'UTF8'), 'hex') {rest}"
        )
    };
    let user = "n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND c.relname <> 'journal' \
                AND c.relname NOT IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress')";
    let class = "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace";
    let column = format!(
        "{class} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind = 'r'"
    );
    let table = "CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || e'\\x02' END || c.relname";
    let of = format!("{table} || e'\\x01' || a.attname");
    let parts = [
        hex("table", "''", table, &format!("{class} WHERE c.relkind = 'r' AND {user}")),
        hex("column", table, "a.attname", &format!("{column} WHERE {user}")),
        hex(
            "constraint",
            table,
            "k.conname",
            &format!(
                "{class} JOIN pg_constraint k ON k.conrelid = c.oid WHERE {user} AND k.contype <> 'n' AND k.conname NOT IN ('pk_texts', 'pk_it''s')"
            ),
        ),
        hex(
            "index",
            table,
            "x.relname",
            &format!(
                "{class} JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class x ON x.oid = i.indexrelid WHERE {user} AND n.nspname <> 'pg_toast' AND x.relname !~ '^ix_' AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid AND k.conrelid = c.oid)"
            ),
        ),
        hex(
            "comment",
            &format!("{table} || e'\\x01' || coalesce(a.attname, '')"),
            "d.description",
            &format!(
                "{class} JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0 WHERE {user}"
            ),
        ),
        hex(
            "enum",
            "lpad((row_number() OVER (ORDER BY e.enumsortorder) - 1)::text, 3, '0')",
            "e.enumlabel",
            "FROM pg_enum e",
        ),
        hex(
            "schema",
            "''",
            "n.nspname",
            "FROM pg_namespace n WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('public', 'information_schema')",
        ),
        hex("message", "h.revision", "h.message", "FROM sqlc_mig_history h"),
        hex("row", "t.id::text", "coalesce('=' || t.body, 'NULL')", "FROM ttexts t")
            .replace("ttexts", "texts"),
    ];
    let mut facts: BTreeSet<Fact> = rows(&database.query(&parts.join(" UNION ALL ")));
    // Defaults are expressions; each is evaluated by the server, and its value read.
    let defaults =
        format!("{column} JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE {user}");
    let queries = database.query(&format!(
        "SELECT string_agg(format('SELECT ''default'', %L, encode(convert_to((%s)::text, ''UTF8''), ''hex'')', \
         encode(convert_to({of}, 'UTF8'), 'hex'), pg_get_expr(d.adbin, d.adrelid)), ' UNION ALL ') {defaults}"
    ));
    facts.extend(rows(&database.query(&queries)));
    facts
}

fn rows(answer: &str) -> BTreeSet<Fact> {
    let kinds =
        ["table", "column", "constraint", "index", "comment", "enum", "schema", "row", "message", "default"];
    let fact = |line: &str| {
        let mut parts = line.split('|');
        let kind = parts.next().unwrap();
        let mut text = || String::from_utf8(unhex(parts.next().unwrap())).unwrap();
        let kind = kinds.into_iter().find(|known| *known == kind).unwrap();
        (kind, text().replace('\u{1}', "\0"), text())
    };
    answer.lines().map(fact).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}
