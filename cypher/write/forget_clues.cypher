// Take away the clues of these profiles or reports.
// :param ids  ids of profiles or reports
UNWIND $ids AS id
MATCH (c:Clue {of: id})
DELETE c
