{# How a script is asked what it would do (`plan`). Takes: is_split. -#}
--   plan    mysql {% if is_split %}--commands {% endif %}--init-command="SET @plan = 1" DATABASE < THIS_FILE (says what that would do here, and changes nothing)
