"""Which mentions are one entity."""
