{# Runs a file of the machinery, which the client looks for in the current folder. This client goes on after an error in a
   file, so that the script asks whether there was one.
   Takes: path, word, after, key, commands. -#}
{% if after is given %}
SET @sqlc_mig_files = IF(@sqlc_mig_files = 'after {{ after }}', 'before {{ word }} {{ key }}', @sqlc_mig_files)//
{% endif %}
source {{ path }}
IF NOT @sqlc_mig_files <=> 'after {{ word }}' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sqlc-mig: the error above says why it stops'; END IF//
{% for c in commands %}
{{ c }}
{% endfor %}
