// On whose documents does the graph rest, how many, from which days?
// :vi Đồ thị dựa trên văn bản của những nơi nào, bao nhiêu, từ ngày nào?
// :param known_on =null  day: only what a dated document had said by then
// :returns publisher, documents, from, to
MATCH (d:Document {kind: 'text'})
WHERE KNOWN(d)
RETURN d.publisher AS publisher, count(d) AS documents, min(d.published) AS from, max(d.published) AS to
ORDER BY documents DESC, publisher
