"""Meetings: what they are called, when they were, who led them, came and spoke."""
