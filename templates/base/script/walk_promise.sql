{# What a script promises that steps from where the database is (`+1`, `-1`). -#}
-- Steps from where the database is: EVERY RUN TAKES ITS STEPS AGAIN. Which revisions they are is worked out from the
-- ledger before the first change; a revision that an interrupted run left half done is the first of them. Of two runs at
-- once, one waits. It stops at the first error; what is done by then stays done.
