// A document has one extraction.
CREATE CONSTRAINT extraction_document IF NOT EXISTS FOR (x:Extraction) REQUIRE x.document IS UNIQUE
