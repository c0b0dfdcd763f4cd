// Which of these reports are there, and of which task is each?
// :param ids  ids of reports
// :returns id, document, kind, block, name, features, task
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id, r.document AS document, r.kind AS kind, r.block AS block, r.name AS name, r.features AS features,
       r.task AS task
