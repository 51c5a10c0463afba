//! Statements that are given to a server one after the other, whatever becomes of each.

use std::fs;

use crate::support::{Database, Output};

/// What the server says to each statement: its error, or none.
pub fn statuses(database: &Database<'_>, statements: &[Option<String>]) -> Vec<Option<String>> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plain.sql");
    let name = database.engine().dialect();
    let head = match name {
        "postgres" => "\\set ON_ERROR_STOP off \\\\ \\set VERBOSITY verbose",
        "sqlite" => ".bail off",
        _ => "SELECT 1;",
    };
    let lines = statements.iter().map(|statement| format!("{};", statement.as_deref().unwrap_or("SELECT 1")));
    fs::write(&file, [head.to_owned()].into_iter().chain(lines).collect::<Vec<_>>().join("\n")).unwrap();
    let mut client = database.engine().driver().client(database, &file);
    client.current_dir(folder.path());
    if name == "mysql" || name == "mariadb" {
        client.arg("--force");
    }
    let output = Output::of(&mut client);
    let mut found = vec![None; statements.len()];
    for line in output.stderr.lines().chain(output.stdout.lines()) {
        if let Some(at) = number(line)
            && let Some(place) = at.checked_sub(2).and_then(|at| found.get_mut(at))
        {
            *place = Some(line.to_owned());
        }
    }
    found
}

/// The number of the line that an error is about.
fn number(line: &str) -> Option<usize> {
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok();
    if let Some((_, rest)) = line.split_once("plain.sql:").filter(|_| line.contains("ERROR:")) {
        return digits(rest);
    }
    let about = line.contains("ERROR ") || line.contains("Error near") || line.contains("error near");
    let (_, rest) = line.split_once("line ").filter(|_| about)?;
    digits(rest)
}

/// The codes of PostgreSQL, MySQL and MariaDB, and the words of SQLite, for what a statement cannot do to what is there.
const CODES: [&str; 53] = [
    "42704",
    "42601",
    "ERROR 1901",
    "ERROR 1903",
    "ERROR 3104",
    "ERROR 3106",
    "ERROR 3109",
    "ERROR 3733",
    "ERROR 3754",
    "ERROR 3766",
    "ERROR 3768",
    "ERROR 3818",
    "ERROR 3823",
    "2BP01",
    "42804",
    "42830",
    "0A000",
    "42846",
    "22023",
    "55000",
    "428C9",
    "(HY000): 1025",
    "ERROR 1025",
    "ERROR 1054",
    "ERROR 1063",
    "ERROR 1067",
    "ERROR 1071",
    "ERROR 1075",
    "ERROR 1090",
    "ERROR 1170",
    "ERROR 1215",
    "ERROR 1217",
    "ERROR 1451",
    "ERROR 1553",
    "ERROR 1822",
    "ERROR 1829",
    "ERROR 1830",
    "ERROR 1832",
    "ERROR 1833",
    "ERROR 1834",
    "ERROR 1846",
    "ERROR 1005",
    "ERROR 3108",
    "ERROR 3730",
    "ERROR 3774",
    "ERROR 3780",
    "ERROR 3837",
    "ERROR 3959",
    "ERROR 6125",
    "foreign key mismatch",
    "error in",
    "cannot drop",
    "ERROR 1828",
];

/// Whether an error is one of those, and not one about the statement's own words.
pub fn is_a_refusal(error: &str) -> bool {
    CODES.iter().any(|code| error.contains(code))
}
