"""No claim without its words."""

from dataclasses import replace

import pytest
from worlds.small import document

from graph.errors import FactError
from graph.model.claims import Claim, statements
from graph.model.span import Span
from loaders.claims.assemble import claims_of

SAID = claims_of(document("d1", "2031-03-01", [("Lê Văn Thử", "Chủ tịch", "Sông Trăng", 1)]))


def test_every_statement_quotes_its_text() -> None:
    found = statements(SAID, {})
    assert found
    for statement in found:
        assert SAID.document.text[statement.span.start : statement.span.end] == statement.quote


@pytest.mark.parametrize("span", [Span(0, 100_000), Span(100_000, 100_001)])
def test_a_claim_beyond_its_text_is_refused(span: Span) -> None:
    with pytest.raises(FactError, match="no words"):
        statements(replace(SAID, claims=(_claim((span,)),)), {})


def test_a_claim_without_evidence_is_refused() -> None:
    with pytest.raises(FactError, match="without evidence"):
        statements(replace(SAID, claims=(_claim(()),)), {})


def _claim(evidence: tuple[Span, ...]) -> Claim:
    return Claim(subject="a", relation="CHAIRED", object="b", rule="made-up", evidence=evidence)
