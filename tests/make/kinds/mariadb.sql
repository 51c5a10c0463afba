-- What only MariaDB has.
CREATE SEQUENCE kind_sequence START 5;
CREATE TABLE kind_numbered (id int DEFAULT NEXTVAL(kind_sequence));
CREATE TABLE kind_versioned (id int) WITH SYSTEM VERSIONING;
