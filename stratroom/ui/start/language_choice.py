"""The language everything is said in, each by its own name, so that whoever reads it finds it."""

from stratroom.ui.widgets.choice import Choice
from stratroom.words import LANGUAGES, language, say


class LanguageChoice(Choice):
    """Shows the language that is spoken now; `chosen` carries the two letters of another one."""

    def __init__(self) -> None:
        super().__init__(say("Language"), LANGUAGES, language())
