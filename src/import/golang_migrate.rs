//! golang-migrate's migrations: `1_name.up.sql` and `1_name.down.sql`.

use super::Imported;
use super::chain::{self, Half};
use super::pieces::Source;
use super::statement::Converter;
use crate::decode::Scope;

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
    let told = ("has no migration that goes up", &mut remarks);
    let migrations = chain::paired("golang-migrate", ups, &downs, ToString::to_string, told, scope);
    let revisions = chain::chained(&migrations, &mut converter);
    chain::finished(revisions, remarks, &converter)
}

/// `000001_add_users.up.sql`: a number, and what follows.
fn named<'s, 't>(source: &'s Source<'t>, name: &'s str, end: &str) -> Option<Half<'s, 't, u64>> {
    let name = name.strip_suffix(".sql")?.strip_suffix(end)?;
    let (written, words) = name.split_once('_').unwrap_or((name, ""));
    let version = written.parse().ok()?;
    Some(Half { source, version, written: written.to_owned(), words: chain::words(words) })
}
