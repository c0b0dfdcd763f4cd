"""Is the database up?"""

from importlib.metadata import version

from fastapi import APIRouter

from api.dependencies import ReadsDep
from api.models.health import Health

router = APIRouter(tags=["vận hành / operation"])


@router.get("/health", summary="Cơ sở dữ liệu có chạy không? / Is the database up?")
def health(reads: ReadsDep) -> Health:
    """Versions, number of documents and last load; 503 when the database is away or does not answer in time."""
    state = reads.run("record/state")[0]
    found = {**reads.run("read/health")[0], "schema_version": state["schema"], "loaded": state["loaded"]}
    return Health.model_validate({**found, "service": version("trachnhiem")})
