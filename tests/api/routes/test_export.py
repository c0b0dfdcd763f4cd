"""What the exports hold, opened by the programs they are made for."""

import csv
import io
import json
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import neo4j
import networkx as nx
import pytest
import rdflib
from fastapi.testclient import TestClient
from jsonschema import Draft3Validator
from referencing import Registry, Resource
from service import ROOT

from graph.export.formats import FORMATS

FTM = ROOT / ".venv/ftm/bin/python"
FTM_CHECK = Path(__file__).parents[1] / "follow_the_money.py"
SCHEMAS = Path(__file__).parents[1] / "popolo"
POPOLO = {
    "persons": "person",
    "organizations": "organization",
    "posts": "post",
    "memberships": "membership",
    "areas": "area",
    "events": "event",
}
COUNT = """
MATCH (n:Entity) WITH count(n) AS entities MATCH (:Entity)-[r]->(:Entity) RETURN entities, count(r) AS relationships
"""
ORG, PROV = "http://www.w3.org/ns/org#", "http://www.w3.org/ns/prov#"


def exported(client: TestClient, format: str, **parameters: object) -> bytes:
    answer = client.get(f"/export/{format}", params=parameters)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith(FORMATS[format].media_type)
    assert FORMATS[format].ending in answer.headers["content-disposition"]
    return answer.content


def tables(content: bytes) -> dict[str, list[dict[str, str]]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        texts = {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist()}
    return {name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(text))) for name, text in texts.items()}


@pytest.fixture(params=["graphml", "gexf"])
def network(request: pytest.FixtureRequest, client: TestClient) -> "nx.Graph[str]":
    content = io.BytesIO(exported(client, request.param))
    graph: nx.Graph[str] = nx.read_graphml(content) if request.param == "graphml" else nx.read_gexf(content)
    return graph


def test_networkx_opens_the_whole_graph(network: "nx.Graph[str]", neo4j_driver: neo4j.Driver) -> None:
    ends = {(a, b, data["type"]) for a, b, data in network.edges(data=True)}
    assert ("so-tttt-may-ngan", "ra-soat", "RESPONSIBLE_FOR") in ends
    assert ("nguyen-the-khoan-00000000000000a1", "phien-hop-4", "CHAIRED") in ends
    there = neo4j_driver.execute_query(COUNT).records[0]
    assert (len(network), network.number_of_edges()) == (there["entities"], there["relationships"])


def test_properties_keep_their_kind(network: "nx.Graph[str]") -> None:
    assert network.nodes["giam-doc-so-tttt"]["head"] is True
    assert network.nodes["thong-bao-9"]["number"] == "9/TB-UBND"
    assert network.nodes["cac-so-nganh"]["count"] == 7
    assert network.nodes["ty-le"]["value"] == 71.4
    assert network.nodes["may-ngan"]["names"] == "Tỉnh Mây Ngàn"


def test_what_lies_around_an_entity_is_a_part(client: TestClient) -> None:
    part = nx.read_graphml(io.BytesIO(exported(client, "graphml", around="ra-soat")))
    assert {"ra-soat", "so-tttt-may-ngan", "phien-hop-4"} <= set(part) and "ty-le" not in part


def test_a_named_query_exports_the_entities_that_its_rows_name(client: TestClient) -> None:
    part = nx.read_graphml(io.BytesIO(exported(client, "graphml", query="commitments", ids="ra-soat", on="2024-06-01")))
    assert {"ra-soat", "so-tttt-may-ngan"} <= set(part) and "de-an-99" not in part


def test_known_on_leaves_out_what_was_not_known(client: TestClient) -> None:
    assert b"UBND" not in exported(client, "graphml", known_on="2020-01-01")


def test_tables_hold_entities_relationships_and_quotes(client: TestClient) -> None:
    found = tables(exported(client, "csv"))
    entities = {row["id"]: row for row in found["entities"]}
    assert entities["ra-soat"]["due_text"] == "trong tháng 6" and entities["cac-so-nganh"]["count"] == "7"
    relationships = {row["id"]: row for row in found["relationships"]}
    assert relationships["e8"]["venue"] == "điểm cầu Cửa Mây" and relationships["e8"]["spoke"] == "true"
    quotes = {row["relationship"]: row for row in found["quotes"]}
    assert quotes["e7"]["quote"] == "lời văn 7" and quotes["e7"]["url"] == "https://example.org/tin-1"


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # rdflib's own reader uses what it deprecates
def test_rdf_tools_read_posts_changes_and_sources(client: TestClient) -> None:
    graph = rdflib.Graph().parse(data=exported(client, "jsonld"), format="json-ld")
    entity = rdflib.Namespace("urn:trachnhiem:entity:")
    org, prov = rdflib.Namespace(ORG), rdflib.Namespace(PROV)
    holder = entity["lo-van-thung-00000000000000a3"]
    assert (holder, org.holds, entity["giam-doc-so-tttt"]) in graph
    assert (entity["giam-doc-so-tttt"], org.postIn, entity["so-tttt-may-ngan"]) in graph
    change = graph.value(predicate=org.originalOrganization, object=entity["so-tttt-may-ngan"])
    assert graph.value(change, org.resultingOrganization) == entity["so-khcn-may-ngan"]
    [quoted] = graph.objects(rdflib.URIRef("urn:trachnhiem:relationship:e7"), prov.wasQuotedFrom)
    assert str(graph.value(quoted, prov.hadPrimarySource)) == "https://example.org/tin-1"


def test_popolo_fits_its_schemas(client: TestClient) -> None:
    found = json.loads(exported(client, "popolo"))
    assert set(found) == set(POPOLO) and all(found.values())
    for name, schema in POPOLO.items():
        validator = Draft3Validator(_schema(schema), registry=_registry())
        for one in found[name]:
            validator.validate(one)
    [held] = [one for one in found["memberships"] if one["id"] == "e6"]
    assert (held["start_date"], held["organization_id"]) == ("2021-06-01", "ubnd-may-ngan")
    assert held["sources"] == [{"url": "https://example.org/tin-1", "note": "lời văn 6"}]


def test_a_person_who_was_only_seen_in_office_has_no_start(client: TestClient) -> None:
    found = json.loads(exported(client, "popolo"))
    [seen] = [one for one in found["memberships"] if one["id"] == "e5"]
    assert "start_date" not in seen and "end_date" not in seen


def test_follow_the_money_has_people_bodies_posts_and_tasks(client: TestClient) -> None:
    entities = {one["id"]: one for one in map(json.loads, exported(client, "ftm").splitlines())}
    assert entities["e5"] == {
        "id": "e5",
        "schema": "Occupancy",
        "properties": {
            "holder": ["lo-van-thung-00000000000000a3"],
            "post": ["giam-doc-so-tttt"],
            "description": ["lời văn 5"],
            "sourceUrl": ["https://example.org/tin-1"],
        },
    }
    assert entities["phien-hop-4"]["properties"]["involved"]
    assert entities["e11"]["schema"] == "ProjectParticipant" and "e12" not in entities  # e12 is a group's


def test_the_package_of_follow_the_money_takes_every_value(client: TestClient) -> None:
    if not FTM.exists():
        pytest.skip("NO FOLLOWTHEMONEY")
    done = subprocess.run([FTM, FTM_CHECK], input=exported(client, "ftm"), capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert int(done.stdout) == len(exported(client, "ftm").splitlines())


REFUSED = [
    ("/export/xlsx", 422, "format"),
    ("/export/csv?around=khong-co", 404, "khong-co"),
    ("/export/csv?around=ra-soat&query=coverage", 422, "around and query"),
    ("/export/csv?query=khong-co", 404, "khong-co"),
    ("/export/csv?body=so", 422, "body"),
    ("/export/csv?query=coverage&body=so", 422, "body"),
]


@pytest.mark.parametrize(("path", "status", "named"), REFUSED)
def test_what_cannot_be_exported_is_refused_by_name(client: TestClient, path: str, status: int, named: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, named in answer.json()["detail"]) == (status, True), answer.text


def _schema(name: str) -> Any:
    return json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))


def _registry() -> "Registry[Any]":
    def resources() -> Iterator[tuple[str, "Resource[Any]"]]:
        for file in SCHEMAS.glob("*.json"):
            resource = Resource.from_contents(_schema(file.stem))
            yield f"http://www.popoloproject.com/schemas/{file.stem}.json", resource
            yield f"http://www.popoloproject.com/schemas/{file.stem}.json#", resource

    return Registry().with_resources(resources())
