//! golang-migrate's migrations: `1_name.up.sql` and `1_name.down.sql`.

use super::chain::{self, Migration};
use super::pieces::Source;
use super::statement::Converter;
use super::{Imported, Origin};
use crate::decode::Scope;

/// A file whose name was read.
struct Named<'s, 't> {
    source: &'s Source<'t>,
    number: u64,
    written: &'s str,
    words: String,
}

/// Reads the files of a folder.
pub fn read(files: &[Source<'_>], mut converter: Converter<'_>, scope: &Scope<'_>) -> Imported {
    let (mut ups, mut downs, mut remarks) = (Vec::new(), Vec::new(), Vec::new());
    for source in files {
        let name = chain::file_name(source);
        match (named(source, name, ".up"), named(source, name, ".down")) {
            (Some(up), _) => ups.push(up),
            (None, Some(down)) => downs.push(down),
            (None, None) => {
                remarks.push(format!(
                    "{} is named neither .up.sql nor .down.sql, and was left out",
                    source.path
                ));
            }
        }
    }
    for list in [&ups, &downs] {
        let versions = list.iter().map(|n| (n.number.to_string(), n.source.path, n.source.file, 1));
        chain::refuse_doubles(versions, scope);
    }
    ups.sort_by_key(|up| up.number);
    for down in downs.iter().filter(|down| ups.iter().all(|up| up.number != down.number)) {
        remarks.push(format!("{} has no migration that goes up, and was left out", down.source.path));
    }
    let migrations: Vec<Migration> = ups
        .iter()
        .map(|up| Migration {
            id: chain::id("golang-migrate", up.written),
            message: up.words.clone(),
            origin: Origin { file: up.source.path.to_owned(), line: 0 },
            up: up.source.pieces(up.source.text, scope),
            down: downs
                .iter()
                .find(|down| down.number == up.number)
                .map(|down| down.source.pieces(down.source.text, scope)),
        })
        .collect();
    let revisions = chain::chained(&migrations, &mut converter);
    chain::finished(revisions, remarks, &converter)
}

/// `000001_add_users.up.sql`: a number, and what follows.
fn named<'s, 't>(source: &'s Source<'t>, name: &'s str, end: &str) -> Option<Named<'s, 't>> {
    let name = name.strip_suffix(".sql")?.strip_suffix(end)?;
    let (written, words) = name.split_once('_').unwrap_or((name, ""));
    let number = written.parse().ok()?;
    Some(Named { source, number, written, words: chain::words(words) })
}
