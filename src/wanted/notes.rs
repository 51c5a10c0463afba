//! What is said of SQL that was not read, or not wholly, or that says what no operation has.

use crate::catalog::Unread;
use crate::diag::{Code, Diagnostic, Place};

/// What is said where nothing is known of a statement.
pub(super) const NOT_READ: &str = "it was not read";

/// Why a statement was not read, in words.
pub(super) fn reason(unread: &Unread, stopped: Option<&str>) -> String {
    let objects: Vec<String> =
        unread.lost.iter().map(|object| format!("the {} `{object}`", object.kind())).collect();
    let what = match &unread.fault {
        Some(fault) => format!("it was not taken up: {}", fault.message),
        None if objects.is_empty() => NOT_READ.to_owned(),
        None => format!("{} was not read", objects.join(", ")),
    };
    match stopped {
        Some("") => format!("{what}: reading stopped at its end"),
        Some(word) => format!("{what}: reading stopped at `{word}`"),
        None => what,
    }
}

/// What is said of SQL that was not read: it is no part of what is compared.
pub(super) fn not_read(unread: &Unread, stopped: Option<&str>) -> Diagnostic {
    let objects: Vec<String> =
        unread.lost.iter().map(|object| format!("the {} `{object}`", object.kind())).collect();
    let what = match (&objects[..], unread.fault.as_ref()) {
        (_, Some(fault)) => format!("this statement was not taken up: {}", fault.message),
        ([], None) if unread.names.is_empty() && stopped.is_none() => {
            "nothing of what this statement says is compared".to_owned()
        }
        ([], None) => "this statement was not read, and what it makes is not compared".to_owned(),
        (list, None) => format!("this was not read wholly: {} is not compared", list.join(", ")),
    };
    let what = match stopped {
        Some("") => format!("{what}; reading stopped at its end"),
        Some(word) => format!("{what}; reading stopped at `{word}`"),
        None => what,
    };
    Diagnostic::error(Code::NOT_COMPARED, unread.place, what).note()
}

/// What is said of clauses that no operation has: they are no part of what is compared.
pub(super) fn passed_over(clauses: &[String], place: Place) -> Diagnostic {
    let what = format!("no operation has `{}`, and it is not compared", clauses.join("`, `"));
    Diagnostic::error(Code::NOT_COMPARED, place, what).note()
}
