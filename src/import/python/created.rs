//! Objects of SQLAlchemy that create and drop themselves: `table.create(bind)`, `index.drop(bind)`.

use super::runner::Runner;
use super::value::{Args, Made, Value, last};

impl Runner<'_> {
    /// The operation that does what `.create()` or `.drop()` of a value does; false where it is not one of them.
    pub(super) fn by_itself(&mut self, base: &Value, create: bool) -> bool {
        let Value::Made(made) = base else { return false };
        if made.receiver.is_some() {
            return false;
        }
        let (operation, args) = match (last(&made.callee), create) {
            ("Table", true) => ("create_table", made.args.clone()),
            ("Table" | "table", false) => ("drop_table", named(made)),
            ("Index", _) => match index(made) {
                Some(args) if create => ("create_index", args),
                Some(args) => {
                    ("drop_index", Args { positional: args.positional[..2].to_vec(), named: schema(&args) })
                }
                None => return false,
            },
            _ => return false,
        };
        let read = self.operation(operation, &args);
        self.take(read);
        true
    }
}

/// The name of a table, and its schema.
fn named(table: &Made) -> Args {
    Args { positional: table.args.positional.iter().take(1).cloned().collect(), named: schema(&table.args) }
}

fn schema(args: &Args) -> Vec<(String, Value)> {
    args.named.iter().filter(|(key, _)| key == "schema").cloned().collect()
}

/// An index on columns of one table, as `op.create_index` takes it.
fn index(made: &Made) -> Option<Args> {
    let (name, columns) = made.args.positional.split_first()?;
    let mut table = None;
    let mut names = Vec::new();
    for column in columns {
        let Value::Made(column) = column else { return None };
        let Some(Value::Made(of)) = &column.receiver else { return None };
        let own = of.receiver.as_ref().filter(|_| matches!(of.callee.as_str(), ".c" | ".columns"))?;
        if table.is_some_and(|known| known != own) {
            return None;
        }
        table = Some(own);
        names.push(Value::text(last(&column.callee)));
    }
    let of = named(table?.call_of("Table")?);
    let positional = vec![name.clone(), of.positional.first()?.clone(), Value::List(names)];
    Some(Args { positional, named: made.args.named.iter().cloned().chain(of.named).collect() })
}
