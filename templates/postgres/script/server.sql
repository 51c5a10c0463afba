{# The kind and version of the server, as a part of a block. The values of header.sql. -#}
IF pg_catalog.current_setting('server_version_num')::integer < {{ minimal_number }} OR pg_catalog.version() NOT LIKE 'PostgreSQL%' THEN
    RAISE EXCEPTION 'sqlc-mig: this script is for PostgreSQL {{ minimal }} or later; this server is %; nothing was changed', pg_catalog.version()
      USING HINT = 'Build the script for this server: see `dialects:` in sqlc-mig.yaml.';
  END IF;
