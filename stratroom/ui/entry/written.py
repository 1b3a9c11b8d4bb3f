"""What a person has written, chosen and numbered on a page, to tell whether it would be lost. It keeps nothing."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

Written = tuple[str | bool, ...]


def written_on(page: QWidget) -> Written:
    """Every field and every choice of the page as it stands, in the order they were made."""
    texts = (field.toPlainText() for field in page.findChildren(QPlainTextEdit))
    lines = (field.text() for field in page.findChildren(QLineEdit))
    chosen = (button.isChecked() for button in page.findChildren(QAbstractButton) if button.isCheckable())
    return (*texts, *lines, *chosen)
