{# The command line that runs a split script. -#}
{% include "script/command.sql" %}{#- no line end -#}
