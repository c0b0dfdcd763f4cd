"""One router per kind of question."""
