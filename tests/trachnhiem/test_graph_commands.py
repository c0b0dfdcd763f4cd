"""Commands that work on the graph, on the real Neo4j with examples of a made-up province."""

import subprocess
from pathlib import Path

import pytest
from commands import COMMAND, ROOT, Run

from graph.errors import NotFound, QueryError
from graph.model.facts import Facts
from loaders.pipeline import FACT_LISTS
from viz.annotation.words import KINDS

NEWS = ROOT / "examples" / "made-up-may-ngan-phien-hop-4.txt"
NOTICE = ROOT / "examples" / "made-up-may-ngan-thong-bao-ket-luan.txt"
CHAIRED = "ai chủ trì phiên họp thứ 4 của Ban Chỉ đạo chuyển đổi số tỉnh Mây Ngàn?"


def test_load_reports_documents_and_facts_and_a_second_load_changes_nothing(run: Run) -> None:
    first, second = run("load", NEWS, NOTICE), run("load", NEWS, NOTICE)
    assert "nạp (loaded) 2, như cũ (unchanged) 0, bỏ qua (skipped) 0" in first.stdout
    assert "nhiệm vụ, cam kết (commitments)" in first.stdout
    assert "nạp (loaded) 0, như cũ (unchanged) 2, bỏ qua (skipped) 0" in second.stdout
    assert (first.exit_code, second.exit_code) == (0, 0)


def test_every_kind_of_fact_has_a_name_in_the_report() -> None:
    assert set(KINDS) == set(FACT_LISTS)


def test_what_is_skipped_is_named_and_the_rest_is_loaded(graph_env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    command = [*COMMAND, "load", tmp_path, NEWS]
    done = subprocess.run(command, env=graph_env, capture_output=True, encoding="utf-8", cwd=ROOT, timeout=300)
    assert done.returncode == 1
    assert f"{tmp_path / 'a.txt'}: tệp rỗng" in done.stderr
    assert "nạp (loaded) 1, như cũ (unchanged) 0, bỏ qua (skipped) 1" in done.stdout


def test_a_question_is_answered_with_its_quote_until_the_document_is_unloaded(run: Run) -> None:
    run("load", NEWS)
    answer = run("ask", CHAIRED).stdout
    assert "Nguyễn Thế Khoan" in answer
    assert "“" in answer
    document = Facts.from_json(run("extract", NEWS).stdout).document
    assert run("unload", document.id).exit_code == 0
    assert "Nguyễn Thế Khoan" not in run("ask", CHAIRED).stdout


@pytest.mark.parametrize("options", [[], ["--reextract"], ["--reextract", "--workers", "2"]])
def test_a_rebuilt_graph_answers_as_before(run: Run, options: list[str]) -> None:
    run("load", NEWS, NOTICE)
    before = run("ask", CHAIRED, "--json").stdout
    assert "nạp (loaded) 2" in run("rebuild", *options).stdout
    assert run("ask", CHAIRED, "--json").stdout == before


def test_a_named_query_prints_its_columns_and_rows(run: Run) -> None:
    run("load", NEWS)
    table = run("query", "health").stdout
    assert "documents" in table
    with pytest.raises(QueryError, match="id"):
        run("query", "entity")


def test_queries_are_listed_with_their_parameters(run: Run) -> None:
    listed = run("query").stdout
    assert (
        "orders: Văn bản này giao việc gì, cho ai, hạn nào? / What does this official paper order, whom, by when?"
        in listed
    )
    assert "    instrument  id of the paper" in listed
    assert "find_commitments" not in listed


def test_view_writes_a_page_about_the_entity_with_that_name(run: Run, tmp_path: Path) -> None:
    run("load", NEWS)
    page = tmp_path / "trang.html"
    assert run("view", "Nguyễn Thế Khoan", "-o", page).exit_code == 0
    assert "Nguyễn Thế Khoan" in page.read_text("utf-8")
    with pytest.raises(NotFound, match="Không Có Ai"):
        run("view", "Không Có Ai", "-o", page)
    assert run("view", "Nguyễn Thế Khoan", "-o", tmp_path / "no" / "folder.html").exit_code == 2


def test_an_unknown_document_cannot_be_unloaded(run: Run) -> None:
    with pytest.raises(NotFound, match="không-có"):
        run("unload", "không-có")
