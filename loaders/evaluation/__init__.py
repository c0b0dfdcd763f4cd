"""Measuring facts against annotated documents (docs/evaluation.md): `report.evaluate` is the way in."""
