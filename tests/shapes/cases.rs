//! What is created, what others do to it afterwards, and what the script then says: object and attribute, expected, found.

/// What the first revision makes.
pub(super) const BEFORE: &str = "- create_enum: {name: mood, values: [sad, ok]}
- create_table: {table: p, columns: [{name: id, type: integer}, {name: x, type: integer}], primary_key: [id], unique: [{columns: [x], name: uq_p}]}
- create_table:
    table: t
    columns: [{name: id, type: integer}, {name: a, type: integer}, {name: b, type: varchar(80)}, {name: c, type: integer}]
- create_table: {table: k, columns: [{name: id, type: integer, nullable: false}, {name: a, type: integer}]}
";

/// An operation of the second revision, and what is done to what it has made.
pub(super) struct Case {
    pub(super) operation: &'static str,
    /// How the script calls what is created.
    pub(super) object: &'static str,
    /// Each with one row that is then said; all of them together.
    pub(super) drifts: &'static [(&'static str, [&'static str; 3])],
    /// What others may add, which is said and does not stop.
    pub(super) added: (&'static str, &'static str),
}

pub(super) const CASES: &[Case] = &[
    Case {
        operation: "create_table:
    table: n
    comment: said
    options: {charset: utf8mb4, collation: utf8mb4_unicode_ci}
    columns:
      - {name: id, type: bigint, identity: true}
      - {name: email, type: varchar(255), nullable: false, comment: mail; or | two?}
      - {name: age, type: smallint, default: 0}
      - {name: feels, type: {enum: mood}, default: ok}
      - {name: twice, type: bigint, computed: {sql: age * 2, stored: true}}
      - {name: word, type: varchar(20), collation: utf8mb4_bin}
      - {name: made, type: timestamp, nullable: false, default: {sql: now()}}
      - {name: said_at, type: datetime, default: {sql: now()}, on_update: current_timestamp}
      - {name: price, type: \"numeric(10,2)\", nullable: false, default: 1.50}
      - {name: data, type: text}
      - {name: parent, type: bigint}
      - {name: pid, type: integer}
      - {name: qid, type: integer}
      - {name: note, type: varchar(50)}
      - {name: flag, type: boolean, nullable: false, default: true}
    primary_key: {columns: [id], name: pk_n}
    unique: [{columns: [email], name: uq_n}, {columns: [age, word], name: uq_pair}]
    checks: [{name: ck_n, expr: age > 0}, {name: ck_m, expr: price > 0}]
    indexes: [{columns: [age, price], name: ix_age}, {columns: [{name: note, length: 10}], name: ix_note}, {columns: [flag], name: ix_flag}]
    foreign_keys:
      - {columns: [parent], references: {table: n, columns: [id]}, name: fk_self}
      - {columns: [pid], references: {table: p, columns: [id]}, name: fk_n, on_delete: cascade}
      - {columns: [qid], references: {table: p, columns: [x]}, name: fk_q}",
        object: "table n",
        drifts: &[
            ("ALTER TABLE n MODIFY email varchar(100) NOT NULL COMMENT 'mail; or | two?'", ["n.email type", "varchar(255)", "varchar(100)"]),
            ("ALTER TABLE n MODIFY note varchar(50) NOT NULL", ["n.note null", "null", "not null"]),
            ("ALTER TABLE n ALTER age SET DEFAULT 1", ["n.age default", "0", "1"]),
            ("ALTER TABLE n ALTER feels SET DEFAULT 'sad'", ["n.feels default", "'ok'", "'sad'"]),
            ("ALTER TABLE n ALTER made DROP DEFAULT", ["n.made default", "something", "nothing"]),
            ("ALTER TABLE n DROP twice, ADD twice bigint GENERATED ALWAYS AS (age * 2) VIRTUAL", ["n.twice extra", "stored", "virtual"]),
            ("ALTER TABLE n MODIFY word varchar(20) COLLATE utf8mb4_unicode_ci", ["n.word collation", "utf8mb4_bin", "utf8mb4_unicode_ci"]),
            ("ALTER TABLE n MODIFY said_at datetime DEFAULT CURRENT_TIMESTAMP", ["n.said_at extra", "on update", "nothing"]),
            ("ALTER TABLE n MODIFY price decimal(10,2) NOT NULL DEFAULT 1.5; ALTER TABLE n ALTER price DROP DEFAULT", ["n.price default", "1.5", "nothing"]),
            ("ALTER TABLE n DROP data", ["n.data column", "text", "nothing"]),
            ("ALTER TABLE n ADD extra integer", ["n.extra column", "nothing", "int"]),
            ("ALTER TABLE n DROP INDEX uq_pair", ["uq_pair on n index", "age, word", "nothing"]),
            ("ALTER TABLE n DROP INDEX uq_n, ADD INDEX uq_n (email)", ["uq_n on n kind", "unique", "not unique"]),
            ("ALTER TABLE n DROP INDEX ix_age, ADD INDEX ix_age (price, age)", ["ix_age on n columns", "age, price", "price, age"]),
            ("ALTER TABLE n DROP INDEX ix_note, ADD INDEX ix_note (note)", ["ix_note on n columns", "note(10)", "note"]),
            ("ALTER TABLE n DROP INDEX ix_flag", ["ix_flag on n index", "flag", "nothing"]),
            ("ALTER TABLE n DROP FOREIGN KEY fk_self", ["fk_self on n foreign key", "parent", "nothing"]),
            ("ALTER TABLE n DROP FOREIGN KEY fk_n; ALTER TABLE n ADD CONSTRAINT fk_n FOREIGN KEY (pid) REFERENCES p (id) ON UPDATE CASCADE", ["fk_n on n on delete", "cascade", "no action"]),
            ("SELECT 1", ["fk_n on n on update", "no action", "cascade"]),
            ("ALTER TABLE n DROP FOREIGN KEY fk_q; ALTER TABLE n ADD CONSTRAINT fk_q FOREIGN KEY (qid) REFERENCES p (id)", ["fk_q on n referred columns", "x", "id"]),
            ("ALTER TABLE n DROP CONSTRAINT ck_m", ["ck_m on n check", "there", "nothing"]),
            ("ALTER TABLE n COMMENT 'other'", ["n comment", "said", "other"]),
            ("ALTER TABLE n COLLATE utf8mb4_general_ci", ["n collation", "utf8mb4_unicode_ci", "utf8mb4_general_ci"]),
        ],
        added: (
            "CREATE INDEX ix_dba ON n (price); ALTER TABLE n ADD CONSTRAINT ck_dba CHECK (age < 100), MODIFY pid integer COMMENT 'product', ADD UNIQUE uq_dba (note)",
            "ck_dba on n check, ix_dba on n index, n.pid comment, uq_dba on n index",
        ),
    },
    Case {
        operation: "create_table: {table: m, columns: [{name: id, type: integer}, {name: a, type: varchar(20)}]}",
        object: "table m",
        drifts: &[
            ("ALTER TABLE m ENGINE = MyISAM", ["m engine", "InnoDB", "MyISAM"]),
            ("ALTER TABLE m MODIFY id integer NOT NULL AUTO_INCREMENT PRIMARY KEY", ["m.id extra", "nothing", "auto_increment"]),
            ("SELECT 1", ["m.id null", "null", "not null"]),
            ("ALTER TABLE m DROP a", ["m.a column", "varchar(20)", "nothing"]),
        ],
        added: ("ALTER TABLE m COMMENT 'of others'", "m comment"),
    },
    Case {
        operation: "add_column: {table: t, column: {name: d, type: varchar(20), nullable: false, default: x}}",
        object: "column t.d",
        drifts: &[
            ("ALTER TABLE t MODIFY d varchar(30) NOT NULL DEFAULT 'x'", ["t.d type", "varchar(20)", "varchar(30)"]),
            ("ALTER TABLE t ALTER d SET DEFAULT 'X'", ["t.d default", "'x'", "'X'"]),
        ],
        added: ("ALTER TABLE t MODIFY d varchar(20) NOT NULL DEFAULT 'x' COMMENT 'of others', ADD e integer", "t.d comment"),
    },
    Case {
        operation: "create_index: {table: t, columns: [a, b], name: ix_t, unique: true}",
        object: "index ix_t",
        drifts: &[
            ("ALTER TABLE t DROP INDEX ix_t, ADD INDEX ix_t (a)", ["ix_t on t columns", "a, b", "a"]),
            ("SELECT 1", ["ix_t on t kind", "unique", "not unique"]),
        ],
        added: ("ALTER TABLE t ADD INDEX ix_more (b)", ""),
    },
    Case {
        operation: "create_primary_key: {table: k, columns: [id], name: pk_k}",
        object: "primary key pk_k on k",
        drifts: &[("ALTER TABLE k DROP PRIMARY KEY, ADD PRIMARY KEY (id, a)", ["PRIMARY on k columns", "id", "id, a"])],
        added: ("ALTER TABLE k ADD INDEX ix_more (a)", ""),
    },
    Case {
        operation: "create_unique_constraint: {table: t, columns: [b], name: uq_t}",
        object: "unique constraint uq_t on t",
        drifts: &[("ALTER TABLE t DROP INDEX uq_t, ADD UNIQUE uq_t (b, c)", ["uq_t on t columns", "b", "b, c"])],
        added: ("ALTER TABLE t ADD INDEX ix_more (c)", ""),
    },
    Case {
        operation: "create_foreign_key: {table: t, columns: [c], references: {table: p, columns: [id]}, name: fk_t, on_delete: set null}",
        object: "foreign key fk_t on t",
        drifts: &[
            ("ALTER TABLE k ADD UNIQUE (id); ALTER TABLE t DROP FOREIGN KEY fk_t, DROP INDEX fk_t; ALTER TABLE t ADD CONSTRAINT fk_t FOREIGN KEY (a) REFERENCES k (id)", ["fk_t on t columns", "c", "a"]),
            ("SELECT 1", ["fk_t on t references", "p", "k"]),
            ("SELECT 1", ["fk_t on t on delete", "set null", "no action"]),
        ],
        added: ("ALTER TABLE t ADD INDEX ix_more (a)", ""),
    },
];
