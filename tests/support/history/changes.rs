//! Random valid operations over a `World`, written as the YAML list below `upgrade:`.

use super::random::Random;
use super::tables::{Bond, Column, Table, World};

const RULES: [&str; 3] = ["cascade", "restrict", "set null"];

/// A revision that creates a table: its message and its operations.
pub fn new_table(random: &mut Random, world: &mut World) -> (String, String) {
    let serial = world.tables.len();
    numbered_table(random, world, serial)
}

/// The same with a number for its name that is free in the whole history.
pub fn numbered_table(random: &mut Random, world: &mut World, serial: usize) -> (String, String) {
    let mut table = Table::new(random, serial);
    let text = create_table(random, &mut table, &world.tables);
    let message = format!("Create {}", table.name);
    world.tables.push(table);
    (message, text)
}

/// A revision with three to six changes of tables that exist: its message and its operations.
pub fn several(random: &mut Random, world: &mut World) -> (String, String) {
    let (mut text, mut first) = (String::new(), String::new());
    let wanted = 3 + random.below(4);
    let mut done = 0;
    while done < wanted {
        let Some((what, operation)) = change(random, world) else { continue };
        text += &operation;
        if done == 0 {
            first = what;
        }
        done += 1;
    }
    (first, text)
}

/// A new column that refers to a table of another branch.
pub fn link_across(random: &mut Random, world: &mut World, target: &str) -> Option<(String, String)> {
    let at = random.below(world.tables.len());
    let table = world.tables.get_mut(at)?;
    let link = table.add_link(target, Bond::Bound).name.clone();
    let table = &table.name;
    let text = format!(
        "  - add_column:\n      table: {table}\n      column:\n        name: {link}\n        type: bigint\n        \
         references: {{table: {target}, columns: [id]}}\n"
    );
    Some((format!("Let {table} refer to {target}"), text))
}

/// One random change; `None` when the chosen table has no column for it.
fn change(random: &mut Random, world: &mut World) -> Option<(String, String)> {
    let at = random.below(world.tables.len());
    let target = world.tables.get(random.below(world.tables.len()))?.name.clone();
    let table = world.tables.get_mut(at)?;
    match random.below(20) {
        0..5 => Some(add_column(random, table)),
        5..9 => create_index(random, table),
        9..13 => alter_column(random, table),
        13..15 => create_foreign_key(random, table, &target),
        15..18 => update(random, table),
        18 => drop_column(random, table),
        _ => rename_column(random, table),
    }
}

fn create_table(random: &mut Random, table: &mut Table, others: &[Table]) -> String {
    let mut text = format!("  - create_table:\n      table: {}\n", table.name);
    if random.percent(30) {
        text += &format!("      comment: Rows of {}, one for each that the office knows\n", table.name);
    }
    text += "      columns:\n        - {name: id, type: bigint, identity: true}\n";
    let plain = 4 + random.below(3);
    for _ in 0..plain {
        text += &column_item(table.add(random));
    }
    let mut keys = String::new();
    if let Some(other) = others.get(random.below(others.len())) {
        let link = &*table.add_link(&other.name, Bond::Bound);
        text += &column_item(link);
        keys = format!(
            "      foreign_keys:\n        - columns: [{}]\n          references: {{table: {}, columns: [id]}}\n          \
             on_delete: {}\n",
            link.name,
            other.name,
            random.pick(&RULES)
        );
    }
    text += "      primary_key: [id]\n";
    text += &constraint(
        random,
        table,
        "unique",
        |column| column.kind.is_text(),
        |_, column| format!("{{columns: [{column}]}}"),
    );
    text += &keys;
    text += &constraint(
        random,
        table,
        "checks",
        |column| column.kind.is_number(),
        |table, column| format!("{{name: ck_{table}_{column}, expr: {column} >= 0}}"),
    );
    text + &constraint(random, table, "indexes", |_| true, |_, column| format!("{{columns: [{column}]}}"))
}

/// One entry of a table's list of constraints or indexes, when a free column fits.
fn constraint(
    random: &mut Random,
    table: &mut Table,
    key: &str,
    fits: impl Fn(&Column) -> bool,
    entry: impl Fn(&str, &str) -> String,
) -> String {
    let Some(at) = table.find(random, |column| column.bond == Bond::Free && fits(column)) else {
        return String::new();
    };
    let column = &mut table.columns[at];
    column.bond = if key == "indexes" { Bond::Indexed } else { Bond::Bound };
    format!("      {key}:\n        - {}\n", entry(&table.name, &column.name))
}

fn column_item(column: &Column) -> String {
    let mut text = format!("        - name: {}\n          type: {}\n", column.name, column.kind.yaml());
    text += &facts(column, "          ");
    text
}

fn facts(column: &Column, indent: &str) -> String {
    let mut text = String::new();
    if !column.nullable {
        text += &format!("{indent}nullable: false\n");
    }
    if column.default {
        text += &format!("{indent}default: {}\n", column.kind.default_yaml());
    }
    text
}

fn add_column(random: &mut Random, table: &mut Table) -> (String, String) {
    let name = table.name.clone();
    let mut text = format!("  - add_column:\n      table: {name}\n      column:\n");
    let column = if random.percent(25) { table.add_link("parent", Bond::Link) } else { table.add(random) };
    text += &format!("        name: {}\n        type: {}\n", column.name, column.kind.yaml());
    text += &facts(column, "        ");
    (format!("Add {} to {name}", column.name), text)
}

fn create_index(random: &mut Random, table: &mut Table) -> Option<(String, String)> {
    let at = table.find(random, |column| column.bond == Bond::Free)?;
    let (column, name) = (&mut table.columns[at], &table.name);
    column.bond = Bond::Indexed;
    let mut text = format!("  - create_index:\n      table: {name}\n");
    if column.kind.is_text() && random.percent(30) {
        column.bond = Bond::Bound;
        text +=
            &format!("      name: ix_{name}_lower_{0}\n      columns: [{{expr: lower({0})}}]\n", column.name);
    } else {
        text += &format!("      columns: [{}]\n", column.name);
    }
    Some((format!("Index {} of {name}", column.name), text))
}

fn alter_column(random: &mut Random, table: &mut Table) -> Option<(String, String)> {
    let at = table.find(random, |column| matches!(column.bond, Bond::Free | Bond::Indexed))?;
    let (column, name) = (&mut table.columns[at], &table.name);
    let mut text = String::new();
    let mut alter = format!("  - alter_column:\n      table: {name}\n      column: {}\n", column.name);
    match column.kind.wider() {
        Some(wider) if random.percent(50) => {
            column.kind = wider;
            alter += &format!("      type: {}\n", wider.yaml());
        }
        _ if !column.default => {
            column.default = true;
            alter += &format!("      default: {}\n", column.kind.default_yaml());
        }
        _ if column.nullable => {
            column.nullable = false;
            text += &fill(name, column);
            alter += "      nullable: false\n";
        }
        _ => alter += &format!("      comment: The {} of a row, checked by the office\n", column.name),
    }
    Some((format!("Change {} of {name}", column.name), text + &alter))
}

fn create_foreign_key(random: &mut Random, table: &mut Table, target: &str) -> Option<(String, String)> {
    let at = table.find(random, |column| column.bond == Bond::Link)?;
    let (column, name) = (&mut table.columns[at], &table.name);
    column.bond = Bond::Bound;
    let text = format!(
        "  - create_foreign_key:\n      table: {name}\n      columns: [{}]\n      \
         references: {{table: {target}, columns: [id]}}\n      on_delete: {}\n",
        column.name,
        random.pick(&RULES)
    );
    Some((format!("Tie {name} to {target}"), text))
}

fn update(random: &mut Random, table: &mut Table) -> Option<(String, String)> {
    let at = table.find(random, |column| column.nullable && column.bond == Bond::Free)?;
    let column = &table.columns[at];
    Some((format!("Fill {} of {}", column.name, table.name), fill(&table.name, column)))
}

fn fill(table: &str, column: &Column) -> String {
    let (name, value) = (&column.name, column.kind.default_sql());
    format!(
        "  - execute:\n      description: fill the empty {name} of {table}\n      \
         sql: UPDATE {table} SET {name} = {value} WHERE {name} IS NULL\n      undo: nothing\n"
    )
}

fn drop_column(random: &mut Random, table: &mut Table) -> Option<(String, String)> {
    let at = table.find(random, |column| column.bond == Bond::Free && (column.nullable || column.default))?;
    let column = table.columns.remove(at).name;
    let name = &table.name;
    let text = format!("  - drop_column:\n      table: {name}\n      column: {column}\n");
    Some((format!("Drop {column} from {name}"), text))
}

fn rename_column(random: &mut Random, table: &mut Table) -> Option<(String, String)> {
    let at = table.find(random, |column| matches!(column.bond, Bond::Free | Bond::Indexed))?;
    let fresh = table.fresh_name(random);
    let (column, name) = (&mut table.columns[at], &table.name);
    let old = std::mem::replace(&mut column.name, fresh);
    let text =
        format!("  - rename_column:\n      table: {name}\n      column: {old}\n      to: {}\n", column.name);
    Some((format!("Rename {old} of {name}"), text))
}
