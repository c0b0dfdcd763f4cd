"""The tasks, pledges and targets of the examples: who must do what, for whom, by when."""

from graph.model.facts import Actor, Commitment, Facts

Row = dict[str, str]


def commitment(facts: Facts, words: str) -> Commitment:
    """The one commitment that says so."""
    (found,) = [found for found in facts.commitments if words in found.text]
    return found


def names(actors: tuple[Actor, ...]) -> set[str]:
    """Who the actors are."""
    return {actor.name for actor in actors}


def cell(names: str) -> set[str]:
    """The names in a cell, which joins them with "|"."""
    return set(filter(None, names.split("|")))


def test_task_has_its_assigner_doers_and_deadline(facts: dict[str, Facts], task: Row) -> None:
    found = commitment(facts[task["document"]], task["words"])
    assert found.kind == task["kind"]
    assert names(found.by) == cell(task["by"])
    assert names(found.lead) == cell(task["lead"])
    assert names(found.coordinating) == cell(task["coordinating"])
    assert (found.due or "") == task["due"]


def test_role_other_than_leading_is_named(facts: dict[str, Facts], role: Row) -> None:
    found = commitment(facts[role["document"]], role["words"])
    assert (role["name"], role["role"]) in {(actor.name, actor.role) for actor in found.other_roles}


def test_deadline_keeps_its_hour_and_a_report_its_rhythm(facts: dict[str, Facts]) -> None:
    dikes = commitment(facts["made-up-song-trang-cong-dien-trieu-cuong"], "gia cố các đoạn đê")
    reports = commitment(facts["made-up-may-ngan-thong-bao-ket-luan"], "đầu mối")
    assert dikes.due_time == "17:00"
    assert reports.recurs is not None
