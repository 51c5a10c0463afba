//! Names and texts that try to leave their quotes.

use super::{applied, down_to, project, up};
use super::crash::for_sqlite;
use crate::support::history;

#[test]
fn nothing_leaves_its_quotes() {
    let specs = for_sqlite(history::hostile());
    let project = project(&specs);
    let base = applied(&project);
    let again = base.apply(&up(&project)).ok();
    assert!(again.stdout.contains("nothing to do"), "{again}");
    assert_eq!(base.query("PRAGMA integrity_check"), "ok");
    let down = project.run(&["downgrade", "base", "--dialect", "sqlite"]);
    if down.status == 0 {
        base.apply(&down_to(&project, "base")).ok();
    }
}
