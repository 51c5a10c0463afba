//! Enums, schemas and extensions that come, go or change.

use std::sync::Arc;

use super::{Catalog, Outcome, fault};
use crate::diag::{Code, Diagnostic, Place, did_you_mean};
use crate::model::{Ident, Object, ObjectId, ObjectName, State, ValuePlace};

impl Catalog {
    pub(super) fn change_enum(&mut self, name: &ObjectName, to: &State, place: Place) -> Outcome {
        let Some(values) = to.values() else { return self.drop_enum(name, place) };
        if self.enums.contains_key(name) {
            let message = format!("the enum `{name}` exists already");
            return Err(Box::new(
                fault(Code::NAME_TAKEN, place, message).about(ObjectId::Enum(name.clone())),
            ));
        }
        self.inhabit(&name.schema);
        self.enums.insert_mut(name.clone(), Arc::clone(values));
        Ok(())
    }

    /// Adds a value to an enum.
    pub(super) fn add_enum_value(
        &mut self,
        name: &ObjectName,
        value: &str,
        to: &State,
        place: Place,
    ) -> Outcome {
        let State::Is(Object::EnumValue(position)) = to else { return Ok(()) };
        let Some(values) = self.enum_values(name, place)? else { return Ok(()) };
        if values.iter().any(|known| known == value) {
            let message = format!("the enum `{name}` has the value `{value}` already");
            let object = ObjectId::EnumValue(name.clone(), value.to_owned());
            return Err(Box::new(fault(Code::NAME_TAKEN, place, message).about(object)));
        }
        let find = |other: &String| {
            values.iter().position(|v| v == other).ok_or_else(|| {
                let message = format!("the enum `{name}` has no value `{other}`");
                let object = ObjectId::EnumValue(name.clone(), other.clone());
                Box::new(
                    Diagnostic::error(Code::NO_OBJECT, place, message)
                        .maybe_hint(did_you_mean(other, values.iter().map(String::as_str)))
                        .about(object),
                )
            })
        };
        let at = match position {
            ValuePlace::End => values.len(),
            ValuePlace::Before(other) => find(other)?,
            ValuePlace::After(other) => find(other)? + 1,
        };
        let mut values = values.to_vec();
        values.insert(at, value.to_owned());
        self.enums.insert_mut(name.clone(), values.into());
        Ok(())
    }

    /// Drops an enum type; columns that use it stand in the way.
    fn drop_enum(&mut self, name: &ObjectName, place: Place) -> Outcome {
        if self.enum_values(name, place)?.is_none() {
            return Ok(());
        }
        let user = self.tables.values().find_map(|table| {
            let column = table.columns.iter().find(|c| c.sql_type.enum_name() == Some(name))?;
            Some(ObjectId::Column(table.name.clone(), column.name.clone()))
        });
        if let Some(user) = user {
            let message = format!("the column `{user}` still uses the enum `{name}`");
            return Err(Box::new(
                fault(Code::STILL_USED, place, message).about(ObjectId::Enum(name.clone())).about(user),
            ));
        }
        self.enums.remove_mut(name);
        Ok(())
    }

    /// Drops a schema. That one is created which exists already is no fault of the history's.
    pub(super) fn drop_schema(&mut self, name: &Ident, place: Place) -> Outcome {
        let object = ObjectId::Schema(name.clone());
        if let Some(table) = self.tables.keys().find(|t| t.schema == *name) {
            let message = format!("the table `{table}` is still in this schema");
            let user = ObjectId::Table(table.clone());
            return Err(Box::new(fault(Code::STILL_USED, place, message).about(object).about(user)));
        }
        if !self.schemas.remove_mut(name) && !self.may_be_anything(&object) {
            let known = self.schemas.keys().map(Ident::as_str);
            return Err(Box::new(
                Diagnostic::error(Code::NO_OBJECT, place, format!("nothing has created the schema `{name}`"))
                    .maybe_hint(did_you_mean(name.as_str(), known))
                    .about(object),
            ));
        }
        Ok(())
    }

    pub(super) fn change_extension(&mut self, name: &Ident, to: &State, place: Place) -> Outcome {
        if let State::Is(Object::Extension(schema)) = to {
            self.extensions.insert_mut(name.clone(), schema.clone());
            return Ok(());
        }
        let object = ObjectId::Extension(name.clone());
        if !self.extensions.remove_mut(name) && !self.may_be_anything(&object) {
            let message = format!("nothing has created the extension `{name}`");
            return Err(Box::new(fault(Code::NO_OBJECT, place, message).about(object)));
        }
        Ok(())
    }
}
