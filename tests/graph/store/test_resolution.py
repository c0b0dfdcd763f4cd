"""What the store says when the graph does not fit the code that reads it."""

from unittest.mock import Mock

import pytest

from graph.errors import Outdated
from graph.model.claims import Mention, Profile
from graph.model.span import Span
from graph.store.resolution import Resolution


def test_a_profile_that_other_code_derived_asks_for_a_rebuild() -> None:
    profile = Profile(kind="Person", block="x", name="Lê Văn Thử", features={})
    mention = Mention(document="d1", label="Person", name="Lê Văn Thử", span=Span(0, 10), profile=profile)
    with pytest.raises(Outdated, match="trachnhiem rebuild"):
        Resolution(Mock(), Mock(), Mock()).entity_of(mention)
