// The clues of a task or report are found without a scan.
CREATE INDEX clue_of IF NOT EXISTS FOR (c:Clue) ON (c.of)
