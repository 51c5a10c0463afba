//! Questions of `diff` and `revision --autogenerate`, on a pseudo-terminal.

use pretty_assertions::assert_eq;

use crate::support::terminal::{CTRL_C, CTRL_D, Terminal};
use crate::support::{Output, Project, Spec};

/// Five questions: a table, a column, a value of an enum, a type, a column that takes no NULL.
const BEFORE: &str = "\
- create_enum: {name: mood, values: [fine, \"so. so\"]}
- create_table: {table: people, columns: [{name: id, type: bigint}, {name: born, type: date}, {name: mail, type: text}, {name: fax, type: text}, {name: age, type: text}, {name: mood, type: {enum: mood}}], primary_key: [id]}";
const AFTER: &str = "\
enums: [{name: mood, values: [fine]}]
tables:
  - table: users
    columns:
      - {name: id, type: bigint}
      - {name: born, type: date}
      - {name: email, type: text}
      - {name: age, type: integer}
      - {name: mood, type: {enum: mood}}
      - {name: level, type: integer, nullable: false}
    primary_key: [id]
";
const TABLE: &str = "is the table `users` the table `people` under a new name?";
const MAIL: &str = "is the column `users.email` the column `mail` under a new name?";
const FAX: &str = "is the column `users.email` the column `fax` under a new name?";
const AGE: &str = "does not turn the values of `users.age` into its new type by itself: how?";
const LEVEL: &str = "`users.level` takes no NULL and has no default";
const MOOD: &str = "may the value `so. so` go from the enum `mood`?";

fn project(before: &str, after: &str) -> Project {
    let project = Project::new().with([Spec::new("aaaa0001").up(before)]);
    project.write("schema.yaml", after);
    project.config("dialects: {postgres: \"15\"}\nwanted: schema.yaml\n")
}

fn files(project: &Project) -> Vec<String> {
    let read = |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let folders = ["", "migrations"].into_iter();
    let all = folders.flat_map(|folder| std::fs::read_dir(project.path(folder)).unwrap().map(read));
    let mut names: Vec<String> = all.collect();
    names.sort();
    names
}

/// What a command does when each of these questions is answered so.
fn dialogue(project: &Project, command: &[&str], answers: &[(&str, &str)]) -> Output {
    let mut terminal = Terminal::start(&project.command(), command);
    for (question, keys) in answers {
        terminal.answer(question, keys);
    }
    terminal.finish()
}

/// The options of the last line that says them, as a shell reads them.
fn options(output: &Output) -> Vec<String> {
    let line = output.stdout.lines().find_map(|line| line.strip_prefix("These options say the same: "));
    let line = line.unwrap_or_else(|| panic!("no options, {output}"));
    let shell = Output::of(std::process::Command::new("sh").args(["-c", &format!("printf '%s\\n' {line}")]));
    shell.ok().stdout.lines().map(ToOwned::to_owned).collect()
}

/// What standard output of a command has on the terminal: all behind the line with the options.
fn answer(output: &Output) -> &str {
    let rest = output.stdout.split_once("These options say the same: ").unwrap().1;
    rest.split_once('\n').unwrap().1
}

/// In a pipe, the options give what the answers gave, without a question.
#[track_caller]
fn repeats(project: &Project, output: &Output) -> String {
    let options = options(output);
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    let piped = project.run(&[&["diff"][..], &options].concat()).failed(1);
    assert_eq!(piped.stdout, answer(output), "{options:?}");
    piped.stdout
}

#[test]
fn every_question_is_asked_again_until_it_is_answered_and_the_options_say_the_same() {
    let project = project(BEFORE, AFTER);
    let answers = [
        (TABLE, "perhaps\n"),
        ("y or n is meant\n", ""),
        (TABLE, "\n"),
        (TABLE, "YES\n"),
        (MAIL, "n\n"),
        (FAX, "  y  \n"),
        (AGE, "(\n"),
        (AGE, "age::integer\n"),
        (LEVEL, "\n"),
        ("an SQL expression is meant", ""),
        (LEVEL, "1; DROP TABLE users\n"),
        (LEVEL, "length('it''s')\n"),
        (MOOD, "y\n"),
    ];
    let output = dialogue(&project, &["diff"], &answers).failed(1);
    let operations = repeats(&project, &output);
    for part in [
        "rename_table: {table: people, to: users}",
        "rename_column: {table: users, column: fax, to: email}",
        "drop_column: {table: users, column: mail, destructive: true}",
        "age::integer",
        "length('it''s')",
    ] {
        assert!(operations.contains(part), "{part}: {operations}");
    }
    // whoever breaks off has seen beside each question what answers it
    for part in [
        "(yes is --rename people:users, no is --drop people)\n[y/n] ",
        "(yes is --rename users.mail:email, no is --drop users.mail)\n[y/n] ",
        "(--using users.age=SQL)\nSQL: ",
        "(--default users.level=SQL)\nSQL: ",
        "(yes is --drop 'mood.so. so')\n[y/n] ",
    ] {
        assert!(output.stdout.contains(part), "{part}: {output}");
    }
    let before = files(&project);
    let output = dialogue(&project, &["revision", "--autogenerate", "-m", "more"], &answers).ok();
    let path = answer(&output).trim();
    assert_eq!(files(&project).len(), before.len() + 1);
    assert!(project.read(path).contains("- rename_table: {table: people, to: users}"));
    assert_eq!(project.run(&["diff"]).ok().stdout, "");
}

/// A no is about two names, not about one of them: the next pair is asked.
#[test]
fn a_no_leaves_the_other_candidates() {
    let columns = "columns: [{name: id, type: bigint}, {name: n, type: text}]";
    let before = format!("- create_table: {{table: a, {columns}}}\n- create_table: {{table: b, {columns}}}");
    let after = format!("tables:\n  - {{table: c, {columns}}}\n  - {{table: d, {columns}}}\n");
    let project = project(&before, &after);
    let is = |new: &str, old: &str| format!("is the table `{new}` the table `{old}` under a new name?");
    let pairs = [("c", "a", "n\n"), ("c", "b", "y\n"), ("d", "a", "y\n")];
    let asked: Vec<(String, &str)> = pairs.iter().map(|(new, old, said)| (is(new, old), *said)).collect();
    let answers: Vec<(&str, &str)> = asked.iter().map(|(words, said)| (words.as_str(), *said)).collect();
    let operations = repeats(&project, &dialogue(&project, &["diff"], &answers).failed(1));
    assert_eq!(operations, "- rename_table: {table: a, to: d}\n- rename_table: {table: b, to: c}\n");
    let pairs = [("c", "a"), ("c", "b"), ("d", "a"), ("d", "b")].map(|(new, old)| is(new, old));
    let answers: Vec<(&str, &str)> = pairs.iter().map(|words| (words.as_str(), "no\n")).collect();
    let operations = repeats(&project, &dialogue(&project, &["diff"], &answers).failed(1));
    assert_eq!(operations.matches("drop_table").count(), 2, "{operations}");
    let columns = |names: [&str; 2]| {
        let [a, b] = names.map(|name| format!("{{name: {name}, type: text}}"));
        format!("columns: [{{name: id, type: bigint}}, {a}, {b}]")
    };
    let project = self::project(
        &format!("- create_table: {{table: t, {}}}", columns(["a", "b"])),
        &format!("tables:\n  - {{table: t, {}}}\n", columns(["c", "d"])),
    );
    let is = |new: &str, old: &str| format!("is the column `t.{new}` the column `{old}` under a new name?");
    let asked = [(is("c", "a"), "n\n"), (is("c", "b"), "n\n"), (is("d", "a"), "y\n")];
    let answers: Vec<(&str, &str)> = asked.iter().map(|(words, said)| (words.as_str(), *said)).collect();
    let operations = repeats(&project, &dialogue(&project, &["diff"], &answers).failed(1));
    assert!(operations.starts_with("- rename_column: {table: t, column: a, to: d}\n"), "{operations}");
}

#[test]
fn who_goes_away_finds_nothing_written_and_the_options_for_what_was_left() {
    let commands: [&[&str]; 2] = [&["diff"], &["revision", "--autogenerate", "-m", "more"]];
    for command in commands {
        let project = project(BEFORE, AFTER);
        let before = files(&project);
        let output = dialogue(&project, command, &[(TABLE, CTRL_D)]).failed(65);
        assert!(
            output.stdout.contains("--rename people:users` or `--drop people`")
                && !output.stdout.contains("These options"),
            "{output}"
        );
        let output = dialogue(&project, command, &[(TABLE, "y\n"), (MAIL, CTRL_D)]).failed(65);
        assert_eq!(options(&output), ["--rename", "people:users"]);
        for flag in ["--rename users.mail:email", "--drop users.fax", "--using users.age=SQL"] {
            assert!(answer(&output).contains(flag), "{flag}: {output}");
        }
        // in the middle of a line
        let output = dialogue(&project, command, &[(TABLE, "y\n"), (MAIL, "ye"), ("ye", CTRL_C)]);
        let output = output.failed(130);
        assert!(output.stdout.contains("yes is --rename people:users, no is --drop people"), "{output}");
        assert_eq!(files(&project), before);
    }
}

/// A value that may not go is no question that can be asked again.
#[test]
fn a_value_that_stays_ends_the_dialogue() {
    let before = "- create_enum: {name: mood, values: [fine, \"it's. so\"]}\n- create_table: {table: t, columns: [{name: id, type: bigint}]}";
    let after =
        "enums: [{name: mood, values: [fine]}]\ntables: [{table: t, columns: [{name: id, type: bigint}]}]\n";
    let project = project(before, after);
    let output = dialogue(&project, &["diff"], &[("may the value", "n\n")]).failed(65);
    let hint = "say so: `--drop 'mood.it'\\''s. so'`; or leave it among the values in what is wanted";
    assert!(output.stdout.contains(hint), "{output}");
    repeats(&project, &dialogue(&project, &["diff"], &[("may the value", "y\n")]).failed(1));
}

/// Names with points and colons are known by what is there.
#[test]
fn flags_name_what_has_an_odd_name() {
    let before = "- create_table: {table: a.b, columns: [{name: \"c.d:e\", type: text}, {name: id, type: bigint}, {name: it, type: text}]}";
    let after = "tables: [{table: a.b, columns: [{name: \"it's\", type: text}, {name: id, type: bigint}, {name: it, type: text}]}]\n";
    let project = project(before, after);
    let output = dialogue(&project, &["diff"], &[("is the column", "y\n")]).failed(1);
    assert_eq!(options(&output), ["--rename", "a.b.c.d:e:it's"]);
    assert!(repeats(&project, &output).starts_with("- rename_column"), "{output}");
    let project = self::project(before, &after.replace("it's", "with space"));
    repeats(&project, &dialogue(&project, &["diff"], &[("is the column", "n\n")]).failed(1));
}
