//! Diff: the changes that lead from one catalog to another. The order in which things came about does not count, nor
//! the order of columns, nor quotes that could be left out.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Catalog;
use crate::diag::Place;
use crate::dialect::Facts;
use crate::model::types::Family;
use crate::model::{
    Change, Column, Constraint, DefaultValue, Expression, Ident, Index, Literal, Object, ObjectId,
    ObjectName, SqlType, State, Table, current_charset,
};
use crate::sql;

/// Two catalogs are equal when they know the same objects; the order of a table's columns does not count.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        self.diff(other).next().is_none()
    }
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalog")
            .field("tables", &self.tables.values().collect::<Vec<_>>())
            .field("enums", &self.enums.iter().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl Catalog {
    /// The changes that lead from this catalog to another: tables first, and of those what goes before what comes, for
    /// names become free by it.
    pub fn diff<'c>(&'c self, other: &'c Self) -> impl Iterator<Item = Change> + 'c {
        let gone = |name: &&ObjectName| !other.tables.contains_key(*name);
        let (first, then): (Vec<_>, Vec<_>) =
            union(self.tables.keys(), other.tables.keys()).into_iter().partition(gone);
        let tables = first.into_iter().chain(then);
        let tables = tables.flat_map(move |name| {
            table_changes(name, self.tables.get(name), other.tables.get(name), self.facts)
        });
        let enums = union(self.enums.keys(), other.enums.keys()).into_iter().filter_map(move |name| {
            let state = |of: &Self| of.enums.get(name).map(|values| Object::Enum(Arc::clone(values)));
            unequal(ObjectId::Enum(name.clone()), state(self), state(other))
        });
        let schemas = union(self.schemas.keys(), other.schemas.keys()).into_iter().filter_map(move |name| {
            let state = |of: &Self| of.schemas.contains_key(name).then_some(Object::Schema);
            unequal(ObjectId::Schema(name.clone()), state(self), state(other))
        });
        let extensions =
            union(self.extensions.keys(), other.extensions.keys()).into_iter().filter_map(move |name| {
                let state = |of: &Self| of.extensions.get(name).cloned().map(Object::Extension);
                unequal(ObjectId::Extension(name.clone()), state(self), state(other))
            });
        let programs =
            union(self.programs.keys(), other.programs.keys()).into_iter().filter_map(move |object| {
                let state =
                    |of: &Self| of.programs.get(object).map(|program| Object::Program(Arc::clone(program)));
                unequal(object.clone(), state(self), state(other))
            });
        tables.chain(enums).chain(schemas).chain(extensions).chain(programs)
    }

    /// In words, an object that two catalogs do not agree on. What either calls opaque may be anything.
    pub fn other_object(&self, other: &Self) -> Option<String> {
        let known = |name: &str| !self.is_opaque(name) && !other.is_opaque(name);
        let counts = |change: &Change| {
            let name = change.object.table().map_or_else(|| change.object.own_name(), |t| t.name.as_str());
            let lost = self.is_lost(&change.object) || other.is_lost(&change.object);
            (known(name) || matches!(change.object, ObjectId::Program(_))) && !lost
        };
        self.diff(other).find(counts).map(|change| described(&change))
    }

    /// The same, or a schema that only one of them takes for granted.
    pub fn difference(&self, other: &Self) -> Option<String> {
        let known = |name: &str| !self.is_opaque(name) && !other.is_opaque(name);
        self.other_object(other).or_else(|| self.other_rows(other)).or_else(|| {
            let borrowed = union(self.borrowed.keys(), other.borrowed.keys());
            let odd = borrowed.into_iter().find(|name| {
                let differs = self.borrowed.contains_key(*name) != other.borrowed.contains_key(*name);
                differs && known(name.as_str())
            });
            odd.map(|name| {
                format!("the schema `{name}`, which must be there before something is put into it")
            })
        })
    }
}

fn union<'k, T: Ord>(a: impl Iterator<Item = &'k T>, b: impl Iterator<Item = &'k T>) -> BTreeSet<&'k T> {
    a.chain(b).collect()
}

fn state(object: Option<Object>) -> State {
    object.map_or(State::Absent, State::Is)
}

fn unequal(object: ObjectId, from: Option<Object>, to: Option<Object>) -> Option<Change> {
    (from != to).then(|| Change::plain(object, state(from), state(to), Place::default()))
}

/// What a change is about, in the words of a diagnostic.
pub fn described(change: &Change) -> String {
    let comes_or_goes = change.from.is_absent() || change.to.is_absent();
    let primary = [&change.from, &change.to]
        .into_iter()
        .any(|state| matches!(state.constraint().map(AsRef::as_ref), Some(Constraint::PrimaryKey(_))));
    match &change.object {
        ObjectId::Enum(name) if !comes_or_goes => format!("the values of the enum `{name}`"),
        ObjectId::Table(name) if !comes_or_goes => {
            let options =
                |state: &State| state.table().map(|table| table.options.clone()).unwrap_or_default();
            let differences = options(&change.from).differences(&options(&change.to));
            match &differences[..] {
                [] => format!("the partitions of the table `{name}`"),
                some => format!("the options of the table `{name}` ({})", some.join("; ")),
            }
        }
        ObjectId::TableComment(name) => format!("the comment of the table `{name}`"),
        ObjectId::Constraint(table, _) if primary => format!("the primary key of the table `{table}`"),
        ObjectId::Constraint(table, name) | ObjectId::Index(table, name) | ObjectId::Policy(table, name) => {
            format!("the {} `{name}` of `{table}`", change.object.kind())
        }
        ObjectId::EnumValue(name, value) => format!("the value `{value}` of the enum `{name}`"),
        ObjectId::Schema(_)
        | ObjectId::Extension(_)
        | ObjectId::Enum(_)
        | ObjectId::Domain(_)
        | ObjectId::Sequence(_)
        | ObjectId::Table(_)
        | ObjectId::Column(..)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Program(_) => format!("the {} `{}`", change.object.kind(), change.object),
    }
}

fn table_changes(
    name: &ObjectName,
    one: Option<&Arc<Table>>,
    other: Option<&Arc<Table>>,
    facts: &Facts,
) -> Vec<Change> {
    let (Some(one), Some(other)) = (one, other) else {
        let object = |table: Option<&Arc<Table>>| table.map(|t| Object::Table(Arc::clone(t)));
        return unequal(ObjectId::Table(name.clone()), object(one), object(other)).into_iter().collect();
    };
    if Arc::ptr_eq(one, other) {
        return Vec::new();
    }
    let columns = parts(&one.columns, &other.columns, |c| &c.name, |c| plain_column(c, facts));
    let indexes = parts(&one.indexes, &other.indexes, |i| &i.name, |i| plain_index(i, facts));
    let constraints =
        parts(&one.constraints, &other.constraints, |c| c.name(), |c| plain_constraint(c, facts));
    let id = |make: fn(ObjectName, Ident) -> ObjectId, part: &Ident| make(name.clone(), part.clone());
    let columns = columns.into_iter().filter_map(|(part, from, to)| {
        let object = |c: Arc<Column>| Object::Column(c, crate::model::Parts::default());
        unequal(id(ObjectId::Column, &part), from.map(object), to.map(object))
    });
    let indexes = indexes.into_iter().filter_map(|(part, from, to)| {
        unequal(id(ObjectId::Index, &part), from.map(Object::Index), to.map(Object::Index))
    });
    let constraints = constraints.into_iter().filter_map(|(part, from, to)| {
        let object = ObjectId::Constraint(name.clone(), part);
        unequal(object, from.map(Object::Constraint), to.map(Object::Constraint))
    });
    let comment = |table: &Table| table.comment.clone().map(Object::TableComment);
    let comment = unequal(ObjectId::TableComment(name.clone()), comment(one), comment(other));
    let stored = |table: &Table| (table.options.plain(), table.partition_by.clone());
    let options = (stored(one) != stored(other)).then(|| {
        let is = |table: &Arc<Table>| State::Is(Object::Table(Arc::clone(table)));
        Change::plain(ObjectId::Table(name.clone()), is(one), is(other), Place::default())
    });
    columns.chain(indexes).chain(constraints).chain(comment).chain(options).collect()
}

type Pair<T> = (Ident, Option<Arc<T>>, Option<Arc<T>>);

/// The parts of two lists that differ when they are written plainly, by their names.
fn parts<T: PartialEq>(
    one: &[Arc<T>],
    other: &[Arc<T>],
    name: impl Fn(&T) -> &Ident,
    plain: impl Fn(&Arc<T>) -> Arc<T>,
) -> Vec<Pair<T>> {
    let find = |list: &[Arc<T>], wanted: &Ident| list.iter().find(|part| name(part) == wanted).cloned();
    let names: BTreeSet<&Ident> = one.iter().chain(other).map(|part| name(part)).collect();
    let pair = |part: &Ident| (part.clone(), find(one, part), find(other, part));
    let same = |(_, from, to): &Pair<T>| match (from, to) {
        (Some(from), Some(to)) => Arc::ptr_eq(from, to) || from == to || plain(from) == plain(to),
        _ => false,
    };
    names.into_iter().map(pair).filter(|pair| !same(pair)).collect()
}

/// A renamed column stands between quotes in expressions, whether it stood so before or not.
fn unquoted(expression: &mut Expression, facts: &Facts) {
    *expression = Expression::checked(sql::without_idle_quotes(expression.as_str(), facts));
}

/// Its type and default in the engine's one form.
fn plain_column(column: &Arc<Column>, facts: &Facts) -> Arc<Column> {
    let mut column = Column::clone(column);
    let default = column.default.iter().map(|d| (facts.types.canonical_default)(d, &column.sql_type)).next();
    column.default = default.filter(|default| *default != DefaultValue::Literal(Literal::Null));
    column.sql_type = (facts.types.canonical)(&column.sql_type);
    if let Some(name) =
        column.collation.as_ref().filter(|name| name.as_str().to_lowercase().starts_with("utf8"))
    {
        column.collation = Ident::new(&current_charset(name.as_str())).ok();
    }
    if let Some(plain) = without_charset(&column) {
        column.sql_type = (facts.types.canonical)(&plain);
    }
    let has_one_type = facts.columns.identity_is_primary_key && column.identity.is_some();
    if has_one_type && column.sql_type.family() == Family::Integer {
        column.sql_type = SqlType::Integer; // whatever it is called, it is the number of its row
    }
    column.computed.iter_mut().for_each(|c| unquoted(&mut c.expression, facts));
    Arc::new(column)
}

/// The type without the character set that its collation has anyway (MySQL manual, 12.3.5).
fn without_charset(column: &Column) -> Option<SqlType> {
    let (SqlType::Native(text), Some(collation)) = (&column.sql_type, &column.collation) else { return None };
    let (plain, charset) = text.split_once(" character set ")?;
    let is_its_own = collation.as_str().strip_prefix(&current_charset(charset))?.starts_with('_');
    is_its_own.then(|| SqlType::Native(plain.to_owned()))
}

fn plain_index(index: &Arc<Index>, facts: &Facts) -> Arc<Index> {
    let mut index = Index { implied: None, ..(**index).clone() }; // why it is there does not count
    index.using = index.using.filter(|using| !using.as_str().eq_ignore_ascii_case("btree")); // as if nothing were said
    index.columns.iter_mut().filter_map(|c| c.key.expression_mut()).for_each(|e| unquoted(e, facts));
    index.predicate.iter_mut().for_each(|e| unquoted(e, facts));
    Arc::new(index)
}

fn plain_constraint(constraint: &Arc<Constraint>, facts: &Facts) -> Arc<Constraint> {
    let mut constraint = Arc::clone(constraint);
    if let Constraint::Check(check) = Arc::make_mut(&mut constraint) {
        check.of_type = false; // nor does what it is there for
    }
    Arc::make_mut(&mut constraint).expressions_mut().into_iter().for_each(|e| unquoted(e, facts));
    constraint
}
