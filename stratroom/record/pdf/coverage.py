"""Which font sets which character: the two families of the house first, then one face for every other script.

`missing` tells beforehand what none of them has. Nothing is drawn or measured here.
"""

from __future__ import annotations

from functools import cache, lru_cache

from stratroom.record.pdf.faces import Face, face

_SANS = {400: "SourceSans3_400Regular.ttf", 600: "SourceSans3_600SemiBold.ttf", 700: "SourceSans3_700Bold.ttf"}
_SERIF = {400: "SourceSerif4_400Regular.ttf", 600: "SourceSerif4_600SemiBold.ttf", 700: "SourceSerif4_600SemiBold.ttf"}
_SCRIPTS = (
    "", "Arabic", "Hebrew", "Devanagari", "Thai", "Bengali", "Tamil", "Telugu", "Gujarati", "Gurmukhi", "Kannada",
    "Malayalam", "Sinhala", "Armenian", "Georgian", "Ethiopic", "Khmer", "Lao", "Myanmar", "Symbols", "Math",
    "Symbols2",
)  # fmt: skip
_EMOJI = "NotoEmoji-Regular.ttf"
_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"

# Default_Ignorable_Code_Point of Unicode (joiners, variation selectors, marks of direction) and the controls that
# place hieroglyphs. They draw nothing.
_IGNORABLE = (
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x13430, 0x1343F), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip


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
def is_ignorable(char: str) -> bool:
    return any(low <= ord(char) <= high for low, high in _IGNORABLE)


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
    if char in _LINE_ENDS or char == "\t" or is_ignorable(char):
        return True
    return face_for(char, primary(False, 400, False), "SC") is not None


def _is_control(char: str) -> bool:
    return char < " " or "\x7f" <= char <= "\x9f"
