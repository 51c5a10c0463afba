{# Creates the history table. Takes: history. -#}
CREATE TABLE {{ history.name }} (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `revision` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `direction` varchar(9) CHARACTER SET ascii NOT NULL,
  `message` text CHARACTER SET utf8mb4 NULL,
  `checksum` char(64) CHARACTER SET ascii NULL,
  `script_digest` char(64) CHARACTER SET ascii NULL,
  `tool_version` varchar(32) CHARACTER SET ascii NULL,
  `applied_by` varchar(255) CHARACTER SET utf8mb4 NULL,
  `started_at` datetime(6) NULL,
  `finished_at` datetime(6) NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB{#- no line end -#}
