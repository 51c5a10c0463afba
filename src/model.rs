//! The nouns of the compiler: names, types, literals, tables. No YAML, no dialect, no catalog, no text of SQL.

pub mod case;
pub mod change;
pub mod constraint;
pub mod file_template;
pub mod index;
pub mod literal;
pub mod moment;
pub mod name;
pub mod naming;
pub mod object;
pub mod online;
pub mod program;
pub mod schema;
pub mod subject;
pub mod types;
pub mod version;

pub use case::Case;
pub use change::{Altered, Aspect, Change, How, Object, Parts, Position, Rename, State, Using, ValuePlace};
pub use constraint::{
    Check, Constraint, ConstraintKind, Deferral, Exclude, ExcludeElement, ForeignKey, Key, MatchType,
    ReferentialAction,
};
pub use file_template::FileTemplate;
pub use index::{Index, IndexColumn, IndexKey, Maker, Nulls, Order};
pub use literal::{DefaultValue, Expression, Literal, in_words};
pub use moment::{Moment, Zone};
pub use name::{Ident, NameFault, NameLength, ObjectName, RevisionId};
pub use naming::Convention;
pub use object::ObjectId;
pub use online::Online;
pub use schema::{Column, Computed, Identity, Table, TableOptions, current_charset};
pub use subject::{Subject, beginning};
pub use types::SqlType;
pub use version::Version;
