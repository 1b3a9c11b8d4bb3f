"""The languages Stratroom is said in, and the switch from one to another. QtCore alone: no window is needed for it.

The words lie compiled in `resources/translations`; Qt's own, for its dialogs, are taken along where Qt brought them.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from stratroom import resources
from stratroom.model.refusals import Trouble
from stratroom.words import ENGLISH, LANGUAGES, say, speak

CONTEXT = "Stratroom"
_SPELT = {ENGLISH: "en_GB"}
_installed: list[QTranslator] = []


def of_the_system() -> str:
    """The first of the user's languages that Stratroom speaks; English where it speaks none of them."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def use(code: str = "") -> None:
    """Say everything in this language from now on; "" is the system's. What stands on a screen is not said again.

    Trouble when its words are not where they were installed; then the language stays as it was.
    """
    chosen = code if code in LANGUAGES else of_the_system()
    if chosen == ENGLISH:
        _install()
        speak()
    else:
        _speak_translated(chosen)
    system, own = QLocale.system(), QLocale(_SPELT.get(chosen, chosen))
    QLocale.setDefault(system if system.language() == own.language() else own)


def _speak_translated(code: str) -> None:
    words, own = QTranslator(), QTranslator()
    if not words.load(str(resources.path("translations", f"stratroom_{code}.qm"))):
        raise Trouble(say("The words for {language} are missing. Install Stratroom again.", language=LANGUAGES[code]))
    has_own = own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(*([own] if has_own else []))
    speak(partial(_said, words), _nothing_or_one if code == "fr" else _one, code)


def _said(words: QTranslator, text: str, note: str) -> str:
    return words.translate(CONTEXT, text, note) or text


def _one(number: int) -> bool:
    return number == 1


def _nothing_or_one(number: int) -> bool:
    """As French has it."""
    return number in (0, 1)


def _install(*translators: QTranslator) -> None:
    """Qt's own words, in place of those it had. Without an application there is no dialog to say them."""
    if QCoreApplication.instance() is None:
        return
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed[:] = translators
    for new in translators:
        QCoreApplication.installTranslator(new)
