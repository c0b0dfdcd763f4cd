"""The facts of one document: `explain` takes each apart, `page` shows them in the text, to check and correct."""
