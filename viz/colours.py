"""The colour of every kind of entity: light fills under dark text, told apart by hue and by lightness."""

TEXT = "#16202b"
LINE = "#5b6776"

COLOURS = {
    "Person": "#ffd166",
    "Position": "#ffecb8",
    "Body": "#8ecae6",
    "Group": "#d3e9f5",
    "Place": "#95d5a6",
    "Program": "#d0b3f0",
    "Field": "#ece0fb",
    "Instrument": "#d9c8ae",
    "Meeting": "#f7a488",
    "Commitment": "#ff9fb8",
    "Figure": "#cfd6dd",
}
UNKNOWN = "#ffffff"


def colour(label: str) -> str:
    """The fill of entities with this label."""
    return COLOURS.get(label, UNKNOWN)


def contrast(one: str, other: str) -> float:
    """The contrast of two `#rrggbb` colours, 1 to 21, as WCAG 2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
