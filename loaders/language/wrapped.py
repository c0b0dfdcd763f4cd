"""Line breaks that only wrap: before a line in small letters, or after words that need more (`Sở Khoa học và`)."""

SMALL = "a-z" + "".join(letter for letter in map(chr, range(0xDF, 0x1EFA)) if letter.islower())
_JOINING = "|".join(rf"(?<=\s{word}\n)" for word in ("và", "của", "với", "thuộc", "các", "hoặc", "cho"))
_BEFORE_A_DAY = "|".join(rf"(?<=(?i:{word})\n)" for word in (" ngày", "trước", " tháng", " quý", " hết"))
GOES_ON = rf"\n(?=[{SMALL}](?![).]))"
"""A line end before a line that goes on in small letters; `a)` opens an item of a list."""

WRAP = (
    rf"(?:(?<=[^\s.;:!?]){GOES_ON}|"
    rf"\n(?:(?:{_JOINING})(?=[^\W\d_]{{2}})|(?:{_BEFORE_A_DAY})(?=(?:\d{{1,2}}|[IV]{{1,3}})[/.-]\d)))"
)
"""A line end inside a phrase."""
