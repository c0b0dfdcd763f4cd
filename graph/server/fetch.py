"""Fetches the locked jars of Neo4j from Maven Central into the user's cache, verifying every one at every start."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from hashlib import file_digest
from pathlib import Path

from jgo.maven import MavenContext
from platformdirs import user_cache_path
from requests import RequestException
from rich.progress import Progress

from graph.errors import ServerError
from graph.server.disk import disk_errors, require_space
from graph.server.lock import Jar, locked_jars
from graph.server.locks import claim

THREADS = 8
TRIES = 2
MAVEN_TIMEOUT = 30  # seconds without a byte


def jar_cache() -> Path:
    """Where the jars are kept, once for all homes of this user."""
    return user_cache_path("trachnhiem") / "neo4j"


def fetch(cache: Path, progress: Progress, jars: Sequence[Jar] | None = None) -> list[Path]:
    """The paths of `jars` (default: the locked ones), fetching what `cache` lacks; a ServerError says why not."""
    wanted = locked_jars() if jars is None else jars
    with disk_errors(cache):
        cache.mkdir(parents=True, exist_ok=True)
        with claim(cache / "fetching.lock", wait=600):
            _fetch_missing(cache, [jar for jar in wanted if not _is_whole(path_of(cache, jar), jar)], progress)
    return [path_of(cache, jar) for jar in wanted]


def path_of(cache: Path, jar: Jar) -> Path:
    """Where `cache` keeps the jar, in Maven's own layout."""
    return cache.joinpath(*jar.group.split("."), jar.artifact, jar.version, jar.name)


def _is_whole(path: Path, jar: Jar) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest() == jar.sha256


def _fetch_missing(cache: Path, missing: Sequence[Jar], progress: Progress) -> None:
    if not missing:
        return
    size = sum(jar.size for jar in missing)
    require_space(cache, size)
    maven = MavenContext(repo_cache=cache, timeout=MAVEN_TIMEOUT)
    task = progress.add_task("Tải Neo4j / fetching Neo4j", total=size)
    pool = ThreadPoolExecutor(THREADS)
    try:
        for done in as_completed([pool.submit(_fetch_one, maven, jar) for jar in missing]):
            progress.advance(task, done.result().size)
    finally:
        pool.shutdown(cancel_futures=True)


def _fetch_one(maven: MavenContext, jar: Jar) -> Jar:
    for attempt in range(1, TRIES + 1):
        try:
            path = _download(maven, jar)
        except RequestException as exc:
            if attempt == TRIES:
                raise ServerError(
                    f"Không tải được Neo4j, không có mạng? / Cannot fetch {jar.name} of Neo4j: "
                    f"no network, or Maven Central does not answer ({type(exc).__name__})"
                ) from exc
    if not _is_whole(path, jar):
        path.unlink()
        raise ServerError(
            f"Tệp tải về sai mã SHA-256, đã xóa / {jar.name} arrived with a wrong SHA-256 and was deleted: try again"
        )
    return jar


def _download(maven: MavenContext, jar: Jar) -> Path:
    """Fetch one jar in place of what a broken fetch left."""
    path_of(maven.repo_cache, jar).unlink(missing_ok=True)
    artifact = maven.project(jar.group, jar.artifact).at_version(jar.version).artifact(jar.classifier)
    try:
        return Path(artifact.resolve())
    except RuntimeError as exc:
        raise ServerError(f"Maven Central không có / does not have {jar.group}:{jar.artifact}:{jar.version}") from exc
