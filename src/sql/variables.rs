//! Variables of the session (`@name`), which SQL can keep values in (MySQL manual, 11.4; MariaDB Knowledge Base,
//! "User-Defined Variables").

use std::collections::BTreeSet;

use crate::dialect::Facts;
use crate::lex::{self, Kind, Token};
use crate::model::Ident;

/// The variables that a text names; none where the engine has none.
pub fn variables(text: &str, facts: &Facts) -> Vec<Ident> {
    if !facts.settings.variables || !text.contains('@') {
        return Vec::new();
    }
    let tokens = lex::tokens(text, &facts.syntax.lexical).unwrap_or_default();
    let raw = |token: &Token| &text[token.range.clone()];
    let mut names = BTreeSet::new();
    for (number, pair) in tokens.windows(2).enumerate() {
        let [at, name] = pair else { continue };
        // `@@name` is a setting, and in `user@host` it is a host's name.
        let follows = number > 0
            && matches!(tokens[number - 1].kind, Kind::Word | Kind::Quoted | Kind::String | Kind::Punct)
            && (tokens[number - 1].kind != Kind::Punct || raw(&tokens[number - 1]) == "@");
        if raw(at) == "@" && !follows && matches!(name.kind, Kind::Word | Kind::Quoted) {
            names.extend(lex::name_of(text, name, &facts.syntax.lexical).and_then(|n| Ident::new(&n).ok()));
        }
    }
    names.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::variables;
    use crate::dialect::Dialect;
    use pretty_assertions::assert_eq;

    #[test]
    fn variables_are_told_from_settings_hosts_and_strings() {
        let of = |text: &str, dialect: Dialect| {
            let names = variables(text, dialect.facts());
            names.iter().map(|name| name.as_str().to_owned()).collect::<Vec<_>>().join(" ")
        };
        let text = "SET @a = @@sql_mode, @`b c`:=@@session.x; SELECT (@d), '@e', 1 INTO @f -- @g\n";
        for dialect in [Dialect::MySql, Dialect::MariaDb] {
            assert_eq!(of(text, dialect), "a b c d f");
            assert_eq!(of("CREATE DEFINER = `u`@`h` VIEW v AS SELECT 1", dialect), "");
        }
        assert_eq!(of("SELECT @a", Dialect::Postgres), "");
    }
}
