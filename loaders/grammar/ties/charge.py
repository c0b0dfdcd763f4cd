"""Who is in charge of a body without the title of its head: `phụ trách, điều hành Sở …`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.model.facts import Person, Position
from loaders.grammar.masked import BODY, PERSON, Masked, mask
from loaders.grammar.reading import Mention, Reading
from loaders.grammar.ties.tenures import stated_since
from loaders.language.cues import Cue

RULE = "person/in-charge"
# What the law calls the head of a body, by the words with which the body's name begins.
_HEADS = tuple(
    (re.compile(begins), title)
    for begins, title in (
        (r"Sở ", "Giám đốc"),
        (r"Bộ (?!Chỉ huy|Tư lệnh|đội)", "Bộ trưởng"),
        (r"(?:UBND|HĐND) ", "Chủ tịch"),
        (r"(?:Tỉnh|Thành|Quận|Huyện|Thị|Đảng) ủy ", "Bí thư"),
        (r"Chi cục ", "Chi cục trưởng"),
        (r"Cục ", "Cục trưởng"),
        (r"Vụ ", "Vụ trưởng"),
    )
)
_CHARGE = re.compile(
    rf"(?P<who>{PERSON}),? (?:tạm thời )?phụ trách(?P<runs>,? (?:và )?điều hành)?(?: hoạt động| công việc)?(?: của)? "
    rf"(?P<body>{BODY})"
)
_IN_CHARGE, _DEPUTY = Cue(" phụ trách"), ("phó ", "thứ trưởng")


def with_charges(reading: Reading, people: Sequence[Person]) -> tuple[Person, ...]:
    """The people, each with the posts in which they act by being in charge of the body."""
    sentences = (sentence for sentence in mask(reading) if sentence.says(_IN_CHARGE))
    charges = [charge for sentence in sentences for charge in _charges(sentence, people)]
    found = ((person, [post for name, post in charges if name == person.name]) for person in people)
    return tuple(replace(one, positions=(*one.positions, *_acting(one, told))) for one, told in found)


def _acting(person: Person, told: Sequence[Position]) -> tuple[Position, ...]:
    """The head posts that a text gives them, and those that their title as a deputy in charge tells."""
    titled = (_head(post, post.body) for post in person.positions if post.title.endswith(" phụ trách"))
    found = {post.body: post for post in (*(post for post in titled if post), *told)}
    return tuple(found.values())


def _charges(sentence: Masked, people: Sequence[Person]) -> Iterator[tuple[str, Position]]:
    """Who is told to be in charge of which body: its deputy, or anybody who is to run it."""
    for match in _CHARGE.finditer(sentence.text):
        who, body = (sentence.tokens.get(match.start(group)) for group in ("who", "body"))
        if (
            isinstance(who, Mention)
            and isinstance(body, Mention)
            and (match["runs"] or _deputy(who, body.name, people))
        ):
            at = sentence.span(*match.span())
            post = Position(title="", body=body.name, rule=RULE, evidence=(at,), since=stated_since(sentence, at.end))
            if head := _head(post, body.name):
                yield who.name, head


def _deputy(who: Mention, body: str, people: Sequence[Person]) -> bool:
    held = (post for person in people if person.name == who.name for post in person.positions)
    return any(post.body == body and post.title.lower().startswith(_DEPUTY) for post in held)


def _head(post: Position, body: str | None) -> Position | None:
    """The post at the head of a body, acted in as `post` tells; None where the law names no title."""
    title = next((title for begins, title in _HEADS if begins.match(body or "")), None)
    return replace(post, title=title, acting=True, rule=RULE) if title else None
