{# How a script is asked what it would do (`plan`). -#}
--   plan    psql -X -v plan=1 -d DATABASE -f THIS_FILE (says what that would do here, and changes nothing)
