"""How two entities are connected: every hop with its days and its proof, nothing that leads through a hub."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from api.answers.coverage import coverage, left_out
from api.answers.understand import named
from api.models.path import Hop, Path, PathAnswer
from api.models.proof import Ref, kind_of, proofs
from graph.errors import NotFound, QueryError
from graph.known import known_day
from graph.language import said
from graph.neighbourhood import Edge, Node, edge, nodes
from graph.schema.labels import DERIVED
from graph.schema.relations import BY_NAME
from graph.store.reader import Reads, Row

WITHIN = 4  # steps, at most and unless said otherwise
MOST = 3  # paths of one answer
QUOTES = 3  # of one hop
LABELS = tuple(label.name for label in DERIVED)
ONE_DAY = frozenset(
    """
    CHAIRED CONCLUDED ATTENDED OF AT CONCLUDES ASSIGNED PLEDGED MADE_AT ORDERED_BY ISSUED_BY SIGNED_BY AMENDS REPLACES
    """.split()  # noqa: SIM905
)
"""What happened on the day of the meeting, task or paper at one of its ends."""
FROM_ITS_DAY = frozenset({"RESPONSIBLE_FOR", "CONCERNS"})

Days = tuple[str | None, str | None]


def path(reads: Reads, from_: str, to: str, on: date | None, within: int, hub: int, overlap: bool) -> PathAnswer:
    """The shortest ways between what `from_` and `to` name; NotFound, or QueryError when both name the same."""
    (start, *others), (end, *more) = _named(reads, from_), _named(reads, to)
    if start.id == end.id:
        raise QueryError(f"from and to are the same: {start.name}")
    given = {"from": start.id, "to": end.id, "on": on and on.isoformat(), "within": within, "hub": hub}
    rows = reads.run("read/paths", **given)
    there = {node.id: node for node in nodes(reads, {id for row in rows for id in row["nodes"]})}
    pairs = sorted({pair for row in rows for pair in pairwise(row["nodes"])})
    ties = {one["id"]: edge(one) for one in reads.run("read/hops", pairs=pairs)} if pairs else {}
    whole = [row for row in rows if ties.keys() >= set(row["relationships"])]
    fitting = [row for row in whole if not overlap or _overlap(_days(ties[id], there) for id in row["relationships"])]
    shown = [row for row in fitting if len(row["nodes"]) == len(fitting[0]["nodes"])][:MOST]
    return PathAnswer.model_validate(
        {
            "coverage": coverage(reads),
            "from": start,
            "to": end,
            "alternatives": [*others, *more],
            "on": given["on"],
            "known_on": known_day(reads),
            "within": within,
            "overlap": overlap,
            "paths": _paths(reads, shown, ties, there),
            "not_said": [*_open(bool(shown), bool(whole), within, hub), *left_out(reads)],
        }
    )


def _named(reads: Reads, text: str) -> list[Ref]:
    """What `text` names, by id or name; NotFound or Gone when there is no such thing."""
    found, others = named(reads, text, LABELS)
    if not found:
        raise NotFound(f"không có gì tên / nothing is called {text!r}")
    return [*found, *others]


def _open(shown: bool, whole: bool, within: int, hub: int) -> list[str]:
    """What the ways that were found, or not found, leave open."""
    through = said(
        f"không đi qua nơi có hơn {hub} quan hệ, cũng không qua văn bản",
        f"no way leads through what is tied to more than {hub} others, nor through documents",
    )
    if shown:
        return [through]
    if whole:
        apart = said(
            f"có đường nối trong {within} bước, nhưng các bước của đường ngắn nhất không cùng thời gian",
            f"the steps of the shortest paths within {within} do not overlap in time: overlap=false shows them",
        )
        return [apart, through]
    return [said(f"không có đường nối nào trong {within} bước", f"no path within {within} steps"), through]


def _paths(reads: Reads, rows: list[Row], ties: dict[str, Edge], there: dict[str, Node]) -> list[Path]:
    wanted = sorted({id for row in rows for id in row["relationships"]})
    told = reads.run("read/edge_statements", edges=wanted, each=QUOTES) if wanted else []
    hops = {id: _hop(ties[id], there, [one for one in told if one["edge"] == id]) for id in wanted}
    return [
        Path(
            hops=[
                hops[id].model_copy(update={"forward": ties[id].source == before})
                for id, before in zip(row["relationships"], row["nodes"], strict=False)
            ]
        )
        for row in rows
    ]


def _hop(tie: Edge, there: dict[str, Node], told: list[Row]) -> Hop:
    source, target = _ref(there[tie.source]), _ref(there[tie.target])
    since, until = _days(tie, there)
    when = since if since == until else f"{since or '?'} – {until or '?'}"
    relation = BY_NAME[tie.type]
    return Hop(
        id=tie.id,
        type=tie.type,
        source=source,
        target=target,
        forward=True,
        since=since,
        until=until,
        sentence=said(
            f"{source.name} {relation.caption_vi} {target.name} ({when or 'không rõ ngày'})",
            f"{source.name} {relation.caption_en} {target.name} ({when or 'day not known'})",
        ),
        evidence=proofs(told),
    )


def _ref(node: Node) -> Ref:
    return Ref(id=node.id, name=node.name, kind=kind_of([node.label]))


def _days(tie: Edge, there: dict[str, Node]) -> Days:
    """From when to when it held, as far as sources say; null is open."""
    told = tie.properties
    if tie.type in ONE_DAY | FROM_ITS_DAY:
        day = _day(there[tie.target]) or _day(there[tie.source])
        return day, day if tie.type in ONE_DAY else None
    since = told.get("since") or told.get("from") or told.get("on") or told.get("first_seen")
    until = told.get("until") or told.get("to") or (told.get("last_seen") if told.get("former") else None)
    return since, until


def _day(node: Node) -> str | None:
    found = node.properties.get("date") or node.properties.get("made_on") or node.properties.get("issued")
    return None if found is None or found.startswith("X") else str(found)


def _overlap(days: Iterable[Days]) -> bool:
    """Whether each hop holds at a time when the next one does; a day that is not known may be any."""
    return all(_reaches(one, other) and _reaches(other, one) for one, other in pairwise(days))


def _reaches(one: Days, other: Days) -> bool:
    """Whether `one` does not end before `other` begins; "2024-06" ends with that month."""
    return one[1] is None or other[0] is None or f"{one[1]}~" >= other[0]
