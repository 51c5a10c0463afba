{# How a script is asked what it would do (`plan`). -#}
--   plan    mysql --init-command="SET @plan = 1" DATABASE < THIS_FILE (says what that would do here, and changes nothing)
