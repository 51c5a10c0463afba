//! Property tests of quoting, by PostgreSQL's rules: random names and texts arrive as they are, in our own lexer and on a
//! server.

use proptest::prelude::*;
use sqlc_mig::dialect::Dialect;
use sqlc_mig::lex::{self, Kind};

use crate::property::yaml;
use crate::support::Server;
use crate::support::cases;
use crate::support::compile::{project, script};

/// Letters that matter to some reader of SQL, and any others.
fn text(longest: usize) -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        4 => prop::sample::select(vec!["'", "\"", "\\", "$", "$$", ":", ":x", ";", "--", "/*", "*/", "\n", "\r", "%", "{{", "E'", "`"])
            .prop_map(ToOwned::to_owned),
        4 => "[a-zA-Z0-9 _]",
        2 => any::<char>().prop_filter("no engine takes NUL", |c| *c != '\0').prop_map(String::from),
    ];
    prop::collection::vec(letter, 1..longest).prop_map(|letters| letters.concat())
}

fn name() -> impl Strategy<Value = String> {
    text(12).prop_filter("at most 40 bytes, so that names made of it fit", |name| name.len() <= 40)
}

/// The statements about one table of this name, column and comment.
fn statements(table: &str, column: &str, comment: &str) -> String {
    let spec = format!(
        "revision: \"1\"\ndown_revision: null\nupgrade:\n  - create_table:\n      table: {}\n      comment: {}\n      \
         columns: [{{name: {}, type: text}}]\n",
        yaml(table),
        yaml(comment),
        yaml(column)
    );
    let script = script(&project("", [spec.as_str()])).unwrap_or_else(|faults| panic!("{spec}\n{faults:?}"));
    let begin = script.rfind("\nCREATE TABLE ").unwrap() + 1;
    let end = begin + script[begin..].find("\n\\endif \\set public public").unwrap();
    script[begin..end].to_owned()
}

/// What a literal of SQL stands for, by the manual (4.1.2.1 and 4.1.2.2).
fn value(literal: &str) -> String {
    let Some(escaped) = literal.strip_prefix('E') else {
        return literal[1..literal.len() - 1].replace("''", "'");
    };
    let mut out = String::new();
    let inner = escaped[1..escaped.len() - 1].replace("''", "'");
    let mut letters = inner.chars();
    while let Some(c) = letters.next() {
        out.push(match c {
            '\\' => match letters.next().unwrap() {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => {
                    let code: String = letters.by_ref().take(4).collect();
                    char::from_u32(u32::from_str_radix(&code, 16).unwrap()).unwrap()
                }
                other => other,
            },
            plain => plain,
        });
    }
    out
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_name_and_a_text_are_one_token_each_and_read_back(table in name(), column in name(), comment in text(30)) {
        let sql = statements(&table, &column, &comment);
        let rules = &Dialect::Postgres.facts().syntax.lexical;
        let tokens = lex::tokens(&sql, rules).unwrap();
        let of = |kind: Kind| tokens.iter().filter(|t| t.kind == kind).map(|t| &sql[t.range.clone()]).collect::<Vec<_>>();
        let names: Vec<String> = tokens.iter().filter(|t| t.kind == Kind::Quoted)
            .map(|t| lex::name_of(&sql, t, rules).unwrap()).collect();
        prop_assert_eq!(names, ["public", &table, &column, "public", &table]);
        let strings = of(Kind::String);
        prop_assert_eq!(strings.len(), 1, "{}", sql);
        prop_assert_eq!(value(strings[0]), comment);
        prop_assert_eq!(of(Kind::Punct).iter().filter(|p| **p == ";").count(), 2, "{}", sql);
        prop_assert!(of(Kind::Comment).is_empty());
    }
}

#[test]
fn a_server_reads_the_same_names_and_texts() {
    use proptest::strategy::ValueTree as _;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::new(cases(1));
    let strategy = (name(), name(), text(30));
    let hex = |text: &str| text.bytes().map(|b| format!("{b:02x}")).collect::<Vec<_>>().concat();
    let (mut sql, mut expected) = (String::new(), Vec::new());
    for number in 0..150 {
        let (table, column, comment) = strategy.new_tree(&mut runner).unwrap().current();
        let schema = format!("s{number}");
        let statements = statements(&table, &column, &comment).replace(":\"public\".", &format!("{schema}."));
        sql = [sql, format!("CREATE SCHEMA {schema};\n"), statements, "\n".to_owned()].concat();
        expected.push(format!("{schema}|{}|{}|{}", hex(&table), hex(&column), hex(&comment)));
    }
    let database = Server::shared().database();
    database.apply(&format!("\\set ON_ERROR_STOP 1\n{sql}")).ok();
    let hexed = |text: &str| format!("encode(convert_to({text}, 'UTF8'), 'hex')");
    let found = database.query(&format!(
        "SELECT table_schema, {}, {}, {} FROM information_schema.columns WHERE table_schema ~ '^s[0-9]+$' \
         ORDER BY substr(table_schema, 2)::int",
        hexed("table_name::text"),
        hexed("column_name::text"),
        hexed("obj_description(format('%I.%I', table_schema, table_name)::regclass)"),
    ));
    assert_eq!(found.lines().collect::<Vec<_>>(), expected);
}
