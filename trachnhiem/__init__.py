"""The command line, and connect() for notebooks."""
