// The profiles worth comparing are found without a scan.
CREATE INDEX profile_block IF NOT EXISTS FOR (p:Profile) ON (p.kind, p.block)
