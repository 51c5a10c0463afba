//! Options of tables: how they are stored (manual, 15.1.20).

use super::super::cursor::Cursor;
use super::super::nodes::Map;
use super::super::unread::{Read, Unread};

/// Options that no spec has: they say nothing about columns, keys or characters, and would be missed where the table is
/// created again.
const STORAGE: [&str; 25] = [
    "autoextend_size",
    "avg_row_length",
    "checksum",
    "compression",
    "connection",
    "delay_key_write",
    "encrypted",
    "encryption",
    "encryption_key_id",
    "engine_attribute",
    "insert_method",
    "itef_quotes",
    "key_block_size",
    "max_rows",
    "min_rows",
    "pack_keys",
    "page_checksum",
    "page_compressed",
    "page_compression_level",
    "secondary_engine_attribute",
    "sequence",
    "stats_auto_recalc",
    "stats_persistent",
    "stats_sample_pages",
    "transactional",
];

/// What an option is.
pub(super) enum Setting {
    /// A key of `options`, and its value.
    Key(&'static str, String),
    /// The table's comment.
    Comment(String),
    /// One that no spec has.
    Storage,
    /// The next number of an identity: it counts with the rows.
    Counter,
}

/// Whether an option begins here.
pub(super) fn begins(cursor: &Cursor<'_>) -> bool {
    let ahead = usize::from(cursor.is("default"));
    let first = cursor.word_ahead(ahead).unwrap_or_default();
    let known = ["auto_increment", "comment", "engine", "charset", "collate", "row_format"];
    known.contains(&first.as_str())
        || STORAGE.contains(&first.as_str())
        || (first == "character" || first == "char") && cursor.is_ahead(ahead + 1, "set")
        || matches!(first.as_str(), "data" | "index") && cursor.is_ahead(ahead + 1, "directory")
}

/// One option.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Read<Setting> {
    cursor.eat("default");
    if cursor.eat("comment") {
        cursor.eat("=");
        return super::column::string(cursor).map(Setting::Comment);
    }
    if cursor.eat("auto_increment") {
        cursor.eat("=");
        cursor.skip();
        return Ok(Setting::Counter);
    }
    let first = cursor.word().ok_or(Unread::All)?;
    if STORAGE.contains(&first.as_str()) || cursor.is_ahead(1, "directory") {
        cursor.skip();
        cursor.eat("directory");
        cursor.eat("=");
        cursor.skip();
        return Ok(Setting::Storage);
    }
    let key = if cursor.eat("engine") {
        "engine"
    } else if character_set(cursor) {
        "charset"
    } else if cursor.eat("collate") {
        "collation"
    } else if cursor.eat("row_format") {
        "row_format"
    } else {
        return Err(Unread::All);
    };
    cursor.eat("=");
    word(cursor).map(|value| Setting::Key(key, value))
}

/// `CHARSET`, `CHARACTER SET` or `CHAR SET`.
pub(super) fn character_set(cursor: &mut Cursor<'_>) -> bool {
    cursor.eat("charset") || cursor.eat_all(&["character", "set"]) || cursor.eat_all(&["char", "set"])
}

/// A word, which may stand between quotes.
pub(super) fn word(cursor: &mut Cursor<'_>) -> Read<String> {
    cursor.string().or_else(|_| cursor.name())
}

/// The keys of `options` and the comment that a list of options sets.
#[derive(Default)]
pub(super) struct Set {
    keys: Vec<(&'static str, String)>,
    pub(super) comment: Option<String>,
    /// Whether there is one that no spec has.
    pub(super) is_special: bool,
}

impl Set {
    /// Takes an option up. A new character set brings its own collation, unless one is said.
    pub(super) fn take(&mut self, option: Setting) {
        match option {
            Setting::Counter => {}
            Setting::Storage => self.is_special = true,
            Setting::Comment(text) => self.comment = Some(text),
            Setting::Key(key, value) => {
                self.keys.retain(|(known, _)| *known != key);
                self.keys.push((key, value));
            }
        }
    }

    /// The keys of `options`.
    pub(super) fn map(&self, cursor: &Cursor<'_>) -> Map {
        self.keys.iter().fold(Map::new(cursor.place), |map, (key, value)| map.text(key, value))
    }

    /// Whether none of them is set.
    pub(super) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}
