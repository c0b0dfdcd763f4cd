"""The claims about what followed a body of a province, worked out where a document names the body.

The words that name it are the only words there are, so each claim says by which rule it was inferred and on which
reviewed relationships it rests: their quotes are its proof.
"""

from graph.model.claims import Claim, Mention, Value, edge_id
from loaders.claims.draft import Draft, names_said
from loaders.reference.provincial import ProvincialBody, provincial_body
from loaders.reference.succession import Step, following


def add_succession(draft: Draft) -> None:
    """The bodies that followed each named body of a province, step by step, as mentions of what is not named."""
    for mention in [one for one in draft.mentions.values() if one.label == "Body"]:
        body = provincial_body(mention.name, draft.document.published)
        if body and body.id == mention.entity:
            _follow(draft, body, mention, mention)


def _follow(draft: Draft, body: ProvincialBody, known: Mention, named: Mention) -> None:
    for step in following(body):
        after = _inferred(draft, step.after, named)
        draft.claims.append(_claim(known, after, step, named))
        _follow(draft, step.after, after, named)


def _inferred(draft: Draft, body: ProvincialBody, named: Mention) -> Mention:
    """The mention that stands for a body which the document does not name, at the words it was inferred from."""
    said: dict[str, Value] = {"name": body.name, "kind": body.kind, "place": body.province.name}
    mention = Mention(
        document=draft.document.id,
        label="Body",
        name=str(body.id),
        span=named.span,
        said=said | names_said(body.names),
        entity=body.id,
    )
    return draft.mentions.setdefault(mention.id, mention)


def _claim(before: Mention, after: Mention, step: Step, named: Mention) -> Claim:
    change = step.rests_on
    premise = edge_id(change.before, "SUCCEEDED_BY", change.after, {"on": change.on, "function": change.function})
    said: dict[str, Value] = {
        "on": step.on,
        "how": [step.how],
        "function": step.function,
        "apart_from": list(step.apart_from),
        "inferred_by": [step.rule],
        "rests_on": [premise],
    }
    return Claim(
        subject=before.id,
        relation="SUCCEEDED_BY",
        object=after.id,
        rule=step.rule,
        evidence=(named.span,),
        qualifiers={name: value for name, value in said.items() if value},
        not_before=step.on,
    )
