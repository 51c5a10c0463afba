//! What the compiler has to say about its input: places, codes, diagnostics. Data only: printing is `report`'s job.

mod code;
mod words;

use std::ops::Range;

use crate::model::ObjectId;

pub use crate::source::{FileId, Lines, Located, Place, SourceFile, Sources};
pub use code::Code;
pub use words::{and_list, did_you_mean, index_column, nearest, or_list};

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

/// What a diagnostic is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// An object of the database.
    Object(ObjectId),
    /// A revision, by its id or by what was written for one.
    Revision(String),
}

impl About {
    /// The object, if it is one.
    pub fn object(&self) -> Option<&ObjectId> {
        match self {
            Self::Object(object) => Some(object),
            Self::Revision(_) => None,
        }
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
    /// What it is about, what is wrong first: what is decided over a diagnostic is decided by this, never by the words of
    /// its message.
    pub about: Vec<About>,
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
            about: Vec::new(),
            within: None,
        }
    }

    /// An error that no file is the place of.
    pub fn global(code: Code, message: impl Into<String>) -> Self {
        Self { place: None, ..Self::error(code, Place::default(), message) }
    }

    /// Whether it stops what was asked for.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The same as a warning.
    #[must_use]
    pub fn warning(self) -> Self {
        Self { severity: Severity::Warning, code: self.code.of_warning(), ..self }
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

    /// Says which object it is about, after those that were said before.
    #[must_use]
    pub fn about(mut self, object: ObjectId) -> Self {
        self.about.push(About::Object(object));
        self
    }

    /// Says which revision it is about, by its id or what was written for one.
    #[must_use]
    pub fn about_revision(mut self, id: impl Into<String>) -> Self {
        self.about.push(About::Revision(id.into()));
        self
    }

    /// The objects that it is about.
    pub fn objects(&self) -> impl Iterator<Item = &ObjectId> {
        self.about.iter().filter_map(About::object)
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, place: Place, word: impl Into<String>) -> Self {
        self.related.push((place, word.into()));
        self
    }
}

/// So many places of one kind of note are shown.
const SHOWN: usize = 3;

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

    /// The same without notes of a kind.
    #[must_use]
    pub fn without(mut self, code: Code) -> Self {
        self.list.retain(|d| d.severity != Severity::Note || d.code != code);
        self
    }

    /// The same with each note of a kind once for all its places: how many there are, and the first.
    #[must_use]
    pub fn once(self, code: Code, sources: &Sources) -> Self {
        let (notes, mut list): (Vec<_>, Vec<_>) =
            self.sorted(sources).into_iter().partition(|d| d.severity == Severity::Note && d.code == code);
        let mut kinds: Vec<(Diagnostic, usize)> = Vec::new();
        for note in notes {
            match kinds.iter_mut().find(|(first, _)| first.message == note.message) {
                Some((first, count)) => {
                    *count += 1;
                    if *count <= SHOWN {
                        first.related.extend(note.place.map(|place| (place, "here too".to_owned())));
                    }
                }
                None => kinds.push((note, 1)),
            }
        }
        list.extend(kinds.into_iter().map(|(note, count)| match count {
            1 => note,
            _ => Diagnostic { message: format!("{} ({count} places)", note.message), ..note },
        }));
        Self { list }
    }

    /// Leaves out the notes of a kind that belong to other files.
    pub fn limit_notes(&mut self, code: Code, files: &[FileId]) {
        let inside = |d: &Diagnostic| d.place.is_none_or(|place| files.contains(&place.file));
        self.list.retain(|d| d.severity != Severity::Note || d.code != code || inside(d));
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
