{# The end of a script. Takes: homes. -#}
-- ================================================================================
-- The end: leave the session as it was
{% for h in homes %}
\unset {{ h.variable }} \unset sqlc_mig_is_{{ h.variable }} \if :{?sqlc_mig_was_{{ h.variable }}} \set {{ h.variable }} :sqlc_mig_was_{{ h.variable }} \unset sqlc_mig_was_{{ h.variable }} \endif
{% endfor %}
{% include "runtime/end.sql" %}
