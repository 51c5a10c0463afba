//! What InnoDB takes for foreign keys and indexes, in MySQL and MariaDB (manual, 15.1.20.5 and 17.21). Measured on MySQL 9.7
//! and MariaDB 11.8; `tests/known/` compares.

use super::canonical::readings;
use super::facts::{
    Beginning, ColumnChange, ColumnUser, Computed, Indexed, KeyColumn, KeyReader, Limits, TableColumns,
};
use super::mysql_locks::type_change_rewrites;
use super::mysql_types::words_of;
use crate::model::{ReferentialAction, SqlType, current_charset};

/// MySQL's answers.
pub(super) const LIMITS: Limits = Limits {
    table_columns: TableColumns::One,
    stops,
    generated_primary: |stored| stored, // error 3106
    views_hold_columns: true,
    cast: |_, _| super::facts::Cast::Unknown, // it converts on assignment, whatever the types are
    pseudo_type: |_| None,
    takes_identity: |sql_type| matches!(counted(sql_type), None | Some(Counted::Integer)), // error 1063
    identity_is_unread: |_| true, // errors 3109, 3754, 3768 and 3818
    indexed,
    no_operators: |_, _| false,
    method: |_| None,
    longest_entry: Some(3072),
    hashes_long_keys: false,
    cuts_long_indexes: false,
    cut_in_any_index: |sql_type| matches!(sql_type, SqlType::Native(name) if is_geometry(name)),
    may_be_long,
    beginning,
    reads: |_, read, later| !later || read == Computed::Clock, // errors 3107 and 3767
    keys_hold_partition: false,
};

/// Who stands in the way (errors 3108, 3837 and 3959): views and triggers are looked at when they run.
fn stops(change: ColumnChange, user: ColumnUser) -> bool {
    match change {
        ColumnChange::Dropped => matches!(user, ColumnUser::Generated | ColumnUser::Default),
        ColumnChange::Renamed => {
            matches!(user, ColumnUser::Generated | ColumnUser::Default | ColumnUser::Expression)
        }
        ColumnChange::Retyped => false,
    }
}

/// How InnoDB stores a type, as far as it matters for comparing two columns of a foreign key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stored {
    /// Bytes, and whether there is a sign; days are numbers of three bytes.
    Integer(u32, bool),
    Float,
    Double,
    /// Text, by its character set and collation.
    Text,
    /// Text in ASCII, whatever the table has.
    Ascii,
    /// Bytes: exact numbers and moments too.
    Bytes,
}

fn stored(sql_type: &SqlType) -> Option<Stored> {
    Some(match readings::mysql_type(sql_type) {
        SqlType::Boolean => Stored::Integer(1, true),
        SqlType::Smallint => Stored::Integer(2, true),
        SqlType::Integer => Stored::Integer(4, true),
        SqlType::Bigint => Stored::Integer(8, true),
        SqlType::Real => Stored::Float,
        SqlType::Double => Stored::Double,
        SqlType::Date => Stored::Integer(3, true),
        SqlType::Uuid => Stored::Ascii,
        SqlType::Char(_) | SqlType::Varchar(_) | SqlType::Text => Stored::Text,
        SqlType::Numeric(_)
        | SqlType::Time(_)
        | SqlType::Timestamp(_)
        | SqlType::Timestamptz(_)
        | SqlType::Binary(_)
        | SqlType::Varbinary(_)
        | SqlType::Blob => Stored::Bytes,
        SqlType::Native(text) => stored_native(&text)?,
        SqlType::Interval
        | SqlType::Json
        | SqlType::Jsonb
        | SqlType::EnumOf(_)
        | SqlType::EnumRef(_)
        | SqlType::Array(_)
        | SqlType::Raw(_) => return None,
    })
}

fn stored_native(text: &str) -> Option<Stored> {
    let (name, attributes) = words_of(text);
    let integer = |bytes| Some(Stored::Integer(bytes, !attributes.contains("unsigned")));
    match name {
        "tinyint" => integer(1),
        "smallint" => integer(2),
        "mediumint" => integer(3),
        "int" => integer(4),
        "bigint" => integer(8),
        "char" | "varchar" | "tinytext" | "text" | "mediumtext" | "longtext" => Some(Stored::Text),
        "decimal" | "datetime" | "timestamp" | "time" | "tinyblob" | "mediumblob" | "longblob" => {
            Some(Stored::Bytes)
        }
        _ => None,
    }
}

/// Whether a foreign key can be between two columns (errors 3780 and 150): they are stored alike, and texts have one
/// character set and collation.
pub(super) fn fits(own: &KeyColumn<'_>, referred: &KeyColumn<'_>) -> bool {
    let (Some(one), Some(other)) = (stored(own.sql_type), stored(referred.sql_type)) else { return true };
    if matches!((one, other), (Stored::Text, Stored::Text)) {
        return same(charset(own).as_ref(), charset(referred).as_ref())
            && same(collation(own).as_ref(), collation(referred).as_ref());
    }
    match (one, other) {
        (Stored::Ascii, Stored::Text) => charset(referred).is_some_and(|set| set == "ascii"),
        (Stored::Text, Stored::Ascii) => charset(own).is_some_and(|set| set == "ascii"),
        _ => one == other,
    }
}

fn same(one: Option<&String>, other: Option<&String>) -> bool {
    one.is_none() || other.is_none() || one == other
}

fn charset(column: &KeyColumn<'_>) -> Option<String> {
    let of_type = after(column.sql_type, "character set");
    let of_collation = || collation(column).map(|name| name.split('_').next().unwrap_or_default().to_owned());
    let named = of_type.or_else(of_collation).or_else(|| column.charset.map(str::to_lowercase))?;
    Some(current_charset(&named))
}

fn collation(column: &KeyColumn<'_>) -> Option<String> {
    after(column.sql_type, "collate").or_else(|| column.collation.map(str::to_lowercase))
}

/// The word after others in a type of the engine's own.
fn after(sql_type: &SqlType, words: &str) -> Option<String> {
    let SqlType::Native(text) = readings::mysql_type(sql_type) else { return None };
    let (_, rest) = text.split_once(words)?;
    rest.split_whitespace().next().map(str::to_lowercase)
}

/// Whether a column in a foreign key can get another type (errors 1832 and 1833): only where nothing is copied.
pub(super) fn retypes(from: &KeyColumn<'_>, to: &KeyColumn<'_>) -> bool {
    let (old, new) = (readings::mysql_type(from.sql_type), readings::mysql_type(to.sql_type));
    let known = stored(&old).is_some() && stored(&new).is_some();
    let collated = same(charset(from).as_ref(), charset(to).as_ref())
        && same(collation(from).as_ref(), collation(to).as_ref());
    !known || collated && !type_change_rewrites(&old, &new)
}

/// How a type can count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    Integer,
    Float,
    Never,
}

/// How a type can count, where it is known: AUTO_INCREMENT is for integers, and MariaDB takes numbers with a point too. Measured
/// on 9.7, 10.5 and 11.8.
pub(super) fn counted(sql_type: &SqlType) -> Option<Counted> {
    Some(match readings::mysql_type(sql_type) {
        SqlType::Raw(_) => return None,
        SqlType::Boolean | SqlType::Smallint | SqlType::Integer | SqlType::Bigint => Counted::Integer,
        SqlType::Real | SqlType::Double => Counted::Float,
        SqlType::Native(text) => match words_of(&text).0 {
            "tinyint" | "smallint" | "mediumint" | "int" | "integer" | "bigint" => Counted::Integer,
            "float" | "double" | "real" => Counted::Float,
            _ => Counted::Never,
        },
        _ => Counted::Never,
    })
}

/// Of what an index holds the beginning (error 1089; measured on 9.7, 10.5 and 11.8): a type change that leaves it none makes it an
/// index of whole values, without a word.
pub(super) fn beginning(sql_type: &SqlType) -> Beginning {
    match readings::mysql_type(sql_type) {
        SqlType::Text | SqlType::Blob => Beginning::OfAny,
        SqlType::Char(n) | SqlType::Binary(n) => Beginning::UpTo(n.unwrap_or(1)),
        SqlType::Varchar(Some(n)) | SqlType::Varbinary(Some(n)) => Beginning::UpTo(n),
        SqlType::Uuid | SqlType::Json | SqlType::Jsonb | SqlType::Raw(_) => Beginning::Unknown,
        SqlType::Native(text) => beginning_of_native(&text),
        other => Beginning::Never(match indexed(&other, None) {
            Indexed::Bytes(bytes) => Some(bytes),
            Indexed::ByLength(_) | Indexed::Never | Indexed::Unknown => None,
        }),
    }
}

fn beginning_of_native(text: &str) -> Beginning {
    let (name, _) = words_of(text);
    let length = || text.split(['(', ')']).nth(1).and_then(|n| n.parse::<u32>().ok());
    match name {
        "tinytext" | "text" | "mediumtext" | "longtext" | "tinyblob" | "blob" | "mediumblob" | "longblob" => {
            Beginning::OfAny
        }
        "char" | "varchar" => length().map_or(Beginning::Unknown, Beginning::UpTo),
        "tinyint" | "smallint" | "mediumint" | "int" | "integer" | "bigint" | "decimal" | "dec" | "fixed"
        | "numeric" | "float" | "double" | "real" | "bit" | "year" | "date" | "datetime" | "timestamp"
        | "time" | "enum" | "set" => Beginning::Never(None),
        _ => Beginning::Unknown,
    }
}

/// Whether an action of a foreign key cannot write a column for the sake of who reads it (errors 3823, 1215, 3104).
pub(super) fn spoils(action: ReferentialAction, deletes: bool, reader: KeyReader) -> bool {
    match action {
        ReferentialAction::NoAction | ReferentialAction::Restrict => false,
        ReferentialAction::Cascade => !deletes || reader == KeyReader::Stored,
        ReferentialAction::SetNull | ReferentialAction::SetDefault => true,
    }
}

/// The bytes of a character; none of a character set that is not known here. A table that names none has that of its
/// database, which is utf8mb4 unless somebody wanted another.
fn width(charset: Option<&str>) -> Option<u32> {
    match charset.unwrap_or("utf8mb4") {
        "utf8mb4" | "utf16" | "utf16le" | "utf32" => Some(4),
        "utf8" | "utf8mb3" => Some(3),
        "ucs2" => Some(2),
        "latin1" | "latin2" | "latin5" | "latin7" | "ascii" | "cp1250" | "cp1251" | "cp1252" | "cp1256"
        | "cp1257" | "cp850" | "cp852" | "cp866" | "koi8r" | "koi8u" | "greek" | "hebrew" | "binary" => {
            Some(1)
        }
        _ => None,
    }
}

/// What a column adds to an index (manual, 10.3.5 and 15.1.15).
pub(super) fn indexed(sql_type: &SqlType, charset: Option<&str>) -> Indexed {
    let own = after(sql_type, "character set");
    let Some(width) = width(own.as_deref().or(charset)) else { return Indexed::Unknown };
    match readings::mysql_type(sql_type) {
        SqlType::Char(n) => Indexed::Bytes(n.unwrap_or(1) * width),
        SqlType::Varchar(Some(n)) => Indexed::Bytes(n.saturating_mul(width)),
        SqlType::Binary(n) => Indexed::Bytes(n.unwrap_or(1)),
        SqlType::Varbinary(Some(n)) => Indexed::Bytes(n),
        SqlType::Text => Indexed::ByLength(width),
        SqlType::Blob => Indexed::ByLength(1),
        SqlType::Json | SqlType::Jsonb => Indexed::Never,
        SqlType::Boolean => Indexed::Bytes(1),
        SqlType::Smallint => Indexed::Bytes(2),
        SqlType::Date => Indexed::Bytes(3),
        SqlType::Integer | SqlType::Real => Indexed::Bytes(4),
        SqlType::Bigint | SqlType::Double => Indexed::Bytes(8),
        SqlType::Uuid => Indexed::Bytes(36),
        SqlType::Native(text) => indexed_native(&text, width),
        SqlType::Numeric(_)
        | SqlType::Varchar(None)
        | SqlType::Varbinary(None)
        | SqlType::Time(_)
        | SqlType::Timestamp(_)
        | SqlType::Timestamptz(_)
        | SqlType::Interval
        | SqlType::EnumOf(_)
        | SqlType::EnumRef(_)
        | SqlType::Array(_)
        | SqlType::Raw(_) => Indexed::Unknown,
    }
}

fn indexed_native(text: &str, width: u32) -> Indexed {
    let (name, _) = words_of(text);
    let length = || text.split(['(', ')']).nth(1).and_then(|n| n.parse::<u32>().ok());
    match name {
        "tinytext" | "text" | "mediumtext" | "longtext" => Indexed::ByLength(width),
        "tinyblob" | "blob" | "mediumblob" | "longblob" => Indexed::ByLength(1),
        "char" | "varchar" => length().map_or(Indexed::Unknown, |n| Indexed::Bytes(n.saturating_mul(width))),
        _ => Indexed::Unknown,
    }
}

/// Whether values of a type of the server's own may be long, where `indexed` knows no size.
fn may_be_long(name: &str) -> bool {
    is_geometry(name) || ["text", "blob", "json", "char", "binary"].iter().any(|word| name.contains(word))
}

/// An index on a geometry shows a length of 32 (measured).
fn is_geometry(name: &str) -> bool {
    ["geometry", "point", "polygon", "linestring"].iter().any(|word| name.contains(word))
}
