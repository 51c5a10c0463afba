//! Reads lists of operations: the frame that every operation has, and the faults of the frame.

use std::collections::BTreeSet;

use super::{Op, Operation};
use crate::catalog::Undo;
use crate::decode::{Scope, words};
use crate::diag::{Code, Diagnostic, Place, did_you_mean};
use crate::dialect::Dialect;
use crate::model::{Ident, ObjectName, Online};
use crate::sql;
use crate::yaml::{Kind, Node};

/// Operations of the language that this version does not compile.
const LATER: [&str; 27] = [
    "alter_sequence",
    "backfill",
    "create_domain",
    "create_function",
    "create_materialized_view",
    "create_policy",
    "create_procedure",
    "create_sequence",
    "create_trigger",
    "create_view",
    "disable_row_security",
    "drop_domain",
    "drop_function",
    "drop_materialized_view",
    "drop_policy",
    "drop_procedure",
    "drop_sequence",
    "drop_trigger",
    "drop_view",
    "enable_row_security",
    "grant",
    "refresh_materialized_view",
    "rename_constraint",
    "rename_enum_value",
    "revoke",
    "set_table_options",
    "validate_constraint",
];

/// What reading a list of operations gives: those that apply to the dialect, and whether all of them could be read.
#[derive(Clone, Debug, Default)]
pub struct Operations {
    /// Those for this dialect.
    pub list: Vec<Operation>,
    /// Names in items that could not be read.
    pub broken: Vec<String>,
}

impl Operations {
    /// Whether every item was read.
    pub fn is_whole(&self) -> bool {
        self.broken.is_empty()
    }
}

/// Reads a list of operations.
pub fn read_list<'a>(node: &'a Node, what: &str, scope: &Scope<'a>) -> Operations {
    let items = scope.list(node, what);
    let mut operations = Operations { list: Vec::with_capacity(items.len()), broken: Vec::new() };
    if !matches!(node.kind, Kind::List(_)) {
        node.each_text(&mut |text| operations.broken.push(text.to_owned()));
    }
    for item in items {
        match read_one(item, scope) {
            Reading::Operation(operation) => operations.list.push(*operation),
            Reading::ForOthers => {}
            Reading::Broken => item.each_text(&mut |text| operations.broken.push(text.to_owned())),
        }
    }
    pair_keys(&mut operations.list);
    undo_with_tables(&mut operations.list);
    refuse_lost_variables(&operations.list, scope);
    operations
}

/// A primary key that is dropped and created again, the one directly after the other, may have to be replaced at once.
fn pair_keys(list: &mut [Operation]) {
    for at in 1..list.len() {
        let (before, after) = list.split_at_mut(at);
        let (Some(one), Some(two)) = (before.last_mut(), after.first_mut()) else { continue };
        let plain = one.condition.is_none() && two.condition.is_none();
        if let (Op::DropConstraint(old), Op::CreatePrimaryKey(new)) = (&mut one.op, &mut two.op)
            && plain
            && old.is_replaced_by(&new.0.table, new.0.constraint.name())
        {
            (old.gives_way, new.0.replaces) = (true, true);
        }
    }
}

/// Rows of a table that the same list creates go with it when it is undone, and need no `undo` of their own.
fn undo_with_tables(list: &mut [Operation]) {
    let mut created: BTreeSet<ObjectName> = BTreeSet::new();
    for operation in list {
        match &mut operation.op {
            Op::CreateTable(new) => drop(created.insert(new.table.name.clone())),
            Op::RenameTable(rename) if created.remove(&rename.table.value) => {
                created.insert(ObjectName::new(rename.table.schema.clone(), rename.to.clone()));
            }
            Op::DropTable(old) => drop(created.remove(&old.table.value)),
            Op::BulkInsert(rows) => undo_with_table(&mut rows.undo, &rows.table, &created),
            Op::UpdateRows(rows) => undo_with_table(&mut rows.undo, &rows.table, &created),
            Op::DeleteRows(rows) => undo_with_table(&mut rows.undo, &rows.table, &created),
            _ => {}
        }
    }
}

fn undo_with_table(undo: &mut Undo, table: &ObjectName, created: &BTreeSet<ObjectName>) {
    if matches!(undo, Undo::Unknown | Undo::Auto) && created.contains(table) {
        *undo = Undo::WithTable;
    }
}

/// Variables of the session end with the operation that set them: one that reads what an earlier one has set would read
/// NULL.
fn refuse_lost_variables(list: &[Operation], scope: &Scope<'_>) {
    let mut set_before: BTreeSet<Ident> = BTreeSet::new();
    for operation in list {
        let Op::Execute(own) = &operation.op else { continue };
        let unset = sql::unset_variables(&own.statements, scope.facts);
        if let Some(name) = unset.iter().find(|name| set_before.contains(*name)) {
            let message =
                format!("`@{name}` is NULL here: what an operation sets in the session ends with it");
            let hint = "write the statements into one `execute`, which sets the variable and reads it";
            scope.fault_hint(Code::UNSUPPORTED, own.place, message, hint);
        }
        set_before.extend(own.statements.iter().flat_map(|text| sql::variables(text, scope.facts)));
    }
}

enum Reading {
    Operation(Box<Operation>),
    ForOthers,
    Broken,
}

fn read_one<'a>(node: &'a Node, scope: &Scope<'a>) -> Reading {
    let Kind::Map(entries) = &node.kind else {
        scope.fault_hint(
            Code::ONE_OPERATION,
            node.place,
            format!("an operation is a map with one key, its name, not {}", node.describe()),
            example(node),
        );
        return Reading::Broken;
    };
    let [entry] = &entries[..] else {
        several_operations(node, scope);
        return Reading::Broken;
    };
    let Some(shape) = Op::shape(&entry.key) else {
        let limited = entry.value.get("dialects").filter(|_| LATER.contains(&entry.key.as_str()));
        if limited.is_some_and(|n| !for_this_dialect(n, scope)) {
            return Reading::ForOthers;
        }
        unknown_operation(&entry.key, entry.place, scope);
        return Reading::Broken;
    };
    let Some(fields) = scope.fields(&entry.value, shape) else { return Reading::Broken };
    let fields = fields.at(entry.place);
    let description =
        fields.value("description").and_then(|n| scope.text(n, "the description")).map(ToOwned::to_owned);
    let mine = fields.value("dialects").is_none_or(|n| for_this_dialect(n, scope));
    if !mine {
        return Reading::ForOthers;
    }
    let (asked, condition) = match fields.value("if") {
        Some(node) => (true, scope.condition(node)),
        None => (false, None),
    };
    // It is for those who read the spec: what an operation destroys is known without it.
    let _ = fields.value("destructive").and_then(|n| scope.flag(n, "`destructive`"));
    let online = fields.value("online").and_then(|node| scope.choice(node, "`online`", &Online::WORDS));
    let op = Op::read(&entry.key, &fields, scope);
    fields.finish();
    match op {
        Some(op) if condition.is_some() == asked => Reading::Operation(Box::new(Operation {
            op,
            place: entry.place,
            description,
            condition,
            online: online.unwrap_or(scope.vocabulary.online),
        })),
        _ => Reading::Broken,
    }
}

/// What an operation looks like.
const EXAMPLE: &str = "`- add_column: {table: users, column: {name: age, type: integer}}`";

/// What to write for an item that is no map.
fn example(node: &Node) -> String {
    let word = node.text().and_then(|text| text.split([' ', ':', '(']).next());
    let shape = word.and_then(|name| Some((name, Op::shape(name)?)));
    match shape {
        Some((name, shape)) => {
            let keys: Vec<String> = shape.keys.iter().take(2).map(|key| format!("{key}: ...")).collect();
            format!("write `- {name}: {{{}}}`", keys.join(", "))
        }
        None => EXAMPLE.to_owned(),
    }
}

fn several_operations(node: &Node, scope: &Scope<'_>) {
    let Kind::Map(entries) = &node.kind else { return };
    let known: Vec<&str> = entries.iter().map(|e| e.key.as_str()).filter(|k| Op::NAMES.contains(k)).collect();
    let first = entries.first();
    let own = |key: &str| known.first().and_then(|name| Op::shape(name)).is_some_and(|shape| shape.has(key));
    let hint = match known[..] {
        [name] if entries.iter().any(|e| own(&e.key)) => {
            format!("indent the other keys by two blanks more: they belong below `{name}:`")
        }
        [] => first.map_or_else(|| EXAMPLE.to_owned(), |entry| words::for_operation(&entry.key, Op::NAMES)),
        _ => format!("begin a new item with `- {}:`", entries.get(1).map_or("", |e| e.key.as_str())),
    };
    let place = entries.get(1).map_or(node.place, |e| e.place);
    let message = format!("an operation is a map with one key, its name; this one has {}", entries.len());
    scope.fault_hint(Code::ONE_OPERATION, place, message, hint);
}

fn unknown_operation(name: &str, place: Place, scope: &Scope<'_>) {
    let later = LATER.contains(&name);
    let message = if later {
        format!("the operation `{name}` is not in this version")
    } else {
        format!("there is no operation `{name}`")
    };
    let hint = if name == "set_table_options" {
        Some("engine, charset and row format are MySQL's; `dialects: [mysql, mariadb]` limits the operation to those".to_owned())
    } else if later {
        Some("write its SQL with `execute`, and what it changes in tables with `effect`".to_owned())
    } else {
        Some(words::for_operation(name, &[Op::NAMES, &LATER].concat()))
    };
    scope.sink.push(Diagnostic::error(Code::UNKNOWN_OPERATION, place, message).maybe_hint(hint));
}

/// Whether `dialects: [...]` names the dialect that is compiled for.
fn for_this_dialect(node: &Node, scope: &Scope<'_>) -> bool {
    let mut mine = false;
    if matches!(&node.kind, Kind::List(items) if items.is_empty()) {
        let message = "`dialects` is empty: the operation would be for none";
        scope.fault_hint(
            Code::WRONG_SHAPE,
            node.place,
            message,
            "name those that it is for, or leave the key out",
        );
    }
    for item in scope.list(node, "`dialects`") {
        let Some(name) = scope.text(item, "a dialect").map(Dialect::own_name) else { continue };
        if !Dialect::SPEC_NAMES.contains(&name) {
            scope.sink.push(
                Diagnostic::error(Code::BAD_CHOICE, item.place, format!("`{name}` is no dialect"))
                    .maybe_hint(did_you_mean(name, Dialect::SPEC_NAMES)),
            );
        }
        mine |= name == scope.facts.name;
    }
    mine
}
