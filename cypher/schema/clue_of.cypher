// The clues of a task, report or meeting are found without a scan.
CREATE INDEX clue_of IF NOT EXISTS FOR (c:Clue) ON (c.of)
