// Which graph is this, and how many writes has it seen? A graph that is made anew is another one.
// :returns graph, turn
MATCH (s:Schema {id: 'schema'})
RETURN s.graph AS graph, s.turn AS turn
