//! The privileges that statements take on MySQL and MariaDB (MySQL manual, 8.2.2 and the page of each statement; MariaDB
//! Knowledge Base, GRANT).

use super::facts::Privileges;
use crate::plan::StatementKind;

pub(super) const PRIVILEGES: Privileges = Privileges {
    ledger: &["SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER"],
    of: statement,
    reference: &["REFERENCES"],
};

fn statement(kind: StatementKind) -> &'static [&'static str] {
    match kind {
        StatementKind::CreateTable | StatementKind::CreateSchema => &["CREATE"],
        StatementKind::DropTable | StatementKind::DropSchema => &["DROP"],
        StatementKind::RenameTable => &["ALTER", "DROP", "CREATE", "INSERT"],
        StatementKind::TableComment
        | StatementKind::AddColumn
        | StatementKind::DropColumn
        | StatementKind::RenameColumn
        | StatementKind::ColumnType
        | StatementKind::ColumnDefault
        | StatementKind::ColumnNull
        | StatementKind::ColumnIdentity
        | StatementKind::ColumnComment
        | StatementKind::ModifyColumn
        | StatementKind::RebuildTable
        | StatementKind::RenameIndex
        | StatementKind::AddConstraint
        | StatementKind::DropConstraint => &["ALTER", "CREATE", "INSERT"],
        StatementKind::CreateIndex | StatementKind::CreateIndexConcurrently | StatementKind::DropIndex => {
            &["INDEX"]
        }
        StatementKind::UpdateRows => &["SELECT", "UPDATE"],
        StatementKind::DeleteRows => &["SELECT", "DELETE"],
        StatementKind::InsertRows => &["SELECT", "INSERT", "UPDATE"],
        StatementKind::CreateEnum
        | StatementKind::AddEnumValue
        | StatementKind::DropEnum
        | StatementKind::CreateExtension
        | StatementKind::DropExtension
        | StatementKind::Own
        | StatementKind::OwnAsText => &[],
    }
}
