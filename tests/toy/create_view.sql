{# Creates a view (CREATE VIEW). Takes: name, query. -#}
CREATE VIEW {{ name }} AS
{{ query }}
