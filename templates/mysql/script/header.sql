{# The top of an upgrade or downgrade script: title, how to read it, server, session settings, lock, what is applied,
   checks. Renderer::common gives the values, here and in all that is included.
   Takes: title, progress, packet. -#}
{% include "script/title.sql" %}
-- How to read it: settings and checks come first. The revisions follow, each under a double line; one revision is sent
-- to the server as one packet, which ends at a line with //. In {{ title.comment }} DDL commits by itself, and a statement is made
-- conditional only by being prepared from a text: so the statements stand between quotes, with quotes and backslashes
-- doubled. They begin at the margin; what is indented decides whether they run, and keeps account of it. Every step
-- leaves a marker in {{ progress.words.comment }}: rows in one transaction with it, DDL right before it. A line
-- "SET @sqlc_mig_stop" holds what stops the script: EXECUTE sqlc_mig_stop then fails with that sentence.
DELIMITER //
-- ---- what stops the script at once --------------------------------------------------------------------------------
{% include "script/refusal.sql" %}

{% include "script/remember.sql" %}
{% if packet is given %}
{% include "script/packet.sql" %}
{% endif %}
{% include "script/prepared.sql" %}

{% include "script/lock.sql" %}

{% include "script/applied.sql" %}
{% include "script/checks.sql" %}
