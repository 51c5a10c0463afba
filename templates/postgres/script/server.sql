{# Stops on a server that is not PostgreSQL, or too old: a part of a DO block. Takes: minimal_number, minimal. -#}
IF pg_catalog.current_setting('server_version_num')::integer < {{ minimal_number }} OR pg_catalog.version() NOT LIKE 'PostgreSQL%' THEN
    RAISE EXCEPTION 'sqlc-mig: this script is for PostgreSQL {{ minimal }} or later; this server is %; nothing was changed', pg_catalog.version()
      USING HINT = 'Build the script for this server: see `dialects:` in sqlc-mig.yaml.';
  END IF;
