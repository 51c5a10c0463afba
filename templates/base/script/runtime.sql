{# What `sqlc-mig runtime` says before the machinery of a dialect. Takes: version, title, digest, only_in. -#}
-- In every script of sqlc-mig {{ version.comment }} for {{ title.comment }}{% if only_in is given %} {{ only_in.comment }}{% endif %}: blake3 {{ digest.comment }}
