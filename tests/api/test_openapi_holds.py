"""The service keeps what its OpenAPI promises, whatever is asked: schemathesis asks, with all of its checks."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from served import served

from api.app import create_app
from graph.address import Address
from graph.kept.tokens import Token, hashed
from graph.settings import Settings
from graph.store.reader import Reader

CONFIG = Path(__file__).parent / "schemathesis.toml"
TOKEN = "made-up-token"


@pytest.fixture(scope="module")
def service(world: Reader, neo4j_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the service over the made-up province, where TOKEN may write."""
    settings = Settings(home=tmp_path_factory.mktemp("service"), write_token=(Token("lan", hashed(TOKEN)),))
    with served(create_app(world, settings, neo4j_address)) as address:
        yield address


def schemathesis(service: str, folder: Path, *options: str) -> None:
    """Ask `service` everything that its OpenAPI allows, and much that it does not; fail with what was found."""
    asked = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", f"--config-file={CONFIG}", "run", f"{service}/openapi.json"),
            *("--header", f"Authorization: Bearer {TOKEN}", "--continue-on-failure", "--no-color"),
            *("--request-timeout=60", *options),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert asked.returncode == 0, asked.stdout[-20_000:] + asked.stderr


def test_the_service_keeps_its_openapi(service: str, tmp_path: Path) -> None:
    schemathesis(service, tmp_path, "--phases=fuzzing", "--max-examples=2", "--seed=1")


@pytest.mark.soak
def test_the_service_keeps_its_openapi_at_length(service: str, tmp_path: Path) -> None:
    schemathesis(service, tmp_path, "--max-examples=100")
