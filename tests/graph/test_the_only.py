"""What is left when there is exactly one."""

import pytest

from graph.the_only import the_only


@pytest.mark.parametrize(("found", "left"), [(set(), None), ({"a"}, "a"), ({"a", "b"}, None), (["a"], "a")])
def test_there_is_something_left_only_where_there_is_one(found, left):
    assert the_only(found) == left
