//! What somebody types, or another program hands over.

use std::io::Read as _;
use std::path::Path;

use super::{Fallible, unreadable};

/// All of standard input.
///
/// # Errors
/// Input that cannot be read.
pub fn read_input() -> Fallible<String> {
    Ok(String::from_utf8_lossy(&input_bytes()?).into_owned())
}

/// The same, as it comes.
///
/// # Errors
/// Input that cannot be read.
pub fn input_bytes() -> Fallible<Vec<u8>> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .read_to_end(&mut bytes)
        .map_err(|fault| unreadable(Path::new("standard input"), &fault))?;
    Ok(bytes)
}

/// Whether somebody sees a question, and can answer it.
pub fn can_ask() -> bool {
    use std::io::IsTerminal as _;
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// A line of standard input, whatever bytes it has; none at its end.
///
/// # Errors
/// Input that cannot be read.
pub fn read_line() -> Fallible<Option<String>> {
    use std::io::BufRead as _;
    let mut line = Vec::new();
    let read = std::io::stdin().lock().read_until(b'\n', &mut line);
    let read = read.map_err(|fault| unreadable(Path::new("standard input"), &fault))?;
    Ok((read > 0).then(|| String::from_utf8_lossy(&line).into_owned()))
}
