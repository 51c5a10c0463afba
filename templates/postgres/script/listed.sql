{# Names that a right is for, on one line or several. Takes: listed. -#}
{% for line in listed.lines %}{% if not loop.first +%}
--     {% endif %}{{ line.comment }}{% endfor %}
