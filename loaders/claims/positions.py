"""Posts as entities: one name for an office however its title and body are written, and whether it heads the body."""

import re

from graph.model.facts import Sourced
from loaders.claims.draft import Draft
from loaders.language.letters import name_key

HEAD_TITLES = (
    "tổng bí thư", "chủ tịch", "thủ tướng", "bộ trưởng", "bí thư", "giám đốc", "tổng giám đốc", "cục trưởng",
    "vụ trưởng", "tổng cục trưởng", "chi cục trưởng", "trưởng", "chủ nhiệm", "chánh", "viện trưởng", "hiệu trưởng",
    "thống đốc", "tổng thanh tra", "tổng kiểm toán", "tổ trưởng",
)  # fmt: skip
_HEAD = re.compile(rf"(?:{'|'.join(HEAD_TITLES)})\b")
_DEPUTY_RANK = re.compile(r"\b(?:quyền|nguyên|cựu|phụ trách)\s+")


def position_name(title: str, body: str | None) -> str:
    """The full name of a post: `Phó Chủ tịch` of `UBND tỉnh Hưng Yên` is `Phó Chủ tịch UBND tỉnh Hưng Yên`."""
    title = title.removeprefix("nguyên ").removeprefix("Nguyên ").removeprefix("quyền ").removeprefix("Quyền ")
    return title if not body or name_key(body) in name_key(title) else f"{title} {body}"


def is_head(title: str) -> bool:
    """Whether a title heads its body: `Giám đốc` does, `Phó Giám đốc` and `Ủy viên` do not."""
    return bool(_HEAD.match(_DEPUTY_RANK.sub("", name_key(title))))


def position(draft: Draft, title: str, body: str | None, fact: Sourced) -> str:
    """The mention of a post, with the claim which body it is in."""
    name = position_name(title, body)
    head = is_head(title)
    known = draft.by_name.get(("Position", name_key(name)))
    if known:
        return known
    bare = title if not body else title.removesuffix(body).strip() or title
    in_body = draft.by_name.get(("Body", name_key(body or "")))
    key = ("Position", name_key(name), draft.mentions[in_body].entity if in_body else None)
    found = draft.mention("Position", name, fact, key=key, title=bare, head=head, seats="one" if head else "many")
    draft.claim(found, "IN", in_body, fact)
    return found


def office(draft: Draft, name: str, fact: Sourced) -> str:
    """The mention of a post known only by its full name; its body is the longest body name it ends with."""
    key = name_key(name)
    bodies = sorted((k for label, k in draft.by_name if label == "Body" and key.endswith(" " + k)), key=len)
    if not bodies:
        return position(draft, name, None, fact)
    body = draft.mentions[draft.by_name["Body", bodies[-1]]].name
    return position(draft, name[: len(name) - len(body)].strip(), body, fact)
