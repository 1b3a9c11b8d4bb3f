"""Which font sets which character: the two families of the house first, then one face for every other script.

`missing` tells beforehand what none of them has. Nothing is drawn or measured here.
"""

from __future__ import annotations

from functools import cache, lru_cache

from stratroom.model.signs import is_ignorable, needs_no_glyph
from stratroom.record.pdf.faces import Face, face

_SANS = {400: "SourceSans3_400Regular.ttf", 600: "SourceSans3_600SemiBold.ttf", 700: "SourceSans3_700Bold.ttf"}
_SERIF = {400: "SourceSerif4_400Regular.ttf", 600: "SourceSerif4_600SemiBold.ttf", 700: "SourceSerif4_600SemiBold.ttf"}
_SCRIPTS = (
    "", "Arabic", "Hebrew", "Devanagari", "Thai", "Bengali", "Tamil", "Telugu", "Gujarati", "Gurmukhi", "Kannada",
    "Malayalam", "Sinhala", "Armenian", "Georgian", "Ethiopic", "Khmer", "Lao", "Myanmar", "Symbols", "Math",
    "Symbols2",
)  # fmt: skip
_EMOJI = "NotoEmoji-Regular.ttf"


def missing(text: str) -> tuple[str, ...]:
    """The characters of `text` that no font of ours covers, each once, in the order they come."""
    return tuple(char for char in dict.fromkeys(text) if not _can_set(char))


def primary(serif: bool, weight: int, italic: bool) -> Face:
    """The house's own face of this style; it has no bold serif and no heavy italic."""
    if italic and weight == 400:
        return face("SourceSerif4_400Regular_Italic.ttf" if serif else "SourceSans3_400Regular_Italic.ttf")
    return face((_SERIF if serif else _SANS)[weight])


@lru_cache(maxsize=10_000)
def face_for(segment: str, first: Face, script_of_text: str) -> Face | None:
    """The face that has every character of `segment`, `first` where it can; None where no single one has."""
    visible = "".join(char for char in segment if not is_ignorable(char))
    if any(map(_is_control, visible)):
        return None
    candidates = (face(_EMOJI), first) if _wants_emoji(segment) else (first,)
    for candidate in candidates:
        if all(candidate.covers(char) for char in visible):
            return candidate
    return _fallback(visible, script_of_text)


def east_asian(text: str) -> str:
    """Which face sets the signs that Chinese, Japanese and Korean share, by what else is written: SC, JP or KR."""
    if any("\u3040" <= char <= "\u30ff" for char in text):
        return "JP"
    return "KR" if any("\u1100" <= char <= "\u11ff" or "\uac00" <= char <= "\ud7a3" for char in text) else "SC"


@cache
def _fallback(visible: str, script_of_text: str) -> Face | None:
    asian = dict.fromkeys((script_of_text, "SC", "JP", "KR"))
    files = [f"NotoSans{script}-Regular.ttf" for script in (*_SCRIPTS, *asian)]
    for file in (_SANS[400], *files, _EMOJI):
        candidate = face(file)
        if all(candidate.covers(char) for char in visible):
            return candidate
    return None


def _wants_emoji(segment: str) -> bool:
    return "\ufe0f" in segment or segment[0] >= "\U0001f000"


def _can_set(char: str) -> bool:
    return needs_no_glyph(char) or face_for(char, primary(False, 400, False), "SC") is not None


def _is_control(char: str) -> bool:
    return char < " " or "\x7f" <= char <= "\x9f"
