"""The claims about official documents: who issued and signed them, what they conclude and amend."""

from dataclasses import replace

from graph.model.facts import Facts, Instrument
from graph.model.span import Span
from loaders.claims.draft import Draft
from loaders.claims.events import actor_mention
from loaders.language.letters import name_key

_REPLACING = ("thay thế", "bãi bỏ", "hủy bỏ")
_NEAR = 40  # characters before a number in which such a word stands


def add_instruments(draft: Draft, facts: Facts) -> None:
    """Mentions of instruments before anything refers to them."""
    for instrument in facts.instruments:
        issuer = name_key(instrument.issuer or "")
        number = name_key(instrument.number or "") or f"{draft.document.id} {instrument.id}"
        draft.by_fact[instrument.id] = mention = draft.mention(
            "Instrument",
            " ".join(part for part in (instrument.kind, instrument.number) if part),
            instrument,
            key=("Instrument", name_key(instrument.kind), number, issuer, instrument.issued),
            kind=instrument.kind,
            number=instrument.number,
            issuer=instrument.issuer,
            issued=instrument.issued,
        )
        draft.claim(draft.document.id, "CITES", mention, instrument)
        draft.claim(mention, "ISSUED_BY", draft.by_name.get(("Body", issuer)), instrument)
        for signer in instrument.signed_by:
            who = actor_mention(draft, signer, instrument)
            draft.claim(
                mention, "SIGNED_BY", who, instrument, signer.evidence, {"form": signer.form, "as": list(signer.as_)}
            )


def add_instrument_ties(draft: Draft, facts: Facts) -> None:
    """What an instrument concludes, amends or replaces, once meetings and all instruments are known."""
    for instrument in facts.instruments:
        mention = draft.by_fact[instrument.id]
        _conclusion(draft, instrument, mention)
        for other in instrument.amends:
            draft.claim(mention, "AMENDS", draft.by_fact.get(other), instrument)
        for how, others in (("replaced", instrument.replaces), ("withdrawn", instrument.repeals)):
            for other in others:
                _replaces(draft, mention, draft.by_fact.get(other), instrument, how)


def _conclusion(draft: Draft, instrument: Instrument, mention: str) -> None:
    draft.claim(mention, "CONCLUDES", draft.by_fact.get(instrument.concludes or ""), instrument)


def _replaces(draft: Draft, mention: str, other: str | None, instrument: Instrument, how: str) -> None:
    """Quoted where the other is named, from the word that says so: a number alone says nothing."""
    if other:
        start, end = draft.mentions[other].span
        before = draft.document.text[:start].lower()
        said = max(before.rfind(word, max(0, start - _NEAR)) for word in _REPLACING)
        told = replace(instrument, evidence=(Span(said if said >= 0 else start, end),))
        draft.claim(mention, "REPLACES", other, told, said={"how": [how]})
