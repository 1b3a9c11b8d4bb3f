"""The language everything is said in, each by its own name, so that whoever reads it finds it."""

from PySide6.QtWidgets import QPushButton

from stratroom.ui.widgets.choice import Choice
from stratroom.words import LANGUAGES, language, say


class LanguageChoice(Choice):
    """Shows the language that is spoken now, whatever is pressed; `chosen` carries the two letters of another one."""

    def __init__(self) -> None:
        super().__init__(say("Language"), LANGUAGES, language())
        self.chosen.connect(lambda _: self.show_value(language()))

    @property
    def stop(self) -> QPushButton:
        """Where Tab comes to: the language that is spoken."""
        return self.button(language())
