CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, 
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

-- Running upgrade  -> a1000001

CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT, 
    email VARCHAR(255) NOT NULL, 
    state ENUM('on','off') DEFAULT 'on', 
    created DATETIME DEFAULT (now()), 
    PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_users_email ON users (email);

INSERT INTO alembic_version (version_num) VALUES ('a1000001');

-- Running upgrade a1000001 -> a1000002

CREATE TABLE orders (
    id BIGINT NOT NULL AUTO_INCREMENT, 
    user_id INTEGER NOT NULL, 
    total NUMERIC(10, 2) NOT NULL DEFAULT '0', 
    PRIMARY KEY (id), 
    CONSTRAINT uq_orders_user_total UNIQUE (user_id, total), 
    CONSTRAINT ck_total CHECK (total >= 0), 
    FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);

ALTER TABLE users ADD COLUMN age INTEGER NOT NULL DEFAULT '0';

UPDATE alembic_version SET version_num='a1000002' WHERE alembic_version.version_num = 'a1000001';

-- Running upgrade a1000002 -> a1000003

ALTER TABLE users MODIFY email VARCHAR(320) NOT NULL;

ALTER TABLE users ALTER COLUMN age DROP DEFAULT;

UPDATE users SET age = 1 WHERE email LIKE 'a:b';

SELECT id 
FROM users;

UPDATE alembic_version SET version_num='a1000003' WHERE alembic_version.version_num = 'a1000002';

-- Running upgrade a1000003 -> c1000001

ALTER TABLE orders ADD COLUMN note TEXT;

ALTER TABLE orders COMMENT 'what was ordered';

UPDATE alembic_version SET version_num='c1000001' WHERE alembic_version.version_num = 'a1000003';

-- Running upgrade a1000003 -> b1000001

CREATE TABLE roles (
    id INTEGER NOT NULL AUTO_INCREMENT, 
    name VARCHAR(40) NOT NULL, 
    PRIMARY KEY (id)
);

INSERT INTO roles (id, name) VALUES (1, 'root');

INSERT INTO roles (id, name) VALUES (2, 'o''neil');

INSERT INTO alembic_version (version_num) VALUES ('b1000001');

-- Running upgrade b1000001, c1000001 -> d1000001

DELETE FROM alembic_version WHERE alembic_version.version_num = 'b1000001';

UPDATE alembic_version SET version_num='d1000001' WHERE alembic_version.version_num = 'c1000001';

-- Running upgrade d1000001 -> e1000001

ALTER TABLE roles RENAME TO duties;

ALTER TABLE users CHANGE age years INTEGER NOT NULL;

ALTER TABLE orders DROP CHECK ck_total;

CREATE VIEW emails AS SELECT id, email FROM users;

ALTER TABLE orders DROP COLUMN note;

UPDATE alembic_version SET version_num='e1000001' WHERE alembic_version.version_num = 'd1000001';

