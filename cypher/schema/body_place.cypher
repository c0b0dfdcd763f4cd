// The bodies of a place are found without a scan.
CREATE INDEX body_place IF NOT EXISTS FOR (b:Body) ON (b.place)
