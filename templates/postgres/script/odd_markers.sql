{# Stops the script where a marker says nothing: a part of a DO block. Takes: progress. -#}
IF EXISTS (SELECT FROM {{ progress.name }} p WHERE p.revision IS NULL OR p.direction IS NULL OR p.step IS NULL) THEN
        RAISE EXCEPTION 'sqlc-mig: the table of markers % has a row without revision, direction or step (NULL); nothing was changed', {{ progress.text }}
          USING HINT = '`sqlc-mig repair` writes a script that removes it.';
      END IF;
