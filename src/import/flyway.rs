//! Flyway's SQL migrations: `V1.2__name.sql`, `U1.2__name.sql` that undoes it, `R__name.sql` that is repeated.

use super::Imported;
use super::chain::{self, Half};
use super::pieces::Source;
use super::statement::Converter;
use crate::decode::Scope;

/// A version as Flyway compares it: numbers between points, without zeros at its end.
type Version = Vec<u128>;

/// Reads the files of a folder.
pub fn read(files: &[Source<'_>], mut converter: Converter<'_>, scope: &Scope<'_>) -> Imported {
    let (mut ups, mut undos, mut remarks) = (Vec::new(), Vec::new(), Vec::new());
    for source in files {
        match named(source) {
            Some(("V", named)) => ups.push(named),
            Some(("U", named)) => undos.push(named),
            _ => remarks.push(strange(source)),
        }
    }
    let told = ("undoes no migration that is there", &mut remarks);
    let shown = |version: &Version| version.iter().map(ToString::to_string).collect::<Vec<_>>().join(".");
    let migrations = chain::paired("flyway", ups, &undos, shown, told, scope);
    let revisions = chain::chained(&migrations, &mut converter);
    chain::finished(revisions, remarks, &converter)
}

/// A file that is no step of the history.
fn strange(source: &Source<'_>) -> String {
    let path = source.path;
    let name = chain::file_name(source);
    if name.starts_with("R__") {
        format!("{path} is repeated whenever it changes, which no revision is: write its statements into one")
    } else if name.starts_with('B') {
        format!("{path} is a baseline of what the versions before it make, and was left out")
    } else {
        format!("{path} has no name of a versioned migration, and was left out")
    }
}

/// `V1.2__add_users.sql`: the letter, and what follows.
fn named<'s, 't>(source: &'s Source<'t>) -> Option<(&'static str, Half<'s, 't, Version>)> {
    let name = chain::file_name(source).strip_suffix(".sql")?;
    let letter = ["V", "U"].into_iter().find(|letter| name.starts_with(letter))?;
    let (written, words) = name[1..].split_once("__").unwrap_or((&name[1..], ""));
    let written = written.replace('_', ".");
    let mut version = written.split('.').map(|part| part.parse().ok()).collect::<Option<Version>>()?;
    while version.len() > 1 && version.last() == Some(&0) {
        version.pop();
    }
    Some((letter, Half { source, written, version, words: chain::words(words) }))
}
