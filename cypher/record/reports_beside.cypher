// Which reports are in the documents of these, and of which task is each?
// :param ids  ids of reports
// :returns id, document, kind, block, name, features, task
UNWIND $ids AS id
MATCH (told:Report {id: id})
WITH DISTINCT told.document AS document
MATCH (r:Report {document: document})
RETURN r.id AS id, document, r.kind AS kind, r.block AS block, r.name AS name, r.features AS features, r.task AS task
