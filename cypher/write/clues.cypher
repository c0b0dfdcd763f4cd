// Note the keys under which tasks and reports, sessions and meetings, figures of one measure meet.
// :param clues  maps of key, of, kind, and day of what may be told again
UNWIND $clues AS row
CREATE (c:Clue)
SET c = row
