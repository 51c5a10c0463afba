//! ARCHITECTURE.md: its tables of rooms and of crates are those of the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::markdown::read;

/// The rooms, each with the text of all its files.
fn rooms() -> BTreeMap<String, String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut rooms: BTreeMap<String, String> = BTreeMap::new();
    for entry in WalkDir::new(&source).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file()) {
        let path = entry.path().strip_prefix(&source).unwrap().to_string_lossy().into_owned();
        let room = path.split(['/', '.']).next().unwrap_or_default().to_owned();
        rooms.entry(room).or_default().push_str(&fs::read_to_string(entry.path()).unwrap());
    }
    rooms
}

/// The words in backticks of one cell.
fn words(cell: &str) -> BTreeSet<String> {
    cell.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect()
}

/// The rows of the table whose heading row begins like this: first cell and last cell.
fn table(heading: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = read("ARCHITECTURE.md");
    let rows = text.lines().skip_while(|line| !line.starts_with(heading)).skip(2);
    rows.take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
            let name = words(cells[0]).into_iter().next().unwrap_or_default();
            (name, words(cells[cells.len() - 1]))
        })
        .collect()
}

/// What follows `crate::` in a text.
fn imports(text: &str) -> BTreeSet<String> {
    let after = text.split("crate::").skip(1);
    after.map(|rest| rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect()).collect()
}

#[test]
fn rooms_import_what_the_table_says_and_nothing_else() {
    let table = table("| room |");
    let rooms = rooms();
    for (room, text) in rooms.iter().filter(|(room, _)| !matches!(room.as_str(), "lib" | "main")) {
        let allowed = table.get(room).unwrap_or_else(|| panic!("ARCHITECTURE.md has no room `{room}`"));
        let mut used: BTreeSet<String> =
            imports(text).into_iter().filter(|name| rooms.contains_key(name)).collect();
        used.remove(room);
        assert_eq!(&used, allowed, "what `{room}` imports, and what the table says");
    }
    for room in table.keys() {
        assert!(rooms.contains_key(room), "ARCHITECTURE.md has a room `{room}`, which is not in src/");
    }
}

#[test]
fn arrows_run_one_way_but_for_the_one_that_is_named() {
    let text = read("ARCHITECTURE.md");
    let order: Vec<String> = text
        .lines()
        .skip_while(|line| !line.starts_with("| room |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| words(line.split('|').nth(1)?).into_iter().next())
        .collect();
    let floor = |room: &String| order.iter().position(|known| known == room).unwrap();
    for (room, imported) in table("| room |") {
        for other in imported.iter().filter(|other| floor(other) > floor(&room)) {
            assert_eq!((room.as_str(), other.as_str()), ("config", "decode"), "an arrow that runs back");
        }
    }
}

#[test]
fn crates_stay_behind_their_fences() {
    let fences = table("| crate |");
    assert!(fences.len() > 5, "{fences:?}");
    let rooms = rooms();
    for (name, allowed) in fences {
        let (path, plain) = (format!("{name}::"), format!("use {name};"));
        let mentions = |text: &str| text.contains(&path) || text.contains(&plain);
        let used: BTreeSet<String> =
            rooms.iter().filter(|(_, text)| mentions(text)).map(|(room, _)| room.clone()).collect();
        assert_eq!(used, allowed, "where `{name}` is used, and what the table says");
    }
}
