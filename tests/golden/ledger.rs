//! Golden texts of the scripts about the ledger: stamp, current, status, metrics, ensure-version and repair, for every dialect.

use crate::postgres::ledger::branches;
use crate::support::snapshot::{assert_is_there, tests};
use crate::support::{Project, script};

#[test]
fn scripts_about_the_ledger_are_as_reviewed() {
    let project = branches();
    let cases: [(&str, &[&str]); 8] = [
        ("stamp", &["stamp", "b3", "d1"]),
        ("stamp_purge_base", &["stamp", "--purge", "base"]),
        ("current", &["current", "-v", "--check-heads"]),
        ("status", &["status", "--tables"]),
        ("status_quiet", &["status", "-q"]),
        ("metrics", &["metrics"]),
        ("ensure_version", &["ensure-version"]),
        ("repair", &["repair", "--forget", "0f0f", "--replace", "5b1c=c4"]),
    ];
    for (name, command) in cases {
        let text = script(&project, command);
        assert_is_there(&tests(&format!("ledger/{name}.sql")), &text);
        assert_eq!(script(&project, command), text, "the same specs give the same bytes");
    }
}

/// One of each for the other dialects.
#[test]
fn those_for_the_other_dialects_too() {
    let project = Project::copy_of(tests("golden/branches"));
    let cases: [(&str, &[&str]); 6] = [
        ("stamp", &["stamp", "b3", "d1"]),
        ("current", &["current", "-v", "--check-heads"]),
        ("status", &["status", "--tables"]),
        ("metrics", &["metrics"]),
        ("ensure_version", &["ensure-version"]),
        ("repair", &["repair", "--forget", "0f0f", "--replace", "5b1c=c4"]),
    ];
    for dialect in ["mysql", "mariadb", "sqlite"] {
        for (name, command) in cases {
            let text = project.run(&[command, &["--dialect", dialect]].concat()).ok().stdout;
            assert_is_there(&tests(&format!("ledger/{dialect}_{name}.sql")), &text);
        }
    }
}
