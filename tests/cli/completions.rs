//! completions: scripts for shells, outside any project too.

use std::process::Command;

use pretty_assertions::assert_eq;

use crate::support::{Output, Project};

fn script(shell: &str) -> String {
    let project = Project::new();
    std::fs::remove_dir(project.path("migrations")).unwrap();
    project.write("sqlc-mig.yaml", "nonsense: [");
    let output = project.run(&["completions", shell]).ok();
    assert_eq!(output.stderr, "");
    output.stdout
}

/// What bash offers for the last of these words, when `complete` has been told by the script.
fn offered(words: &[&str]) -> Vec<String> {
    let folder = Project::new();
    folder.write("complete.bash", &script("bash"));
    let ask = "set -eu; source ./complete.bash
        rule=$(complete -p sqlc-mig); function=${rule#*-F }; function=${function%% *}
        COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1)) COMP_LINE=\"$*\" COMP_POINT=${#COMP_LINE}
        previous=${COMP_WORDS[COMP_CWORD - 1]}
        set +eu
        \"$function\" sqlc-mig \"${COMP_WORDS[COMP_CWORD]}\" \"$previous\"
        printf '%s\\n' \"${COMPREPLY[@]}\"";
    let mut bash = Command::new("bash");
    bash.args(["--norc", "--noprofile", "-c", ask, "bash", "sqlc-mig"])
        .args(words)
        .current_dir(folder.path(""));
    let output = Output::of(&mut bash).ok();
    assert_eq!(output.stderr, "");
    let mut lines: Vec<String> = output.stdout.lines().map(ToOwned::to_owned).collect();
    lines.sort();
    lines
}

#[test]
fn bash_completes_commands_options_and_values() {
    let all = offered(&[""]);
    for command in ["init", "build", "downgrade", "revision", "heads", "check", "completions"] {
        assert!(all.iter().any(|word| word == command), "{command}: {all:?}");
    }
    for command in all.iter().filter(|word| !word.starts_with('-') && *word != "help") {
        assert_eq!(offered(&[command, "--hel"]), ["--help"], "{command}");
    }
    assert_eq!(offered(&["bu"]), ["build"]);
    assert_eq!(offered(&["build", "--dep"]), ["--depfile"]);
    assert_eq!(
        offered(&["completions", ""]).iter().filter(|w| !w.starts_with('-')).collect::<Vec<_>>(),
        ["bash", "fish", "zsh"]
    );
    assert_eq!(
        offered(&["heads", "--format", ""])[..],
        ["dot", "github", "gitlab", "json", "mermaid", "sql", "text", "yaml"]
    );
    assert_eq!(offered(&["check", "--nonsense"]), [""; 1]);
}

#[test]
fn zsh_and_fish_get_theirs() {
    let zsh = script("zsh");
    assert!(zsh.starts_with("#compdef sqlc-mig\n") && zsh.contains("_sqlc-mig"), "{zsh}");
    let fish = script("fish");
    assert!(fish.contains("complete -c sqlc-mig") && fish.contains("-l depfile"), "{fish}");
    for (shell, text) in [("zsh", zsh), ("fish", fish)] {
        let folder = Project::new();
        folder.write("script", &text);
        // Where the shell is there, it reads the script too.
        if Command::new(shell).arg("--version").output().is_ok() {
            Output::of(Command::new(shell).arg("-n").arg(folder.path("script"))).ok();
        }
    }
}

#[test]
fn other_shells_are_wrong_usage() {
    let output = Project::new().run(&["completions", "tcsh"]).failed(64);
    assert!(
        output.stdout.is_empty() && output.stderr.contains("[possible values: bash, zsh, fish]"),
        "{output}"
    );
}
