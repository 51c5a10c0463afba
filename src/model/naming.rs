//! Names for what a spec leaves unnamed. SQLAlchemy's tokens are understood, so a project keeps its own convention.

use std::collections::BTreeMap;

use super::name::{Ident, NameFault, short_hash};

/// The kinds of objects that a convention names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// An index.
    Index,
    /// A unique constraint.
    Unique,
    /// A foreign key.
    ForeignKey,
    /// A primary key.
    PrimaryKey,
    /// A check constraint.
    Check,
    /// An exclusion constraint.
    Exclude,
}

impl Named {
    /// Every kind, with the key that the configuration uses for it.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Index, "ix"),
        (Self::Unique, "uq"),
        (Self::ForeignKey, "fk"),
        (Self::PrimaryKey, "pk"),
        (Self::Check, "ck"),
        (Self::Exclude, "ex"),
    ];
}

/// What a name is made from.
#[derive(Clone, Copy, Debug)]
pub struct NameParts<'a> {
    pub table: &'a Ident,
    /// Columns; an expression stands as eight digits of its hash.
    pub columns: &'a [String],
    /// The referenced table and its columns, for foreign keys.
    pub referred: Option<(&'a Ident, &'a [Ident])>,
}

impl NameParts<'_> {
    fn column(&self, number: usize) -> &str {
        self.columns.get(number).map_or("", String::as_str)
    }

    /// The value of one token; `None` for a token that nobody knows.
    fn token(&self, token: &str) -> Option<String> {
        Some(match token {
            "table" | "table_name" => self.table.to_string(),
            "columns" | "column_0_N_name" => self.columns.join("_"),
            "column" | "column_0_name" | "column_0_key" | "constraint_name" => self.column(0).to_owned(),
            "column_1_name" => self.column(1).to_owned(),
            "column_0_label" => format!("{}_{}", self.table, self.column(0)),
            "column_0_N_label" => format!("{}_{}", self.table, self.columns.join("_")),
            "referred_table" | "referred_table_name" => {
                self.referred.map(|r| r.0.to_string()).unwrap_or_default()
            }
            "referred_column_0_name" => {
                self.referred.and_then(|r| r.1.first()).map(ToString::to_string).unwrap_or_default()
            }
            _ => return None,
        })
    }
}

/// A naming convention: one pattern for each kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Convention {
    patterns: BTreeMap<Named, String>,
}

impl Default for Convention {
    fn default() -> Self {
        let pattern = |named| match named {
            Named::Index => "ix_%(table)s_%(columns)s",
            Named::Unique => "uq_%(table)s_%(columns)s",
            Named::ForeignKey => "fk_%(table)s_%(columns)s_%(referred_table)s",
            Named::PrimaryKey => "pk_%(table)s",
            Named::Check => "ck_%(table)s_%(column)s",
            Named::Exclude => "ex_%(table)s_%(columns)s",
        };
        Self { patterns: Named::ALL.iter().map(|(named, _)| (*named, pattern(*named).to_owned())).collect() }
    }
}

impl Convention {
    /// Replaces one pattern.
    ///
    /// # Errors
    /// The token that is not known.
    pub fn set(&mut self, named: Named, pattern: &str) -> Result<(), String> {
        let nobody = Ident::new("t").map_err(|_| String::new())?;
        expand(pattern, &NameParts { table: &nobody, columns: &[], referred: None })?;
        self.patterns.insert(named, pattern.to_owned());
        Ok(())
    }

    /// The name of an object; over-long ones are cut and hashed, so the same on every engine.
    ///
    /// # Errors
    /// A pattern that gives an empty text for these parts.
    pub fn name(&self, named: Named, parts: &NameParts<'_>) -> Result<Ident, NameFault> {
        let pattern = self.patterns.get(&named).map_or("", String::as_str);
        Ident::shortened(&expand(pattern, parts).unwrap_or_default())
    }

    /// What an expression counts as in a name.
    pub fn expression_part(text: &str) -> String {
        short_hash(text)
    }
}

fn expand(pattern: &str, parts: &NameParts<'_>) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(start) = rest.find("%(") {
        out.push_str(&rest[..start]);
        let Some(end) = rest[start..].find(")s") else { return Err(rest[start..].to_owned()) };
        let token = &rest[start + 2..start + end];
        out.push_str(&parts.token(token).ok_or_else(|| token.to_owned())?);
        rest = &rest[start + end + 2..];
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn sqlalchemy_tokens_are_understood() {
        let mut convention = Convention::default();
        convention
            .set(Named::ForeignKey, "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s")
            .unwrap();
        let (t, r) = (Ident::new("orders").unwrap(), Ident::new("users").unwrap());
        let parts = NameParts { table: &t, columns: &["buyer".to_owned()], referred: Some((&r, &[])) };
        assert_eq!(convention.name(Named::ForeignKey, &parts).unwrap().as_str(), "fk_orders_buyer_users");
        assert_eq!(convention.set(Named::Index, "ix_%(nonsense)s"), Err("nonsense".to_owned()));
    }
}
