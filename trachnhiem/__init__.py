"""The command line, and connect() for notebooks."""

from trachnhiem.connection import Connection, connect

__all__ = ["Connection", "connect"]
