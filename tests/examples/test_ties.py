"""Ties between bodies, instruments, reported progress and figures of the examples."""

from graph.model.facts import Facts, Instrument

Row = dict[str, str]


def numbered(facts: Facts, number: str) -> Instrument:
    """The one instrument of that number."""
    (found,) = [instrument for instrument in facts.instruments if instrument.number == number]
    return found


def test_standing_tie_is_read(facts: dict[str, Facts], tie: Row) -> None:
    relations = facts[tie["document"]].relations
    assert (tie["kind"], tie["from"], tie["to"]) in {(found.kind, found.from_, found.to) for found in relations}


def test_instrument_has_issuer_day_and_signer(facts: dict[str, Facts], instrument: Row) -> None:
    found = numbered(facts[instrument["document"]], instrument["number"])
    assert (found.issuer, found.issued) == (instrument["issuer"], instrument["issued"])
    signed = [(instrument["signer"], instrument["form"])] if instrument["signer"] else []
    assert [(signer.name, signer.form) for signer in found.signed_by] == signed


def test_notice_concludes_its_meeting(facts: dict[str, Facts]) -> None:
    notice = facts["made-up-may-ngan-thong-bao-ket-luan"]
    (meeting,) = notice.meetings
    assert numbered(notice, "87/TB-VPUBND").concludes == meeting.id


def test_decision_amends_the_earlier_one(facts: dict[str, Facts]) -> None:
    decision = facts["made-up-may-ngan-quyet-dinh-ban-chi-dao"]
    assert numbered(decision, "2107/QĐ-UBND").amends == (numbered(decision, "1530/QĐ-UBND").id,)


def test_decision_replaces_a_third_one(facts: dict[str, Facts]) -> None:
    decision = facts["made-up-may-ngan-quyet-dinh-ban-chi-dao"]
    assert numbered(decision, "2107/QĐ-UBND").replaces == (numbered(decision, "1884/QĐ-UBND").id,)


def test_progress_is_reported_as_worded(facts: dict[str, Facts], progress: Row) -> None:
    reports = facts[progress["document"]].progress
    assert progress["state"] in {report.state for report in reports if progress["words"] in report.what}


def test_figure_keeps_its_unit(facts: dict[str, Facts], figure: Row) -> None:
    figures = facts[figure["document"]].figures
    assert (figure["value"], figure["unit"]) in {(found.value_text, found.unit) for found in figures}


def test_share_is_compared_with_the_year_before(facts: dict[str, Facts]) -> None:
    figures = {figure.value_text: figure for figure in facts["made-up-may-ngan-phien-hop-4"].figures}
    assert figures["71,4"].compared_with == figures["62,8"].id
