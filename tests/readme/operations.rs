//! docs/operations.md: its queries are asked on the engines that they are for.

use super::markdown::{Block, blocks, only};
use crate::support::metrics::samples;
use crate::support::{Engine, Project, Spec};

const PAGE: &str = "docs/operations.md";

/// Two revisions, of which the first is done in steps wherever an engine has such.
fn project() -> Project {
    let table =
        |name: &str| format!("- create_table: {{table: {name}, columns: [{{name: id, type: bigint}}]}}");
    let outside = "\n- create_index: {table: one, columns: [id], concurrently: true}";
    Project::new().with([
        Spec::new("aaaa0001").up(table("one") + outside),
        Spec::new("bbbb0002").after("aaaa0001").up(table("two")),
    ])
}

/// Blocks about something, with the engines that each is for.
fn about(subject: &str) -> Vec<(Block, Vec<&'static Engine>)> {
    let blocks = blocks(PAGE).into_iter().filter_map(|block| {
        let names = block.mark.strip_prefix(subject)?.strip_prefix(": ")?.to_owned();
        let engines = names.split(", ").map(|name| Engine::of(name).expect("an engine"));
        let engines = engines.filter(|engine| engine.is_wanted()).collect();
        Some((block, engines))
    });
    blocks.collect()
}

/// Figures that differ from run to run.
fn without_figures(line: &str) -> String {
    match line.rsplit_once(' ') {
        Some((name, figure)) if name.contains("_seconds") && figure.parse::<f64>().is_ok() => name.to_owned(),
        _ => line.to_owned(),
    }
}

#[test]
fn the_metrics_are_those_of_the_page_on_every_engine() {
    let shown = only(&blocks(PAGE), "the text").text;
    let expected: Vec<String> = shown.lines().map(without_figures).collect();
    samples(&shown);
    for engine in ["postgres", "mysql", "mariadb", "sqlite"].map(|name| Engine::of(name).expect("an engine"))
    {
        if engine.is_wanted() {
            let database = engine.shared().database();
            database.apply(&engine.script(&project(), &["build"])).ok();
            let text = database.apply(&engine.script(&project(), &["metrics"])).ok().stdout;
            let printed: Vec<String> = text.lines().map(without_figures).collect();
            assert_eq!(printed, expected, "{}: {text}", engine.name());
        }
    }
}

#[test]
fn durations_and_what_is_half_done_are_found_on_every_engine() {
    for (block, engines) in about("durations") {
        for engine in engines {
            let database = engine.shared().database();
            database.apply(&engine.script(&project(), &["build"])).ok();
            let rows = database.query(&block.text);
            assert_eq!(rows.lines().count(), 2, "{}: {rows}", block.place);
            let seconds = rows.lines().map(|row| row.split('|').nth(2).expect("seconds").parse::<f64>());
            assert!(seconds.into_iter().all(|each| each.is_ok_and(|each| each < 600.0)), "{rows}");
        }
    }
    for (block, engines) in about("half done") {
        for engine in engines {
            let database = engine.shared().database();
            database.apply(&engine.script(&project(), &["build"])).ok();
            assert_eq!(database.query(&block.text).trim(), "", "{}: all is done", block.place);
            let marker = "INSERT INTO sqlc_mig_progress (revision, direction, step, checksum, at) VALUES ('cccc0003', 'upgrade', 1, 'c', CURRENT_TIMESTAMP)";
            database.execute(marker);
            let found = database.query(&block.text);
            assert!(found.starts_with("cccc0003|upgrade|1"), "{}: {found}", block.place);
        }
    }
}

#[test]
fn every_engine_has_its_queries() {
    for (subject, count) in [("durations", 4), ("half done", 3)] {
        let marks = blocks(PAGE).into_iter().filter(|block| block.mark.starts_with(subject));
        assert_eq!(marks.map(|block| block.mark.split(", ").count()).sum::<usize>(), count, "{subject}");
    }
}
