//! Strict YAML: text in, a tree of located nodes out. Knows nothing of specs.
//!
//! serde loses places (flatten, untagged) and raw texts (`1.10` becomes 1.1), and stops at the first error of a
//! file; so specs are decoded from this tree. What it refuses is contract: anchors, aliases, merge keys, tags,
//! duplicate keys, a second document.

mod block;
mod built;
mod canonical;
mod cut;
mod inside;
mod layout;
mod loose;
mod printed;
mod syntax;

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, Tag};

use crate::diag::{Code, Diagnostic, FileId, Place};

pub use canonical::write_canonical;
pub use inside::narrow;
pub use layout::{comment_lines, comments, laid_out, require_the_same};
pub use loose::loose_scalars;
pub use printed::{print, print_text};

/// Deeper nesting than this is refused: no spec needs it, and recursion stays bounded.
const MAX_DEPTH: usize = 64;

/// A value with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Where it begins.
    pub place: Place,
    /// What it is.
    pub kind: Kind,
}

/// The three kinds of YAML values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, as written; `plain` when it stood without quotes.
    Scalar {
        /// The text after YAML's own unescaping, otherwise untouched: `1.10` stays `1.10`.
        text: String,
        /// Without quotes, hence open to the meanings of null, true, false.
        plain: bool,
    },
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Vec<Entry>),
}

/// One key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key's text.
    pub key: String,
    /// Where the key stands.
    pub place: Place,
    pub value: Node,
}

impl Node {
    /// Whether it is YAML's null: `null`, `~` or nothing, without quotes.
    pub fn is_null(&self) -> bool {
        matches!(&self.kind, Kind::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }

    /// The text of a scalar that is not null.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } if !self.is_null() => Some(text),
            _ => None,
        }
    }

    /// The value of a key, where this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.kind {
            Kind::Map(entries) => entries.iter().find(|e| e.key == key).map(|e| &e.value),
            _ => None,
        }
    }

    /// For messages: what is there.
    pub fn describe(&self) -> &'static str {
        match &self.kind {
            _ if self.is_null() => "an empty value",
            Kind::Scalar { .. } => "a text",
            Kind::List(_) => "a list",
            Kind::Map(_) => "a map",
        }
    }

    /// The first node below this one, itself included, that satisfies a condition.
    pub fn find(&self, wanted: &dyn Fn(&Node) -> bool) -> Option<&Node> {
        if wanted(self) {
            return Some(self);
        }
        match &self.kind {
            Kind::Scalar { .. } => None,
            Kind::List(items) => items.iter().find_map(|item| item.find(wanted)),
            Kind::Map(entries) => entries.iter().find_map(|entry| entry.value.find(wanted)),
        }
    }

    /// Calls `visit` for every scalar and key below this node.
    pub fn each_text(&self, visit: &mut dyn FnMut(&str)) {
        match &self.kind {
            Kind::Scalar { text, .. } => visit(text),
            Kind::List(items) => items.iter().for_each(|item| item.each_text(visit)),
            Kind::Map(entries) => entries.iter().for_each(|entry| entry.value.each_text(visit)),
        }
    }
}

/// Reads one document.
///
/// # Errors
/// The first fault of the syntax, or every breach of strictness that does not stop the reader.
pub fn parse(file: FileId, text: &str) -> Result<Node, Vec<Diagnostic>> {
    match read(file, text) {
        (Some(node), faults) if faults.is_empty() => Ok(node),
        (_, faults) => Err(faults),
    }
}

/// Reads one document as far as it can be: the tree is also given where the faults leave no doubt about its values
/// (an anchor, a key that stands twice), so that what else is wrong with the file comes out in the same run.
pub fn read(file: FileId, text: &str) -> (Option<Node>, Vec<Diagnostic>) {
    let mut reader =
        Reader { file, text, events: Parser::new_from_str(text), faults: Vec::new(), lost: false };
    let node = match reader.document() {
        Ok(node) => node,
        Err(fault) => {
            reader.faults.push(*fault);
            None
        }
    };
    (node.filter(|_| !reader.lost), reader.faults)
}

struct Reader<'t> {
    file: FileId,
    text: &'t str,
    events: Parser<'t, saphyr_parser::StrInput<'t>>,
    faults: Vec<Diagnostic>,
    /// Some value is not what the author meant.
    lost: bool,
}

type Fallible<T> = Result<T, Box<Diagnostic>>;

impl<'t> Reader<'t> {
    fn next(&mut self) -> Fallible<(Event<'t>, Span)> {
        match self.events.next_event() {
            Some(Ok(pair)) => Ok(pair),
            Some(Err(fault)) => Err(Box::new(self.syntax(&fault))),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn document(&mut self) -> Fallible<Option<Node>> {
        let mut root = None;
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => break,
                (Event::DocumentStart(_), span) if root.is_some() => {
                    return Err(Box::new(self.fault(Code::YAML_DOCUMENTS, span, "a second document in one file").hint(
                        "write one revision per file; `---` in the middle of a file starts a new document",
                    )));
                }
                (Event::DocumentStart(_), _) => {
                    let (event, span) = self.next()?;
                    root = Some(self.node(event, span, 0)?);
                }
                _ => {}
            }
        }
        match root {
            Some(node) if !matches!(&node.kind, Kind::Scalar { text, plain: true } if text.is_empty()) => {
                Ok(Some(node))
            }
            _ => {
                let start = Place { file: self.file, line: 1, col: 1, len: 0 };
                Err(Box::new(
                    Diagnostic::error(Code::YAML_EMPTY, start, "the file is empty")
                        .hint("`sqlc-mig revision -m MESSAGE` writes a new spec; a file whose name begins with `_` is ignored"),
                ))
            }
        }
    }

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Fallible<Node> {
        if depth > MAX_DEPTH {
            return Err(Box::new(self.fault(
                Code::YAML_DEPTH,
                span,
                format!("nested more than {MAX_DEPTH} levels deep"),
            )));
        }
        let place = self.place(span);
        let kind = match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_anchor(anchor, span);
                self.refuse_tag(tag.as_deref(), span);
                let plain = style == ScalarStyle::Plain;
                match block::inside_of_braces(&text, place).filter(|_| plain) {
                    Some((text, fault)) => {
                        self.faults.push(fault);
                        Kind::Scalar { text, plain }
                    }
                    None => Kind::Scalar { text: text.into_owned(), plain },
                }
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_anchor(anchor, span);
                self.refuse_tag(tag.as_deref(), span);
                Kind::List(self.items(depth)?)
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_anchor(anchor, span);
                self.refuse_tag(tag.as_deref(), span);
                Kind::Map(self.entries(depth)?)
            }
            Event::Alias(_) => {
                let fault = self
                    .fault(Code::YAML_ALIAS, span, "aliases (`*name`) are not allowed")
                    .hint("write the value out: a spec is reviewed as it stands");
                self.faults.push(fault);
                self.lost = true;
                Kind::Scalar { text: String::new(), plain: true }
            }
            _ => return Err(Box::new(self.fault(Code::YAML_SYNTAX, span, "a value is missing here"))),
        };
        Ok(Node { place, kind })
    }

    fn items(&mut self, depth: usize) -> Fallible<Vec<Node>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => {
                    items.shrink_to_fit(); // trees are kept; most lists and maps are short
                    return Ok(items);
                }
                (event, span) => items.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn entries(&mut self, depth: usize) -> Fallible<Vec<Entry>> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen: BTreeMap<String, Place> = BTreeMap::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingEnd) {
                cut::join(&mut entries, &mut self.faults);
                entries.shrink_to_fit();
                return Ok(entries);
            }
            let key = self.node(event, span, depth + 1)?;
            let (event, span) = self.next()?;
            let value = self.node(event, span, depth + 1)?;
            let Kind::Scalar { text, .. } = key.kind else {
                self.faults.push(Diagnostic::error(Code::YAML_KEY, key.place, "a key must be a plain name"));
                self.lost = true;
                continue;
            };
            if text == "<<" {
                self.faults.push(
                    Diagnostic::error(Code::YAML_ALIAS, key.place, "merge keys (`<<`) are not allowed")
                        .hint("write the keys out: a spec is reviewed as it stands"),
                );
                self.lost = true;
                continue;
            }
            if let Some(first) = seen.insert(text.clone(), key.place) {
                self.faults.push(
                    Diagnostic::error(
                        Code::YAML_DUPLICATE,
                        key.place,
                        format!("key `{text}` stands twice in this map"),
                    )
                    .related(first, "first here")
                    .hint("delete one of them"),
                );
                continue;
            }
            entries.push(Entry { key: text, place: key.place, value });
        }
    }

    fn refuse_anchor(&mut self, anchor: usize, span: Span) {
        if anchor != 0
            && let Some(fault) = block::of_operator(self.text, self.place(span))
        {
            self.faults.push(fault);
            self.lost = true;
        } else if anchor != 0 {
            let fault = self
                .fault(Code::YAML_ALIAS, span, "anchors (`&name`) are not allowed")
                .hint("write the value out where it is needed: a spec is reviewed as it stands");
            self.faults.push(fault);
        }
    }

    fn refuse_tag(&mut self, tag: Option<&Tag>, span: Span) {
        let Some(tag) = tag else { return };
        let standard = tag.handle.starts_with("tag:yaml.org");
        let written = format!("{}{}", if standard { "!!" } else { &tag.handle }, tag.suffix);
        let hint = if standard {
            "leave it out; quotes make a text of anything: \"0\"".to_owned()
        } else {
            format!("leave it out; an operation is a map with one key: `- {}: {{...}}`", tag.suffix)
        };
        let mut fault =
            self.fault(Code::YAML_TAG, span, format!("tags are not allowed: `{written}`")).hint(hint);
        if let Some(place) = &mut fault.place {
            place.len = u32::try_from(written.chars().count()).unwrap_or(u32::MAX);
        }
        self.lost = true;
        self.faults.push(fault);
    }

    fn place(&self, span: Span) -> Place {
        let one_line = span.start.line() == span.end.line();
        let len = if one_line { span.end.col().saturating_sub(span.start.col()) } else { 0 };
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place {
            file: self.file,
            line: count(span.start.line()),
            col: count(span.start.col() + 1),
            len: count(len),
        }
    }

    fn fault(&self, code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, self.place(span), message)
    }

    fn syntax(&self, fault: &ScanError) -> Diagnostic {
        let mark = *fault.marker();
        syntax::explain(self.text, self.place(Span::new(mark, mark)), fault.info())
    }
}
