{# Whether the server takes no changes. -#}
(@@GLOBAL.super_read_only OR @@GLOBAL.innodb_read_only){#- no line end -#}
