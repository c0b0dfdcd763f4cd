"""Rules for boards, offices, bureaus, centres, teams, schools, hospitals, associations and companies."""

import re

from loaders.grammar.names.body_rule import (
    ANY_FIELD_TAIL,
    BUREAU_TAILS,
    FIELD_TAIL,
    HOSPITAL_TAIL,
    INSTITUTION_TAILS,
    LEVEL_AHEAD,
    LOWER_FIELD_TAIL,
    NAMED,
    NUMBERED_PROJECTS_TAIL,
    OFFICE_TAIL,
    OWNED_FIELD_TAIL,
    PRESS_TAIL,
    PROPER_TAIL,
    SCHOOL,
    SCHOOL_TAIL,
    SECTION_TAILS,
    SHORT_TAIL,
    UNKNOWN_TAIL,
    ZONE_TAIL,
    ZONES_TAIL,
    BodyRule,
    Core,
    body_rule,
    school,
    section,
    short_section,
    team,
)
from loaders.grammar.names.companies import COMPANY, COMPANY_HEAD, COMPANY_TAIL
from loaders.grammar.names.fields import spelled_out
from loaders.grammar.names.vocabulary import END, PROVINCE, UPPER
from loaders.language.lexicon import one_of

# `Cục trưởng Hàng không` is the head of the Cục Hàng không: the title says the kind, the field follows at once.
_HEADED = (
    ("[Tt]ổng cục trưởng", "Tổng cục"),
    ("[Cc]hi cục trưởng", "Chi cục"),
    ("[Cc]ục trưởng", "Cục"),
    ("[Vv]ụ trưởng", "Vụ"),
)

_POLICE_SECTIONS = {
    "PC02": "Phòng Cảnh sát hình sự",
    "PC04": "Phòng Cảnh sát điều tra tội phạm về ma túy",
    "PC06": "Phòng Cảnh sát quản lý hành chính về trật tự xã hội",
    "PC07": "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "PC08": "Phòng Cảnh sát giao thông",
}
# The press writes the sections of a district small: `phòng Quản lý đô thị quận`; but `Văn phòng Giáo dục …`.
_OF_A_DISTRICT = (
    r"(?<!ăn )(?<!uốc )(?<!ác )(?<!hững )phòng(?= (?:GD|Giáo dục|Quản lý đô thị|QLĐT|Kinh tế|Tài chính|TC-?KH|"
    r"Nội vụ|TN-?MT|Tài nguyên|Văn hóa|VH|LĐ|Lao động|Tư pháp|Y tế|Dân tộc|NN|Nông nghiệp|Công [Tt]hương)(?!\w))"
)


def _of_title(kind: str) -> Core:
    return lambda head, tail: spelled_out(f"{kind} {tail}")


_PROJECTS = (
    r" (?:Mỹ Thuận|Thăng Long|[Đđ]ường Hồ Chí Minh|[Hh]àng hải|[Đđ]ường sắt(?! đô thị)|85)(?!\w)(?! (?:tỉnh|thành phố))"
)
# `Ban Quản lý dự án giao thông tỉnh`, `Ban QLDA đầu tư xây dựng các công trình dân dụng và công nghiệp`: the field is
# mostly written small.
_WORKS = (
    r"(?:[Gg]iao thông(?: vận tải)?|[Nn]ông nghiệp(?: và (?:PTNT|[Pp]hát triển nông thôn))?|NN ?(?:&|và) ?PTNT|"
    r"[Dd]ân dụng|[Cc]ông nghiệp|[Hh]ạ tầng(?: kỹ thuật| đô thị| giao thông)?|[Pp]hát triển (?:đô thị|quỹ đất|hạ tầng)|"
    r"[Đđ]ô thị|[Tt]hủy lợi|[Mm]ôi trường|[Nn]ăng lượng)"
)
_BUILDING = r"(?:(?:[Đđ]ầu tư(?: và| -)? ?)?[Xx]ây dựng|ĐTXD)(?: (?:các )?[Cc]ông trình)?"
_OF_WORKS = rf"(?:{_BUILDING}(?: {_WORKS})?|{_WORKS})(?:(?:, | và | - ){_WORKS}){{0,3}}{END}"
_SPECIALITY = (
    "(?:[Đđ]a khoa|Nhi [đĐ]ồng|Nhi|(?:Phụ )?[Ss]ản(?: - Nhi| Nhi)?|Y (?:học|[Dd]ược) cổ truyền|Mắt|Tâm thần|Phổi|"
    "Ung [Bb]ướu|Phục hồi chức năng|Da liễu|Tai Mũi Họng|Tim mạch|Bệnh nhiệt đới)"
)

SERVICE_RULES: tuple[BodyRule, ...] = (
    body_rule(
        "board", rf"(?:Ban|(?<=rưởng )ban) (?:ATGT|An toàn giao thông){END}", "agency", "unit", "Ban An toàn giao thông"
    ),
    body_rule(  # of the ministry in charge of transport, wherever a text meets them
        "board",
        rf"(?:(?:Ban [Qq]uản lý|BQL) [Dd]ự án|Ban QLDA|BQLDA)(?={_PROJECTS})",
        "agency",
        "nothing",
        lambda head, tail: f"Ban Quản lý dự án {tail}",
        (re.compile(_PROJECTS),),
    ),
    body_rule(
        "board",
        r"(?:(?:Ban [Qq]uản lý|BQL) (?:[Cc]ác )?[Dd]ự án|Ban QLDA|BQLDA)",
        "agency",
        "parent",
        lambda head, tail: spelled_out(
            f"Ban Quản lý {'các ' * ('ác ' in head)}dự án {tail.replace('ĐTXD', 'đầu tư xây dựng')}"
        ),
        (re.compile(f" {_OF_WORKS}"),),
    ),
    body_rule(
        "board",
        r"(?:Ban Quản lý|BQL|Ban quản lý)",
        "agency",
        "province",
        lambda head, tail: spelled_out(f"Ban Quản lý {tail}"),
        (ZONES_TAIL,),
    ),
    body_rule(
        "board",
        r"(?:Ban Quản lý|BQL|Ban quản lý)",
        "agency",
        "parent",
        lambda head, tail: spelled_out(f"Ban Quản lý {tail}"),
        tails=(
            NUMBERED_PROJECTS_TAIL,
            ZONE_TAIL,
            OWNED_FIELD_TAIL,
            *INSTITUTION_TAILS[:3],
            ANY_FIELD_TAIL,
            UNKNOWN_TAIL,
        ),
    ),
    body_rule(
        "board",
        r"(?<=iám đốc )(?:Khu [Bb]ảo tồn(?: [Tt]hiên nhiên| biển)?|Vườn [Qq]uốc gia|Khu [Dd]ự trữ sinh quyển)",
        "agency",
        tails=(PROPER_TAIL,),
    ),
    body_rule("board", r"Ban [Cc]hỉ huy", "agency", "unit", tails=(FIELD_TAIL,)),
    body_rule(
        "board",
        r"(?:(?<!Tây )Ban|(?<=rưởng )ban|(?<=Phó )ban)(?! [Tt]hường trực)",
        "agency",
        "parent",
        lambda head, tail: spelled_out(f"Ban {tail}"),
        NAMED,
    ),
    body_rule(
        "office",
        r"(?:V|(?<=hánh )v)ăn phòng(?: [Tt]hường trực)?(?= (?:UBND|HĐND|Ủy ban|Hội đồng|Đảng ủy|[THQ]\w{3,4} ủy|Bộ|"
        r"[Ss]ở|Ban|Chủ tịch|Đoàn)(?:\W|$))",
        "agency",
        "parent",
        lambda head, tail: head.capitalize(),
    ),
    body_rule("office", r"Văn phòng", "agency", "parent", tails=(OFFICE_TAIL,)),
    body_rule("inspectorate", r"(?:T|(?<=hánh )t)hanh tra(?= (?:Bộ|Sở)(?!\w))", "agency", "parent", "Thanh tra"),
    body_rule("bureau", rf"(?:Tổng cục|Cục|Vụ) (?:{UPPER}\d{{2}}|[IVX]{{1,4}}){END}", "department", "parent"),
    body_rule(
        "bureau",
        r"(?<=rưởng )(?:[Tt]ổng cục|[Cc]ục|[Cc]hi cục|[Vv]ụ)",
        "department",
        "parent",
        lambda head, tail: spelled_out(f"{head.capitalize()} {tail[:1].upper()}{tail[1:]}"),
        (LOWER_FIELD_TAIL,),
    ),
    *(
        body_rule("bureau-after-title", f"(?<={title})", "department", "parent", _of_title(kind), BUREAU_TAILS[:1])
        for title, kind in _HEADED
    ),
    body_rule("centre", r"CDC" + END, "department", "parent", "Trung tâm Kiểm soát bệnh tật"),
    body_rule("bureau", r"(?:Trung tâm|TT) PVHCC" + END, "department", "parent", "Trung tâm Phục vụ hành chính công"),
    body_rule(
        "bureau",
        r"(?:Tổng cục|Cục|Chi cục|Vụ(?! (?:Bản|Quang)\b)|Thanh tra|Quỹ)",
        "department",
        "parent",
        tails=BUREAU_TAILS,
    ),
    body_rule(
        "centre",
        r"(?:Trung tâm(?! (?:Hội nghị|Thương mại|Triển lãm)\b)|Bảo tàng|Thư viện|Nhà hát)",
        "department",
        "parent",
        tails=INSTITUTION_TAILS,
    ),
    body_rule("centre", r"(?:Bảo tàng|Thư viện|Trung tâm Y tế)" + LEVEL_AHEAD, "agency", "unit"),
    body_rule(
        "police-section",
        rf"{one_of(_POLICE_SECTIONS)}{END}",
        "department",
        "parent",
        lambda head, tail: _POLICE_SECTIONS[head],
    ),
    body_rule(
        "section",
        rf"(?:Phòng|(?<=rưởng )phòng|{_OF_A_DISTRICT})",
        "department",
        "parent",
        short_section,
        (SHORT_TAIL,),
    ),
    body_rule(
        "section",
        rf"(?:(?<!Hải )Phòng|(?<=rưởng )phòng|(?<=ó )phòng|{_OF_A_DISTRICT}|Khoa|(?<=rưởng )khoa)",
        "department",
        "parent",
        section,
        SECTION_TAILS,
    ),
    body_rule("team", r"(?:Đội|(?<=rưởng )đội|Trạm|Hạt)", "department", "parent", team, (ANY_FIELD_TAIL,)),
    body_rule(
        "team", r"Đồn [Bb]iên phòng(?: [Cc]ửa khẩu(?: [Cc]ảng)?(?: [Qq]uốc tế)?)?", "agency", tails=(PROPER_TAIL,)
    ),
    body_rule(
        "state-group",
        r"(?:Tập đoàn [Đđ]iện lực (?:Việt Nam|VN)|EVN)(?!\w)",
        "agency",
        core="Tập đoàn Điện lực Việt Nam",
    ),
    body_rule(
        "state-bank",
        rf"(?:Ngân hàng (?:Chính sách [Xx]ã hội|CSXH)|NHCSXH)(?: Việt Nam)?{END}",
        "agency",
        core="Ngân hàng Chính sách xã hội",
    ),
    body_rule("company", rf"(?:HĐQT|HĐTV|Hội đồng (?:[Qq]uản trị|[Tt]hành viên))(?: {COMPANY})?{END}", "company"),
    body_rule("company", rf"{COMPANY}(?: (?:tỉnh )?{PROVINCE})?{END}", "company"),
    body_rule("company", COMPANY_HEAD, "company", tails=(COMPANY_TAIL, *NAMED)),
    body_rule("council", r"Hội đồng", "committee", tails=(ANY_FIELD_TAIL,)),
    body_rule("association", r"Hiệp hội", "union", "parent", tails=INSTITUTION_TAILS),
    body_rule("association", r"Hội", "union", "parent", tails=(FIELD_TAIL,)),
    body_rule("school", rf"Trường Chính trị(?! {UPPER})", "school", "unit"),
    body_rule("school", rf"Trường [Pp]hổ thông [Dd]ân tộc [Nn]ội trú{LEVEL_AHEAD}", "school", "unit"),
    body_rule("school", SCHOOL, "school", "nothing", school, (SCHOOL_TAIL, PROPER_TAIL)),
    body_rule("school", rf"(?:Đại học|ĐH) [Qq]uốc gia(?! {PROVINCE})", "school"),
    body_rule("school", r"Trường", "school", tails=(SCHOOL_TAIL,)),
    body_rule("school", r"Đại học(?: Quốc gia)?|Học viện|Viện", "school", tails=(SCHOOL_TAIL, *INSTITUTION_TAILS)),
    body_rule(
        "hospital",
        rf"(?:Bệnh viện|BV)(?: {_SPECIALITY})?{LEVEL_AHEAD}",
        "hospital",
        "unit",
        lambda head, tail: head.replace("BV", "Bệnh viện"),
    ),
    body_rule(
        "hospital",
        r"(?:Bệnh viện|BV)(?: [Đđ]a khoa)?",
        "hospital",
        "nothing",
        lambda head, tail: f"{head.replace('BV', 'Bệnh viện')} {tail}",
        (HOSPITAL_TAIL, *INSTITUTION_TAILS),
    ),
    body_rule("press", r"(?<=iên tập )(?:Báo|Tạp chí)", "agency", tails=(PRESS_TAIL, *NAMED)),
    body_rule("press", rf"Báo(?= {PROVINCE})", "agency", "party"),
    body_rule(
        "broadcaster",
        r"Đài (?:Truyền hình|Tiếng nói) (?:Việt Nam|VN)" + END,
        "agency",
        core=lambda head, tail: head.replace(" VN", " Việt Nam"),
    ),
    body_rule(
        "broadcaster",
        r"Báo và (?:Đài )?[Pp]hát thanh(?:,| và| -) ?truyền hình" + END,
        "agency",
        "party",
        "Báo và Phát thanh, truyền hình",
    ),
    body_rule(
        "broadcaster",
        rf"Đài (?:PT ?-? ?TH|PTTH|Phát thanh(?: và| -|,|-)? ?[Tt]ruyền hình){END}",
        "agency",
        "party",
        "Đài Phát thanh và Truyền hình",
    ),
)
