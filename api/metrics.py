"""What the service counts of itself for Prometheus: requests by route and status, and how long they took."""

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

    def count(self, method: str, route: object, status: int, seconds: float) -> None:
        """Count an answer under the path of its route: ids and questions are in no label."""
        path = getattr(route, "path", NO_ROUTE)
        self._requests.labels(method, path, status).inc()
        self._seconds.labels(path).observe(seconds)
