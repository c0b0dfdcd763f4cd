"""Connection, reader and writer over Bolt."""
