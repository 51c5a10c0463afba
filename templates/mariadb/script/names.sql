{# What the machinery is told of a script. Takes: direction, quiet, warns, version, digest, progress, history. -#}
SET @sqlc_mig_direction = {{ direction }}, @sqlc_mig_quiet = {% if quiet %}1{% else %}0{% endif %}, @sqlc_mig_version = {{ version }}, @sqlc_mig_warns = {% if warns %}1{% else %}0{% endif %}, @sqlc_mig_shape = '', @sqlc_mig_progress = {{ progress.name_text }},
  @sqlc_mig_digest = {{ digest }}, @sqlc_mig_respelled = 0, @sqlc_mig_schema = NULL, @sqlc_mig_to = NULL,
  @sqlc_mig_history = {% if history is given %}{{ history.name_text }}{% else %}NULL, @sqlc_mig_entry = 0{% endif %}//
