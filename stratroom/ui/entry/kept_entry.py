"""What one person has begun on a private page, taken out of it so that it can be sealed, and put into it again.

Nothing here keeps it. Only answers with names may come through here: of the others no draft is ever made.
"""

import msgspec
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QSpinBox, QWidget


class _Begun(msgspec.Struct, frozen=True):
    """Texts, numbers and choices of a form, each in the order they were made."""

    texts: tuple[str, ...]
    numbers: tuple[int, ...]
    chosen: tuple[bool, ...]


def begun_in(form: QWidget) -> bytes:
    """All that stands in it."""
    return msgspec.json.encode(_begun(form))


def begin_again(form: QWidget, begun: bytes) -> bool:
    """Write it back, as if by hand; whether it was of this form. Otherwise nothing in it has changed."""
    try:
        found = msgspec.json.decode(begun, type=_Begun)
    except msgspec.DecodeError:
        return False
    now = _begun(form)
    if [len(part) for part in (found.texts, found.numbers, found.chosen)] != [
        len(part) for part in (now.texts, now.numbers, now.chosen)
    ]:
        return False
    for text, field in zip(found.texts, _texts(form), strict=True):
        field.setPlainText(text)
        field.moveCursor(QTextCursor.MoveOperation.End)
    for number, box in zip(found.numbers, _numbers(form), strict=True):
        box.setValue(number)
    for is_chosen, button in zip(found.chosen, _chosen(form), strict=True):
        if is_chosen:
            button.setChecked(True)
    return True


def _begun(form: QWidget) -> _Begun:
    return _Begun(
        tuple(field.toPlainText() for field in _texts(form)),
        tuple(box.value() for box in _numbers(form)),
        tuple(button.isChecked() for button in _chosen(form)),
    )


def _texts(form: QWidget) -> list[QPlainTextEdit]:
    return form.findChildren(QPlainTextEdit)


def _numbers(form: QWidget) -> list[QSpinBox]:
    return form.findChildren(QSpinBox)


def _chosen(form: QWidget) -> list[QAbstractButton]:
    return [button for button in form.findChildren(QAbstractButton) if button.isCheckable()]
