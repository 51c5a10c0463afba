//! The targets inside somebody else's Makefile.

use pretty_assertions::assert_eq;

use super::{make, project};
use crate::support::{Engine, Output, Project};

#[test]
fn the_default_goal_stays_that_of_the_makefile() {
    let project = project();
    project.write("Makefile", "include sqlc-mig.mk\nall:\n\t@echo all\n");
    assert_eq!(Output::of(&mut make(&project, &[])).ok().stdout, "all\n");
    project.write("Makefile", "all:\n\t@echo all\ninclude sqlc-mig.mk\n");
    assert_eq!(Output::of(&mut make(&project, &[])).ok().stdout, "all\n");
}

#[test]
fn other_recipes_keep_their_environment() {
    let project = project();
    let show = "include sqlc-mig.mk\nshow:\n\t@env | sort\n";
    project.write("Makefile", show);
    let shown =
        Output::of(make(&project, &["show"]).env("DATABASE_URL", "postgresql://h/d").env("name", "n")).ok();
    assert!(shown.stdout.contains("DATABASE_URL=postgresql://h/d\n"), "{shown}");
    assert!(shown.stdout.contains("name=n\n") && !shown.stdout.contains("MIG_"), "{shown}");
}

#[test]
fn a_url_that_the_makefile_puts_together_is_read_as_make_reads_it() {
    let project = project();
    project.write(
        "Makefile",
        "DB_HOST = db\nDATABASE_URL = postgresql://u@$(DB_HOST)/shop\ninclude sqlc-mig.mk\n",
    );
    Output::of(&mut make(&project, &["mig-head"])).ok();
    assert!(project.read("bin/psql.env").contains("PGHOST=db\n"));
}

#[test]
fn a_strict_shell_is_no_obstacle() {
    let project = project();
    let strict = "SHELL = bash\n.SHELLFLAGS = -euo pipefail -c\n.ONESHELL:\ninclude sqlc-mig.mk\n";
    project.write("Makefile", strict);
    for arguments in [&["mig-up"][..], &["mig-gen", "name=x"], &["mig-stamp", "rev=head"], &["mig-check"]] {
        Output::of(&mut make(&project, arguments)).ok();
        Output::of(
            make(&project, arguments).env("DATABASE_URL", "postgresql://u:p%20q@h:1/d?sslmode=disable"),
        )
        .ok();
    }
    assert!(project.read("bin/psql.env").contains("PGPASSWORD=p q\n"));
}

/// A Makefile above the project's folder: the project is where the fragment is, and so are its scripts.
#[test]
fn a_makefile_in_a_folder_above_includes_it() {
    let project = Project::new();
    let real = format!("SQLC_MIG = {}\n", env!("CARGO_BIN_EXE_sqlc-mig"));
    project.run(&["init", "db", "--dialect", "sqlite"]).ok();
    project.write("Makefile", &format!("{real}include db/sqlc-mig.mk\n"));
    let run = |arguments: &[&str], url: Option<&str>| {
        let mut command = make(&project, arguments);
        command.envs(url.map(|url| ("DATABASE_URL", url)));
        Output::of(&mut command)
    };
    let path = run(&["mig-gen", "name=create users"], None).ok().stdout;
    assert!(path.starts_with("db/migrations/"), "{path}");
    let spec = project.read(path.trim_end());
    assert!(spec.starts_with("# yaml-language-server: $schema=../.sqlc-mig/spec.json\n"), "{spec}");
    project.write(path.trim_end(), &spec.replace("  # ", "  "));
    let built = run(&["mig-head"], None).ok();
    assert_eq!(built.stderr, "db/out/sqlite/upgrade.sql is ready; set DATABASE_URL to apply it\n");
    run(&["mig-check"], None).ok();
    assert!(!project.path("out").exists() && project.path("db/out/sqlite/upgrade.sql").is_file());
    let engine = Engine::of("sqlite").unwrap();
    if engine.is_wanted() {
        std::os::unix::fs::symlink(engine.bin(), project.path("bin")).unwrap();
        let applied = run(&["mig-head"], Some("sqlite:///shop.db")).ok();
        assert!(applied.stdout.contains("create table users"), "{applied}");
        assert!(project.path("shop.db").is_file(), "a path in the URL is one from where make runs");
        assert!(run(&["mig-head"], Some("sqlite:///shop.db")).ok().stdout.contains("nothing to do"));
    }
    assert!(run(&["mig-help"], None).ok().stdout.contains("mig-head"));
}
