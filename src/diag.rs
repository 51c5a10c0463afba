//! What the compiler has to say about its input: places, codes, diagnostics. Data only: printing is `report`'s job.

use std::fmt;
use std::ops::{Deref, Range};

/// Index of a file in [`Sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A stretch of one line of a file; columns and lengths count characters, lines and columns start at 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub col: u32,
    /// How many characters are meant; 0 where only a point is known.
    pub len: u32,
}

/// A value and where it was written. Two located values are equal when the values are.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> Located<T> {
    /// Ties a value to its place.
    pub fn new(value: T, place: Place) -> Self {
        Self { value, place }
    }
}

impl<T: PartialEq> PartialEq for Located<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Located<T> {}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// One input file as it was read; `path` is relative to the configuration file, with `/`.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path for people and for comments in scripts.
    pub path: String,
    /// The text, without a byte order mark.
    pub text: String,
}

/// Every file that a diagnostic may point into.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a file and gives its id.
    pub fn add(&mut self, path: String, text: String) -> FileId {
        self.files.push(SourceFile { path, text });
        FileId(u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX))
    }

    /// The file of an id.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The text of a file, or nothing for one that is not there.
    pub fn text(&self, id: FileId) -> &str {
        self.get(id).map_or("", |file| file.text.as_str())
    }

    /// The path of a file, or `?` for one that is not there.
    pub fn path(&self, id: FileId) -> &str {
        self.get(id).map_or("?", |file| file.path.as_str())
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0u32..).map(FileId).zip(self.files.iter())
    }
}

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The work is done, but somebody should look.
    Warning,
    /// Something was decided for the user.
    Note,
}

impl Severity {
    /// The word that is printed.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

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
    /// A given name of more than 63 bytes.
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
    /// A table that nothing has created.
    NO_TABLE = "E601", 65;
    /// A column that the table has not got.
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
    IRREVERSIBLE = "E607", 1;
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
    /// Nothing to compile.
    NO_INPUT = "G008", 66;
    /// A configuration that cannot be used.
    BAD_CONFIG = "C001", 78;
    /// A file that cannot be read.
    UNREADABLE = "C002", 66;
    /// A file that cannot be written.
    UNWRITABLE = "C003", 73;
    /// A generated file that is not what the specs give.
    STALE = "C004", 1;
    /// A command line that does not make sense.
    USAGE = "C005", 64;
    /// A fault of this program.
    INTERNAL = "X001", 70;
    /// SQL that the reader does not understand; what it may touch is opaque.
    UNREAD_SQL = "W401", 65;
    /// Something the dialect has not got, carried as a note.
    CARRIED = "N501", 65;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// One thing to say: what, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of problem.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// Where; `None` for what has no place in a file.
    pub place: Option<Place>,
    /// What is wrong, in lower case, names in backticks.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// Other places that matter, each with a word on why.
    pub related: Vec<(Place, String)>,
    /// The bytes that are meant of the text that begins at the place; the pipeline turns them into an exact place.
    pub within: Option<Range<usize>>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            place: Some(place),
            message: message.into(),
            hint: None,
            related: Vec::new(),
            within: None,
        }
    }

    /// An error that no file is the place of.
    pub fn global(code: Code, message: impl Into<String>) -> Self {
        Self { place: None, ..Self::error(code, Place::default(), message) }
    }

    /// The same as a warning.
    #[must_use]
    pub fn warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// The same as a note.
    #[must_use]
    pub fn note(self) -> Self {
        Self { severity: Severity::Note, ..self }
    }

    /// Adds what to do.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// Adds what to do, where there is something to say.
    #[must_use]
    pub fn maybe_hint(self, hint: Option<String>) -> Self {
        Self { hint: hint.or(self.hint), ..self }
    }

    /// Says which bytes of the text at its place are meant.
    #[must_use]
    pub fn within(self, range: Option<Range<usize>>) -> Self {
        Self { within: range, ..self }
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, place: Place, word: impl Into<String>) -> Self {
        self.related.push((place, word.into()));
        self
    }
}

/// Gathers diagnostics; all problems of a run come out together.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds many.
    pub fn extend(&mut self, more: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(more);
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All of them sorted by path and place, each once; those without a place last.
    pub fn sorted(mut self, sources: &Sources) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| {
            let key = |d: &Diagnostic| {
                (
                    d.place.is_none(),
                    d.place.map(|p| (sources.path(p.file).to_owned(), p.line, p.col)),
                    d.severity,
                )
            };
            key(a).cmp(&key(b)).then_with(|| a.code.cmp(&b.code)).then_with(|| a.message.cmp(&b.message))
        });
        self.list.dedup();
        self.list
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

/// `did you mean` for a word and what it might have been; `None` where nothing is near.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, known).map(|near| format!("did you mean `{near}`?"))
}

/// The known word that is nearest to this one, if it is near at all.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|candidate| {
            (strsim::damerau_levenshtein(&word.to_lowercase(), &candidate.to_lowercase()), candidate)
        })
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// The words between backticks in a message.
pub fn quoted(message: &str) -> impl Iterator<Item = &str> {
    message.split('`').skip(1).step_by(2)
}

/// A list for people: `a`, `b` and `c`, in backticks.
pub fn and_list<T: fmt::Display>(items: &[T]) -> String {
    list_with(items, "and")
}

/// A list for people: `a`, `b` or `c`, in backticks.
pub fn or_list<T: fmt::Display>(items: &[T]) -> String {
    list_with(items, "or")
}

fn list_with<T: fmt::Display>(items: &[T], word: &str) -> String {
    match items {
        [] => String::new(),
        [one] => format!("`{one}`"),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(|item| format!("`{item}`")).collect();
            format!("{} {word} `{last}`", first.join(", "))
        }
    }
}
