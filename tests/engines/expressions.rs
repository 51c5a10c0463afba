//! Columns in expressions, as people write them: each expression of a list for each engine (`expressions/DIALECT.txt`) is
//! taken by the compiler and by the server; and when the column that it marks is misspelt, that is told.

use crate::support::{Engine, Project, Spec};

/// A line of a list: `check: EXPRESSION`, `computed TYPE: ...`, `index: ...`, `where: ...`, the column marked by `§`.
/// What stands behind `unread` names its column where nobody looks for it; what stands behind `refused` the engine would take,
/// and the compiler does not understand it, which is an error of its own.
struct Line {
    what: String,
    text: String,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Read,
    Unread,
    Refused,
}

/// What stands before the name of the marked column when it is misspelt.
const MISSPELT: &str = "zz_";

fn lines(dialect: &str) -> Vec<Line> {
    let path = format!("{}/tests/engines/expressions/{dialect}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let line = |line: &str| {
        let (what, text) = line.split_once(": ").unwrap_or_else(|| panic!("{line}"));
        assert_eq!(text.matches('§').count(), 1, "{line}");
        let (kind, what) = match what.split_once(' ') {
            Some(("unread", what)) => (Kind::Unread, what),
            Some(("refused", what)) => (Kind::Refused, what),
            _ => (Kind::Read, what),
        };
        Line { what: what.to_owned(), text: text.to_owned(), kind }
    };
    text.lines().filter(|line| !line.starts_with('#')).map(line).collect()
}

/// Columns of every table, some with the names of functions, units and key words.
fn columns(dialect: &str) -> String {
    let common = "{name: n, type: integer}, {name: big, type: bigint}, {name: price, type: \"numeric(10,2)\"}, {name: name, type: varchar(80)}, {name: mail, type: varchar(90)}, {name: kind, type: varchar(20)}, {name: ok, type: boolean}, {name: day, type: date}, {name: hour, type: time}, {name: at, type: timestamptz}, {name: ts, type: timestamp}, {name: doc, type: jsonb}, {name: raw, type: json}, {name: id, type: uuid}, {name: bytes, type: varbinary(40)}, {name: Odd Name, type: varchar(20)}, {name: select, type: integer}, {name: value, type: integer}, {name: key, type: integer}";
    let own = match dialect {
        "postgres" => {
            ", {name: span, type: interval}, {name: tags, type: \"text[]\"}, {name: nums, type: \"integer[]\"}, {name: ip, type: inet}, {name: rng, type: int4range}, {name: pt, type: point}"
        }
        "mysql" | "mariadb" => ", {name: pt, type: point}",
        _ => "",
    };
    format!("{common}{own}")
}

/// A table for an expression, with that in its place.
fn table(number: usize, line: &Line, text: &str, dialect: &str) -> String {
    let text = format!("'{}'", text.replace('\'', "''"));
    let (more, part) = if let Some(("computed", sql_type)) = line.what.split_once(' ') {
        (format!(", {{name: made, type: \"{sql_type}\", computed: {{sql: {text}}}}}"), String::new())
    } else {
        let part = match line.what.as_str() {
            "check" => format!(", checks: [{{name: ck_{number}, expr: {text}}}]"),
            "index" => format!(", indexes: [{{name: ix_{number}, columns: [{{expr: {text}}}]}}]"),
            "where" => format!(", indexes: [{{name: ix_{number}, columns: [n], where: {text}}}]"),
            other => panic!("{other}"),
        };
        (String::new(), part)
    };
    format!("- create_table: {{table: t{number}, columns: [{}{more}]{part}}}\n", columns(dialect))
}

fn project(dialect: &str, lines: &[(usize, &Line)], text: impl Fn(&Line) -> String) -> Project {
    let tables = lines.iter().map(|(number, line)| table(*number, line, &text(line), dialect));
    let spec = Spec::new("aaaa0001").up(tables.collect::<String>()).down("{irreversible: it is a try}");
    Project::new().config(&format!("dialects: [{dialect}]\n")).with([spec])
}

pub(super) fn each_is_taken_and_a_misspelt_column_is_told(engine: &'static Engine) {
    let dialect = engine.dialect();
    let list = lines(dialect);
    let right = |line: &Line| line.text.replace('§', "");
    let all = list.iter().enumerate();
    let (refused, lines): (Vec<(usize, &Line)>, Vec<_>) =
        all.partition(|(_, line)| line.kind == Kind::Refused);
    assert!(lines.len() >= 120, "{}", lines.len());
    let output = project(dialect, &refused, right).run(&["build"]);
    assert_eq!(output.stderr.matches("error[E404]").count(), refused.len(), "{output}");
    let taken = project(dialect, &lines, right);
    let script = taken.run(&["build"]).ok().stdout;
    let applied = engine.shared().database().apply(&script);
    if applied.status != 0 {
        let fails = |line: &&(usize, &Line)| {
            let script = project(dialect, &[**line], right).run(&["build"]).ok().stdout;
            let output = engine.shared().database().apply(&script);
            if output.status != 0 {
                println!("{}: {}\n{output}", line.1.what, right(line.1));
            }
            output.status != 0
        };
        let failed: Vec<String> = lines.iter().filter(fails).map(|(_, line)| right(line)).collect();
        panic!("{} does not take {failed:#?}: {applied}", engine.name());
    }
    let misspelt = project(dialect, &lines, |line| line.text.replace('§', MISSPELT)).run(&["build"]);
    let told: Vec<&str> = misspelt.stderr.lines().filter(|line| line.starts_with("error[")).collect();
    let mut wrong = Vec::new();
    for (number, line) in &lines {
        let is_told = told.iter().any(|said| {
            said.contains("E602") && said.replace("public.", "").contains(&format!("`t{number}` "))
        });
        if is_told != (line.kind == Kind::Read) {
            wrong.push(format!("{}: {}", line.what, line.text));
        }
    }
    assert!(wrong.is_empty(), "told where it should not be, or not told: {wrong:#?}: {}", told.join("\n"));
}
