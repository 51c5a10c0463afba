{# How a script is asked what it would do (`plan`). -#}
--   plan    plan=1 sqlite3 -readonly DATABASE < THIS_FILE (says what that would do here, and changes nothing)
