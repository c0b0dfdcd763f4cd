"""Is the database up?"""

from fastapi import APIRouter

from api.dependencies import ReadsDep
from api.models.health import Health

router = APIRouter(tags=["vận hành / operation"])


@router.get("/health", summary="Cơ sở dữ liệu có chạy không? / Is the database up?")
def health(reads: ReadsDep) -> Health:
    """Version and number of documents; 503 when the database is away or does not answer in time."""
    return Health.model_validate(reads.run("read/health")[0])
