//! How each engine reads quotes and comments; what MySQL says, MariaDB says too.

use crate::lex::Lexical;

/// How it and its client read text.
pub(super) const POSTGRES: Lexical = Lexical {
    dollar_quotes: true,
    escape_strings: true,
    nested_comments: true,
    folds_names: true,
    backtick_names: false,
    backslash_escapes: false,
    hash_comments: false,
    executable_comments: false,
    compound_bodies: false,
    bracket_names: false,
};

/// How MySQL and its client read text, with the sql_mode that the script sets.
pub(super) const MYSQL: Lexical = Lexical {
    dollar_quotes: false,
    escape_strings: false,
    nested_comments: false,
    folds_names: false,
    backtick_names: true,
    backslash_escapes: true,
    hash_comments: true,
    executable_comments: true,
    compound_bodies: true,
    bracket_names: false,
};
