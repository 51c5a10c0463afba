-- Something of every kind that a database of SQLite may hold. All names begin with kind_.
CREATE TABLE kind_parent (id INTEGER PRIMARY KEY AUTOINCREMENT, n TEXT, g INT AS (length(n)) STORED);
CREATE TABLE kind_child (id INT REFERENCES kind_parent (id));
CREATE TABLE "kind_we""ird 't'" (id INT PRIMARY KEY) WITHOUT ROWID;
CREATE INDEX kind_index ON kind_parent (n) WHERE n IS NOT NULL;
CREATE VIEW kind_view AS SELECT * FROM kind_parent;
CREATE TRIGGER kind_trigger AFTER INSERT ON kind_child BEGIN SELECT 1; END;
INSERT INTO kind_parent (n) VALUES ('x'), (NULL);
