// Note the keys under which tasks and reports on them meet.
// :param clues  maps of key, of, kind
UNWIND $clues AS row
CREATE (c:Clue)
SET c = row
