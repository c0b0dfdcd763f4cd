// An id that was given out is remembered once.
CREATE CONSTRAINT forgotten_id IF NOT EXISTS FOR (f:Forgotten) REQUIRE f.id IS UNIQUE
