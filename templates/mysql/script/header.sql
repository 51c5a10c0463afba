{# The top of an upgrade or downgrade script: title, how to read it, server, what differs from script to script, session,
   lock, what is applied, checks. Renderer::common gives the values, here and in all that is included.
   Takes: title, minimal, progress, packet, settings, walk, redefines, resets, ways. -#}
{% include "script/title.sql" %}
-- How to read it: first what decides which revisions run, then the revisions, each under a double line, each a packet for the server, which ends at
-- a line with //. {{ title.comment }} has no IF outside of routines; this one is made of texts and comments: in the mode @sqlc_mig_skip a backslash means nothing,
-- so "\" is a whole text, and /* begins a comment that ends in the last line of the packet: nothing of it is run, or even read; in the mode
-- @sqlc_mig_live both lines hold nothing but texts. The statement of a step stands between double quotes; it is run from there, or DO 0 in its place.
-- @sqlc_mig_shape says what it makes: what is there already is compared with that. DDL commits by itself, so every step leaves a marker in
-- {{ progress.words.comment }}, rows in one transaction with it, DDL before it. What stops the script reads: ERROR 1644 (45000) at line N: sqlc-mig STOPPED: why.
DELIMITER //
SET @sqlc_mig_oldest = '{{ minimal }}', @sqlc_mig_packet = {% if packet is given %}{{ packet }}{% else %}0{% endif %},
  @sqlc_mig_setting_names = CONCAT_WS(',', NULL{% for s in settings %}, {{ s.name_text }}{% endfor %})//
{% include "runtime/server.sql" %}
{% include "script/names.sql" %}
{% include "runtime/begin.sql" %}
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
