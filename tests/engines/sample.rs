//! The sample project of this repository: one history, which is the same on every engine.

use pretty_assertions::assert_eq;

use super::repetition::assert_nothing_to_do;
use crate::support::crash::Crash;
use crate::support::{Database, Engine, Kill, Output, Project, State, last_line};

/// What is written down in `out/`.
fn written(engine: &Engine) -> String {
    let file = format!("{}/out/{}/upgrade.sql", env!("CARGO_MANIFEST_DIR"), engine.dialect());
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}; run `make out`"))
}

/// A shop that was in use when there were orders, but no billing.
fn shop(engine: &'static Engine) -> Database<'static> {
    let database = engine.shared().database();
    database.apply(&engine.script(&Project::sample(), &["build", "58e2907f14ac"])).ok();
    for statement in [
        "INSERT INTO customers (email, full_name, country) VALUES ('ada@example.org', 'Ada', 'DE')",
        "INSERT INTO customers (email, full_name) VALUES ('bob@example.org', 'Bob')",
        "INSERT INTO categories (slug, title) VALUES ('tools', 'Tools')",
        "INSERT INTO products (category_id, sku, title, price, stock) VALUES (1, 'h1', 'Hammer', 12.50, 7)",
        "INSERT INTO products (category_id, sku, title) VALUES (1, 's1', 'Saw')",
        "INSERT INTO orders (customer_id) VALUES (1)",
        "INSERT INTO order_lines (order_id, line_no, product_id, amount) VALUES (1, 1, 1, 12.50)",
    ] {
        database.execute(statement);
    }
    database
}

pub(crate) fn its_script_is_as_built_and_runs_twice_down_and_up_again(engine: &'static Engine) {
    let project = Project::sample();
    let up = engine.script(&project, &["build"]);
    assert!(up == written(engine), "out/{}/upgrade.sql is stale: run `make out`", engine.dialect());
    let database = engine.shared().database();
    let output = database.apply(&up).ok();
    assert_eq!(output.stderr, "");
    assert_eq!(last_line(&output), "at head e17f2c5da840");
    let clean = State::of(&database);
    clean.assert_at_rest();
    assert_nothing_to_do(&database, &up, "at head e17f2c5da840");
    let down = engine.script(&project, &["downgrade", "base"]);
    assert_eq!(last_line(&database.apply(&down).ok()), "at base");
    assert_eq!(State::of(&database).schema.trim(), "");
    assert_nothing_to_do(&database, &down, "at base");
    database.apply(&up).ok();
    let difference = State::of(&database).without_order().difference(&clean.without_order());
    assert!(difference.is_empty(), "{difference}");
}

pub(crate) fn a_shop_in_use_keeps_its_rows_and_gets_its_rules(engine: &'static Engine) {
    let database = shop(engine);
    database.apply(&written(engine)).ok();
    let answers = [
        ("SELECT email, country FROM customers ORDER BY id", "ada@example.org|DE\nbob@example.org|ZZ"),
        ("SELECT sku, stock FROM products ORDER BY sku", "h1|7\ns1|0"),
        ("SELECT count(*) FROM products WHERE unit_price = 12.50 AND archived_at IS NULL", "1"),
        ("SELECT status, currency, count(*) FROM orders GROUP BY status, currency", "open|EUR|1"),
        ("SELECT count(DISTINCT public_id) FROM customers", "2"),
        ("SELECT max(length(CAST(public_id AS char(40)))) FROM customers", "36"),
        ("SELECT code, trial_days FROM plans ORDER BY code", "business|14\nfree|0\nplus|14"),
        ("SELECT count(*) FROM countries WHERE title LIKE 'C%te d''Ivoire'", "1"),
    ];
    for (question, answer) in answers {
        assert_eq!(database.query(question), answer, "{question}");
    }
    let subscribe = "INSERT INTO subscriptions (customer_id, plan_code) VALUES (1, 'plus')";
    // a reserved word of MySQL
    let address = match engine.dialect() {
        "mysql" | "mariadb" => "INSERT INTO addresses (customer_id, `lines`) VALUES (1, '[\"Main Road 1\"]')",
        _ => "INSERT INTO addresses (customer_id, lines) VALUES (1, '[\"Main Road 1\"]')",
    };
    let may = |statement: &str| Output::of(&mut engine.driver().question(&database, statement)).status == 0;
    let rules = [
        ("INSERT INTO customers (email, full_name, country) VALUES ('ADA@example.org', 'Ada', 'AT')", false),
        ("INSERT INTO customers (email, full_name, country) VALUES ('eve@example.org', 'Eve', 'AT')", true),
        ("INSERT INTO customers (email, full_name) VALUES ('dan@example.org', 'Dan')", false),
        (subscribe, true),
        (subscribe, false),
        ("UPDATE subscriptions SET ended_on = started_on", true),
        (subscribe, true),
        ("UPDATE subscriptions SET ended_on = started_on", true),
        (subscribe, true),
        ("UPDATE orders SET status = 'refunded'", true),
        ("UPDATE orders SET status = 'lost'", false),
        ("UPDATE products SET stock = -1", false),
        ("UPDATE products SET unit_price = -1", false),
        (address, true),
    ];
    for (statement, allowed) in rules {
        assert_eq!(may(statement), allowed, "{statement}");
    }
    database.apply(&engine.script(&Project::sample(), &["downgrade", "58e2907f14ac"])).ok();
    assert_eq!(
        database.query("SELECT email, coalesce(country, 'none') FROM customers WHERE id < 3 ORDER BY id"),
        "ada@example.org|DE\nbob@example.org|none"
    );
    assert_eq!(database.query("SELECT count(*) FROM products WHERE price = 12.50"), "1");
}

pub(crate) fn interrupted_in_a_shop_in_use_it_converges(engine: &'static Engine) {
    let crash = Crash::new(shop(engine), written(engine));
    let gentle = engine.driver().kills().iter().filter(|kill| **kill != Kill::Server);
    for (turn, kill) in gentle.enumerate() {
        let what = format!("{}, sample, {kill:?}", engine.name());
        crash.interrupt_some(*kill, turn, 12).assert_harmless(&what);
    }
}

pub(crate) fn interrupted_on_an_empty_database_it_converges(engine: &'static Engine) {
    let crash = Crash::new(engine.shared().database(), engine.script(&Project::sample(), &["build"]));
    crash
        .interrupt(Kill::Client, 1, 4.max(crash.points.len() / 32))
        .assert_harmless(&format!("{}, sample, client killed", engine.name()));
}
