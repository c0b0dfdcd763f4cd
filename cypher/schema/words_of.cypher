// Every entity has its words once.
CREATE CONSTRAINT words_of IF NOT EXISTS FOR (w:Words) REQUIRE w.of IS UNIQUE
