// Which earlier texts of this document are kept?
// :param document  id of the document
// :param version =null  the sha256 of the one to read; none: all
// :param known_on =null  day: only what a dated document had said by then
// :returns sha256, title, published, extractor, text
MATCH (v:Version {document: $document})
WHERE ($version IS NULL OR v.sha256 = $version) AND KNOWN(v)
RETURN v.sha256 AS sha256, v.title AS title, v.published AS published, v.extractor AS extractor,
  CASE WHEN $version IS NULL THEN null ELSE v.text END AS text
ORDER BY v.published, v.sha256
