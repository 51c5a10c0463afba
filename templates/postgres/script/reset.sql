{# After a transaction that ran SQL of the project: the session as it was before, with its role. -#}
-- whatever its SQL has set in the session ends here
RESET SESSION AUTHORIZATION;
RESET ALL;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('session_authorization', :'sqlc_mig_old_user', false) AS sqlc_mig_void, pg_catalog.set_config('role', :'sqlc_mig_old_role', false) AS sqlc_mig_void \gset
SELECT pg_temp.sqlc_mig_session() AS sqlc_mig_void \gset
