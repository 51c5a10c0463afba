{# The first comment of a script about the ledger: command, digest of the input, ledger, how to run it.
   Takes: version_words, command, title, minimal, digest_words, ledger. -#}
-- sqlc-mig {{ version_words.comment }}: {{ command.comment }}, for {{ title.comment }} {{ minimal }} and later
--
--   input   blake3 {{ digest_words.comment }}
--   ledger  {{ ledger.words.comment }}
--   apply   {% include "script/command.sql" +%}
--
