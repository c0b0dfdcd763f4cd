"""What the service counts of itself for Prometheus: requests by route and status, and how long they took."""

from collections.abc import Awaitable, Callable
from time import perf_counter

from fastapi import Request, Response
from prometheus_client import CollectorRegistry, Counter, Histogram, PlatformCollector, ProcessCollector

NO_ROUTE = "none"  # one label for whatever is asked for in vain, or anybody could fill the memory


class Metrics:
    """The counters of one application, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        self._requests = Counter(
            "trachnhiem_requests", "Requests answered.", ("method", "route", "status"), registry=self.registry
        )
        self._seconds = Histogram(
            "trachnhiem_request_seconds", "Seconds until an answer began.", ("route",), registry=self.registry
        )

    async def count(self, request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        """The answer, counted under the path of its route: ids and questions are in no label."""
        began, status = perf_counter(), 500
        try:
            response = await call_next(request)
            status = response.status_code
            return response
        finally:
            route = getattr(request.scope.get("route"), "path", NO_ROUTE)
            self._requests.labels(request.method, route, status).inc()
            self._seconds.labels(route).observe(perf_counter() - began)
