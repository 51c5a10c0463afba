//! A dump of a real database becomes a revision that makes the same database.

use pretty_assertions::assert_eq;

use super::schema::schema;
use crate::support::history::structural;
use crate::support::{Engine, Project};

pub(crate) fn a_dump_becomes_a_revision_that_makes_the_same_database(engine: &'static Engine) {
    for project in [Project::sample(), Project::of(&structural(6, 12, false).specs)] {
        let original = engine.shared().database();
        original.apply(&engine.script(&project, &["build"])).ok();
        let new = Project::new().config(&format!("dialects: [{}]\nonline: \"off\"\n", engine.dialect()));
        new.write("dump.sql", &original.dump());
        let report = new.run(&["import", "sql", "dump.sql"]).ok();
        assert!(report.stdout.contains(" 0 open\n"), "{report}");
        let made = engine.shared().database();
        made.apply(&engine.script(&new, &["build"])).ok();
        assert_eq!(schema(&made), schema(&original), "{report}");
        // It stands where the history does, and can go back.
        new.run(&["check"]).ok();
    }
}
