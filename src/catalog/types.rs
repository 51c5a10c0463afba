//! Enums, schemas and extensions.

use super::{Catalog, Outcome, fault};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::{Ident, ObjectName};

impl Catalog {
    /// Creates an enum type.
    pub fn create_enum(&mut self, name: &ObjectName, values: Vec<String>, place: Place) -> Outcome {
        if self.enums.contains_key(name) {
            return Err(fault(Code::NAME_TAKEN, place, format!("the enum `{name}` exists already")));
        }
        self.inhabit(&name.schema);
        self.enums.insert_mut(name.clone(), values.into());
        Ok(())
    }

    /// Changes an enum's values.
    pub fn edit_enum(
        &mut self,
        name: &ObjectName,
        place: Place,
        change: impl FnOnce(&mut Vec<String>) -> Outcome,
    ) -> Outcome {
        let Some(values) = self.enum_values(name, place)? else { return Ok(()) };
        let mut values = values.to_vec();
        change(&mut values)?;
        self.enums.insert_mut(name.clone(), values.into());
        Ok(())
    }

    /// Drops an enum type; columns that use it stand in the way.
    pub fn drop_enum(&mut self, name: &ObjectName, place: Place) -> Outcome {
        if self.enum_values(name, place)?.is_none() {
            return Ok(());
        }
        let user = self.tables.values().find_map(|table| {
            let column = table.columns.iter().find(|c| c.sql_type.enum_name() == Some(name))?;
            Some(format!("{}.{}", table.name, column.name))
        });
        if let Some(user) = user {
            return Err(fault(
                Code::STILL_USED,
                place,
                format!("the column `{user}` still uses the enum `{name}`"),
            ));
        }
        self.enums.remove_mut(name);
        Ok(())
    }

    /// Creates a schema; that it exists already is no fault of the history's.
    pub fn create_schema(&mut self, name: &Ident) {
        self.schemas.insert_mut(name.clone(), ());
    }

    /// Drops a schema.
    pub fn drop_schema(&mut self, name: &Ident, place: Place) -> Outcome {
        if let Some(table) = self.tables.keys().find(|t| t.schema == *name) {
            return Err(fault(
                Code::STILL_USED,
                place,
                format!("the table `{table}` is still in this schema"),
            ));
        }
        if !self.schemas.remove_mut(name) && !self.is_opaque(name.as_str()) {
            let known = self.schemas.keys().map(Ident::as_str);
            return Err(Box::new(
                Diagnostic::error(Code::NO_OBJECT, place, format!("nothing has created the schema `{name}`"))
                    .maybe_hint(crate::diag::did_you_mean(name.as_str(), known)),
            ));
        }
        Ok(())
    }

    /// Creates an extension, in a schema if one is named.
    pub fn create_extension(&mut self, name: &Ident, schema: Option<&Ident>) {
        self.extensions.insert_mut(name.clone(), schema.cloned());
    }

    /// The schema that an extension was created in, if one was named.
    pub fn extension_schema(&self, name: &Ident) -> Option<&Ident> {
        self.extensions.get(name)?.as_ref()
    }

    /// Drops an extension.
    pub fn drop_extension(&mut self, name: &Ident, place: Place) -> Outcome {
        if !self.extensions.remove_mut(name) && !self.is_opaque(name.as_str()) {
            return Err(fault(Code::NO_OBJECT, place, format!("nothing has created the extension `{name}`")));
        }
        Ok(())
    }
}
