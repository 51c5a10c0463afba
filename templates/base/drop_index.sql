{# Drops an index. index, concurrently. -#}
DROP INDEX {% if concurrently %}CONCURRENTLY {% endif %}{{ index }}
