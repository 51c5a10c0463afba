//! The revisions that put hostile names and texts into every place of a spec.

use super::SpecText;
use super::hostile::{TEXTS, ident, literal, names, prefixed, yaml};
use super::random::Random;
use super::spec::Spec;

pub fn hostile() -> Vec<SpecText> {
    let names = names();
    let operations = [
        names.iter().enumerate().map(|(at, name)| create_table(at, name)).collect(),
        names.iter().enumerate().map(|(at, name)| add_objects(at, name)).collect(),
        alter_columns(&names),
        enums(&names),
        rows(),
        statements(&names),
        in_schema(),
        rename_all(&names),
    ];
    let mut random = Random::new(63);
    let mut parent = None;
    let mut specs = Vec::new();
    for (number, upgrade) in operations.into_iter().enumerate() {
        let id = random.id();
        let spec = Spec::new(&id).after_all(parent.replace(id.clone())).message(yaml(text(number)));
        specs.push(spec.number(number).up(upgrade).down("auto").file());
    }
    specs
}

/// The texts, again and again; never the empty one, which is no message.
fn text(number: usize) -> &'static str {
    TEXTS[number % (TEXTS.len() - 1)]
}

/// A column of table number `at`: the name of another table.
fn column(names: &[String], at: usize) -> &str {
    &names[(at + 7) % names.len()]
}

fn create_table(at: usize, name: &str) -> String {
    let all = names();
    let other = column(&all, at);
    let (column, comment) = (yaml(other), yaml(text(at)));
    let check = format!("{} <> {}", ident(other), literal(&format!("never {}", text(at))));
    format!(
        "  - create_table:
      table: {table}
      comment: {comment}
      columns:
        - {{name: id, type: integer, nullable: false}}
        - {{name: {column}, type: text, nullable: false, default: {default}, comment: {comment}}}
        - {{name: {second}, type: varchar(90), default: {default}}}
      primary_key: {{name: {key}, columns: [id]}}
      unique:
        - {{name: {unique}, columns: [{column}]}}
      checks:
        - {{name: {rule}, expr: {check}}}
      indexes:
        - {{name: {index}, columns: [{column}, {second}]}}
",
        table = yaml(name),
        second = yaml(&prefixed('2', other)),
        default = yaml(text(at + 5)),
        key = yaml(&prefixed('p', name)),
        unique = yaml(&prefixed('u', name)),
        rule = yaml(&prefixed('c', name)),
        check = yaml(&check),
        index = yaml(&prefixed('i', name)),
    )
}

/// A column with a foreign key, an index of an expression, an index that the naming convention names.
fn add_objects(at: usize, name: &str) -> String {
    let all = names();
    let other = column(&all, at);
    let table = yaml(name);
    format!(
        "  - add_column:
      table: {table}
      column: {{name: {link}, type: integer, comment: {comment}}}
  - create_foreign_key:
      table: {table}
      name: {key}
      columns: [{link}]
      references: {{table: {target}, columns: [id]}}
  - create_index:
      table: {table}
      name: {index}
      columns: [{{expr: {expression}}}]
      where: {filter}
  - create_index: {{table: {table}, columns: [{second}]}}
",
        link = yaml(&prefixed('r', name)),
        comment = yaml(text(at + 3)),
        key = yaml(&prefixed('f', name)),
        target = yaml(other),
        index = yaml(&prefixed('e', name)),
        expression = yaml(&format!("lower({})", ident(other))),
        filter = yaml(&format!("{} <> {}", ident(other), literal(text(at + 9)))),
        second = yaml(&prefixed('2', other)),
    )
}

fn alter_columns(names: &[String]) -> String {
    let alter = |(at, name): (usize, &String)| {
        format!(
            "  - alter_column: {{table: {}, column: {}, type: text, default: {}, comment: {}}}\n",
            yaml(name),
            yaml(&prefixed('2', column(names, at))),
            yaml(text(at + 11)),
            yaml(text(at + 13))
        )
    };
    names.iter().enumerate().map(alter).collect()
}

/// One enum that has every name as a value, and a column that uses it.
fn enums(names: &[String]) -> String {
    let mut values: Vec<String> = names.iter().map(|name| yaml(name)).collect();
    let (last, default) = (values.pop().unwrap_or_default(), values.first().cloned().unwrap_or_default());
    let kind = yaml("e;\"num' $$ \\q");
    format!(
        "  - create_enum: {{name: {kind}, values: [{}]}}
  - add_column:
      table: {}
      column: {{name: kind, type: {{enum: {kind}}}, nullable: false, default: {default}}}
  - add_enum_value: {{enum: {kind}, value: {last}, before: {default}}}
",
        values.join(", "),
        yaml(&names[0]),
    )
}

fn rows() -> String {
    let mut text = String::from(
        "  - create_table:
      table: texts
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: body, type: text}
        - {name: doc, type: jsonb}
      primary_key: [id]
  - bulk_insert:
      table: texts
      key: [id]
      undo: nothing
      rows:
",
    );
    for (at, body) in TEXTS.iter().enumerate() {
        let doc = yaml(&json(body));
        text += &format!("        - {{id: {at}, body: {}, doc: {doc}}}\n", yaml(body));
    }
    text + "        - {id: 1000, body: no, doc: null}\n        - {id: 1001, body: 1.10, doc: {sql: \"to_jsonb(1.10)\"}}\n"
}

/// A JSON string. PostgreSQL refuses no control character that is escaped, except NUL.
fn json(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            control if control.is_control() => quoted += &format!("\\u{:04x}", u32::from(control)),
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

/// Texts inside SQL that the user wrote, with the quotes that PostgreSQL knows.
fn statements(names: &[String]) -> String {
    let table = ident(&names[5]);
    let inserts = [
        format!(
            "INSERT INTO texts (id, body) VALUES (2000, {})",
            literal("a; b \\q :name :'x' $$ -- /*\n\\! echo")
        ),
        "INSERT INTO texts (id, body) VALUES (2001, E'it\\'s \\\\ \\q\\n; :name')".to_owned(),
        "INSERT INTO texts (id, body) VALUES (2002, $$it's; \\q :name $sqlc_mig$ -- \n\\! echo$$)".to_owned(),
        "INSERT INTO texts (id, body) VALUES (2003, $sqlc_mig$ $$ ; \\q $sqlc_mig_1$ {{ x }} $sqlc_mig$)"
            .to_owned(),
        "INSERT INTO texts (id, body) SELECT 2004, (ARRAY['a','b','c'])[1:2]::text -- it's; a comment \\q"
            .to_owned(),
        "INSERT INTO texts (id, body) /* ; ' \\q /* nested */ :name */ VALUES (2005, '{% if %}')".to_owned(),
        format!("UPDATE {table} SET id = id WHERE {} = 'x'", ident(column(names, 5))),
    ];
    let mut text = String::new();
    for (at, sql) in inserts.iter().enumerate() {
        let (description, question) =
            (yaml(self::text(at)), yaml("SELECT count(*) = 0 FROM texts WHERE id = 3000"));
        let undo = yaml(&format!("DELETE FROM texts WHERE id = {} AND body <> '; \\q :x'", 2000 + at));
        text += &format!(
            "  - execute:\n      description: {description}\n      if: {question}\n      sql: {}\n      undo: {undo}\n",
            yaml(sql)
        );
    }
    text
}

fn in_schema() -> String {
    let schema = yaml("sch\"e'ma; \\q :name $$");
    format!(
        "  - create_schema: {{name: {schema}}}
  - create_table:
      schema: {schema}
      table: \"it's\"
      columns:
        - {{name: \"select\", type: integer, nullable: false, default: -1}}
        - {{name: \"from\", type: \"numeric(10,2)\", default: 1.10}}
      primary_key: [\"select\"]
  - create_index: {{schema: {schema}, table: \"it's\", columns: [\"from\"], concurrently: true, name: \"-- i\"}}
"
    )
}

fn rename_all(names: &[String]) -> String {
    let rename = |name: &String| {
        let fresh = prefixed('n', name);
        format!(
            "  - rename_column: {{table: {0}, column: {1}, to: {2}}}\n  - rename_index: {{table: {0}, name: {3}, to: \
             {2}}}\n  - rename_table: {{table: {0}, to: {4}}}\n",
            yaml(name),
            yaml(&prefixed('r', name)),
            yaml(&fresh),
            yaml(&prefixed('i', name)),
            yaml(&prefixed('t', name)),
        )
    };
    names.iter().map(rename).collect()
}
