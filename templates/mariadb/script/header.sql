{# The top of an upgrade or downgrade script: title, how to read it, server, session settings. Renderer::common gives
   the values, here and in all that is included. -#}
{% include "script/title.sql" %}
-- How to read it: settings and checks come first. The revisions follow, each under a double line, each a block that the
-- server runs if it is the next one. In it, the migration's own statements stand at the margin; what is indented decides
-- whether they run, and keeps account of it. MariaDB commits DDL by itself, so every step leaves a marker: a later run
-- skips the steps that have one. An error begins with the place in the YAML of the step that failed.

{% include "script/kind.sql" %}

{% include "script/open.sql" %}

