//! `plan`, as far as it is PostgreSQL's own: locks, roles, psql's variables, sizes, and what a step finds that steps above it
//! would change. What every engine is asked is in `tests/engines/plan.rs`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code")]

use pretty_assertions::assert_eq;

use crate::support::history::hostile;
use crate::support::{Database, Output, Project, Server, Spec};

fn script(project: &Project, arguments: &[&str]) -> String {
    Server::shared().engine().script(project, arguments)
}

/// A plan, which changes nothing.
#[track_caller]
fn plan(database: &Database<'_>, script: &str) -> Output {
    let before = database.whole_dump();
    let output = database.plan(script);
    assert_eq!(database.whole_dump(), before);
    output
}

/// The lines of a plan between the first and the last.
#[track_caller]
fn lines(database: &Database<'_>, script: &str) -> Vec<String> {
    let output = plan(database, script).ok();
    let lines: Vec<String> = output.stdout.lines().map(str::to_owned).collect();
    assert!(lines[0].starts_with("plan for "), "{output}");
    lines[1..lines.len() - 1].to_vec()
}

/// A line of a run without the place of its operation in the specs.
fn without_place(line: &str) -> &str {
    line.rsplit_once(" (migrations/").map_or(line, |(words, _)| words)
}

/// The history is the sample's, up to this revision.
fn shop(target: &str) -> (Project, Database<'static>) {
    let project = Project::sample();
    let database = Server::shared().database();
    database.apply(&script(&project, &["build", target])).ok();
    (project, database)
}

#[test]
fn sizes_and_locks_stand_behind_the_steps() {
    let (project, database) = shop("d80b46fc9e73");
    database.execute("INSERT INTO customers (email, full_name, country) SELECT g, g, 'DE' FROM generate_series(1, 5000) g; ANALYZE customers");
    let lines = lines(&database, &project.build());
    assert_eq!(lines[0], "15. e17f2c5da840 Orders know their subscription, and nobody has a fax any more");
    assert_eq!(
        lines[1],
        "     add column public.orders.subscription_id                   public.orders (never analysed): ACCESS EXCLUSIVE"
    );
    let (words, about) = lines.last().unwrap().split_once("  public.customers (").unwrap();
    assert_eq!(words.trim_end(), "   ! drop column public.customers.fax");
    let (size, about) = about.split_once(", ").unwrap();
    let (number, unit) = size.split_once(' ').unwrap();
    assert!(number.parse::<u32>().unwrap() > 100 && unit == "kB", "{size}");
    assert_eq!(about, "~5000 rows): ACCESS EXCLUSIVE; destroys the values of public.customers.fax");
}

#[test]
fn it_waits_for_nobody_and_takes_no_lock() {
    let (project, database) = shop("a1f73c06d582");
    let mut other = database.session();
    let tables = database.query(
        "SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') FROM pg_tables \
          WHERE schemaname = 'public' AND tablename <> 'alembic_version'",
    );
    assert!(tables.contains("customers") && tables.contains("sqlc_mig_history"), "{tables}");
    let locked = format!("BEGIN; LOCK TABLE {tables} IN ACCESS EXCLUSIVE MODE; SELECT 1");
    assert_eq!(other.run(&locked), "1");
    // another run is at work
    assert_eq!(other.run("SELECT count(pg_advisory_lock(k)) FROM (VALUES (-866896303509082964)) v (k)"), "1");
    let script = project.build();
    assert!(script.contains("-866896303509082964::bigint AS lock_key"));
    let began = std::time::Instant::now();
    let output = database.plan(&script).ok();
    assert!(began.elapsed().as_secs() < 4, "it has waited: {output}");
    assert!(output.stdout.contains("! drop column public.customers.fax"), "{output}");
    // and while it is at work, it holds nothing of what is the project's
    let looks = "\\echo holds :held\n";
    let asked = script.replace(
        "COMMIT;\n\\echo :sqlc_mig_said\n\\if :sqlc_mig_stops",
        &format!(
            "SELECT count(*) AS held FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace \
             WHERE l.pid = pg_backend_pid() AND n.nspname = 'public' \\gset\nCOMMIT;\n{looks}\\if :sqlc_mig_stops"
        ),
    );
    assert!(asked.contains(looks));
    let output = database.plan(&asked).ok();
    // the tables of markers and of heads are read
    let held: usize = output.stdout.trim().trim_start_matches("holds ").parse().unwrap();
    assert!(held <= 2, "{output}");
}

#[test]
fn a_role_that_may_only_read_the_ledger_may_ask() {
    let (project, database) = shop("9a60e2d8b34c");
    database.execute(
        "CREATE ROLE onlooker LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC; GRANT SELECT ON alembic_version TO onlooker",
    );
    let file = project.path("up.sql");
    project.write("up.sql", &project.build());
    let ask = || {
        let mut psql = database.psql();
        Output::of(psql.env("PGUSER", "onlooker").args(["-v", "plan=1", "-f"]).arg(&file))
    };
    let refused = ask().failed(3);
    let (_, hint) = refused.stderr.split_once("HINT:").unwrap();
    assert!(
        refused.stderr.contains("may not read the table of markers public.sqlc_mig_progress"),
        "{refused}"
    );
    database.execute(hint.lines().next().unwrap());
    let output = ask().ok();
    assert!(
        output.stdout.starts_with(&format!("plan for {} at 9a60e2d8b34c: 7 of 15", database.name())),
        "{output}"
    );
    database.execute("DROP OWNED BY onlooker; DROP ROLE onlooker");
}

#[test]
fn any_value_but_a_no_asks() {
    let (project, database) = shop("d80b46fc9e73");
    project.write("up.sql", &project.build());
    let run = |value: &str| {
        let mut psql = database.psql();
        let value = format!("plan={value}");
        Output::of(psql.args(["-v", &value, "-f", "up.sql"]).current_dir(project.path("."))).ok().stdout
    };
    for value in ["1", "on", "yes", "please", "it's", "2"] {
        assert!(run(value).starts_with("plan for "), "{value}");
    }
    assert!(run("off").ends_with("at head e17f2c5da840\n"));
    for value in ["1", "0"] {
        assert_eq!(run(value), "at head e17f2c5da840: nothing to do\n");
    }
}

#[test]
fn a_session_goes_on_as_before_and_may_apply_then() {
    let (project, database) = shop("d80b46fc9e73");
    project.write("up.sql", &project.build());
    let state = "SELECT 'state', string_agg(name || setting, ' ' ORDER BY name) FROM pg_settings WHERE name ~ 'timeout$|^search_path|read_only$|^client_';\n";
    project.write("all.sql", &format!("\\pset format unaligned\n\\set plan 1\n{state}\\i up.sql\n{state}\\unset plan\n\\i up.sql\n{state}\\set\n\
        SELECT 'left ' || relname FROM pg_class WHERE relnamespace = pg_my_temp_schema();\n"));
    let output = Output::of(database.psql().args(["-f", "all.sql"]).current_dir(project.path("."))).ok();
    let states: Vec<&str> = output.stdout.lines().filter(|line| line.starts_with("state")).collect();
    assert!(states.len() == 3 && states.iter().all(|state| *state == states[0]), "{output}");
    assert!(
        !output.stdout.lines().any(|line| line.starts_with("left ") || line.starts_with("sqlc_mig")),
        "{output}"
    );
    let at = |text: &str| output.stdout.find(text).unwrap_or_else(|| panic!("no {text}: {output}"));
    assert!(
        at("plan for ") < at("apply e17f2c5da840") && at("apply e17f2c5da840") < at("at head e17f2c5da840")
    );
}

/// A chain of revisions, each of which does this.
fn chain(upgrades: &[&str]) -> Project {
    let id = |number: usize| format!("{number:04}");
    Project::new().with(upgrades.iter().enumerate().map(|(number, up)| {
        let parent = number.checked_sub(1).map(id);
        Spec::new(id(number)).after_all(parent).up(up).down("auto")
    }))
}

#[test]
fn what_a_step_would_change_is_found_under_its_old_name() {
    let project = chain(&[
        "- create_table: {table: a, columns: [{name: x, type: integer}, {name: y, type: integer}, {name: z, type: integer}]}",
        "- rename_table: {table: a, to: b}\n- rename_column: {table: b, column: x, to: w}\n",
        "- rename_table: {table: b, to: c}\n- drop_column: {table: c, column: y}\n- create_table: {table: a, columns: [{name: w, type: integer}]}\n",
        "- drop_column: {table: c, column: w}\n- add_column: {table: c, column: {name: y, type: text}}\n- alter_column: {table: c, column: z, nullable: false}\n",
        "- alter_column: {table: c, column: z, nullable: false}\n- add_column: {table: a, column: {name: v, type: integer}}\n- drop_table: {table: a}\n",
        "- rename_table: {table: c, to: a}\n- rename_column: {table: a, column: z, to: y2}\n- rename_column: {table: a, column: y2, to: y3}\n",
    ]);
    let database = Server::shared().database();
    database.apply(&script(&project, &["build", "0000"])).ok();
    // somebody was there before: the column is gone, and another one is as it will be
    database.execute("ALTER TABLE a DROP COLUMN y, ALTER COLUMN z SET NOT NULL");
    let script = project.build();
    let said = lines(&database, &script);
    let words: Vec<&str> = said.iter().map(|line| line.trim_start().split("  ").next().unwrap()).collect();
    let run = database.apply(&script).ok();
    let log: Vec<&str> = run
        .stdout
        .lines()
        .filter_map(|l| l.strip_prefix("  "))
        .filter(|l| !l.starts_with("done in"))
        .map(without_place)
        .collect();
    let steps: Vec<&str> = words.into_iter().filter(|line| !line.starts_with(char::is_numeric)).collect();
    assert_eq!(steps, log);
    assert!(
        log.contains(&"absent column public.c.y") && log.contains(&"unchanged nullability of public.c.z"),
        "{run}"
    );
}

#[test]
fn it_stops_where_a_run_stops_and_says_why() {
    let project = chain(&[
        "- create_table: {table: a, columns: [{name: x, type: integer}]}",
        "- add_column: {table: a, column: {name: y, type: integer}}\n- create_table: {table: v, columns: [{name: x, type: integer}]}\n",
    ]);
    let database = Server::shared().database();
    database.execute("CREATE VIEW v AS SELECT 1 AS x");
    let script = project.build();
    let output = plan(&database, &script).failed(3);
    assert!(
        output.stdout.ends_with("     stops: expected the table public.v; found the view of that name\n"),
        "{output}"
    );
    assert!(output.stdout.contains("     add column public.a.y\n"), "{output}");
    assert!(
        output.stderr.contains("a run stops at the last line of the plan; nothing was changed"),
        "{output}"
    );
    let run = database.apply(&script).failed(3);
    assert!(run.stderr.contains("expected the table public.v; found the view of that name"), "{run}");
}

#[test]
fn a_step_of_a_half_done_revision_that_has_another_text_stops_it() {
    let (project, database) = shop("91c7b5240fde");
    database.execute(
        "CREATE TABLE IF NOT EXISTS sqlc_mig_progress (revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, \
         checksum char(64) NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (revision, direction, step)); \
         INSERT INTO sqlc_mig_progress (revision, direction, step, checksum) VALUES ('9a60e2d8b34c', 'upgrade', 1, repeat('0', 64))",
    );
    let output = plan(&database, &project.build()).failed(3);
    assert!(
        output.stdout.ends_with("stops: step 1 was done with another text than this script has\n"),
        "{output}"
    );
    let down = plan(&database, &script(&project, &["downgrade", "base"])).failed(3);
    assert!(
        down.stderr.contains("is half done by an interrupted upgrade script; nothing was changed"),
        "{down}"
    );
}

#[test]
fn names_and_texts_of_specs_cannot_leave_their_quotes() {
    let project = Project::of(&hostile());
    let database = Server::shared().database();
    let script = script(&project, &["build", "heads"]);
    let output = plan(&database, &script).ok();
    assert!(!output.stdout.contains('\u{1b}'), "{output}");
    let run = database.apply(&script).ok();
    let done =
        |line: &&str| line.starts_with("  ") && !line.ends_with(" rows") && !line.starts_with("  done in");
    for line in run.stdout.lines().filter(done) {
        let is_planned = line.starts_with("  skipped") || output.stdout.contains(without_place(line.trim()));
        assert!(is_planned, "not planned: {line}\n{output}");
    }
}
