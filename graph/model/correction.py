"""What a correction may say: a property that the statement speaks of, with a value of the right kind."""

import re
from collections.abc import Mapping
from typing import get_args

from graph.errors import JudgementError
from graph.model.facts import OtherRole, ProgressState
from graph.model.judgement import Correction
from graph.model.ruled import place_of
from graph.schema import relations
from graph.schema.values import ValueKind, kind_of_value

_DAY = re.compile(r"(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?")
_DAYS = frozenset(
    [
        "since",
        "until",
        "first_seen",
        "last_seen",
        "from",
        "to",
        "on",
        "as_of",
        "due",
        "made_on",
        "date",
        "date_end",
        "issued",
    ]
)
_FLAGS: Mapping[str, bool] = {"true": True, "có": True, "false": False, "không": False}
_WORDS: Mapping[str, tuple[str, ...]] = {
    "role": ("lead", "coordinating", *get_args(OtherRole)),
    "state": get_args(ProgressState),
    "due_op": ("before", "by", "in", "from"),
}

Value = str | int | float | bool | list[str] | None


def corrected(relation: str, subject: str, object_: str, given: Mapping[str, Value]) -> Correction:
    """`given` with values of the right kind, for a statement of `relation` between things with these labels.

    None or "" says that the source does not say it. A JudgementError names what cannot be corrected so.
    """
    if not given:
        raise JudgementError("cần điều được sửa (what is corrected must be said): role=lead, due=2026-01-31 …")
    found = {}
    for name, value in given.items():
        place = place_of(name, relation, subject, object_)
        if not place:
            raise JudgementError(f"{relation} không nói về (says nothing that can be corrected of) {name!r}")
        kind = kind_of_value(name, {"subject": subject, "object": object_}.get(place))
        found[name] = None if value in (None, "") else _value(relation, name, kind, value)
    return found


def _value(relation: str, name: str, kind: ValueKind, value: Value) -> Value:
    text = "; ".join(value) if isinstance(value, list) else str(value).strip()
    merges = {p.name: p.merge for p in relations.BY_NAME[relation].properties}
    if name in _DAYS and not _DAY.fullmatch(text):
        raise JudgementError(f"{name} phải là ngày như (must be a day like) 2026-01-31, không phải (not) {text!r}")
    if name in _WORDS and text not in _WORDS[name]:
        raise JudgementError(f"{name} là một trong (is one of): {', '.join(_WORDS[name])}")
    if kind == "flag":
        return _flag(name, text)
    if kind != "text":
        return _number(name, kind, text)
    return [part.strip() for part in text.split(";")] if merges.get(name) == "union" else text


def _flag(name: str, text: str) -> bool:
    try:
        return _FLAGS[text.lower()]
    except KeyError as exc:
        raise JudgementError(f"{name} là (is) true hoặc (or) false") from exc


def _number(name: str, kind: ValueKind, text: str) -> int | float:
    try:
        return int(text) if kind == "whole" else float(text)
    except ValueError as exc:
        raise JudgementError(f"{name} phải là số (must be a number), không phải (not) {text!r}") from exc
