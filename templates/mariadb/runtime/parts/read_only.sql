{# Whether the server takes no changes. -#}
@@GLOBAL.innodb_read_only{#- no line end -#}
