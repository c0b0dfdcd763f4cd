// A document has each earlier text once, and its versions are found without a scan.
CREATE CONSTRAINT version_document IF NOT EXISTS FOR (v:Version) REQUIRE (v.document, v.sha256) IS UNIQUE
