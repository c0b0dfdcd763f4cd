"""What the service counts of itself for Prometheus: requests by route and status, and how long they took."""

from prometheus_client import CollectorRegistry, Counter, Histogram, PlatformCollector, ProcessCollector


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

    def count(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answer under the path of its route: ids and questions are in no label."""
        self._requests.labels(method, route, status).inc()
        self._seconds.labels(route).observe(seconds)
