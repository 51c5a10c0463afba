{# Creates the history table. Takes: history. -#}
CREATE TABLE {{ history.name }} (
  id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  message text CHARACTER SET utf8mb4,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255) CHARACTER SET utf8mb4,
  started_at datetime(6) NULL,
  finished_at datetime(6) NULL
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin{#- no line end -#}
