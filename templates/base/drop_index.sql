{# Drops an index by its own name (DROP INDEX). Takes: index, concurrently. -#}
DROP INDEX {% if concurrently %}CONCURRENTLY {% endif %}{{ index }}
