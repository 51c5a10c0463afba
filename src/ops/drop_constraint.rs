//! drop_constraint: a key, foreign key, check or exclusion constraint by its name.

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, constraint, lowering};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, Place, or_list};
use crate::model::{Ident, ObjectName, Table};
use crate::plan::{ConstraintKind, Ddl, Guard, Statement};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropConstraint {
    /// The table.
    pub table: Located<ObjectName>,
    /// The constraint.
    pub name: Located<Ident>,
    /// Its kind, if the spec says so; some engines must know.
    pub kind: Option<ConstraintKind>,
}

impl DropConstraint {
    fn without(&self, table: &Table) -> Table {
        let mut rest = table.clone();
        let name = &self.name.value;
        rest.primary_key = rest.primary_key.filter(|k| k.name != *name);
        rest.uniques.retain(|k| k.name != *name);
        rest.foreign_keys.retain(|k| k.name != *name);
        rest.checks.retain(|k| k.name != *name);
        rest.excludes.retain(|k| k.name != *name);
        rest
    }
}

impl Behaviour for DropConstraint {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let name = fields.require("name").and_then(|n| scope.ident(n, "the constraint's name"));
        let kind = match fields.value("type") {
            None => None,
            Some(node) => {
                let found = scope.text(node, "`type`").and_then(ConstraintKind::from_key);
                if found.is_none() {
                    let known = ["foreign_key", "unique", "primary_key", "check"];
                    scope.fault(Code::BAD_CHOICE, node.place, format!("`type` is {}", or_list(&known)));
                }
                found
            }
        };
        Some(Self { table: table?, name: name?, kind })
    }

    fn subject(&self) -> String {
        format!("{} on {}", *self.name, *self.table)
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        let Some(table) = catalog.require_constraint(&self.table, &self.name, self.name.place)? else {
            return Ok(());
        };
        let key = table.primary_key.iter().chain(&table.uniques).find(|k| k.name == *self.name);
        if let Some(user) = key.and_then(|k| catalog.key_user(&self.table, k)) {
            let message = format!("the foreign key {user} still needs the constraint `{}`", *self.name);
            return Err(Box::new(
                Diagnostic::error(Code::STILL_USED, self.name.place, message)
                    .hint("drop that foreign key first"),
            ));
        }
        catalog.edit(&self.table, self.table.place, |table| {
            *table = self.without(table);
            Ok(())
        })
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.writes(Thing::Constraint(&self.table, &self.name));
        if let Some(known) = footprint.known(&self.table) {
            footprint.lost(&known, &self.without(&known));
        }
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        let known = before.require_constraint(&self.table, &self.name, self.name.place);
        match known {
            Ok(Some(table)) => Ok(constraint::missing_from(&table, &self.without(&table), &self.table)),
            _ => Err(format!("the history does not know what the constraint `{}` looked like", *self.name)),
        }
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        let table = &self.table.value;
        let known = before.known(table);
        let kind = self.kind.or_else(|| kind_in(known.as_deref()?, &self.name));
        let args = lowering::dropped(table, &self.name, kind);
        let guard = Guard::ConstraintPresent { table: table.clone(), name: self.name.value.clone(), kind };
        let online = matches!(kind, Some(ConstraintKind::ForeignKey | ConstraintKind::Unique));
        let object = format!("constraint {} on {table}", *self.name);
        let mut statement = Statement::new("drop_constraint.sql", args, guard, "dropped", object)
            .locking(Ddl::DropConstraint, table)
            .online_if(online && lowering::can_tell_online(before, table));
        if let Some(known) = known
            && let Some(key) = known.foreign_keys.iter().find(|k| k.name == *self.name)
        {
            statement = statement.locking(Ddl::DropConstraint, &key.references);
        }
        Lowered::one(statement)
    }
}

/// What kind of constraint has the name.
fn kind_in(table: &Table, name: &Ident) -> Option<ConstraintKind> {
    let kinds = [
        (ConstraintKind::PrimaryKey, table.primary_key.iter().any(|k| k.name == *name)),
        (ConstraintKind::Unique, table.uniques.iter().any(|k| k.name == *name)),
        (ConstraintKind::ForeignKey, table.foreign_keys.iter().any(|k| k.name == *name)),
        (ConstraintKind::Check, table.checks.iter().any(|k| k.name == *name)),
        (ConstraintKind::Exclude, table.excludes.iter().any(|k| k.name == *name)),
    ];
    kinds.into_iter().find(|(_, found)| *found).map(|(kind, _)| kind)
}
