//! A script whose machinery stands in files of a folder beside it: which of its pieces stand in which file, how the script
//! knows the files, and the lines that run them.

use minijinja::Value;
use sha2::Digest as _;

use super::machinery::{Machinery, Stretch};
use super::templates::Templates;
use super::value::{Sql, map, typed};
use super::{Rendered, fault};
use crate::dialect::{Facts, KnownBy, Piece};

/// A file of the folder.
struct File<'m> {
    /// The name of its first piece.
    name: &'static str,
    pieces: Vec<&'m (Piece, String)>,
    /// The one before it, if nothing of it may be run before that one was run whole: what begins with `name` is changed by
    /// none before the revisions, and after them each has to put something back.
    after: Option<&'static str>,
    /// Whether this script runs it.
    is_used: bool,
}

/// What all files of a folder are told.
struct Folder<'a> {
    templates: &'a Templates,
    path: &'a str,
    known_by: KnownBy,
    delimiter: Option<&'static str>,
    /// What is the same in all of them: some digits of the digest of the machinery.
    key: String,
}

/// Puts in the place of the machinery the lines that run it from files of a folder; before the first of them, what asks
/// whether they are those that the script was built with. Gives the files.
pub(super) fn split(
    machinery: &Machinery,
    templates: &Templates,
    facts: &Facts,
    folder: &str,
    script: &mut [Stretch],
) -> Rendered<Vec<(String, String)>> {
    let known_by = facts.client.files.map_err(|why| fault(why.to_owned()))?;
    let mut key = sha256(&machinery.pieces().iter().map(|(_, text)| text.as_str()).collect::<String>());
    key.truncate(16);
    let folder = Folder { templates, path: folder, known_by, delimiter: facts.client.delimiter, key };
    let mut files = files(machinery);
    let mut first = None;
    for at in 0..files.len() {
        let Some(place) = place(&files[at], script)? else { continue };
        files[at].is_used = true;
        // after the revisions, what puts the session back is run whatever came before
        let before = at.checked_sub(1).filter(|_| place.stretch == 0).map(|before| files[before].name);
        files[at].after = before;
        let include = templates.render("split/include.sql", folder.values(&files[at]))?;
        let text = &mut script[place.stretch].text;
        text.replace_range(place.from..place.to, &include);
        first.get_or_insert((place.stretch, place.from));
    }
    let (stretch, at) = first.ok_or_else(|| fault("the script has no machinery".to_owned()))?;
    let used = files.iter().filter(|file| file.is_used);
    let compared = (1..).zip(used).map(|(number, file)| folder.compared(number, file));
    let compared = compared.collect::<Rendered<Vec<Value>>>()?;
    let check = map([
        ("pieces", Value::from_iter(compared)),
        ("folder", typed(Sql::Raw(folder.path.to_owned()))),
        ("key", typed(Sql::Raw(folder.key.clone()))),
    ]);
    script[stretch].text.insert_str(at, &templates.render("split/check.sql", check)?);
    files.iter().map(|file| Ok((folder.path_of(file), folder.text(file)?))).collect()
}

/// Which pieces stand in which file.
fn files(machinery: &Machinery) -> Vec<File<'_>> {
    let mut files: Vec<File<'_>> = Vec::new();
    for piece in machinery.pieces() {
        match files.last_mut() {
            Some(file) if piece.0.is_behind => file.pieces.push(piece),
            _ => files.push(File { name: piece.0.name, pieces: vec![piece], after: None, is_used: false }),
        }
    }
    files
}

/// Where what a file holds stands in the script.
struct Place {
    stretch: usize,
    from: usize,
    to: usize,
}

/// Finds the pieces of a file, one behind the other, without those that this script does not have.
fn place(file: &File<'_>, script: &[Stretch]) -> Rendered<Option<Place>> {
    let mut pieces = file.pieces.iter();
    let Some((_, first)) = pieces.next() else { return Ok(None) };
    let mut stretches = script.iter().enumerate().filter(|(_, stretch)| stretch.is_frame);
    let found = stretches.find_map(|(at, stretch)| Some((at, stretch.text.find(first.as_str())?)));
    let Some((stretch, from)) = found else { return Ok(None) };
    let text = &script[stretch].text;
    let mut to = from + first.len();
    for (piece, words) in pieces {
        let rest = text[to..].trim_start_matches('\n');
        if rest.starts_with(words.as_str()) {
            to = text.len() - rest.len() + words.len();
        } else if piece.only_in.is_none() {
            return Err(fault(format!("the piece `{}` does not stand behind the one before it", piece.name)));
        }
    }
    Ok(Some(Place { stretch, from, to }))
}

impl Folder<'_> {
    /// The file, from the script's folder on.
    fn path_of(&self, file: &File<'_>) -> String {
        format!("{}/{}.sql", self.path, file.name)
    }

    fn values(&self, file: &File<'_>) -> Value {
        let raw = |text: &str| typed(Sql::Raw(text.to_owned()));
        let path = self.path_of(file);
        map([
            ("path", raw(&path)),
            ("name", typed(Sql::Text(path))),
            ("word", raw(file.name)),
            ("after", file.after.map_or(Value::from(()), raw)),
            ("key", raw(&self.key)),
            ("piece", typed(Sql::Raw(machinery_of(file)))),
            ("packets", Value::from_iter(self.packets(file))),
            ("commands", Value::from_iter(self.commands(file))),
        ])
    }

    /// The lines that the client does not send, but does at once: they stay in the script.
    fn commands(&self, file: &File<'_>) -> Vec<Value> {
        let machinery = machinery_of(file);
        let commands = machinery.lines().filter(|line| self.delimiter.is_some() && is_command(line));
        commands.map(|line| typed(Sql::Raw(line.to_owned()))).collect()
    }

    /// What lies between the lines that end something for the client, without those that are its own; what does not end
    /// with a `;` needs one to be followed by more.
    fn packets(&self, file: &File<'_>) -> Vec<Value> {
        let machinery = machinery_of(file);
        let machinery: String = machinery.split_inclusive('\n').filter(|line| !is_command(line)).collect();
        let Some(delimiter) = self.delimiter else { return Vec::new() };
        let end = format!("{delimiter}\n");
        let packets = machinery.split_terminator(end.as_str()).map(|text| {
            let is_ended = text.trim_end().ends_with(';');
            map([("text", typed(Sql::Raw(text.to_owned()))), ("is_ended", Value::from(is_ended))])
        });
        packets.collect()
    }

    fn text(&self, file: &File<'_>) -> Rendered<String> {
        self.templates.render("split/file.sql", self.values(file))
    }

    /// What the script compares a file with.
    fn compared(&self, number: usize, file: &File<'_>) -> Rendered<Value> {
        let path = self.path_of(file);
        let digest = match self.known_by {
            // what the client reads of the file between its first and last line
            KnownBy::TextDigest => Some(sha256(&format!("\n{}-- ", machinery_of(file)))),
            KnownBy::Digest => Some(hexadecimal(&sha3::Sha3_256::digest(self.text(file)?.as_bytes()))),
            KnownBy::Marks => None,
        };
        Ok(map([
            ("number", super::count(number)),
            ("path", typed(Sql::Raw(path.clone()))),
            ("name", typed(Sql::Text(path))),
            ("word", typed(Sql::Raw(file.name.to_owned()))),
            ("digest", digest.map_or(Value::from(()), |digest| typed(Sql::Text(digest)))),
        ]))
    }
}

/// Whether a line is a command of the client's own.
fn is_command(line: &str) -> bool {
    line.starts_with('\\')
}

fn machinery_of(file: &File<'_>) -> String {
    file.pieces.iter().map(|(_, text)| text.as_str()).collect()
}

/// The SHA-256 digest of a text, in hexadecimal.
fn sha256(text: &str) -> String {
    hexadecimal(&sha2::Sha256::digest(text.as_bytes()))
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
