//! Branches that meet: conflicts, several heads, and merges that a build writes for itself.

use pretty_assertions::assert_eq;

use super::{chain, fork, spec};
use crate::support::{Output, Project};

const BUILD: [&str; 3] = ["build", "--dialect", "postgres"];
const AUTO: [&str; 4] = ["build", "--dialect", "postgres", "--allow-auto-merge"];

fn operations(id: &str, down: &str, list: &str) -> String {
    format!("revision: \"{id}\"\ndown_revision: {down}\nmessage: Revision {id}\nupgrade: [{list}]\n")
}

/// Two branches that give one column different types.
fn quarrel() -> Project {
    let widen = |size| format!("alter_column: {{table: one, column: id, type: \"numeric({size})\"}}");
    Project::new()
        .spec("1.yaml", &spec("aaaa0001", "", "one"))
        .spec("2.yaml", &operations("bbbb0002", "\"aaaa0001\"", &widen(10)))
        .spec("3.yaml", &operations("cccc0003", "\"aaaa0001\"", &widen(12)))
}

fn merge(list: &str) -> String {
    operations("dddd0004", "[\"bbbb0002\", \"cccc0003\"]", list)
}

fn assert_names_both(output: &Output) {
    for word in
        ["009]", "`bbbb0002` and `cccc0003` conflict", "migrations/3.yaml:4:11", "migrations/2.yaml:4:11"]
    {
        assert!(output.stderr.contains(word), "no {word}: {output}");
    }
}

/// The names below migrations/, sorted.
fn files(project: &Project) -> Vec<String> {
    let entries = std::fs::read_dir(project.path("migrations")).unwrap();
    let mut names: Vec<String> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_build_over_a_merge_by_hand_warns_and_goes_on() {
    let project = quarrel().spec("4.yaml", &merge(""));
    for range in ["head", "heads", "aaaa0001:head"] {
        let output = project.run(&["build", range, "--dialect", "postgres"]).ok();
        assert_names_both(&output);
        assert!(output.stderr.contains("warning[W009]") && output.stdout.contains("dddd0004"), "{output}");
    }
    let branch = project.run(&["build", "bbbb0002", "--dialect", "postgres"]).ok();
    assert_eq!(branch.stderr, "", "the other branch is not in this script");
    let check = project.run(&["check"]).failed(1);
    assert_names_both(&check);
    assert!(check.stdout.is_empty() && !check.stderr.contains("G005"), "{check}");
}

#[test]
fn heads_that_are_not_merged_yet_are_found_to_conflict() {
    let project = quarrel();
    let check = project.run(&["check"]).failed(1);
    assert_names_both(&check);
    assert!(check.stderr.contains("there are 2 heads"), "{check}");
    let json = project.run(&["check", "--format", "json"]).failed(1);
    assert!(json.stderr.contains("\"code\":\"W009\""), "{json}");
    let heads = project.run(&["build", "heads", "--dialect", "postgres"]).ok();
    assert_names_both(&heads);
}

#[test]
fn a_merge_that_states_what_is_to_be_settles_a_conflict() {
    let settled = merge("alter_column: {table: one, column: id, type: \"numeric(12)\"}");
    let project = quarrel().spec("4.yaml", &settled);
    assert_eq!(project.run(&BUILD).ok().stderr, "");
    project.run(&["check"]).ok();
    project.write("migrations/4.yaml", &merge("alter_column: {table: one, column: id, nullable: false}"));
    assert_names_both(&project.run(&["check"]).failed(1));
}

#[test]
fn depends_on_settles_it_too() {
    let project = quarrel().spec("4.yaml", &merge(""));
    let text = project.read("migrations/3.yaml");
    project.write("migrations/3.yaml", &format!("{text}depends_on: [\"bbbb0002\"]\n"));
    project.run(&["check"]).ok();
}

/// Whatever the ids are: the one that sorts first may be the one that makes the table, or the one that uses it.
#[test]
fn a_missing_dependency_is_told_whatever_the_ids_are() {
    for (maker, user) in [("bbbb0002", "cccc0003"), ("cccc0003", "bbbb0002")] {
        let project = Project::new()
            .spec("1.yaml", &spec("aaaa0001", "", "one"))
            .spec("2.yaml", &spec(maker, "aaaa0001", "two"))
            .spec("3.yaml", &operations(user, "\"aaaa0001\"", "create_index: {table: two, columns: [id]}"))
            .spec("4.yaml", &merge(""));
        let check = project.run(&["check"]).failed(1);
        let hint = format!("say `depends_on: [\"{maker}\"]` in `{user}`");
        assert!(check.stderr.contains(&hint) && check.stderr.matches("009]").count() == 1, "{check}");
        assert!(!check.stderr.contains("E601"), "{check}");
        let build = project.run(&BUILD);
        assert_eq!(build.status, i32::from(maker > user), "{build}");
        let text = project.read("migrations/3.yaml");
        project.write("migrations/3.yaml", &format!("{text}depends_on: [\"{maker}\"]\n"));
        project.run(&["check"]).ok();
    }
}

#[test]
fn several_heads_stop_a_build_with_the_command_that_joins_them() {
    let project = fork();
    let output = project.run(&BUILD).failed(1);
    for word in
        ["head `cccc0003`: Revision cccc0003", "migrations/3.yaml", "head `dddd0004`", "migrations/4.yaml"]
    {
        assert!(output.stdout.is_empty() && output.stderr.contains(word), "no {word}: {output}");
    }
    let command = "sqlc-mig merge heads -m \"merge cccc0003 and dddd0004\"";
    assert!(output.stderr.contains(&format!("`{command}`")), "{output}");
    project.run(&["merge", "heads", "-m", "merge cccc0003 and dddd0004"]).ok();
    project.run(&BUILD).ok();
}

#[test]
fn a_build_that_may_merge_writes_the_merge_and_goes_on_as_if_it_had_been_there() {
    let project = fork();
    let output = project.run(&AUTO).ok();
    let id = &blake3::hash(b"cccc0003\ndddd0004\n").to_hex()[..12];
    let name = format!("{id}_merge_heads_cccc0003_and_dddd0004.yaml");
    let note = format!("note[N001]: the heads `cccc0003` and `dddd0004` are merged by `migrations/{name}`");
    assert!(output.stderr.contains(&note), "{output}");
    assert!(files(&project).contains(&name), "{:?}", files(&project));
    let again = project.run(&BUILD).ok();
    assert_eq!((again.stdout, again.stderr.as_str()), (output.stdout, ""));
    assert_eq!(project.run(&AUTO).ok().stderr, "", "there is nothing to merge any more");
    project.run(&["check"]).ok();
}

#[test]
fn the_merge_is_the_same_from_any_machine() {
    let dated = |name: &str, id: &str, date: &str| {
        (name.to_owned(), spec(id, "bbbb0002", "") + "create_date: " + date + "\n")
    };
    let left = |name| dated(name, "cccc0003", "2026-11-21T10:00:00+02:00");
    let right = |name| dated(name, "dddd0004", "2026-11-21T09:00:00Z");
    let mut merges = Vec::new();
    for specs in [[left("3.yaml"), right("4.yaml")], [right("a.yaml"), left("z.yaml")]] {
        let project = chain();
        std::fs::remove_file(project.path("migrations/3.yaml")).unwrap();
        for (name, text) in &specs {
            project.write(&format!("migrations/{name}"), text);
        }
        project.run(&AUTO).ok();
        let name = files(&project).into_iter().find(|name| name.contains("merge")).unwrap();
        let text = project.read(&format!("migrations/{name}"));
        merges.push((name, text));
    }
    assert_eq!(merges[0], merges[1]);
    assert!(merges[0].1.contains("create_date: 2026-11-21T09:00:00Z\n"), "the newest one: {}", merges[0].1);
}

#[test]
fn flags_beat_the_environment_and_that_beats_the_configuration() {
    let run = |config: bool, environment: Option<&str>, flag: Option<&str>| {
        let project = fork();
        if config {
            project.write("sqlc-mig.yaml", "allow_auto_merge: true\n");
        }
        let mut command = project.command();
        command.args(BUILD).args(flag);
        if let Some(value) = environment {
            let (name, value) = value.split_once('=').unwrap_or(("SQLC_MIG_ALLOW_AUTO_MERGE", value));
            command.env(name, value);
        }
        Output::of(&mut command).status
    };
    assert_eq!(run(false, None, None), 1);
    assert_eq!(run(true, None, None), 0);
    assert_eq!(run(false, Some("true"), None), 0);
    assert_eq!(run(true, Some("false"), None), 1);
    assert_eq!(run(true, Some("false"), Some("--allow-auto-merge")), 0);
    assert_eq!(run(true, Some("true"), Some("--allow-auto-merge=false")), 1);
    assert_eq!(run(false, Some("perhaps"), None), 64);
    assert_eq!(run(false, Some("ALEMBIC_ALLOW_AUTO_MERGE=True"), None), 0);
    assert_eq!(run(true, Some("ALEMBIC_ALLOW_AUTO_MERGE=0"), None), 1);
    assert_eq!(run(false, Some("ALEMBIC_ALLOW_AUTO_MERGE=1"), Some("--allow-auto-merge=false")), 1);
}

#[test]
fn nothing_but_head_is_merged() {
    let project = fork();
    let before = files(&project);
    for range in ["heads", "cccc0003", "cccc0003@head", "aaaa0001:heads"] {
        project.run(&["build", range, "--dialect", "postgres", "--allow-auto-merge"]).ok();
        assert_eq!(files(&project), before, "{range}");
    }
    let to_head =
        project.run(&["build", "aaaa0001:head", "--dialect", "postgres", "--allow-auto-merge"]).ok();
    assert!(to_head.stderr.contains("note[N001]"), "{to_head}");
}

#[test]
fn nothing_is_merged_where_anything_is_wrong() {
    let assert_untouched = |project: &Project, arguments: &[&str], status: i32, word: &str| {
        let before = files(project);
        let output = project.run(arguments).failed(status);
        assert!(output.stdout.is_empty() && output.stderr.contains(word), "{output}");
        assert_eq!(files(project), before);
    };
    let conflict = "heads that conflict are not merged automatically";
    assert_untouched(&quarrel(), &AUTO, 1, conflict);
    assert_untouched(&quarrel(), &AUTO, 1, "error[G009]");
    let wrong = fork().spec("5.yaml", &operations("eeee0005", "\"cccc0003\"", "drop_table: {table: nosuch}"));
    assert_untouched(&wrong, &AUTO, 65, "E601");
    let check = [&AUTO[..], &["-o", "up.sql", "--check"]].concat();
    assert_untouched(&fork(), &check, 1, "`--check` writes nothing");
}

/// The id of a merge is that of its heads, so nothing else has it but by intent.
#[test]
fn an_id_that_is_taken_is_an_error() {
    let id = &blake3::hash(b"cccc0003\ndddd0004\n").to_hex()[..12];
    let project = fork();
    let text = project.read("migrations/1.yaml");
    project.write("migrations/0.yaml", &spec(id, "", ""));
    project.write(
        "migrations/1.yaml",
        &text.replace("down_revision: null", &format!("down_revision: \"{id}\"")),
    );
    let before = files(&project);
    let output = project.run(&AUTO).failed(65);
    assert!(output.stdout.is_empty() && output.stderr.contains("error[G001]"), "{output}");
    assert_eq!(files(&project), before);
}

/// Two builds at once merge the same heads: one file, two scripts.
#[test]
fn builds_at_the_same_time_write_one_merge() {
    let project = fork();
    let children: Vec<_> = (0..4)
        .map(|number| {
            let file = format!("{number}.sql");
            project
                .command()
                .args(AUTO)
                .args(["-o", &file])
                .stderr(std::process::Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(files(&project).iter().filter(|name| name.contains("merge")).count(), 1);
    assert_eq!(project.read("0.sql"), project.read("3.sql"));
}

#[test]
fn an_operation_that_clashes_with_many_is_told_once() {
    let add = "add_column: {table: one, column: {name: nick, type: text}}";
    let mut project = Project::new().spec("0.yaml", &spec("aaaa0000", "", "one"));
    for number in 1..=30 {
        let id = format!("bbbb{number:04}");
        project = project.spec(&format!("{number}.yaml"), &operations(&id, "\"aaaa0000\"", add));
    }
    let output = project.run(&["build", "heads", "--dialect", "postgres"]).failed(1);
    assert_eq!(output.stderr.matches("error[G009]").count(), 29, "{output}");
    assert!(
        output.stderr.contains("so with 28 more operations") && output.stderr.len() < 100_000,
        "{output}"
    );
}

#[test]
fn branches_that_leave_different_rows_conflict() {
    let base = "create_table: {table: t, columns: [{name: id, type: integer}, {name: a, type: text}], primary_key: [id]}, bulk_insert: {table: t, key: [id], rows: [{id: 1, a: x}]}";
    let update = |cells: &str| format!("update_rows: {{table: t, key: [id], rows: [{{{cells}}}]}}");
    let insert =
        |cells: &str| format!("bulk_insert: {{table: t, key: [id], rows: [{{{cells}}}], undo: auto}}");
    for (one, other, conflicts) in [
        (update("id: 1, a: y"), update("id: 1, a: z"), true),
        (update("id: 1, a: y"), update("id: 1, a: y"), false),
        (insert("id: 2, a: y"), insert("id: 2, a: z"), true),
        (insert("id: 2, a: y"), insert("id: 3, a: z"), false),
        (update("id: 1, a: y"), insert("id: 3, a: z"), false),
    ] {
        let project = Project::new()
            .spec("1.yaml", &operations("aaaa0001", "null", base))
            .spec("2.yaml", &operations("bbbb0002", "\"aaaa0001\"", &one))
            .spec("3.yaml", &operations("cccc0003", "\"aaaa0001\"", &other))
            .spec("4.yaml", &merge(""));
        let output = project.run(&["check"]);
        let told = output.stderr.contains("conflict over the rows of the table `public.t`");
        assert_eq!(told, conflicts, "{one}\n{other}\n{output}");
    }
}
