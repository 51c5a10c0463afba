//! What the history knows of a foreign key without the server's help: all of it.

use super::{fact, whole};
use crate::catalog::Catalog;
use crate::dialect::Comparison;
use crate::model::{Deferral, ForeignKey, Ident, MatchType, ObjectId, ReferentialAction, Table};
use crate::plan::{Class, Fact};

/// A foreign key. Its columns are those of the catalog, in their order.
pub(super) fn foreign_key(table: &Table, key: &ForeignKey, catalog: &Catalog) -> Vec<Fact> {
    let object = ObjectId::Constraint(table.name.clone(), key.name.clone()).to_string();
    let to = &key.references.value;
    let itself = (*to == table.name).then_some(table);
    let known = catalog.known(to);
    let primary = itself.or(known.as_deref()).and_then(Table::primary_key);
    let referred =
        if key.referred.is_empty() { primary.map(|key| &key.columns) } else { Some(&key.referred) };
    let columns = listed(&key.columns);
    let described = match referred {
        Some(referred) => format!("({columns}) references {to} ({})", listed(referred)),
        None => format!("({columns}) references {to}"),
    };
    let one = |attribute, value: String| {
        fact(Class::Constraint, object.clone(), Some(&table.name), attribute, value)
    };
    let mut facts: Vec<Fact> =
        whole(Class::Constraint, object.clone(), Some(&table.name), "foreign key", described).into();
    facts.extend([
        one("columns", columns),
        one("references", to.to_string()),
        one("on delete", action(key.on_delete, catalog).to_owned()),
        one("on update", action(key.on_update, catalog).to_owned()),
    ]);
    facts.extend(referred.map(|referred| one("referred columns", listed(referred))));
    facts.extend((key.match_type == MatchType::Full).then(|| one("match", "full".to_owned())));
    facts.extend(key.deferral.map(|deferral| one("deferrable", deferred(deferral).to_owned())));
    let is_built = catalog.facts().comparison == Comparison::Built;
    facts.extend((is_built && !key.not_valid).then(|| one("validated", "yes".to_owned())));
    facts
}

/// Names as they stand in a list.
pub(super) fn listed(names: &[Ident]) -> String {
    names.iter().map(Ident::as_str).collect::<Vec<_>>().join(", ")
}

fn deferred(deferral: Deferral) -> &'static str {
    match deferral {
        Deferral::Immediate => "initially immediate",
        Deferral::Deferred => "initially deferred",
    }
}

/// Where the catalog's own words are compared, two that mean the same are one (MySQL manual, 15.1.20.5: RESTRICT is the same
/// as omitting the clause, and InnoDB does the same for NO ACTION).
fn action(action: ReferentialAction, catalog: &Catalog) -> &'static str {
    match action {
        ReferentialAction::Restrict if matches!(catalog.facts().comparison, Comparison::Shown(_)) => {
            "no action"
        }
        ReferentialAction::NoAction => "no action",
        ReferentialAction::Restrict => "restrict",
        ReferentialAction::Cascade => "cascade",
        ReferentialAction::SetNull => "set null",
        ReferentialAction::SetDefault => "set default",
    }
}
