{# Stops the script where the server does not take its largest packet: it would close the connection in the middle, and
   a client that was told to go on after errors could not even say so. Takes: packet. -#}
-- the largest revision of this script is a packet of {{ packet }} bytes
SELECT 'ABORTED: the error below says why; nothing was changed' AS `sqlc-mig` FROM DUAL WHERE @@max_allowed_packet < {{ packet }};
SET @sqlc_mig_stop = IF(@@max_allowed_packet < {{ packet }}, CONCAT('a revision of this script has {{ packet }} bytes, and max_allowed_packet of this server is ', @@max_allowed_packet, '; nothing was changed. Raise it: SET GLOBAL max_allowed_packet, then connect again'), NULL);
EXECUTE sqlc_mig_stop;
