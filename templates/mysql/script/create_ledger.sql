{# Creates the ledger, which is Alembic's table. Takes: ledger. -#}
CREATE TABLE {{ ledger.name }} (
  `version_num` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT {{ ledger.key }} PRIMARY KEY (`version_num`)
) ENGINE=InnoDB{#- no line end -#}
