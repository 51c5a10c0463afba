{# Our session settings, as every revision finds them (SET). Takes: path, session. -#}
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET client_min_messages = warning;
SET search_path = {% for name in path %}{{ name }}, {% endfor %}pg_temp;
{% for s in session %}
SET {{ s.name }} = {{ s.value }};
{% endfor %}
