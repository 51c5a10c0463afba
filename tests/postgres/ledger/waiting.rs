//! Scripts about the ledger that wait for the lock of another run.

use std::time::{Duration, Instant};

use pretty_assertions::assert_eq;

use super::branches;
use crate::support::{Output, Server, script};

#[test]
fn of_two_at_once_one_waits() {
    let project = branches();
    let script = script(&project, &["stamp", "c4"]);
    let database = Server::shared().database();
    let lock = script.lines().find_map(|line| line.split_once("pg_try_advisory_lock(")).unwrap().1;
    let key = lock.split(')').next().unwrap();
    let mut holder = database.session();
    holder.run(&format!("SELECT pg_advisory_lock({key})"));
    let waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() \
                   AND query LIKE '%pg_try_advisory_lock%' AND pid <> pg_backend_pid()";
    let [first, second] = std::thread::scope(|scope| {
        let runs = [(); 2].map(|()| scope.spawn(|| database.apply(&script)));
        let end = Instant::now() + Duration::from_mins(1);
        while database.query(waiting) != "2" {
            assert!(Instant::now() < end, "waited for two that wait for a minute");
            std::thread::sleep(Duration::from_millis(20));
        }
        holder.run(&format!("SELECT pg_advisory_unlock({key})"));
        runs.map(|run| run.join().unwrap().ok())
    });
    let nothing = |output: &Output| output.stdout == "at c4: nothing to do\n";
    assert!(nothing(&first) != nothing(&second), "{first}\n{second}");
    assert!(first.stderr.contains("waiting for another run"), "{first}");
    assert_eq!(database.query("SELECT count(*) FROM sqlc_mig_history"), "1");
}
