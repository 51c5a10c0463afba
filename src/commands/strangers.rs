//! Commands and options that other tools have, or that this version lacks: what to type instead.

use crate::cli;
use crate::diag::{Code, Diagnostic, Diagnostics, Sources, and_list, nearest};
use crate::report::{self, Format};

/// Their commands, separated by blanks; what is so about them; what to do.
#[rustfmt::skip] // a row is a line
const COMMANDS: &[(&str, &str, &str)] = &[
    ("lint", "is not in this version", "`sqlc-mig check` finds what can be known without a database"),
    ("compare autogenerate", "is another word here", "`sqlc-mig diff` compares schemas, `sqlc-mig revision --autogenerate -m MESSAGE` writes a revision of what differs, and `sqlc-mig verify` compares a database with the history"),
    ("convert migrate-from generate-changelog generatechangelog", "is another word here", "`sqlc-mig import --help` says what can be imported: a dump, Alembic, Flyway, dbmate, golang-migrate, Liquibase's SQL"),
    ("squashmigrations squash-migrations flatten", "is another word here", "`sqlc-mig squash FROM:TO -m MESSAGE` makes one revision of several"),
    ("format prettier reformat", "is another word here", "`sqlc-mig fmt` lays out the specs in the usual way"),
    ("json-schema jsonschema", "is another word here", "`sqlc-mig schema-json` prints the JSON Schema of specs"),
    ("env environment debug diagnose", "is another word here", "`sqlc-mig doctor` tells what is installed, and what the configuration is taken to say"),
    ("serve dev autobuild watcher", "is another word here", "`sqlc-mig watch` builds whenever a file of the project changes"),
    ("simulate plan preview dry-run", "is another word here", "`sqlc-mig build` only writes the script; `psql -X -v plan=1 -f up.sql` asks it what it would do (SQLite: `plan=1 sqlite3 DB < up.sql`), `sqlc-mig status` writes a script that lists what is pending"),
    ("migrate apply deploy run sync push db:migrate db execute up update update-sql updatesql", "applies nothing here", "`sqlc-mig upgrade` or `sqlc-mig build` writes the script: `sqlc-mig build --dialect postgres > upgrade.sql`, then `psql -X -d DB -f upgrade.sql`"),
    ("down rollback revert undo rollback-count", "is another word here", "`sqlc-mig downgrade -1` writes the script that reverts the newest revision"),
    ("redo", "is two commands here", "`sqlc-mig downgrade -1`, then `sqlc-mig upgrade +1`"),
    ("reset drop clean drop-all", "is another word here", "`sqlc-mig downgrade base` writes the script that reverts everything"),
    ("makemigrations new create generate add make draft make:migration gen", "is another word here", "`sqlc-mig revision -m \"add users\"` writes a new spec"),
    ("validate verify-files checksums test", "is another word here", "`sqlc-mig check` finds what can be known without a database; `sqlc-mig verify` writes a script that compares one"),
    ("check-heads check_heads", "is an option here", "`sqlc-mig heads --check`"),
    ("showmigrations info list pending state", "is another word here", "`sqlc-mig status` writes a script that lists what is applied and what is pending; `sqlc-mig history` lists the revisions"),
    ("version", "is an option here", "`sqlc-mig --version`; where a database is, `sqlc-mig current` writes a script that prints it"),
    ("log tree graph", "is another word here", "`sqlc-mig history` lists the revisions"),
    ("sqlmigrate sql script generate-sql", "is another word here", "`sqlc-mig build` writes the script"),
    ("baseline mark fake mark-applied changelog-sync changelogsync", "is another word here", "`sqlc-mig stamp REVISION` writes a script that sets the ledger and does nothing else"),
    ("fix unlock release-locks releaselocks", "is another word here", "`sqlc-mig repair` writes a script that repairs a broken ledger; locks end with their session"),
    ("setup start begin", "is another word here", "`sqlc-mig init` creates a project here"),
    ("explain", "is not in this version", "docs/errors.md has a section for each code"),
    ("seed load", "is an operation here", "rows are written in a spec: `- bulk_insert: {table: ..., rows: [...]}`"),
    ("dump pull introspect inspect inspectdb dbshell", "is none of its commands", "sqlc-mig never connects to a database: a dump comes from pg_dump, mysqldump or sqlite3; `sqlc-mig schema --format sql` prints the schema of a revision"),
    ("backup restore", "is none of its commands", "pg_dump, mysqldump and `.backup` of sqlite3 do that; sqlc-mig never connects to a database"),
    ("upgrade-head head", "is a target here", "`sqlc-mig upgrade head` writes the script"),
    ("version-table", "is another word here", "`sqlc-mig ensure-version` writes a script that creates the ledger"),
];

/// Their options, separated by blanks; what is so about them; what to do.
#[rustfmt::skip] // a row is a line
const OPTIONS: &[(&str, &str, &str)] = &[
    ("--auto", "is another word here", "`sqlc-mig revision --autogenerate -m MESSAGE` writes what leads to the schema that `wanted:` in sqlc-mig.yaml names"),
    ("--dry-run --dryrun --noop --plan --preview", "is not needed", "nothing is applied: the script is only written; `psql -X -v plan=1 -f up.sql` asks it what it would do (SQLite: `plan=1 sqlite3 DB < up.sql`), `sqlc-mig status` writes a script that lists what is pending"),
    ("--url --database-url --db --database --connection --dsn --connect --host --user --password", "is none of its options", "sqlc-mig never connects to a database: give the script to psql, mysql, mariadb or sqlite3"),
    ("--dialect", "is not needed here", "`dialects:` in sqlc-mig.yaml says which databases the project is for"),
    ("--postgres --postgresql --mysql --mariadb --sqlite", "is a value here", "`--dialect postgres`, mysql, mariadb or sqlite"),
    ("--apply --execute --run", "is none of its options", "the script is only written; psql, mysql, mariadb or sqlite3 applies it: `psql -X -d DB -f upgrade.sql`"),
    ("--write -w --in-place --fix", "is not needed", "`sqlc-mig fmt` writes what it lays out; `--check` writes nothing"),
    ("--limit --max-count --last", "is another word here", "`sqlc-mig history -r -3:` shows the newest and the three before it"),
    ("--steps --count", "is another word here", "`sqlc-mig downgrade -1`, `sqlc-mig upgrade +2`"),
    ("--fake --fake-initial --mark", "is another word here", "`sqlc-mig stamp REVISION` writes a script that sets the ledger and does nothing else"),
    ("--tag", "is none of its options", "a branch has a label: `branch_labels:` in its first spec"),
    ("-x", "is another word here", "`--var NAME=VALUE` sets a variable for `{{ vars.NAME }}`"),
    ("--name", "is another word here", "`--config FILE` names the configuration; a revision has `-m MESSAGE`"),
    ("--force --yes -y", "is none of its options", "nothing is asked and nothing is applied: the script is only written"),
    ("--indicate-current -i", "needs a ledger", "`sqlc-mig history --ledger FILE` marks what is applied; `sqlc-mig current` writes the script that prints it"),
    ("--engine --driver --target -d", "is another word here", "`--dialect postgres`, mysql, mariadb or sqlite"),
    ("--out --file -f", "is another word here", "`-o FILE`, or `--output FILE`"),
    ("--dir --directory --path", "is a key of the configuration", "`migrations: [FOLDER]` in sqlc-mig.yaml; `--config FILE` names the file"),
    ("-n", "is another word here", "`-m MESSAGE` for a revision; `--steps N` for a number of steps"),
    ("--strict --fail-on-warning --werror", "is not needed", "with a finding, `sqlc-mig check` ends with exit status 1 already"),
    ("-c --conf", "is another word here", "`--config FILE`"),
    ("--from --to --range", "is another word here", "a range is written `FROM:TO`, as in `sqlc-mig build base:head`"),
    ("--message -m", "belongs to `revision` and `merge`", "`sqlc-mig revision -m \"add users\"`"),
];

/// The exit status for a command line with words of other tools, after they were answered; `None` where there are none.
/// `refused` says that the command line was found wrong already: then misspelt words are looked for, too.
pub fn answer(arguments: &[String], refused: bool) -> Option<u8> {
    stranger(arguments, refused).map(tell)
}

/// The exit status for an option with a command to which it means nothing, after that was said.
pub fn refuse(option: &cli::Misplaced) -> u8 {
    let cli::Misplaced { option, command, belongs_to } = option;
    let fault = Diagnostic::global(Code::USAGE, format!("`{option}` means nothing to `{command}`"));
    let others = (!belongs_to.is_empty()).then(|| format!("; it belongs to {}", and_list(belongs_to)));
    tell(fault.hint(format!("leave it out{}", others.unwrap_or_default())))
}

fn tell(fault: Diagnostic) -> u8 {
    let mut notes = Diagnostics::default();
    notes.push(fault);
    report::error(&report::render(notes, &Sources::default(), Format::Text, report::wants_colour()));
    Code::USAGE.exit
}

fn stranger(arguments: &[String], refused: bool) -> Option<Diagnostic> {
    let commands = cli::command_names();
    let command = arguments.iter().find(|word| commands.iter().any(|known| known == *word));
    let first = first_word(arguments);
    if let Some(word) = first.filter(|_| command.is_none()) {
        return Some(for_command(word, &commands));
    }
    let command = command?;
    let known = cli::option_names(command);
    if let Some(fault) = message_alone(command, arguments).filter(|_| refused) {
        return Some(fault);
    }
    let options = arguments.iter().take_while(|word| *word != "--").filter(|word| word.starts_with('-'));
    let strange = options.map(|word| word.split('=').next().unwrap_or(word)).filter(|word| {
        let long = word.starts_with("--");
        let counts = word[1..].parse::<f64>().is_ok(); // -1 is a target
        (long || refused) && !counts && !known.iter().any(|name| name == word)
    });
    let strange = strange.filter(|word| refused || !is_value(arguments, word));
    strange.into_iter().find_map(|word| for_option(word, command, &known, refused))
}

/// `revision "add users"`, the message without its option.
fn message_alone(command: &str, arguments: &[String]) -> Option<Diagnostic> {
    let (first, message) = arguments.split_first().filter(|(_, message)| !message.is_empty())?;
    let is_alone = first == command && message.iter().all(|word| !word.starts_with('-'));
    (command == "revision" && is_alone).then(|| {
        let fault = Diagnostic::global(Code::USAGE, "a revision's message stands behind `-m`");
        fault.hint(format!("`sqlc-mig revision -m \"{}\"`", message.join(" ")))
    })
}

/// The word that stands where a command is meant.
fn first_word(arguments: &[String]) -> Option<&str> {
    let takes_value = |word: &str| matches!(word, "--config" | "--format" | "--notes" | "--var");
    let mut words = arguments.iter().map(String::as_str);
    while let Some(word) = words.next() {
        if takes_value(word) {
            words.next();
        } else if !word.starts_with('-') {
            return Some(word);
        }
    }
    None
}

/// Whether an option's name is the value of the option before it: `-m --dry-run`.
fn is_value(arguments: &[String], word: &str) -> bool {
    let before = arguments.windows(2).find(|pair| pair[1] == word).map(|pair| pair[0].as_str());
    matches!(before, Some("-m" | "--message"))
}

fn for_command(word: &str, known: &[String]) -> Diagnostic {
    let row = COMMANDS.iter().find(|(theirs, ..)| theirs.split(' ').any(|name| name == word.to_lowercase()));
    let near = nearest(word, known.iter().map(String::as_str));
    let fault = |what: &str| Diagnostic::global(Code::USAGE, format!("the command `{word}` {what}"));
    match (row, near) {
        (Some((_, what, hint)), _) => fault(what).hint(*hint),
        (None, Some(near)) => fault("is not known").hint(format!("did you mean `{near}`?")),
        (None, None) => fault("is not known").hint("`sqlc-mig --help` lists the commands"),
    }
}

fn for_option(word: &str, command: &str, known: &[String], refused: bool) -> Option<Diagnostic> {
    let row = OPTIONS.iter().find(|(theirs, ..)| theirs.split(' ').any(|name| name == word));
    if let Some((_, what, hint)) = row {
        return Some(Diagnostic::global(Code::USAGE, format!("the option `{word}` {what}")).hint(*hint));
    }
    let near =
        nearest(word, known.iter().map(String::as_str)).filter(|_| refused || word.starts_with("--"))?;
    let message = format!("`{command}` has no option `{word}`");
    Some(Diagnostic::global(Code::USAGE, message).hint(format!("did you mean `{near}`?")))
}
