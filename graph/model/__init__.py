"""What is said and known: spans of text, the facts of one document, entities, claims."""
