// Which of these texts already support these relationships?
// :param pairs  maps of edge and text
// :returns edge, text
UNWIND $pairs AS pair
WITH pair WHERE EXISTS { MATCH (:Statement {edge: pair.edge, text: pair.text}) }
RETURN pair.edge AS edge, pair.text AS text
