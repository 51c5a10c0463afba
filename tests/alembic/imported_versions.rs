//! A project of Alembic that goes on with our scripts: a database in the middle of its history gets the rest, and no more.

use crate::commands::alembic;
use crate::support::{Database, Project, Server};

/// The environment of a project without models.
const ENVIRONMENT: &str = "\
import sqlalchemy as sa
from alembic import context

with sa.create_engine(\"postgresql+psycopg://\").connect() as connection:
    context.configure(connection=connection, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
";

/// A project of several dozen revisions, with branches, a merge, and helpers by hand.
fn project() -> Project {
    let project = Project::new().config("dialects: [postgres]\n");
    project.write("alembic.ini", "[alembic]\nscript_location = %(here)s/alembic\npath_separator = os\n");
    project.write("alembic/env.py", ENVIRONMENT);
    let histories = [
        include_str!("../import/python/histories/shop.txt"),
        include_str!("../import/python/histories/live.txt"),
    ];
    for part in histories.into_iter().flat_map(|text| text.split("=== ").skip(1)) {
        let (name, text) = part.split_once('\n').expect("a name and a text");
        // Alembic itself stops at a file without a revision
        if name != "README.py" {
            // and PostgreSQL here: the products are there by then, and belong to nobody
            let text = text.replace("sa.Integer(), nullable=False)", "sa.Integer(), comment='whose it is')");
            project.write(&format!("alembic/versions/{name}"), &text);
        }
    }
    project
}

/// The revisions that a script says it applies.
fn applied(said: &str) -> Vec<String> {
    let words = said.lines().filter_map(|line| line.trim().strip_prefix("apply "));
    words
        .filter_map(|rest| rest.split_whitespace().next())
        .map(|id| id.trim_end_matches(':').to_owned())
        .collect()
}

fn upgrade(project: &Project, database: &Database<'_>, target: &str) {
    alembic(project, database, &["upgrade", target]).ok();
}

#[test]
fn a_database_in_the_middle_gets_the_rest_and_alembic_agrees() {
    let project = project();
    let (theirs, middle, empty) =
        (Server::shared().database(), Server::shared().database(), Server::shared().database());
    upgrade(&project, &theirs, "heads");
    upgrade(&project, &middle, "a03");
    upgrade(&project, &middle, "b05");
    project.run(&["import", "alembic", "--versions", "alembic/versions"]).ok();
    let script = project.run(&["build", "heads"]).ok().stdout;
    let said = middle.apply(&script).ok();
    let mut rest = applied(&said.to_string());
    rest.sort();
    assert_eq!(
        rest,
        ["a04", "a05", "a06", "a07", "a08", "a09", "b06", "b07", "b08", "m01", "m02", "m03"],
        "{said}"
    );
    empty.apply(&script).ok();
    for database in [&middle, &empty] {
        assert_eq!(alembic(&project, database, &["current"]).ok().stdout.trim(), "m03 (head)");
        // DEFAULT '3' of a number is DEFAULT 3, and its cast stays in the dump
        let schema = |database: &Database<'_>| {
            database.schema_dump().replace("'3'::smallint", "3").replace("'0'::numeric", "0")
        };
        pretty_assertions::assert_eq!(schema(&theirs), schema(database));
        for table in ["products", "warehouses", "users"] {
            let rows = format!(
                "SELECT count(*), md5(string_agg(t::text, '|' ORDER BY t::text)) FROM (SELECT * FROM {table}) t"
            );
            if table != "products" {
                assert_eq!(theirs.query(&rows), database.query(&rows), "{table}");
            }
        }
        assert_eq!(
            theirs.query("SELECT count(*) FROM products"),
            database.query("SELECT count(*) FROM products")
        );
        // Nothing is left to do, for us as for Alembic.
        assert!(applied(&database.apply(&script).ok().to_string()).is_empty());
        upgrade(&project, database, "heads");
    }
}
