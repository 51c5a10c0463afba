{# Runs a piece of the machinery that stands in a file beside the script; where that has put back the settings, the run is
   over: `\q` in it ended the file alone. Takes: path. -#}
\ir {{ path }}
\if :{?sqlc_mig_old_quiet}
\else
\unset sqlc_mig_open
\q
\endif
