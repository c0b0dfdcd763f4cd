"""Loading from files to the graph and back, on real Neo4j, with the example texts."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import neo4j
import pytest
from worlds.snapshot import snapshot

from graph.address import Address
from graph.errors import NotFound, TooLarge
from graph.model.facts import Facts, SourceDocument
from graph.store.writer import Writer
from loaders import workers
from loaders.claims.assemble import REFERENCE
from loaders.documents import source
from loaders.documents.read import read
from loaders.grammar.extract import extract
from loaders.pipeline import load, rebuild, unload, writer
from loaders.workers import processes

EXAMPLES = Path(__file__).parents[2] / "examples"

pytestmark = pytest.mark.neo4j


@pytest.fixture
def to(database: Address) -> Iterator[Writer]:
    with writer(database) as made:
        yield made


def test_the_report_counts_what_was_loaded_and_a_second_load_leaves_it_alone(to: Writer, database: Address) -> None:
    done: list[int] = []
    first = load(read([EXAMPLES]), to, step=done.append)
    assert (first.unchanged, first.skipped) == (0, [])
    assert first.loaded == sum(done) >= 8
    assert first.facts["people"] and first.facts["commitments"] and first.facts["meetings"]
    loaded = snapshot(database)
    second = load(read([EXAMPLES]), to)
    assert (second.loaded, second.unchanged) == (0, first.loaded)
    assert snapshot(database) == loaded


def test_a_team_gives_the_same_graph_and_report(to: Writer, database: Address) -> None:
    alone = load(read([EXAMPLES]), to)
    expected = snapshot(database)
    to.unload(to.documents())
    with processes(2) as team:
        assert load(read([EXAMPLES]), to, team=team) == alone
    assert snapshot(database) == expected


def test_a_document_whose_extraction_fails_is_reported_and_the_rest_goes_on(
    to: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(document: SourceDocument) -> Facts:
        if document.id == "tin-2":
            raise ZeroDivisionError("division by zero")
        return extract(document)

    monkeypatch.setattr(workers, "extract", broken)
    report = load([source.document(f"Sở Xây dựng báo cáo {n}.", id=f"tin-{n}") for n in range(3)], to)
    assert (report.loaded, [skipped.where for skipped in report.skipped]) == (2, ["tin-2"])


def test_what_does_not_fit_into_one_transaction_is_written_in_smaller_ones(
    to: Writer, database: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(read([EXAMPLES]), to)
    expected = snapshot(database)
    to.unload(to.documents())
    written = to.load
    huge = sorted(one.id for one in read([EXAMPLES]) if isinstance(one, SourceDocument))[0]

    def small(batch: Sequence[Facts]) -> dict[str, str]:
        """A server that has room for two documents: the real one would need very large ones to refuse them."""
        texts = [one.document.id for one in batch if not one.document.id.startswith(REFERENCE)]
        if len(texts) > 2 or (huge in texts and not room):
            raise TooLarge("two documents")
        return written(batch)

    monkeypatch.setattr(to, "load", small)
    room = False
    report = load(read([EXAMPLES]), to)
    assert [(skipped.where, skipped.why) for skipped in report.skipped] == [(huge, "two documents")]
    room = True
    assert load(read([EXAMPLES]), to).loaded == 1
    assert snapshot(database) == expected


def test_a_file_that_cannot_be_read_is_reported_and_the_rest_goes_on(to: Writer, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "b.txt").write_text("Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử chủ trì hội nghị.", "utf-8")
    report = load(read([tmp_path]), to)
    assert report.loaded == 1
    assert [skipped.where for skipped in report.skipped] == [str(tmp_path / "a.txt")]


def test_the_same_text_in_two_files_is_one_document(to: Writer, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử chủ trì hội nghị.", "utf-8")
    report = load(read([tmp_path]), to)
    assert (report.loaded, report.unchanged) == (1, 1)


def test_unloading_what_is_not_there_says_so(to: Writer) -> None:
    with pytest.raises(NotFound, match="không-có"):
        unload("không-có", to)


def test_unloading_gives_back_the_graph_as_it_was(to: Writer, database: Address, tmp_path: Path) -> None:
    load(read([EXAMPLES]), to)
    before = snapshot(database)
    (tmp_path / "more.txt").write_text("Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử chủ trì hội nghị.", "utf-8")
    load(read([tmp_path]), to)
    (document,) = (d.id for d in read([tmp_path]) if hasattr(d, "id"))
    unload(document, to)
    assert snapshot(database) == before


@pytest.mark.parametrize("reextract", [False, True])
def test_rebuilding_gives_the_same_graph(to: Writer, database: Address, reextract: bool) -> None:
    load(read([EXAMPLES]), to)
    loaded = snapshot(database)
    rebuild(to, batch=3, reextract=reextract)
    assert snapshot(database) == loaded


def test_a_graph_of_an_earlier_version_is_rebuilt_by_the_next_load(
    to: Writer, database: Address, neo4j_driver: neo4j.Driver
) -> None:
    load(read([EXAMPLES]), to)
    loaded = snapshot(database)
    earlier = "MATCH (s:Schema) SET s.version = 1 WITH s MATCH (n:Entity|Statement) DETACH DELETE n"
    neo4j_driver.execute_query(earlier, database_=database.database)
    assert to.is_outdated()
    report = load([], to)
    assert (report.loaded, to.is_outdated()) == (0, False)
    assert snapshot(database) == loaded


def test_a_document_that_can_no_longer_be_extracted_keeps_its_facts_and_is_reported(
    to: Writer, database: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(read([EXAMPLES]), to)
    loaded, first = snapshot(database), next(d for d in read([EXAMPLES]) if isinstance(d, SourceDocument))

    def broken(document: SourceDocument) -> Facts:
        if document.id == first.id:
            raise ZeroDivisionError
        return extract(document)

    monkeypatch.setattr(workers, "extract", broken)
    report = rebuild(to, reextract=True)
    assert [skipped.where for skipped in report.skipped] == [first.id]
    assert snapshot(database) == loaded


def test_every_quote_stands_in_its_document(to: Writer, database: Address) -> None:
    """The proof of every relationship can be looked up by document and range."""
    load(read([EXAMPLES]), to)
    texts = {facts.document.id: facts.document.text for facts in to.recorded(to.documents()).values()}
    quoted = snapshot_statements(database)
    assert quoted
    for document, start, end, quote in quoted:
        assert texts[document][start:end] == quote


def snapshot_statements(database: Address) -> list[tuple[str, int, int, str]]:
    with neo4j.GraphDatabase.driver(database.uri, auth=database.auth) as driver:
        rows = driver.execute_query("MATCH (s:Statement) RETURN s.document, s.start, s.end, s.quote").records
    return [tuple(row.values()) for row in rows]  # type: ignore[misc]


def test_two_texts_under_one_id_are_two_versions_the_later_one_counts(to: Writer, database: Address) -> None:
    texts = [source.document(f"Chủ tịch UBND tỉnh Sông Trăng Lê Văn {who} họp.", id="tin") for who in ("Thử", "Mẫu")]
    assert load(texts, to).loaded == 2
    assert "Mẫu" in to.recorded(["tin"])["tin"].document.text
    with neo4j.GraphDatabase.driver(database.uri, auth=database.auth) as driver:
        versions = driver.execute_query("MATCH (v:Version) RETURN v.text AS text").records
    assert ["Thử" in row["text"] for row in versions] == [True]
