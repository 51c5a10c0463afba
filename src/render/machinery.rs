//! What of a script is our own and the same in every script of one version: the templates below `runtime/`. They take
//! nothing, stand in the script line by line, and the header says in which lines, with their digest.

use minijinja::Value;

use super::templates::Templates;
use super::value::{map, prose};
use super::{Fault, Rendered, fault};
use crate::dialect::{Facts, Piece};

/// Its pieces, as text.
pub(super) struct Machinery {
    pieces: Vec<(Piece, String)>,
}

/// A stretch of a script: what frames the revisions, or one of them.
pub(super) struct Stretch {
    pub(super) text: String,
    /// Whether pieces may stand in it.
    pub(super) is_frame: bool,
}

/// The lines of a script where pieces stand, from 1.
type Places = Vec<Option<(usize, usize)>>;

impl Machinery {
    /// Renders the pieces.
    pub(super) fn new(templates: &Templates, facts: &Facts) -> Rendered<Self> {
        let render = |piece: &Piece| {
            Ok((*piece, templates.render(&format!("runtime/{}.sql", piece.name), Value::from(()))?))
        };
        Ok(Self { pieces: facts.machinery.iter().map(render).collect::<Rendered<_>>()? })
    }

    /// The lines of the header that say where the machinery stands in the script that follows; nothing for a dialect
    /// that has none. They stand above all pieces.
    pub(super) fn header(
        &self,
        templates: &Templates,
        facts: &Facts,
        script: &[Stretch],
    ) -> Rendered<String> {
        if self.pieces.is_empty() {
            return Ok(String::new());
        }
        let places = self.places(script)?;
        let all: Vec<usize> = (0..places.len()).collect();
        let lines = |shift: usize| {
            let groups = self.groups().into_iter().filter_map(|group| group.line(&places, shift));
            let deletions: Vec<String> = ranges(&places, &all, shift)
                .into_iter()
                .map(|(first, last)| format!("{first},{last}d"))
                .collect();
            let values = map([
                ("groups", Value::from_iter(groups)),
                ("dialect", prose(facts.name)),
                ("deletions", prose(deletions.join(";"))),
            ]);
            templates.render("script/machinery.sql", values)
        };
        lines(newlines(&lines(0)?))
    }

    /// Its pieces, as text.
    pub(super) fn pieces(&self) -> &[(Piece, String)] {
        &self.pieces
    }

    /// Where the pieces stand.
    fn places(&self, script: &[Stretch]) -> Rendered<Places> {
        let mut places = vec![None; self.pieces.len()];
        let mut above = 0;
        for stretch in script {
            for (place, (_, piece)) in places.iter_mut().zip(&self.pieces).filter(|_| stretch.is_frame) {
                if let (None, Some(at)) = (&place, stretch.text.find(piece.as_str())) {
                    let first = above + newlines(&stretch.text[..at]) + 1;
                    *place = Some((first, first + newlines(piece) - 1));
                }
            }
            above += newlines(&stretch.text);
        }
        for (place, (piece, _)) in places.iter().zip(&self.pieces) {
            if place.is_none() && piece.only_in.is_none() {
                return Err(fault(format!("the script lacks the piece `{}` of its machinery", piece.name)));
            }
        }
        Ok(places)
    }

    /// The pieces that all scripts have, and those that only some have, each kind of script for itself.
    fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: Vec<Group<'_>> = Vec::new();
        for (at, (piece, text)) in self.pieces.iter().enumerate() {
            match groups.iter_mut().find(|group| group.only_in == piece.only_in) {
                Some(group) => group.pieces.push((at, text)),
                None => groups.push(Group { only_in: piece.only_in, pieces: vec![(at, text)] }),
            }
        }
        groups.sort_by_key(|group| group.only_in.is_some());
        groups
    }
}

/// Pieces that stand in the same scripts, with their places among all.
struct Group<'m> {
    only_in: Option<&'static str>,
    pieces: Vec<(usize, &'m str)>,
}

impl Group<'_> {
    /// What the header says of it, if the script has it.
    fn line(&self, places: &Places, shift: usize) -> Option<Value> {
        let pieces: Vec<usize> = self.pieces.iter().map(|(at, _)| *at).collect();
        let words: Vec<String> = ranges(places, &pieces, shift)
            .into_iter()
            .map(|(first, last)| format!("{first} to {last}"))
            .collect();
        (!words.is_empty()).then(|| {
            map([
                ("lines", prose(words.join(", "))),
                ("digest", prose(self.digest())),
                ("only_in", self.only_in.map_or(Value::from(()), prose)),
            ])
        })
    }

    /// The digest of its lines.
    fn digest(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for (_, text) in &self.pieces {
            hasher.update(text.as_bytes());
        }
        hasher.finalize().to_hex().to_string()
    }
}

/// The lines in which these pieces stand, so many lines further down; neighbours in one.
fn ranges(places: &Places, pieces: &[usize], shift: usize) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = pieces.iter().filter_map(|at| places[*at]).collect();
    found.sort_unstable();
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for (first, last) in found {
        match ranges.last_mut() {
            Some((_, end)) if *end + 1 == first + shift => *end = last + shift,
            _ => ranges.push((first + shift, last + shift)),
        }
    }
    ranges
}

/// The machinery of a dialect with a line before each kind of piece that says where it stands and what its digest is.
///
/// # Errors
/// A fault in a template.
pub fn runtime(facts: &'static Facts) -> Result<String, Fault> {
    let templates = Templates::new(facts);
    let render = || {
        let machinery = Machinery::new(&templates, facts)?;
        let mut out = String::new();
        for group in machinery.groups() {
            let values = map([
                ("version", prose(env!("CARGO_PKG_VERSION"))),
                ("title", prose(facts.title)),
                ("digest", prose(group.digest())),
                ("only_in", group.only_in.map_or(Value::from(()), prose)),
            ]);
            out.push_str(&templates.render("script/runtime.sql", values)?);
            out.extend(group.pieces.iter().map(|(_, text)| *text));
        }
        Ok(out)
    };
    render().map_err(|fault| Fault(super::templates::explain(&fault)))
}

fn newlines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}
