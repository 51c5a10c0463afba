//! `metrics`: what it tells is the text format of Prometheus, and true.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use pretty_assertions::assert_eq;

use super::{apply, branches, ledger_of, mark, printed};
use crate::support::Engine;
use crate::support::metrics::samples;

/// The samples, with figures that differ from run to run as 1.
fn steady(text: &str) -> BTreeMap<String, f64> {
    let each = samples(text).into_iter();
    each.map(|(name, figure)| if name.contains("_seconds") { (name, 1.0) } else { (name, figure) }).collect()
}

fn expected(states: [u32; 6], others: &[(&str, f64)]) -> BTreeMap<String, f64> {
    let names = ["applied", "edited", "stamped", "pending", "half_done", "unknown"];
    let states = names.iter().zip(states);
    let states =
        states.map(|(name, number)| (format!("sqlc_mig_revisions{{state=\"{name}\"}}"), f64::from(number)));
    states.chain(others.iter().map(|(name, figure)| (format!("sqlc_mig_{name}"), *figure))).collect()
}

pub(crate) fn metrics_tell_each_state_and_when_it_changed(engine: &'static Engine) {
    let (project, database) = (branches(), engine.shared().database());
    let began = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    apply(&database, &project, &["build", "b2"]).ok();
    apply(&database, &project, &["stamp", "a2"]).ok();
    mark(&database, &[("b3", "upgrade", 1), ("b3", "upgrade", 2)]);
    database.execute("INSERT INTO alembic_version VALUES ('gone')");
    let path = "migrations/b2_right.yaml";
    project.write(path, &project.read(path).replace("bigint", "integer"));

    let text = printed(&database, &project, &["metrics"]);
    let others = [
        ("head_info{revision=\"a2\"}", 1.0),
        ("head_info{revision=\"b2\"}", 1.0),
        ("head_info{revision=\"gone\"}", 1.0),
        ("half_done_step{revision=\"b3\",direction=\"upgrade\"}", 2.0),
        ("last_change_timestamp_seconds", 1.0),
        ("last_change_duration_seconds", 1.0),
        ("revision_duration_seconds{revision=\"0001\"}", 1.0),
        ("revision_duration_seconds{revision=\"b2\"}", 1.0),
    ];
    assert_eq!(steady(&text), expected([1, 1, 1, 3, 1, 1], &others), "{text}");
    let all = samples(&text);
    let last = Duration::from_secs_f64(all["sqlc_mig_last_change_timestamp_seconds"]);
    let second = Duration::from_secs(1);
    assert!(last + second >= began && last <= began + 600 * second, "{last:?} is not about {began:?}");
    for (name, seconds) in all.iter().filter(|(name, _)| name.contains("_duration_")) {
        assert!((0.0..600.0).contains(seconds), "{name}: {seconds}");
    }
    assert_eq!(printed(&database, &project, &["metrics", "-q"]), "");
}

pub(crate) fn metrics_need_no_ledger_and_no_history(engine: &'static Engine) {
    let project = branches();
    let text = printed(&engine.shared().database(), &project, &["metrics"]);
    assert_eq!(steady(&text), expected([0, 0, 0, 7, 0, 0], &[]), "{text}");
    let heads = [("head_info{revision=\"d1\"}", 1.0), ("head_info{revision=\"e5\"}", 1.0)];
    for configuration in ["{}\n", "ledger: {history: off}\n"] {
        project.write("sqlc-mig.yaml", configuration);
        let text = printed(&ledger_of(engine, &["d1", "e5"]), &project, &["metrics"]);
        assert_eq!(steady(&text), expected([7, 0, 0, 0, 0, 0], &heads), "{text}");
    }
    // operations that cannot be read are no matter of it
    let text = project.read("migrations/b3_right_again.yaml");
    project.write("migrations/b3_right_again.yaml", &text.replace("right_side", "no_such_table"));
    printed(&ledger_of(engine, &["e5"]), &project, &["metrics"]);
}
