"""Readers: files and folders of several formats to documents with their kept text (docs/documents.md)."""
