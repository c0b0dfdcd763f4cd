// Is there an entity, statement or document with this id?
// :param id  id of any of them
// :returns known
RETURN EXISTS { (:Entity {id: $id}) } OR EXISTS { (:Statement {id: $id}) } OR EXISTS { (:Document {id: $id}) } AS known
