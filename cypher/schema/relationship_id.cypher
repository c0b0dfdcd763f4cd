// Every relationship of a type has an id of its own (RELATIONSHIP stands for the type).
CREATE CONSTRAINT RELATIONSHIP_id IF NOT EXISTS FOR ()-[r:RELATIONSHIP]-() REQUIRE r.id IS UNIQUE
