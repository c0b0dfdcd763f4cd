"""How is the service doing?"""

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from api.metrics import Metrics

router = APIRouter(tags=["vận hành / operation"])


@router.get("/metrics", summary="Số đo cho Prometheus / Metrics for Prometheus", response_class=Response)
def metrics(request: Request) -> Response:
    """Requests by route and status, seconds by route, memory and processor time of the service."""
    counted: Metrics = request.app.state.metrics
    return Response(generate_latest(counted.registry), headers={"Content-Type": CONTENT_TYPE_LATEST})
