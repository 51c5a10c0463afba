-- Something of every kind that a database of MySQL or MariaDB may hold. All names begin with kind_.
CREATE TABLE kind_parent (id int PRIMARY KEY AUTO_INCREMENT, n varchar(20) DEFAULT 'ä', g int GENERATED ALWAYS AS (length(n)) VIRTUAL, b varbinary(10), up int);
ALTER TABLE kind_parent ADD CONSTRAINT kind_circle FOREIGN KEY (up) REFERENCES kind_parent (id);
CREATE TABLE kind_child (id int, CONSTRAINT kind_key FOREIGN KEY (id) REFERENCES kind_parent (id));
CREATE TABLE `kind_we``ird "t"` (id int);
CREATE VIEW kind_view_2 AS SELECT * FROM kind_parent;
CREATE VIEW kind_view_1 AS SELECT * FROM kind_view_2;
CREATE TRIGGER kind_trigger BEFORE INSERT ON kind_child FOR EACH ROW SET NEW.id = NEW.id;
DELIMITER //
CREATE FUNCTION kind_function(a int) RETURNS int DETERMINISTIC BEGIN RETURN a; END//
CREATE PROCEDURE kind_procedure() BEGIN SELECT 1; END//
CREATE EVENT kind_event ON SCHEDULE EVERY 1 DAY DO BEGIN SELECT 1; END//
DELIMITER ;
INSERT INTO kind_parent (n, b) VALUES ('x', x'00ff27'), (NULL, NULL);
