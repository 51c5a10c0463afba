{# What a plan says of a statement, and what the script calls its object, where its names do not say it. Takes: s, note. -#}
{% if note.words is given %}@sqlc_mig_notes = {{ note.words.echo }},{{ fold }}{% endif %}@sqlc_mig_does = {{ s.verb.echo }},{{ fold }}
{%- if not s.is_called_so %}@sqlc_mig_what = {{ s.object.echo }},{{ fold }}{% endif %}{#- no line end -#}
