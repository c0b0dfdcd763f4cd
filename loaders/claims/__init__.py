"""From the facts of a document to claims between entities."""
