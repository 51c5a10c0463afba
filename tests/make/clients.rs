//! Which database is meant, and what reaches the clients of MySQL, MariaDB and SQLite.

use pretty_assertions::assert_eq;

use super::{make, mig_head, project};
use crate::support::Output;

/// What the client was told for a URL, and the password in its environment.
fn told(client: &str, dialect: &str, url: &str) -> (String, Option<String>) {
    let project = project();
    let mut command = make(&project, &["mig-head"]);
    if !dialect.is_empty() {
        command.env("DIALECT", dialect);
    }
    Output::of(command.env("DATABASE_URL", url)).ok();
    let environment = project.read(&format!("bin/{client}.env"));
    let password = environment.lines().find_map(|line| line.strip_prefix("MYSQL_PWD="));
    assert!(!environment.contains("DATABASE_URL"), "{environment}");
    let built = project.read("bin/sqlc-mig.args");
    let wanted = if dialect.is_empty() { client.trim_end_matches('3') } else { dialect };
    assert_eq!(built, format!("build\n--dialect\n{wanted}\n-o\nout/{wanted}/upgrade.sql\n"));
    assert_eq!(project.read(&format!("bin/{client}.in")), format!("the script out/{wanted}/upgrade.sql\n"));
    let arguments = project.read(&format!("bin/{client}.args"));
    (arguments.trim_end().replace('\n', " "), password.map(ToOwned::to_owned))
}

#[test]
fn the_url_says_which_database_is_meant() {
    let mysql = "--skip-column-names --unbuffered --host=db.example.org --user=me --database=shop";
    assert_eq!(told("mysql", "", "mysql+pymysql://me@db.example.org/shop"), (mysql.to_owned(), None));
    assert_eq!(told("mariadb", "", "mariadb://me@db.example.org/shop"), (mysql.to_owned(), None));
    assert_eq!(told("sqlite3", "", "sqlite+aiosqlite:///shop.db").0, "-init /dev/null shop.db");
}

#[test]
fn mariadb_is_often_called_mysql_in_a_url() {
    let (arguments, _) = told("mariadb", "mariadb", "mysql+mysqldb://h/d");
    assert_eq!(arguments, "--skip-column-names --unbuffered --host=h --database=d");
}

#[test]
fn another_dialect_is_built_into_its_own_folder() {
    for dialect in ["mysql", "mariadb", "sqlite"] {
        let project = project();
        let output = Output::of(&mut make(&project, &["mig-head", &format!("DIALECT={dialect}")])).ok();
        let arguments = format!("build\n--dialect\n{dialect}\n-o\nout/{dialect}/upgrade.sql\n");
        assert_eq!(project.read("bin/sqlc-mig.args"), arguments);
        assert!(output.stderr.starts_with(&format!("out/{dialect}/upgrade.sql is ready")), "{output}");
    }
}

#[test]
fn every_part_of_a_url_reaches_mysql_and_its_password_by_the_environment() {
    let (arguments, password) = told(
        "mysql",
        "",
        "mysql+aiomysql://u%2Bx:p%40s:/s@localhost:3307/my%20db?charset=utf8mb4&ssl_mode=REQUIRED&ssl_ca=/ca.pem",
    );
    assert_eq!(
        arguments,
        "--skip-column-names --unbuffered --host=localhost --port=3307 --protocol=TCP --user=u+x --ssl-ca=/ca.pem --ssl-mode=REQUIRED --database=my db"
    );
    assert_eq!(password.as_deref(), Some("p@s:/s"));
    let (arguments, _) = told("mysql", "", "mysql://u@/d?unix_socket=%2Frun%2Fmy.sock");
    assert_eq!(arguments, "--skip-column-names --unbuffered --socket=/run/my.sock --user=u --database=d");
    assert_eq!(told("mysql", "", "mysql://").0, "--skip-column-names --unbuffered");
}

#[test]
fn the_mode_of_tls_is_said_in_mariadbs_words() {
    for (mode, words) in [
        ("REQUIRED", "--ssl"),
        ("VERIFY_IDENTITY", "--ssl --ssl-verify-server-cert"),
        ("DISABLED", "--skip-ssl"),
    ] {
        let (arguments, _) = told("mariadb", "", &format!("mariadb://h/?ssl_mode={mode}"));
        assert_eq!(arguments, format!("--skip-column-names --unbuffered --host=h {words}"));
    }
}

#[test]
fn the_file_of_sqlite_is_taken_as_it_is() {
    for (url, file) in [
        ("sqlite:////var/lib/a b/shop.db", "/var/lib/a b/shop.db"),
        ("sqlite:///a%20b@c:1.db?check_same_thread=false", "a%20b@c:1.db"),
        ("sqlite:///-x", "./-x"),
        ("sqlite:///it's $HOME `x`.db", "it's $HOME `x`.db"),
    ] {
        assert_eq!(told("sqlite3", "", url).0, format!("-init /dev/null {file}"));
    }
}

#[test]
fn a_url_that_the_client_cannot_use_is_refused_before_anything_is_built() {
    let cases = [
        (
            "postgres",
            "mysql+pymysql://u:hidden@h/d",
            "DIALECT=postgres needs a DATABASE_URL that begins with postgresql://",
        ),
        (
            "mysql",
            "postgresql://u:hidden@h/d",
            "DIALECT=mysql needs a DATABASE_URL that begins with mysql://, not with postgresql://",
        ),
        ("mysql", "mariadb://u:hidden@h/d", "DIALECT=mysql needs a DATABASE_URL that begins with mysql://"),
        ("sqlite", "mysql://u:hidden@h/d", "DIALECT=sqlite needs a DATABASE_URL that begins with sqlite://"),
        ("oracle", "oracle://u:hidden@h/d", "DIALECT=oracle is not applied from here; unset DATABASE_URL"),
        ("", "mysql://u:hid@hidden@h/d", "more than one @"),
        ("", "sqlite://", "DATABASE_URL names no file"),
        ("", "sqlite:///:memory:", "DATABASE_URL names no file"),
    ];
    for (dialect, url, message) in cases {
        let project = project();
        let mut command = make(&project, &["mig-head"]);
        let output = Output::of(command.env("DIALECT", dialect).env("DATABASE_URL", url)).failed(2);
        assert!(output.stderr.contains(message), "{output}");
        assert!(!output.to_string().contains("hidden"), "{output}");
        assert!(!project.path("bin/sqlc-mig.args").exists());
    }
}

#[test]
fn what_a_client_says_is_what_make_says() {
    for url in ["mysql://h/d", "mariadb://h/d", "sqlite:///d.db"] {
        let project = project();
        let mut command = make(&project, &["mig-head"]);
        let output = Output::of(command.env("DATABASE_URL", url).env("FAKE_CLIENT_STATUS", "1")).failed(2);
        assert!(output.stderr.contains("Error 1"), "{output}");
        mig_head(&project, url).ok();
    }
}
