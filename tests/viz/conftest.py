"""The browser, for pages that are opened from a file."""

from browser import chromium, tab

__all__ = ["chromium", "tab"]
