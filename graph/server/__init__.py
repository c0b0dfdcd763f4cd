"""The private Neo4j: a Community server of our own, fetched once, run as a child process (docs/server.md).

- `private.ensure(settings, progress) -> Address`: the server of `TRACHNHIEM_NEO4J_URI`, else the private one of
  `settings.home`, started in the background unless it runs already.
- `private.owned(settings, progress)`: a context manager that yields the Address and stops the server at the end.
- `private.stop(settings) -> bool`, `private.status(settings) -> Running | None`: `Running` has address and pid.

Every failure is a `graph.errors.ServerError` of one sentence.
"""
