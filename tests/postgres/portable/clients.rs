//! The ways in which clients send a script.

use std::fs;

use crate::support::{Database, Output};

/// A way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Client {
    /// Statement by statement, each committed; the first error ends it (`psql -f`, JDBC, Flyway without a transaction).
    File,
    /// The same, going on after errors.
    GoesOn,
    /// All of it in one message (psycopg, pgAdmin).
    Message,
    /// Statement by statement in one transaction (Flyway, `psql -1`).
    OneTransaction,
}

impl Client {
    pub(super) const ALL: [Self; 4] = [Self::File, Self::GoesOn, Self::Message, Self::OneTransaction];

    /// Whether all that it runs is one transaction.
    pub(super) fn is_one_transaction(self) -> bool {
        matches!(self, Self::Message | Self::OneTransaction)
    }

    /// Runs a script.
    pub(super) fn run(self, database: &Database<'_>, script: &str) -> Output {
        self.run_with(database, script, &[])
    }

    /// The same with more in its environment.
    pub(super) fn run_with(
        self,
        database: &Database<'_>,
        script: &str,
        environment: &[(&str, &str)],
    ) -> Output {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("up.sql"), script).unwrap();
        // psql sends what \gexec is given as it is
        fs::write(folder.path().join("message.sql"), "\\set text `cat up.sql`\nSELECT :'text' \\gexec\n")
            .unwrap();
        let mut psql = database.psql();
        psql.args(["-A", "-t", "-q"]).envs(environment.iter().copied());
        match self {
            Self::File => psql.args(["-v", "ON_ERROR_STOP=1", "-f", "up.sql"]),
            Self::GoesOn => psql.args(["-f", "up.sql"]),
            Self::Message => psql.args(["-v", "ON_ERROR_STOP=1", "-f", "message.sql"]),
            Self::OneTransaction => psql.args(["-v", "ON_ERROR_STOP=1", "-1", "-f", "up.sql"]),
        };
        Output::of(psql.current_dir(folder.path()))
    }
}

/// What a script told, without times.
pub(super) fn said(output: &Output) -> Vec<String> {
    let told = output.stderr.lines().filter_map(|line| line.split_once("INFO:  "));
    told.map(|(_, said)| said.to_owned()).filter(|said| !said.contains(" seconds")).collect()
}
