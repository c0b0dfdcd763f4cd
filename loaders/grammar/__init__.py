"""Rules that find facts in a text."""
