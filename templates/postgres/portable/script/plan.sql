{# How a script for any client is asked what it would do (`plan`). -#}
--   plan    SET sqlc_mig.plan = on; in the session before it: then it says what it would do, and changes nothing
