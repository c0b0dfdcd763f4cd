// A document has one kept text.
CREATE CONSTRAINT text_document IF NOT EXISTS FOR (t:Text) REQUIRE t.document IS UNIQUE
