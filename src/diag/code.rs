//! The stable codes of diagnostics; docs/errors.md has a section for each.

use std::fmt;

/// A stable name of a kind of problem, and the exit status that an error of this kind gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// `E201` and the like; never reused.
    pub id: &'static str,
    /// Exit status, after sysexits(3).
    pub exit: u8,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $exit:literal;)*) => {
        impl Code {
            $($(#[$doc])* pub const $name: Code = Code { id: $id, exit: $exit };)*
            /// Every code, for the documentation and the tests.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];
        }
    };
}

codes! {
    /// YAML that cannot be read.
    YAML_SYNTAX = "E101", 65;
    /// A file that is not UTF-8.
    YAML_UTF8 = "E102", 65;
    /// A file with nothing in it.
    YAML_EMPTY = "E103", 65;
    /// A second document in one file.
    YAML_DOCUMENTS = "E104", 65;
    /// Anchor, alias or merge key.
    YAML_ALIAS = "E105", 65;
    /// A YAML tag.
    YAML_TAG = "E106", 65;
    /// One key twice in one map.
    YAML_DUPLICATE = "E107", 65;
    /// Nested too deeply.
    YAML_DEPTH = "E108", 65;
    /// A key that is not a plain name.
    YAML_KEY = "E109", 65;
    /// A key that means nothing here.
    UNKNOWN_KEY = "E201", 65;
    /// A key that must be there.
    MISSING_KEY = "E202", 65;
    /// A list where a map is meant, and the like.
    WRONG_SHAPE = "E203", 65;
    /// An operation that does not exist.
    UNKNOWN_OPERATION = "E204", 65;
    /// An operation is a map with exactly one key.
    ONE_OPERATION = "E205", 65;
    /// yes, no, on, off where true or false is meant.
    NOT_BOOLEAN = "E206", 65;
    /// A word that is not one of the allowed ones.
    BAD_CHOICE = "E207", 65;
    /// Keys that exclude or need each other.
    KEYS_CONFLICT = "E208", 65;
    /// A revision id or label that cannot be one.
    BAD_REVISION_ID = "E301", 65;
    /// A name that no engine can hold.
    BAD_NAME = "E302", 65;
    /// A given name that is too long.
    NAME_TOO_LONG = "E303", 65;
    /// A type that neither we nor the engine know.
    UNKNOWN_TYPE = "E304", 65;
    /// A type with arguments that it does not take.
    BAD_TYPE = "E305", 65;
    /// A literal that its column's type cannot hold.
    BAD_LITERAL = "E306", 65;
    /// A variable that nobody set.
    UNKNOWN_VARIABLE = "E307", 65;
    /// SQL that cannot be split safely.
    SQL_SPLIT = "E401", 65;
    /// BEGIN, COMMIT and the like in user SQL.
    SQL_TRANSACTION = "E402", 65;
    /// Text that the client would take as a command of its own.
    SQL_CLIENT = "E403", 65;
    /// An expression that is not one expression.
    SQL_EXPRESSION = "E404", 65;
    /// A map of SQL texts with none for this dialect.
    SQL_NO_TEXT = "E405", 65;
    /// An `if` that is not one query.
    SQL_CONDITION = "E406", 65;
    /// Something this dialect cannot do.
    UNSUPPORTED = "E501", 65;
    /// DDL that commits by itself, without a question that tells whether it has run.
    NEEDS_QUESTION = "E502", 65;
    /// What a script for any client cannot hold.
    NOT_PORTABLE = "E503", 65;
    /// A table that nothing has created.
    NO_TABLE = "E601", 65;
    /// A column that the table lacks.
    NO_COLUMN = "E602", 65;
    /// An index, constraint, type or schema that is not there.
    NO_OBJECT = "E603", 65;
    /// A name that is taken.
    NAME_TAKEN = "E604", 65;
    /// An operation that needs a definition the history does not know.
    NEEDS_DEFINITION = "E605", 65;
    /// An object that others still need.
    STILL_USED = "E606", 65;
    /// An operation that cannot be inverted, in a downgrade that asks for it.
    IRREVERSIBLE = "W607", 1;
    /// A revision that does nothing.
    EMPTY_REVISION = "W608", 1;
    /// A list under `downgrade` that does not lead back.
    NOT_BACK = "W609", 1;
    /// A difference between two schemas that no operation bridges.
    NOT_BRIDGED = "E610", 65;
    /// Nothing differs, so that there is nothing to write.
    NO_DIFFERENCE = "N614", 0;
    /// The history does not give the wanted schema.
    PENDING_DIFFERENCE = "W613", 1;
    /// A question that two schemas leave open.
    OPEN_QUESTION = "E612", 65;
    /// A source that cannot be imported.
    BAD_IMPORT = "E616", 65;
    /// A step of an import that is left open.
    LEFT_OPEN = "W615", 1;
    /// Something of a wanted schema that is not compared.
    NOT_COMPARED = "N611", 0;
    /// One revision id in two files.
    DUPLICATE_REVISION = "G001", 65;
    /// A parent that does not exist.
    NO_PARENT = "G002", 65;
    /// Revisions that are their own ancestors.
    CYCLE = "G003", 65;
    /// An id or label that another revision has, or that differs by case alone.
    NAME_CLASH = "G004", 65;
    /// Several heads where one is needed.
    SEVERAL_HEADS = "G005", 1;
    /// A revision expression that names nothing, or too many.
    NO_REVISION = "G006", 64;
    /// A range that holds nothing or runs backwards.
    BAD_RANGE = "G007", 64;
    /// A parent that is no head, without the word that allows it.
    NOT_A_HEAD = "G010", 64;
    /// Nothing to merge.
    NOTHING_TO_MERGE = "G011", 1;
    /// Text that is no ledger of this project.
    BAD_LEDGER = "G012", 65;
    /// Nothing to compile.
    NO_INPUT = "G008", 66;
    /// Revisions that are replaced twice, or in part.
    BAD_REPLACEMENT = "G013", 65;
    /// Revisions that cannot become one.
    NOT_SQUASHED = "G014", 65;
    /// What has become one revision.
    SQUASHED = "N015", 0;
    /// Concurrent revisions whose order matters.
    CONFLICT = "G009", 1;
    /// The same, where it stops nothing.
    CONFLICT_ALLOWED = "W009", 1;
    /// A merge revision that was written without being asked for by name.
    AUTO_MERGE = "N001", 0;
    /// A configuration that cannot be used.
    BAD_CONFIG = "C001", 78;
    /// A file that cannot be read.
    UNREADABLE = "C002", 66;
    /// A file that cannot be written.
    UNWRITABLE = "C003", 73;
    /// A generated file that is not what the specs give.
    STALE = "C004", 1;
    /// The same, found by `check`.
    STALE_FOUND = "W004", 1;
    /// A command line that does not make sense.
    USAGE = "C005", 64;
    /// An editor that is missing or failed.
    EDITOR = "C010", 66;
    /// A program that is missing, too old, or another one than its name says.
    UNFIT_PROGRAM = "W012", 1;
    /// The command that prints the wanted schema is missing or failed.
    COMMAND = "C011", 66;
    /// A fault of this program.
    INTERNAL = "X001", 70;
    /// SQL that the reader does not understand; what it may touch is opaque.
    UNREAD_SQL = "W401", 65;
    /// Something the dialect lacks, carried as a note.
    CARRIED = "N501", 65;
}

impl Code {
    /// The code of the same kind for what stops nothing: warnings have a letter of their own.
    #[must_use]
    pub fn of_warning(self) -> Self {
        match self {
            Self::CONFLICT => Self::CONFLICT_ALLOWED,
            Self::STALE => Self::STALE_FOUND,
            other => other,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
