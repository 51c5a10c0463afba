{# Between guards and revisions: nothing; a header of upgrade and downgrade scripts has it all. -#}
