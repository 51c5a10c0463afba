{# Runs a file of the machinery, which the client looks for in the current folder. Takes: path, word, after, key, commands. -#}
{% if after is given %}
SET @sqlc_mig_files = IF(@sqlc_mig_files = 'after {{ after }}', 'before {{ word }} {{ key }}', @sqlc_mig_files)//
{% endif %}
source {{ path }}
{% for c in commands %}
{{ c }}
{% endfor %}
