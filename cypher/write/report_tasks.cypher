// Note of which task reports were found to speak; none: null.
// :param reports  maps of id, task
UNWIND $reports AS row
MATCH (r:Report {id: row.id})
SET r.task = row.task
