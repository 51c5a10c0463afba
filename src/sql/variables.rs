//! Variables of the session (`@name`), which SQL can keep values in (MySQL manual, 11.4; MariaDB Knowledge Base,
//! "User-Defined Variables").

use std::collections::BTreeSet;

use crate::dialect::Facts;
use crate::lex::{self, Kind, Token};
use crate::model::Ident;

/// The variables that a text names; none where the engine has none.
pub fn variables(text: &str, facts: &Facts) -> Vec<Ident> {
    let names: BTreeSet<Ident> = uses(text, facts).into_iter().map(|(name, _)| name).collect();
    names.into_iter().collect()
}

/// The variables that statements, one after the other, read before they set them.
pub fn unset_variables(statements: &[String], facts: &Facts) -> BTreeSet<Ident> {
    let (mut set, mut unset) = (BTreeSet::new(), BTreeSet::new());
    for (name, sets) in statements.iter().flat_map(|text| uses(text, facts)) {
        if sets {
            set.insert(name);
        } else if !set.contains(&name) {
            unset.insert(name);
        }
    }
    unset
}

/// Every place where a text names a variable, and whether it is set there: by SET, by `:=`, or behind INTO.
fn uses(text: &str, facts: &Facts) -> Vec<(Ident, bool)> {
    if !facts.settings.variables || !text.contains('@') {
        return Vec::new();
    }
    let tokens = lex::tokens(text, &facts.syntax.lexical).unwrap_or_default();
    let raw = |token: &Token| &text[token.range.clone()];
    let solid: Vec<&Token> =
        tokens.iter().filter(|token| !matches!(token.kind, Kind::Space | Kind::Comment)).collect();
    let is_set = solid.first().is_some_and(|first| raw(first).eq_ignore_ascii_case("set"));
    let sets = |name: &Token| {
        let at = solid.iter().position(|token| token.range == name.range).unwrap_or_default();
        let next = solid.get(at + 1).map_or("", |token| raw(token));
        let before = |back: usize| at.checked_sub(back).map_or("", |at| raw(solid[at]));
        // `SELECT 1, 2 INTO @a, @b`: only variables and commas stand between INTO and the name.
        let into = (1..at).rev().step_by(3).find_map(|place| {
            let word = raw(solid[place - 1]);
            (word != ",").then(|| word.eq_ignore_ascii_case("into"))
        });
        next == ":="
            || is_set && next == "=" && matches!(before(2), "," | "set" | "SET" | "Set")
            || into == Some(true)
    };
    let mut names = Vec::new();
    for (number, pair) in tokens.windows(2).enumerate() {
        let [at, name] = pair else { continue };
        // `@@name` is a setting, and in `user@host` it is a host's name.
        let follows = number > 0
            && matches!(tokens[number - 1].kind, Kind::Word | Kind::Quoted | Kind::String | Kind::Punct)
            && (tokens[number - 1].kind != Kind::Punct || raw(&tokens[number - 1]) == "@");
        if raw(at) == "@" && !follows && matches!(name.kind, Kind::Word | Kind::Quoted) {
            let ident = lex::name_of(text, name, &facts.syntax.lexical).and_then(|n| Ident::new(&n).ok());
            names.extend(ident.map(|ident| (ident, sets(name))));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{unset_variables, variables};
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

    #[test]
    fn what_is_read_before_it_is_set_is_told() {
        let of = |statements: &[&str]| {
            let statements: Vec<String> = statements.iter().map(|text| (*text).to_owned()).collect();
            let names = unset_variables(&statements, Dialect::MySql.facts());
            names.iter().map(|name| name.as_str().to_owned()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of(&["SET @a = 1, @b := 2", "SELECT @a, @b"]), "");
        assert_eq!(of(&["SELECT max(id), 2 FROM t INTO @a, @b", "UPDATE t SET c = @a + @b"]), "");
        assert_eq!(of(&["UPDATE t SET c = @a", "SET @a = 1"]), "a");
        assert_eq!(of(&["SET @a = @b"]), "b");
        assert_eq!(of(&["SET @n = 0", "UPDATE t SET c = (@n := @n + 1)"]), "");
        assert_eq!(of(&["UPDATE t SET c = (@n := @n + 1)"]), "");
        assert_eq!(of(&["SELECT 1 WHERE x = @a"]), "a");
    }
}
