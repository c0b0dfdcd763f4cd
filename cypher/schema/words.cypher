// Entities are found by any of their names and by the words of a task, written without accents.
// No word is left out: the stop words of English are Vietnamese syllables (an, the, in, no).
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (w:Words) ON EACH [w.names, w.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
