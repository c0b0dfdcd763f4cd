"""Rules for programmes, strategies, plans, resolutions, platforms, databases, indexes that have a name."""

import re

from loaders.grammar.fields import FIELD, spelled_out
from loaders.grammar.named import Named
from loaders.grammar.rule import Rule, leftmost_longest
from loaders.grammar.vocabulary import END, LETTER, LOWER, UPPER, spaced
from loaders.language.lexicon import one_of
from loaders.reference.programs import PROGRAMS, program

_STARTS = rf"(?<!{LETTER})(?<![/\d])"
_YEARS = r"(?:20\d\d ?- ?20\d\d)"
# What closes a title: its period, outlook, year.
_PERIOD = (
    rf"(?:,? (?:(?:trong )?(?:giai đoạn|thời kỳ|nhiệm kỳ) {_YEARS}|(?:trong )?năm 20\d\d|đến năm 20\d\d)"
    rf"(?:(?:,| và)? (?:tầm nhìn|định hướng)(?: đến)?(?: năm)? 20\d\d)?)"
)


def _as_written(kind: str, rule: str, pattern: str) -> Rule[Named]:
    def produce(match: re.Match[str]) -> Named:
        return Named(match.start(), match.end(), "program", spelled_out(spaced(match[0])), f"program/{rule}", kind)

    return Rule(f"program/{rule}", re.compile(pattern), produce)


def _known(match: re.Match[str]) -> Named | None:
    found = program(match[0])
    if not found:
        return None
    name = spaced(match[0]) if found.kind in ("resolution",) else found.short
    return Named(match.start(), match.end(), "program", name, "program/known", found.kind)


_KNOWN = one_of(alias for p in PROGRAMS for alias in (p.name, p.short, *p.aliases))
RULES: tuple[Rule[Named], ...] = (
    Rule("program/known", re.compile(rf"{_STARTS}(?i:{_KNOWN}){END}"), _known),
    _as_written("scheme", "numbered-scheme", rf"{_STARTS}Đề án(?: số)? \d{{1,4}}{END}(?!/)"),
    _as_written(
        "resolution",
        "numbered-resolution",
        rf"{_STARTS}(?:Nghị quyết|NQ)(?: số)? \d{{1,4}}[-/]NQ/(?:TW|TU|TƯ|ĐU|HU|CP|BCSĐ){END}",
    ),
    _as_written("resolution", "party-resolution", rf"{_STARTS}Nghị quyết(?: số)? \d{{1,4}}-NQ/[A-ZĐ]{{1,6}}{END}"),
    _as_written(
        "resolution",
        "congress-resolution",
        rf"{_STARTS}Nghị quyết Đại hội(?: lần thứ [IVXL]+| [IVXL]+| đại biểu)+(?: (?:của Đảng|"
        rf"Đảng bộ (?:tỉnh|thành phố|xã|phường|huyện)))?",
    ),
    _as_written(
        "plan",
        "numbered-plan",
        rf"{_STARTS}(?:Kế hoạch(?: phối hợp| hành động)?|Chương trình(?: hành động| phối hợp)?|"
        rf"Đề án) số ?\d{{1,4}}/?-?[A-ZĐƯ][-/A-ZĐƯ]{{1,24}}{END}",
    ),
    _as_written(
        "plan",
        "action-plan",
        rf"{_STARTS}Kế hoạch(?: hành động| hoạt động) của Ủy ban Quốc gia về chuyển đổi số(?: năm 20\d\d)?",
    ),
    _as_written(
        "plan",
        "plan",
        rf"{_STARTS}Kế hoạch(?: (?:hành động|phát triển|triển khai|thực hiện|"
        rf"tổng thể))? {FIELD}(?:(?: và |, )(?={LOWER}){FIELD}){{0,3}}(?: quốc gia)?(?: (?:tỉnh|thành phố|"
        rf"của tỉnh)(?: {UPPER}{LOWER}+ {UPPER}{LOWER}+)?)?{_PERIOD}",
    ),
    _as_written(
        "programme",
        "target-programme",
        rf"{_STARTS}Chương trình [Mm]ục tiêu [Qq]uốc gia(?: về)?(?: (?:phát triển )?{FIELD}(?:(?:, "
        rf"và | và |, | - | cho )(?={LOWER}){FIELD}){{0,5}}(?: thiểu số)?(?: và miền núi)?)?{_PERIOD}?",
    ),
    _as_written(
        "programme",
        "programme",
        rf"{_STARTS}Chương trình (?:(?:hành động|phục hồi|phát triển|tổng thể|quốc gia|khoa học|"
        rf"phục hồi và phát triển|tái cơ cấu|nâng cao)(?: và phát triển)? )?{FIELD}(?:(?:, và | và |"
        rf", | - )(?={LOWER}){FIELD}){{0,4}}(?: quốc gia| của Chính phủ)?{_PERIOD}?",
    ),
    _as_written(
        "strategy",
        "strategy",
        rf"{_STARTS}Chiến lược (?:quốc gia )?(?:về )?(?:(?:phát triển|bảo vệ|ứng dụng|"
        rf"hội nhập) )?{FIELD}(?:(?:, và | và |, | - )(?={LOWER}){FIELD}){{0,4}}(?: quốc gia)?{_PERIOD}?",
    ),
    _as_written(
        "plan",
        "master-plan",
        rf"{_STARTS}Quy hoạch (?:tỉnh|Thủ đô|thành phố|vùng|tổng thể quốc gia|điện|"
        rf"Điện)(?: {UPPER}{LOWER}+){{0,3}}{_PERIOD}",
    ),
    _as_written("plan", "power-plan", rf"{_STARTS}Quy hoạch [Đđ]iện VIII"),
    _as_written(
        "database",
        "database",
        rf"{_STARTS}(?:[Cc]ơ sở dữ liệu|CSDL) (?:quốc gia(?: về)? (?:{FIELD}|dân cư|hộ tịch|đất đai|"
        rf"bảo hiểm)(?:(?: và |, )(?={LOWER}){FIELD}){{0,2}}|đảng viên|hộ tịch(?: điện tử)?)",
    ),
    _as_written("platform", "portal", rf"{_STARTS}(?:Cổng|cổng) (?:[Dd]ịch vụ công|DVC) (?:[Qq]uốc gia|trực tuyến)"),
    _as_written("platform", "national-platform", rf"{_STARTS}[Nn]ền tảng tích hợp(?: và|,)? chia sẻ dữ liệu quốc gia"),
    _as_written(
        "service", "electronic-book", rf"{_STARTS}(?:Sổ sức khỏe|Hồ sơ sức khỏe|Sổ tay đảng viên|Học bạ) điện tử"
    ),
    _as_written(
        "platform",
        "named-application",
        rf"{_STARTS}(?<=ng dụng )(?![A-ZĐ]+{END})(?:[a-z]{{0,2}}{UPPER}[A-Za-z]{{2,14}}(?:[ -]?[A-Z]\w{{0,12}})?){END}",
    ),
    _as_written("index", "index", rf"{_STARTS}(?:PAPI|PCI|PAR INDEX|PAR-INDEX|SIPAS|DTI|DDCI|GII|ICT Index){END}"),
    _as_written("platform", "operations-centre", rf"{_STARTS}(?:IOC|LGSP|NDXP|NGSP){END}"),
)


def find_programs(text: str) -> list[Named]:
    """Every named programme of a plain text."""
    return leftmost_longest(named for rule in RULES for named in rule.all(text))
