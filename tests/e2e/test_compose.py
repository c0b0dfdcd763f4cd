"""docker-compose.yml, as far as a machine without a container engine can try it."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import check_jsonschema
import jsonschema
import pytest
import yaml
from service import ROOT, Service, environment, free_port

from graph.address import Address
from graph.server.config import neo4j_conf

FILE = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))
NEO4J, SERVICE = FILE["services"]["neo4j"], FILE["services"]["service"]
SECRET = "${NEO4J_PASSWORD:?set NEO4J_PASSWORD}"
SCHEMA = Path(check_jsonschema.__file__).parent / "builtin_schemas" / "vendor" / "compose-spec.json"


def as_neo4j_setting(variable: str) -> str:
    """The setting that the official image makes of a variable: `_` is a dot, `__` an underscore."""
    return variable.removeprefix("NEO4J_").replace("__", "\0").replace("_", ".").replace("\0", "_")


def test_file_follows_the_compose_specification() -> None:
    jsonschema.validate(FILE, json.loads(SCHEMA.read_text("utf-8")))


def test_nothing_is_open_to_other_machines() -> None:
    assert all(port.startswith("127.0.0.1:") for port in NEO4J["ports"] + SERVICE["ports"])
    assert "127.0.0.1:7474:7474" in NEO4J["ports"]


def test_the_password_is_asked_for_and_stands_nowhere() -> None:
    assert NEO4J["environment"]["NEO4J_AUTH"] == f"neo4j/{SECRET}"
    assert SERVICE["environment"]["TRACHNHIEM_NEO4J_PASSWORD"] == SECRET


def test_neo4j_is_of_the_same_series_and_guarded_as_the_private_one() -> None:
    private = dict(line.split("=", 1) for line in neo4j_conf(7687).splitlines())
    guards = {as_neo4j_setting(name): value for name, value in NEO4J["environment"].items() if name != "NEO4J_AUTH"}
    assert guards.items() <= private.items()
    assert {"internal.dbms.cypher_ip_blocklist", "dbms.security.allow_csv_import_from_file_urls"} <= guards.keys()
    assert NEO4J["image"] == "neo4j:5.26-community"


def test_dockerfile_installs_what_is_pinned_and_serves() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text("utf-8")
    assert "--require-hashes --requirement requirements.lock" in dockerfile
    assert f"CMD {json.dumps(SERVICE['command'])}" in dockerfile


def service_environment(home: Path, address: Address, port: int) -> dict[str, str]:
    """What the file gives the service, with the addresses of this machine in place of the containers'."""
    assert address.password
    given: dict[str, Any] = {**SERVICE["environment"], "TRACHNHIEM_NEO4J_URI": address.uri, "TRACHNHIEM_PORT": port}
    told = {name: str(value).replace(SECRET, address.password) for name, value in given.items()}
    return environment(home, **{name: re.sub(r"\$\{\w+:-(.*?)\}", r"\1", value) for name, value in told.items()})


@pytest.mark.neo4j
def test_service_starts_as_the_file_starts_it_and_its_health_check_passes(database: Address, tmp_path: Path) -> None:
    port = free_port()
    env = service_environment(tmp_path, database, port)
    with Service(SERVICE["command"], env, port, tmp_path / "service.txt") as service:
        service.answer("/health")
        check = [word.replace(":8000/", f":{port}/") for word in SERVICE["healthcheck"]["test"]]
        assert check.pop(0) == "CMD"
        subprocess.run(check, env=env, check=True, timeout=30)
