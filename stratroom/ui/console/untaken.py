"""What somebody has begun to write on the desk and nobody has taken yet. It finds, and keeps nothing."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from stratroom.ui.console.in_place import InPlaceField
from stratroom.ui.widgets import Field
from stratroom.words import first_words, say

_BRIEF = 40


def untaken_on(desk: QWidget, *, with_words: bool = True) -> Iterator[str]:
    """Label and first words of what would be lost, whatever stage it belongs to: what has the hands
    first, then what can be seen."""
    fields = [(field.edit, field.label.text(), field.text()) for field in desk.findChildren(Field) if field.is_written]
    lines = [line for line in desk.findChildren(InPlaceField) if not line.isHidden() and line.is_half_typed]
    found = (*fields, *((line, line.accessibleName(), line.text()) for line in lines))
    for _where, label, words in sorted(found, key=lambda one: (not one[0].hasFocus(), not one[0].isVisible())):
        told = first_words(words.strip(), _BRIEF) if with_words else ""
        yield say("{label}: {text}", label=label, text=told) if told else label
