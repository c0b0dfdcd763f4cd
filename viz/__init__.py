"""Pictures of the graph: `viz.page.page_for(reads, entity_id)` is a whole HTML page that needs no network.

`page` puts it together; `canvas` is the drawing (pyvis), `layout` the positions, `listing` the same content in words,
`captions` and `colours` what labels and relationships are called and look like, `clean` makes any text fit to show.
"""
