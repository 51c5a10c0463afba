{# Creates an enum type (CREATE TYPE ... AS ENUM). Takes: name, values. -#}
CREATE TYPE {{ name }} AS ENUM ({{ values|spread }})
