// The mentions of a profile are found without a scan.
CREATE INDEX mention_profile IF NOT EXISTS FOR (m:Mention) ON (m.profile)
