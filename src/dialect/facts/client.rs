//! The program that applies the script: what it takes for its own before the engine sees anything.

/// A client. Several engines may share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Client {
    /// The command line that applies a script from its standard input.
    pub command: &'static str,
    /// It reads `\` outside quotes as a command of its own (psql, "Meta-Commands").
    pub backslash_commands: bool,
    /// It replaces `:name` outside quotes (psql, "Variables").
    pub colon_variables: bool,
    /// What ends a statement for it besides `;`, and so must not stand in one (mysql, "DELIMITER").
    pub delimiter: Option<&'static str>,
    /// It reads lines: one that begins with `.` or `#` is its own where a statement could begin, and one with nothing but
    /// `/` or `go` ends a statement (SQLite, "Command Line Shell For SQLite").
    pub line_commands: bool,
    /// Words that are its own at the beginning of a statement, in lower case (mysql, "Client Commands").
    pub commands: &'static [&'static str],
    /// How its own command for printing quotes words.
    pub echo: EchoStyle,
    /// How a script knows the files beside it that it runs; or why it cannot run any.
    pub files: Result<KnownBy, &'static str>,
}

/// How a script knows, before it runs the files beside it, that they are those that it was built with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownBy {
    /// The client reads each as a text, and the server computes the SHA-256 of that.
    TextDigest,
    /// The client computes the SHA3-256 of its bytes.
    Digest,
    /// Each is read and not run; its last line leaves a mark, which says for what it was made.
    Marks,
}

/// How the client's own command for printing quotes its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EchoStyle {
    /// psql's `\echo`: quotes and backslashes are doubled.
    Psql,
    /// There is none: what is to be seen is selected, so it is a string constant.
    Constant,
}
