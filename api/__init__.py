"""The HTTP service: one router per kind of question."""
