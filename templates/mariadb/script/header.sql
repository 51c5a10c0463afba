{# The top of an upgrade or downgrade script: title, how to read it, server, what differs from script to script, session,
   lock, what is applied, checks. Renderer::common gives the values, here and in all that is included.
   Takes: packet, settings, walk, progress, redefines, resets, ways. -#}
{% include "script/title.sql" %}
-- How to read it: first what decides which revisions run, then the revisions, each a block for the server, which ends at a line with // and runs if its
-- revision is the next one. The statement of a step stands between double quotes, what is asked before it stands above; sqlc_mig_do asks, says what it
-- does and runs it. @sqlc_mig_shape says what it makes: what is there already is compared with that. DDL commits by itself, so every step leaves a
-- marker in {{ progress.words.comment }}, rows in one transaction with it. An error begins with the place of its step in the YAML.
{% include "script/kind.sql" %}
DELIMITER //
SET @sqlc_mig_packet = {% if packet is given %}{{ packet }}{% else %}0{% endif %}, @sqlc_mig_setting_names = CONCAT_WS(',', NULL{% for s in settings %}, {{ s.name_text }}{% endfor %})//
{% include "runtime/server.sql" %}
{% include "script/names.sql" %}
{% include "runtime/begin.sql" %}
SET @sqlc_mig_begun = 1//
{% if ways is given and ways.both %}
{% include "script/ways_hold.sql" %}
{% endif %}
{% if walk is given %}
{% include "script/walk.sql" %}
{% endif %}
{% include "runtime/steps.sql" %}
{% if redefines %}
{% include "runtime/known.sql" %}
{% endif %}
{% if resets %}
{% include "runtime/reset.sql" %}
{% endif %}
{% include "runtime/go.sql" %}
