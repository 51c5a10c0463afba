//! ARCHITECTURE.md: which room may import which, and where a crate may be used. Its tables are the rules, and what the
//! code does.

use std::collections::{BTreeMap, BTreeSet};

use super::markdown::read;
use crate::tidy::source::{SourceFile, all_files};

/// What each room imports or names by its path, in its tests and documentation as well.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let mut rooms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in all_files() {
        rooms.entry(file.room().to_owned()).or_default().extend(file.all_imports());
    }
    let known: BTreeSet<String> = rooms.keys().cloned().collect();
    for imports in rooms.values_mut() {
        imports.retain(|room| known.contains(room));
    }
    rooms
}

/// The words in backticks of one cell.
fn words(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect()
}

/// The rows of the table whose heading row begins like this: what the first cell names, and what the last cell does.
fn table(heading: &str) -> Vec<(String, Vec<String>)> {
    let text = read("ARCHITECTURE.md");
    let rows = text.lines().skip_while(|line| !line.starts_with(heading)).skip(2);
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
        (words(cells[0]).swap_remove(0), words(cells[cells.len() - 1]))
    };
    rows.take_while(|line| line.starts_with('|')).map(row).collect()
}

#[test]
fn rooms_import_what_the_table_says_and_nothing_else() {
    let table: BTreeMap<String, BTreeSet<String>> =
        table("| room |").into_iter().map(|(room, allowed)| (room, allowed.into_iter().collect())).collect();
    let mut rooms = imports();
    rooms.retain(|room, _| !matches!(room.as_str(), "lib" | "main"));
    assert!(rooms.values().map(BTreeSet::len).sum::<usize>() > 40, "the test looks wrong: {rooms:?}");
    assert_eq!(rooms, table, "what each room imports (left), and what the table says (right)");
}

/// A room stands below all that it imports.
#[test]
fn arrows_run_one_way() {
    let table = table("| room |");
    let floor = |room: &str| table.iter().position(|(known, _)| known == room).unwrap();
    for (room, imported) in &table {
        let back: Vec<&String> = imported.iter().filter(|other| floor(other) > floor(room)).collect();
        assert!(back.is_empty(), "{room} imports {back:?}: an arrow that runs back");
    }
}

/// Whether a file is this one, or in a folder of this name.
fn is_in(file: &SourceFile, place: &str) -> bool {
    file.name == place || file.name.strip_prefix(place).is_some_and(|rest| rest.starts_with('/'))
}

#[test]
fn crates_stay_behind_their_fences() {
    let fences = table("| crate |");
    assert!(fences.len() > 15, "{fences:?}");
    let files = all_files();
    for (name, places) in fences {
        // what a test does with the disk is its own affair
        let tests_too = !name.starts_with("std::");
        let users: Vec<&SourceFile> = files.iter().filter(|file| file.names(&name, tests_too)).collect();
        for file in &users {
            let inside = places.iter().any(|place| is_in(file, place));
            assert!(inside, "{} names `{name}`, which belongs to {places:?}", file.name);
        }
        for place in &places {
            assert!(users.iter().any(|file| is_in(file, place)), "`{place}` has no use of `{name}` any more");
        }
    }
}
