{# Stops the script where the client does not take `source`. -#}
-- such a client sends `clear` to the server, which has no such statement and shows what stands behind it; any other has nothing to clear
clear
DO 'sqlc-mig STOPPED: it needs mysql --commands; nothing was changed'//
