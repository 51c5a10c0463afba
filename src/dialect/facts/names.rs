//! Which names exist, and which of them are the same.

/// The answers.
#[derive(Clone, Copy)]
pub struct Names {
    /// The schema of an unqualified name, if the configuration does not say; none where a name without a schema is in the
    /// database that the client is connected to.
    pub default_schema: Option<&'static str>,
    /// Names of columns that differ by case alone are the same.
    pub columns_ignore_case: bool,
    /// What stands between a table's name and the rest in names of constraints that follow when the table is renamed.
    pub generated: &'static [&'static str],
    /// Indexes live in one name space with the tables of their schema.
    pub indexes_share_table_names: bool,
    /// So do the keys, each of which is an index of its name.
    pub keys_share_table_names: bool,
    /// No two tables of a schema have foreign keys of one name.
    pub foreign_keys_of_schema: bool,
    /// No two tables of a schema have checks of one name.
    pub checks_of_schema: bool,
}
