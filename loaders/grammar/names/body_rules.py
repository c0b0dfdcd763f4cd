"""Rules for the first words of a body's name, one per way of naming a kind of body; bodies.py reads what follows."""

from loaders.grammar.names.body_rule import (
    CENTRAL,
    DEPARTMENT_TAIL,
    FIELD_TAIL,
    LEVEL_AHEAD,
    LOOSE_SHORT_TAIL,
    MINISTRY_TAIL,
    NATIONAL_TAILS,
    PLAIN_SHORT_TAIL,
    SHORT_MINISTRY_TAIL,
    SHORT_TAIL,
    SMALL_DEPARTMENT,
    UNKNOWN_TAIL,
    BodyRule,
    abbreviated,
    body_rule,
    central,
    of_the_state,
    shortened,
    steering,
)
from loaders.grammar.names.regional_rules import REGIONAL_RULES
from loaders.grammar.names.service_rules import SERVICE_RULES
from loaders.grammar.names.topics import NATIONAL_PURPOSE, PURPOSE_AHEAD
from loaders.grammar.names.union_rules import UNION_RULES
from loaders.grammar.names.vocabulary import END, LETTER, PROVINCE
from loaders.language.lexicon import one_of
from loaders.reference.bodies import MINISTRIES
from loaders.reference.places import CITIES

_YOUTH_UNION = "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"
_ABBREVIATIONS = (LOOSE_SHORT_TAIL, SHORT_TAIL, PLAIN_SHORT_TAIL)
_DEPARTMENT = r"Sở|(?<=ốc )sở|(?<=hòng )sở|(?<=ạo )sở"
_MINISTRY = one_of(ministry.name for ministry in MINISTRIES)

RULES: tuple[BodyRule, ...] = (
    body_rule(
        "council-office",
        r"Văn phòng Đoàn (?:ĐBQH|[Đđ]ại biểu Quốc hội)(?:,| và) (?:HĐND|Hội đồng [Nn]hân dân)",
        "agency",
        "unit",
        "Văn phòng Đoàn đại biểu Quốc hội và HĐND",
    ),
    body_rule(
        "council-office", r"Văn phòng HĐND(?: và| -| &|,) UBND" + END, "agency", "unit", "Văn phòng HĐND và UBND"
    ),
    body_rule(
        "delegation",
        r"(?:Đ|(?<=rưởng )đ|(?<=ăn phòng )đ|(?<=\()đ)oàn (?:ĐBQH|[Đđ]ại biểu [Qq]uốc hội)",
        "assembly",
        "unit",
        "Đoàn đại biểu Quốc hội",
    ),
    body_rule("military", r"Bộ (?:[Cc]hỉ huy|CH) ?[Qq]uân sự|Bộ CHQS", "agency", "unit", "Bộ Chỉ huy Quân sự"),
    body_rule(
        "military",
        r"Ban (?:Chỉ huy|CH) ?[Qq]uân sự|Ban CHQS|BCH ?(?:[Qq]uân sự|QS)",
        "agency",
        "unit",
        "Ban Chỉ huy Quân sự",
    ),
    body_rule(
        "military",
        r"(?:(?i:bộ chỉ huy)|BCH|Bộ CH) ?(?:(?i:bộ đội biên phòng)|BĐBP)",
        "agency",
        "unit",
        "Bộ Chỉ huy Bộ đội Biên phòng",
    ),
    body_rule(
        "military",
        rf"(?:Bộ đội [Bb]iên phòng|BĐBP)(?: \(BĐBP\))?{LEVEL_AHEAD}",
        "agency",
        "unit",
        "Bộ đội Biên phòng",
    ),
    body_rule("military", r"(?:Bộ đội [Bb]iên phòng|BĐBP)(?: \(BĐBP\))?" + END, "agency", core="Bộ đội Biên phòng"),
    body_rule(
        "military",
        r"Bộ Tư lệnh(?: (?:Quân khu \d|Quân đoàn \d{1,2}|Cảnh sát biển(?: Việt Nam)?))?|"
        r"(?:Quân khu|Quân đoàn|Sư đoàn) \d{1,3}",
        "agency",
    ),
    *REGIONAL_RULES,
    body_rule(
        "central",
        r"Ủy ban Văn hóa, [Gg]iáo dục, [Tt]hanh niên,? [Tt]hiếu niên,? (?:và )?[Nn]hi đồng",
        "central",
    ),
    body_rule("central", r"(?<=hủ tịch )QH" + END, "central", core="Quốc hội"),
    body_rule(
        "union",
        r"(?:Trung ương|TW|TƯ) Đoàn(?: (?:TNCS|Thanh niên Cộng sản) Hồ Chí Minh)?" + END,
        "union",
        core=_YOUTH_UNION,
    ),
    body_rule(
        "central",
        rf"(?!(?<=cán )b|(?<=toàn )b|(?<=nội )b|(?<=phiếu )C)(?:{CENTRAL})"
        rf"(?!{LETTER}|\d| số\b| điện tử\b| kiến tạo\b| liêm chính\b|/)",
        "central",
        core=central,
    ),
    *(
        body_rule("ministry-abbreviation", r"Bộ", "ministry", core=abbreviated, tails=(tail,))
        for tail in _ABBREVIATIONS
    ),
    body_rule("ministry", r"Bộ(?! [Ll]uật)", "ministry", core=of_the_state, tails=(MINISTRY_TAIL, FIELD_TAIL)),
    body_rule(
        "ministry-after-title",
        r"(?<=[ộứ] trưởng)",
        "ministry",
        tails=(MINISTRY_TAIL,),
        core=lambda head, tail: of_the_state("Bộ", tail),
    ),
    body_rule(
        "ministry-after-title",
        r"(?<=[ộứ] trưởng)",
        "ministry",
        core=lambda head, tail: abbreviated("Bộ", tail) or shortened(tail),
        tails=(SHORT_TAIL, SHORT_MINISTRY_TAIL),
    ),
    body_rule(
        "people-committee",
        rf"(?:UBND|UB ?ND|(?i:ủy ban nhân dân)|UB nhân dân)(?: \(UBND\))?{END}",
        "people_committee",
        "unit",
        "UBND",
    ),
    body_rule(
        "people-committee-after-title",
        rf"(?<=hủ tịch)(?:{LEVEL_AHEAD}|(?= (?!Hồ Chí Minh){PROVINCE}))",
        "people_committee",
        "unit",
        "UBND",
    ),
    body_rule(
        "people-council", rf"(?:HĐND|(?i:hội đồng nhân dân))(?: \(HĐND\))?{END}", "people_council", "unit", "HĐND"
    ),
    body_rule(
        "party-committee",
        rf"(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) ủy(?! viên){END}",
        "party",
        "party",
        lambda head, tail: head.capitalize(),
    ),
    body_rule("party-committee-after-title", rf"(?<=í thư)(?= {one_of(CITIES)}{END})", "party", "party", "Thành ủy"),
    body_rule("party-committee-after-title", rf"(?<=í thư)(?= {PROVINCE})", "party", "party", "Tỉnh ủy"),
    body_rule(
        "central-party-committee",
        r"Quân ủy Trung ương|Quân ủy(?= và |,)|Đảng ủy Công an Trung ương|Đảng ủy Quân khu \d|"
        r"Đảng ủy Khối (?:[Cc]ác cơ quan|[Cc]ơ quan|[Dd]oanh nghiệp)(?: và [Dd]oanh nghiệp)?(?: Trung ương)?"
        r"(?! (?:tỉnh|thành phố))",
        "party",
        core=lambda head, tail: "Quân ủy Trung ương" if head == "Quân ủy" else head,
    ),
    body_rule(
        "party-committee",
        r"Đảng ủy (?:Quân sự|[Cc]ác cơ quan [Đđ]ảng|Khối (?:[Cc]ác cơ quan|[Cc]ơ quan|[Dd]oanh nghiệp)"
        r"(?: và [Dd]oanh nghiệp)?)",
        "party",
        "unit",
    ),
    body_rule(
        "party-committee", r"(?:Đ|(?<=hư )đ|(?<=BT )đ)ảng ủy(?! viên| [Kk]hối)" + END, "party", "unit", "Đảng ủy"
    ),
    body_rule(
        "party-cell",
        r"(?:Đảng đoàn|Ban [Cc]án sự(?: [Đđ]ảng)?)" + END,
        "party",
        "parent",
        lambda head, tail: "Đảng đoàn" if head == "Đảng đoàn" else "Ban cán sự đảng",
    ),
    body_rule("party-organisation", r"Đảng bộ" + LEVEL_AHEAD, "party", "unit"),
    body_rule("party-cell", r"Chi bộ(?= (?:thôn|bản|tổ|khu|xã|phường)\b)", "party", "unit"),
    body_rule(
        "standing-board",
        rf"(?:Ban [Tt]hường vụ|BTV|(?<=[Ủủ]y viên )[Tt]hường vụ|(?<=UV)TV){END}",
        "party",
        "parent",
        "Ban Thường vụ",
    ),
    body_rule("party-board", r"(?<=UV)BCT" + END, "party", core="Bộ Chính trị"),
    body_rule(
        "party-board",
        r"(?:BCH |(?<=UV)|(?<=UV )|(?<=[Ủủ]y viên ))(?:TW|TƯ)(?: Đảng)?" + END,
        "party",
        core="Ban Chấp hành Trung ương Đảng",
    ),
    body_rule("party-board", r"(?:Ban [Cc]hấp hành|BCH)(?! quân sự| QS)" + END, "party", "parent", "Ban Chấp hành"),
    body_rule(
        "standing-members",
        r"(?:Thường trực|TT)(?= (?:HĐND|Hội đồng [Nn]hân dân|[THQ]\w{2,4} ủy|Đảng ủy|Ủy ban MTTQ|UBND))",
        "other",
        "parent",
        "Thường trực",
    ),
    *UNION_RULES,
    body_rule(
        "police",
        rf"(?:Công an|CA|công an){LEVEL_AHEAD}|Công an(?= {PROVINCE})|"
        rf"Công an(?=,? (?:và )?(?:Bộ CHQS|Bộ Chỉ huy|BCH|BĐBP|Bộ đội|VKSND|Viện [Kk]iểm|TAND|Tòa án|Sở |Thanh tra))|"
        rf"(?:(?<=iám đốc )|(?<=rưởng )|(?<=Phó ))Công an{END}",
        "police",
        "unit",
        "Công an",
    ),
    body_rule(
        "police",
        rf"(?<=iám đốc )(?:Sở )?Cảnh sát (?:PCCC|[Pp]hòng cháy,? (?:và )?chữa cháy){END}",
        "police",
        "unit",
        "Cảnh sát Phòng cháy và chữa cháy",
    ),
    body_rule(
        "court",
        r"(?:Tòa án nhân dân|TAND)(?: khu vực(?: \d{1,2})?)?" + END,
        "court",
        "unit",
        lambda head, tail: head.replace("TAND", "Tòa án nhân dân"),
    ),
    body_rule(
        "procuracy",
        r"(?:Viện (?:[Kk]iểm sát|KS) ?nhân dân|Viện KSND|VKSND)(?: khu vực(?: \d{1,2})?)?" + END,
        "procuracy",
        "unit",
        "Viện kiểm sát nhân dân",
    ),
    body_rule("inspectorate", rf"Thanh tra{LEVEL_AHEAD}", "agency", "unit"),
    *(
        body_rule("department-abbreviation", _DEPARTMENT, "department", "province", abbreviated, (tail,))
        for tail in _ABBREVIATIONS
    ),
    body_rule(
        "department",
        _DEPARTMENT,
        "department",
        "province",
        of_the_state,
        (DEPARTMENT_TAIL, FIELD_TAIL, UNKNOWN_TAIL),
    ),
    body_rule("department", SMALL_DEPARTMENT, "department", "province", of_the_state, (DEPARTMENT_TAIL,)),
    body_rule(
        "steering-committee",
        rf"(?:Ban [Cc]hỉ đạo|(?<=rưởng )ban [Cc]hỉ đạo|BCĐ)"
        rf"(?: (?:\d{{2,3}}(?!/)|Trung ương|TW|[Qq]uốc gia|của Chính phủ))?{END}",
        "committee",
        core=steering,
    ),
    body_rule(
        "task-force",
        r"Tổ (?:[Cc]ông tác )?[Gg]iúp việc(?= (?:Ủy ban|Ban [Cc]hỉ đạo|BCĐ|Hội đồng|của Ủy ban|của Ban [Cc]hỉ đạo))",
        "committee",
    ),
    body_rule("election-board", r"(?:Ủy ban [Bb]ầu cử|UBBC)" + END, "committee", "unit", "Ủy ban bầu cử"),
    body_rule("task-force", r"Tổ [Cc]ông tác số \d{1,2} của Thủ tướng(?: Chính phủ)?" + END, "committee"),
    body_rule(
        "task-force",
        rf"Tổ [Cc]ông tác(?: đặc biệt)? của {_MINISTRY} tại (?:tỉnh |thành phố )?{PROVINCE}{END}",
        "committee",
    ),
    body_rule(
        "task-force",
        r"(?:Tổ [Cc]ông tác(?: đặc biệt)?|Tổ [Gg]iúp việc|Tiểu ban|Ban [Ss]oạn thảo|Tổ [Ss]oạn thảo|"
        r"Hội đồng (?:thẩm định|tư vấn|điều phối))"
        rf"(?={PURPOSE_AHEAD}| (?:Đề án|tỉnh|thành phố|của)\b)",
        "committee",
    ),
    body_rule("committee", r"Ủy ban(?: [Qq]uốc gia)?", "committee", tails=(NATIONAL_PURPOSE, *NATIONAL_TAILS)),
    *SERVICE_RULES,
)
