//! Several heads: each way out that is printed is a command that leads to a script.

use crate::support::graphs::Shape;
use crate::support::{Output, Project};

const GRAPHS: u64 = 20;

fn project(seed: u64) -> Project {
    let size = 2 + usize::try_from(seed % 8).unwrap();
    let specs = Shape::random(size, seed)
        .specs(|at| format!("- create_table: {{table: t{at}, columns: [{{name: id, type: bigint}}]}}"));
    Project::of(&specs).config("dialects: [postgres]\n")
}

/// The commands that a message gives, cut into words as a shell does.
fn commands(told: &str) -> Vec<Vec<String>> {
    let quoted = told.split('`').skip(1).step_by(2).filter_map(|text| text.strip_prefix("sqlc-mig "));
    let words = |command: &str| {
        let parts = command.split('"').enumerate();
        let words =
            parts.flat_map(
                |(number, part)| {
                    if number % 2 == 0 { part.split_whitespace().collect() } else { vec![part] }
                },
            );
        words.map(ToOwned::to_owned).collect()
    };
    quoted.map(words).collect()
}

fn run(project: &Project, words: &[String]) -> Output {
    project.run(&words.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Follows what is told until there is a script; how many steps that took.
fn follow(project: &Project, first: &str) -> usize {
    let mut command = vec![first.to_owned()];
    for step in 0..3 {
        let output = run(project, &command);
        if output.status == 0 {
            return step;
        }
        let told = commands(&output.failed(1).stderr);
        assert!(!told.is_empty(), "{project:?}");
        for command in &told {
            run(project, command).ok();
        }
        if told.iter().any(|command| command[0] == "build") {
            return step + 1;
        }
        command = vec!["build".to_owned()];
    }
    panic!("it goes round in circles: {}", run(project, &command))
}

#[test]
fn every_way_out_of_several_heads_leads_to_a_script() {
    let mut taken = [0; 4];
    for seed in 0..GRAPHS {
        taken[follow(&project(seed), "build")] += 1;
        follow(&project(seed), "check");
        let auto = project(seed);
        auto.run(&["build", "--allow-auto-merge"]).ok();
        auto.run(&["build", "--allow-auto-merge", "-o", "up.sql"]).ok();
        auto.run(&["build", "--allow-auto-merge", "-o", "up.sql", "--check"]).ok();
    }
    assert!(taken[0] > 2 && taken[1] > 2, "{taken:?}");
}

#[test]
fn heads_that_others_need_are_left_out_of_a_merge() {
    let base = |id: &str, more: &str| format!("revision: {id}\ndown_revision: null\n{more}upgrade: []\n");
    let two = Project::new()
        .config("dialects: [postgres]\n")
        .spec("a.yaml", &base("aaaa1111", ""))
        .spec("b.yaml", &base("bbbb2222", "depends_on: [aaaa1111]\n"));
    let told = two.run(&["build"]).failed(1).stderr;
    assert!(told.contains("there is nothing to merge: `bbbb2222` needs the others already"), "{told}");
    let refused = two.run(&["merge", "heads", "-m", "x"]).failed(1).stderr;
    assert!(refused.contains("G011") && refused.contains("`sqlc-mig build heads`"), "{refused}");
    let three = two.spec("c.yaml", &base("cccc3333", ""));
    let told = three.run(&["build"]).failed(1).stderr;
    assert!(
        told.contains("merge heads -m \"merge bbbb2222 and cccc3333\"`, then `sqlc-mig build heads`"),
        "{told}"
    );
    let path = three.run(&["merge", "heads", "-m", "x"]).ok().stdout;
    assert!(three.read(path.trim()).contains("down_revision: [\"bbbb2222\", \"cccc3333\"]"));
    three.run(&["build", "heads"]).ok();
}

/// On a terminal, somebody may expect the answer itself.
#[test]
fn sql_on_a_terminal_says_what_to_do_with_it() {
    let project = Project::new().spec("a.yaml", "revision: aaaa0001\ndown_revision: null\nupgrade: []\n");
    let advice = "sqlc-mig current --dialect sqlite | sqlite3 DATABASE";
    // `script` gives its command a terminal
    let ask = |redirection: &str| {
        let program = env!("CARGO_BIN_EXE_sqlc-mig");
        let mut script = std::process::Command::new("script");
        script.args(["-qec", &format!("'{program}' current --dialect sqlite {redirection}"), "/dev/null"]);
        let output = Output::of(script.current_dir(project.path("")).stdin(std::process::Stdio::null())).ok();
        output.stdout.trim_end().lines().next_back().unwrap_or_default().trim_end().to_owned()
    };
    assert!(ask("").ends_with(advice), "{}", ask(""));
    assert!(!ask("| cat").contains(advice), "{}", ask("| cat"));
    assert!(!ask("-o current.sql").contains(advice), "{}", ask("-o current.sql"));
}
