{# The rights that the script needs. -#}
-- Needs: the right to write the file of the database and its folder, and a folder of temporary files.
