// Take away a batch of what is derived from the record; saying how much.
// :param batch  how many nodes at most
// :returns deleted
MATCH (n:Mention|Profile|Report|Clue|Statement|Entity|Words|Change)
WITH n LIMIT toInteger($batch)
DETACH DELETE n
RETURN count(n) AS deleted
