//! What an object that is there already is compared with, where the engine's catalog is known to show it: the facts of
//! `verify`, as they are when its statement has run, without what later revisions touch.

use super::verification;
use crate::catalog::Catalog;
use crate::dialect::Comparison;
use crate::model::{Constraint, ObjectId, Table, current_charset};
use crate::plan::{Class, Fact, Guard, PartKind, PartShown, Shape, Statement, Touched, ValueShown};

/// Gives each guard that compares what the catalog shows after its statement.
pub(super) fn show(statements: &mut [Statement], after: &Catalog) {
    let Comparison::Shown(indexes) = after.facts().comparison else { return };
    for guard in statements.iter_mut().filter_map(|statement| statement.guard.as_mut()) {
        let Guard { object, shape: Some(shape), .. } = guard else { continue };
        let Some(table) = object.table().and_then(|name| after.known(name)) else { continue };
        let facts = verification::table(&table, after, indexes);
        shape.parts =
            parts(&table, &facts, after).into_iter().filter(|part| concerns(object, part)).collect();
        // they come with foreign keys, by any name, or not at all where another index serves
        let implied = table.indexes.iter().filter(|index| index.implied.is_some());
        let implied = implied.map(|index| ObjectId::Index(table.name.clone(), index.name.clone()));
        shape.later.extend(implied.filter(|index| index != object).map(Touched::whole));
    }
}

/// Leaves out what is touched later. A part that is touched as a whole may be there or not.
pub(super) fn leave_out(shape: &mut Shape) {
    let Shape { parts, later, .. } = shape;
    let is_of = |part: &PartShown, touched: &Touched| {
        std::mem::discriminant(&touched.object) == std::mem::discriminant(&part.object)
            && (part.kind == PartKind::Table || touched.object.own_name() == part.object.own_name())
    };
    parts.retain(|part| {
        !later.iter().any(|touched| touched.attribute.is_none() && is_of(part, touched))
            || part.kind == PartKind::Table
    });
    for part in parts {
        let touched: Vec<&str> =
            later.iter().filter(|one| is_of(part, one)).filter_map(|one| one.attribute).collect();
        for (value, (_, by)) in part.values.iter_mut().zip(part.kind.attributes()) {
            if by.iter().any(|word| touched.contains(word)) {
                *value = ValueShown::Unknown;
            }
        }
    }
}

/// Whether a part of a table is what a statement creates.
fn concerns(object: &ObjectId, part: &PartShown) -> bool {
    matches!(object, ObjectId::Table(_)) || part.object == *object
}

fn parts(table: &Table, facts: &[Fact], catalog: &Catalog) -> Vec<PartShown> {
    let mut parts: Vec<PartShown> = Vec::new();
    let kinds = facts.iter().filter(|fact| fact.attribute == "kind");
    for of in kinds {
        let (object, kind) = match (of.class, of.value.as_str()) {
            (Class::Relation, _) => (ObjectId::Table(table.name.clone()), PartKind::Table),
            (Class::Column, _) => match table.columns.iter().find(|c| c.name.as_str() == of.part) {
                Some(column) => (ObjectId::Column(table.name.clone(), column.name.clone()), PartKind::Column),
                None => continue,
            },
            (Class::Index, _) => match index(table, &of.part, catalog) {
                Some(object) => (object, PartKind::Index),
                None => continue,
            },
            (_, kind) => match table.constraints.iter().find(|c| c.name().as_str() == of.part) {
                Some(constraint) => {
                    let object = ObjectId::Constraint(table.name.clone(), constraint.name().clone());
                    (object, if kind == "check" { PartKind::Check } else { PartKind::ForeignKey })
                }
                None => continue,
            },
        };
        let of_part = |fact: &&Fact| fact.class == of.class && fact.part == of.part;
        let own: Vec<&Fact> = facts.iter().filter(of_part).collect();
        let values = kind.attributes().iter().map(|(attribute, _)| value(&own, kind, attribute)).collect();
        parts.push(PartShown { object, kind, name: of.part.clone(), values });
    }
    parts
}

/// The index, or the key whose index it is; none for one that came with a foreign key, and may have any name.
fn index(table: &Table, name: &str, catalog: &Catalog) -> Option<ObjectId> {
    let is_it = |constraint: &Constraint| match constraint {
        Constraint::PrimaryKey(key) => catalog.facts().names.primary_key.unwrap_or(key.name.as_str()) == name,
        Constraint::Unique(key) => key.name.as_str() == name,
        Constraint::ForeignKey(_) | Constraint::Check(_) | Constraint::Exclude(_) => false,
    };
    if let Some(key) = table.constraints.iter().find(|constraint| is_it(constraint)) {
        return Some(ObjectId::Constraint(table.name.clone(), key.name().clone()));
    }
    let index = table.indexes.iter().find(|index| index.name.as_str() == name)?;
    index.implied.is_none().then(|| ObjectId::Index(table.name.clone(), index.name.clone()))
}

fn value(facts: &[&Fact], kind: PartKind, attribute: &str) -> ValueShown {
    let of =
        |attribute: &str| facts.iter().find(|fact| fact.attribute == attribute).map(|f| f.value.as_str());
    let is = |text: &str| ValueShown::Is(text.to_owned());
    match (kind, attribute) {
        (PartKind::Column, "null") => {
            of("null").map_or(ValueShown::Unknown, |text| is(if text == "null" { "" } else { text }))
        }
        (PartKind::Column, "extra") => {
            let counted = of("auto_increment").filter(|so| *so == "yes").map(|_| "auto_increment");
            let set = of("on update").filter(|text| *text != "nothing").map(|_| "on update");
            let generated = of("generated").filter(|text| *text != "nothing");
            is(&[counted, set, generated].into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
        (PartKind::Column, "default") => match (of("default"), of("has default")) {
            (Some(text), _) => is(something(text)),
            (None, Some(_)) => ValueShown::Something,
            (None, None) => ValueShown::Unknown,
        },
        (PartKind::Index, "kind") => {
            let unique = of("unique").filter(|so| *so == "yes").map(|_| "unique");
            is(unique.or(of("method").filter(|method| *method != "btree")).unwrap_or_default())
        }
        (_, "collation" | "charset") => {
            of(attribute).map_or(ValueShown::Unknown, |text| is(&current_charset(text)))
        }
        _ => of(attribute).map_or(ValueShown::Unknown, |text| is(something(text))),
    }
}

fn something(text: &str) -> &str {
    if text == "nothing" { "" } else { text }
}
