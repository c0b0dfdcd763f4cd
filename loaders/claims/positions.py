"""Posts as entities: one name for an office however its title and body are written, and whether it heads the body."""

import re
from dataclasses import replace

from graph.model.claims import Mention, Value
from graph.model.facts import Sourced
from loaders.claims.draft import Draft, names_said
from loaders.language.letters import name_key
from loaders.reference.provincial import provincial_body

HEAD_TITLES = (
    "tổng bí thư", "chủ tịch", "thủ tướng", "bộ trưởng", "bí thư", "giám đốc", "tổng giám đốc", "cục trưởng",
    "vụ trưởng", "tổng cục trưởng", "chi cục trưởng", "trưởng", "chủ nhiệm", "chánh", "viện trưởng", "hiệu trưởng",
    "thống đốc", "tổng thanh tra", "tổng kiểm toán", "tổ trưởng",
)  # fmt: skip
_HEAD = re.compile(rf"(?:{'|'.join(HEAD_TITLES)})\b")
_ENDS_IN_BAN = re.compile(r"(?<=\w) ban$", re.IGNORECASE)  # `Trưởng Ban` of `Ban Tổ chức …`
_PARTY_TITLE = re.compile(r"(?:tổng bí thư|(?:phó )?bí thư|ủy viên (?:bộ chính trị|ban bí thư|ban chấp hành))\b")
_HELD_AS = re.compile(
    r"(?:quyền|nguyên|cựu|cố|phụ trách) (?=\S)|(?P<deputy>phó [\w ]{,20}?) phụ trách(?!\w)", re.IGNORECASE
)


def post(title: str) -> str:
    """A title without how it is held: `quyền Giám đốc` and `nguyên Giám đốc` hold, or held, the post `Giám đốc`."""
    held = _HELD_AS.match(title)
    return (held["deputy"] or "") + title[held.end() :] if held else title


def position_name(title: str, body: str | None) -> str:
    """The full name of a post: `Phó Chủ tịch` of `UBND tỉnh Hưng Yên` is `Phó Chủ tịch UBND tỉnh Hưng Yên`."""
    title = post(title)
    if not body or name_key(body) in name_key(title):
        return title
    if _ENDS_IN_BAN.search(title) and name_key(body).startswith("ban "):
        title = _ENDS_IN_BAN.sub("", title)
    return f"{title} {body}"


def is_head(title: str) -> bool:
    """Whether a title heads its body: `Giám đốc` does, `Phó Giám đốc` and `Ủy viên` do not."""
    return bool(_HEAD.match(post(name_key(title))))


def position(draft: Draft, title: str, body: str | None, fact: Sourced) -> str:
    """The mention of a post, with the claim which body it is in."""
    name = position_name(title, body)
    head = is_head(title)
    known = draft.by_name.get(("Position", name_key(name)))
    if known:
        return known
    bare = post(_without(title, body))
    in_body = draft.by_name.get(("Body", name_key(body or "")))
    mention = draft.mentions[in_body] if in_body else None
    # One post whatever its body was called at the time.
    key = ("Position", name_key(bare), mention.entity) if mention else ("Position", name_key(name), None)
    before = ("Position", name_key(_without(title, body)), mention.entity) if mention else key
    called = position_name(bare, str(mention.said["name"])) if mention else None  # not the name the body had then
    turn = _in_turn(bare, body, draft.document.published)
    found = draft.mention(
        "Position",
        name,
        fact,
        key=key,
        formerly=before if before != key else (),
        called=called,
        title=bare,
        head=head,
        seats="one" if head else "many",
        sphere=_sphere(name, mention),
        names=turn.get("names"),
        names_from=turn.get("names_from"),
        names_to=turn.get("names_to"),
    )
    draft.claim(found, "IN", in_body, fact)
    return found


def _in_turn(bare: str, body: str | None, day: str | None) -> dict[str, Value]:
    """What the post was called in turn, where its body changed its name."""
    known = provincial_body(body, day) if body else None
    if known is None or len(known.names) == 1:
        return {}
    return names_said([replace(one, name=position_name(bare, one.name)) for one in known.names])


def _without(title: str, body: str | None) -> str:
    """The title alone; `Tổng` of `Tổng Thanh tra Chính phủ` says nothing without its body."""
    bare = title.removesuffix(body or "").strip()
    return title if bare.lower() in ("", "tổng") else bare


def _sphere(name: str, body: Mention | None) -> str:
    """Whether a post is of the Party or of the State; the Front counts with neither."""
    if (body and body.said.get("kind") == "party") or _PARTY_TITLE.match(name_key(name)):
        return "party"
    return "front" if "mttq" in name_key(name) or "mặt trận tổ quốc" in name_key(name) else "state"


def office(draft: Draft, name: str, fact: Sourced) -> str:
    """The mention of a post known only by its full name; its body is the longest body name it ends with."""
    key = name_key(name)
    bodies = sorted((k for label, k in draft.by_name if label == "Body" and key.endswith(" " + k)), key=len)
    if not bodies:
        return position(draft, name, None, fact)
    body = draft.mentions[draft.by_name["Body", bodies[-1]]].name
    return position(draft, name[: len(name) - len(body)].strip(), body, fact)
