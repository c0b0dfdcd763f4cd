"""Broken letters made whole again, line by line: wrong code pages, old fonts, HTML entities; sound lines stay."""

import html
import re
from collections.abc import Callable
from html.entities import html5
from typing import NamedTuple

import ftfy

from graph.errors import DocumentError
from loaders.documents.legacy import from_tcvn3, from_vni
from loaders.documents.vietnamese import is_sound, odd_words

# Signs that no Vietnamese text needs: code pages and old fonts are full of them. A text without any is sound.
_FOREIGN = re.compile("[\x80-\x9f¡-ª¬-¯´-¶¸¹»-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþÿŒœŠšŽžŸƒˆ‰‹›†‡•€™˜‚„]")
_VIETNAMESE_ONLY = re.compile("[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]")
_ENTITY = re.compile(r"&(?:#\d{2,7}|#[xX][\da-fA-F]{2,6}|[A-Za-z]{2,31}\d{0,2});")
# Letters replaced by a sign that stands for none: `t�nh`, `t?nh`; halves of letters decoded twice.
_LOST = re.compile("\ufffd|\\?(?<=[^\\W\\d_]\\?)(?=\\??[a-zà-ỹ])")
# What the first two bytes of a letter in UTF-8 look like, or a sign of windows-1252 left as it was.
_TWICE = re.compile("[\xc2-\xf4Ăă\u0300][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ\u2018\u2019“”•\u2013—˜™š›œžŸ]|[\x80-\x9f]")
_HALVES = re.compile("á[º»]|Æ[°¡]|Ä[\x90\x91\u2018]|Ã[\x80-\xbf]")
_LOST_SHARE = 0.02
_MIN_LOST = 3
_TIMES = 3

_FTFY = ftfy.TextFixerConfig(
    unescape_html=False, remove_terminal_escapes=False, fix_latin_ligatures=False, fix_character_width=False,
    uncurl_quotes=False, fix_line_breaks=False, remove_control_chars=False, normalization=None,
    replace_lossy_sequences=False, explain=False,
)  # fmt: skip
# Where windows-1258 shows something else than windows-1252 for the same byte.
_AS_1252 = {
    ord(seen): code.to_bytes().decode("sloppy-windows-1252")
    for code in range(0x80, 0x100)
    if (seen := code.to_bytes().decode("cp1258", "ignore"))
}


class Repaired(NamedTuple):
    """A text as its readers are meant to see it, and what was done to it, one phrase for each kind of repair."""

    text: str
    done: tuple[str, ...]


def repair(text: str) -> Repaired:
    """`text` with its broken lines mended; a DocumentError when letters are lost that nothing brings back."""
    text, resolved = _without_entities(text)
    done = [f"{resolved} HTML entities resolved"] if resolved else []
    lost = len(_LOST.findall(text))
    if _FOREIGN.search(text):
        lines = text.split("\n")
        odd = {number: words for number, line in enumerate(lines) if (words := odd_words(line))}
        done += [
            f"{count} of {len(lines)} lines {mending.done}"
            for mending in _MENDINGS
            if (count := _mend_lines(lines, odd, mending))
        ]
        text = "\n".join(lines)
        lost += len(_HALVES.findall(text))
    if lost >= _MIN_LOST and lost > _LOST_SHARE * len(text.split()):
        raise DocumentError(f"chữ hỏng không phục hồi được: {lost} chỗ (letters lost in {lost} places)")
    return Repaired(text, tuple(done))


def _without_entities(text: str) -> tuple[str, int]:
    """`text` with HTML entities as the signs they stand for, and how many there were."""
    return _ENTITY.subn(_sign, text) if any(map(_is_entity, _ENTITY.findall(text))) else (text, 0)


def _is_entity(written: str) -> bool:
    return written.startswith("&#") or written[1:] in html5


def _sign(entity: re.Match[str]) -> str:
    return html.unescape(entity[0]) if _is_entity(entity[0]) else entity[0]


def _mend_lines(lines: list[str], odd: dict[int, set[str]], mending: "Mending") -> int:
    """Mend in place the lines that become sounder, if they prove that `mending` applies; how many they are.

    `odd` holds the odd words of the lines that have any.
    """
    mended = {}
    proof: set[str] = set()
    for number, words in odd.items():
        new = mending.mend(lines[number])
        if new != lines[number] and len(odd_words(new)) < len(words) and is_sound(new):
            mended[number] = new
            proof |= words
    if len(proof) < mending.min_words:
        return 0
    for number, line in mended.items():
        lines[number] = line
        odd[number] = odd_words(line)
    return len(mended)


def _decoded_twice(line: str) -> str:
    """`line` as UTF-8 whose bytes were taken for letters, once or several times; else what ftfy makes of its parts."""
    if not _TWICE.search(line):
        return line
    whole = line
    for _ in range(_TIMES):
        try:
            whole = whole.encode("sloppy-windows-1252").decode()
        except UnicodeError:
            break
    return whole if whole != line else ftfy.fix_encoding(line, _FTFY)


def _decoded_twice_1258(line: str) -> str:
    return _decoded_twice(line.translate(_AS_1252))


def _from_1258(line: str) -> str:
    try:
        return line.encode("sloppy-windows-1252").decode("cp1258")
    except UnicodeError:
        return line


def _if_latin(convert: Callable[[str], str]) -> Callable[[str], str]:
    """`convert` for lines of Latin letters alone: text in an old font holds no letter as Unicode writes Vietnamese."""
    return lambda line: line if _VIETNAMESE_ONLY.search(line) else convert(line)


class Mending(NamedTuple):
    """A way to mend a line, in words, and how many different words it must mend in a text to be believed."""

    done: str
    mend: Callable[[str], str]
    min_words: int


# Letters decoded twice cannot be mistaken for anything else; a font can: `5 µm` is also `5 àm` in TCVN3.
_MENDINGS = (
    Mending("decoded from twice encoded UTF-8", _decoded_twice, 1),
    Mending("decoded from UTF-8 read as windows-1258", _decoded_twice_1258, 1),
    Mending("decoded from windows-1258", _from_1258, 3),
    Mending("converted from TCVN3", _if_latin(from_tcvn3), 3),
    Mending("converted from VNI", _if_latin(from_vni), 3),
)
