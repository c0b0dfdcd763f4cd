"""Reviewed facts about the state: places, bodies, departments, programmes, titles, from CSV with sources."""
