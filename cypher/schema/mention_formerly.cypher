// Ids of entities under an earlier rule are looked up by what they ended with.
CREATE INDEX mention_formerly IF NOT EXISTS FOR (m:Mention) ON (m.formerly)
