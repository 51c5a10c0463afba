{# Creates the ledger, which is Alembic's table. Takes: ledger. -#}
CREATE TABLE {{ ledger.name }} (
  version_num varchar(32) NOT NULL,
  CONSTRAINT {{ ledger.key }} PRIMARY KEY (version_num)
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin{#- no line end -#}
