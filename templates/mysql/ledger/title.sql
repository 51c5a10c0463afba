{# The first lines of a script about the ledger. The values of Ledger::values. -#}
-- sqlc-mig {{ version_words.comment }}: {{ command.comment }}, for {{ title.comment }} {{ minimal }} and later
--
--   input   blake3 {{ digest_words.comment }}
--   ledger  {{ ledger.words.comment }}
--   apply   {% include "ledger/client.sql" %} DATABASE < THIS_FILE
--
