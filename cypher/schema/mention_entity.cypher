// The mentions of an entity are found without a scan.
CREATE INDEX mention_entity IF NOT EXISTS FOR (m:Mention) ON (m.entity)
