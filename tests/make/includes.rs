//! The targets inside somebody else's Makefile.

use pretty_assertions::assert_eq;

use super::{make, project};
use crate::support::Output;

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
