"""Where lines and pages of text are best broken: balance, no lonely last word, pieces that fit a height.

Works on settings only; what the text says does not enter.
"""

from collections.abc import Callable

from stratroom.ui.typeset import Setting

SetAt = Callable[[float], Setting]
_LONGEST_BALANCED = 8


def balanced(set_at: SetAt, width: float) -> Setting:
    """The setting of the narrowest width that needs no more lines: lines of about equal length."""
    full = set_at(width)
    if not 2 <= full.line_count <= _LONGEST_BALANCED:
        return full
    return set_at(_narrowest(set_at, width, full.line_count))


def without_lonely_word(set_at: SetAt, width: float) -> Setting:
    """As it falls; where the last of several lines would be one single word, the line before gives up no more words
    than it must. Balanced, a label and the first word after it would stand on a short line of their own."""
    full = set_at(width)
    if not _is_lonely(full) or full.line_count > _LONGEST_BALANCED:
        return full
    narrow, wide = _narrowest(set_at, width, full.line_count), width
    if _is_lonely(set_at(narrow)):
        return set_at(narrow)
    while wide - narrow > width / 100:
        middle = (narrow + wide) / 2
        if _is_lonely(set_at(middle)):
            wide = middle
        else:
            narrow = middle
    return set_at(narrow)


def _is_lonely(setting: Setting) -> bool:
    """Whether the last of several lines is one single word."""
    return setting.line_count > 1 and len(setting.texts()[-1].split()) == 1


def pieces(setting: Setting, height: float) -> tuple[str, ...]:
    """The text cut at line ends into pieces at most `height` high (one line at least); joined they are the text."""
    cut, tops, texts = [""], setting.tops(), setting.texts()
    start = 0.0
    for number, text in enumerate(texts):
        if tops[number + 1] - start > height + 0.5 and cut[-1]:
            cut.append("")
            start = tops[number]
        cut[-1] += text
    return tuple(piece for piece in cut if piece) or ("",)


def _narrowest(set_at: SetAt, width: float, lines: int) -> float:
    narrow, wide = width / 2, width
    while wide - narrow > width / 100:
        middle = (narrow + wide) / 2
        if set_at(middle).line_count <= lines:
            wide = middle
        else:
            narrow = middle
    return wide
