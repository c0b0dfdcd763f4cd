// The profile that a judged mention has to itself is found without a scan.
CREATE INDEX profile_mention IF NOT EXISTS FOR (p:Profile) ON (p.mention)
