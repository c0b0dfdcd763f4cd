"""What a Vietnamese syllable looks like, so that a name of another language is known by its shape."""

import re

from loaders.language.unaccented import unaccented

_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|th|tr|ch|gh|gi|kh|ph|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?", re.IGNORECASE
)


def is_syllable(word: str) -> bool:
    """Whether `word` has the shape of one Vietnamese syllable, its tones and marks aside."""
    return _SYLLABLE.fullmatch(unaccented(word)) is not None
