//! What every dialect promises, on its own engine: each test here is written once and runs on all of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "test code: it may stop at once and loudly, and it says what it has counted"
)]

mod harness;

use sqlc_mig::dialect::Dialect;

use crate::support::Engine;

/// Makes a module for each engine, with all the tests.
macro_rules! on_every_engine {
    ($($subject:ident: $($test:ident)*;)*) => {
        on_every_engine!(@ postgres $($subject: $($test)*;)*);
        on_every_engine!(@ mysql $($subject: $($test)*;)*);
        on_every_engine!(@ mariadb $($subject: $($test)*;)*);
        on_every_engine!(@ sqlite $($subject: $($test)*;)*);

        /// The names of the modules.
        const ENGINES: [&str; 4] = ["postgres", "mysql", "mariadb", "sqlite"];
    };
    (@ $engine:ident $($subject:ident: $($test:ident)*;)*) => {
        mod $engine {
            $(mod $subject {
                $(#[test]
                fn $test() {
                    super::super::on(stringify!($engine), super::super::$subject::$test);
                })*
            })*
        }
    };
}

on_every_engine! {
    harness: a_database_is_fresh_and_takes_a_script a_copy_has_the_same_state every_interruption_ends_the_script;
}

/// Runs a test on the engine of this name.
fn on(name: &str, test: fn(&'static Engine)) {
    let engine = Engine::of(name).unwrap_or_else(|| panic!("no driver for {name}"));
    if engine.is_wanted() {
        test(engine);
    }
}

#[test]
fn every_dialect_is_tested_here() {
    for dialect in Dialect::ALL {
        let name = dialect.facts().name;
        assert!(ENGINES.contains(&name), "tests/engines.rs has no tests for {name}");
        assert!(Engine::of(name).is_some(), "no driver in tests/support/engine.rs runs scripts for {name}");
    }
}
