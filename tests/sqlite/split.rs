//! Split scripts and the shell: what `.read` finds, digests, and sessions that go on.

use std::fs;
use std::path::Path;

use super::shell::Base;
use super::{line, shell};
use crate::support::Output;

const ONE: &str = "- create_table: {table: t, columns: [{name: id, type: integer, primary_key: true}]}";

/// Builds a split script beside the database.
fn split(base: &Base) {
    let project = line(&[ONE]);
    let script = base.folder().join("up.sql");
    project.run(&["build", "--dialect", "sqlite", "--split", "-o", script.to_str().unwrap()]).ok();
}

fn files(base: &Base) -> Vec<std::path::PathBuf> {
    let name = format!("sqlc-mig-runtime-{}-sqlite", env!("CARGO_PKG_VERSION"));
    fs::read_dir(base.folder().join(name)).unwrap().map(|file| file.unwrap().path()).collect()
}

/// Runs commands of the shell in the folder of the database.
fn fed(base: &Base, folder: &Path, commands: &str, options: &[&str]) -> Output {
    let input = base.folder().join("commands");
    fs::write(&input, commands).unwrap();
    let mut shell = base.command();
    shell.current_dir(folder).args(options).arg(base.file());
    Output::of(shell.stdin(fs::File::open(input).unwrap()))
}

#[test]
fn every_byte_of_a_file_counts() {
    let base = Base::new();
    split(&base);
    let script = fs::read_to_string(base.folder().join("up.sql")).unwrap();
    let mut used = 0;
    for file in files(&base) {
        let name = file.file_name().unwrap().to_str().unwrap();
        if !script.contains(&format!("/{name}\n")) {
            continue; // for scripts of another kind
        }
        used += 1;
        let text = fs::read(&file).unwrap();
        for at in (0..text.len()).step_by(text.len() / 7) {
            let mut other = text.clone();
            other[at] ^= 1;
            fs::write(&file, other).unwrap();
            let output = fed(&base, base.folder(), &script, &[]).failed(1);
            let said = format!(
                "{name} is missing, or not the file that this script was built with; nothing was changed"
            );
            assert!(output.stderr.contains(&said), "{at}: {output}");
            assert!(!base.file().exists() || base.bytes().is_empty(), "{name}, {at}");
        }
        fs::write(&file, [&text[..], b"\n"].concat()).unwrap();
        fed(&base, base.folder(), &script, &[]).failed(1);
        fs::write(&file, text).unwrap();
    }
    assert_eq!(used, 5);
    fed(&base, base.folder(), &script, &[]).ok();
}

#[test]
fn in_another_folder_it_says_where_to_start() {
    let base = Base::new();
    split(&base);
    let output = fed(
        &base,
        Path::new("/"),
        &format!(".read '{}'\n", base.folder().join("up.sql").display()),
        &["-bail"],
    );
    assert_eq!(output.status, 1, "{output}");
    let folder = format!(
        "there is no sqlc-mig-runtime-{}-sqlite here; nothing was changed",
        env!("CARGO_PKG_VERSION")
    );
    assert!(output.stderr.contains(&folder) && output.stderr.contains("cd ITS_FOLDER"), "{output}");
}

#[test]
fn a_session_may_go_on_and_be_set_to_anything() {
    let base = Base::new();
    split(&base);
    let settings = "PRAGMA ignore_check_constraints = ON;\n.mode box\n.headers on\nCREATE TEMP TABLE sqlc_mig_files (x);\n";
    let twice = format!("{settings}.read up.sql\n{settings}.read up.sql\n");
    let output = fed(&base, base.folder(), &twice, &[]).ok();
    assert!(output.stdout.ends_with(": nothing to do\n"), "{output}");
    let open = fed(&base, base.folder(), "BEGIN;\n.read up.sql\n", &[]).failed(1);
    assert!(open.stderr.contains("cannot start a transaction within a transaction"), "{open}");
    if shell::version() >= (3, 37) {
        let safe = fed(&base, base.folder(), ".read up.sql\n", &["-safe"]);
        assert_eq!(safe.status, 1, "{safe}");
    }
}
