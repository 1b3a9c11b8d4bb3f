"""The catalogues: Qt's .ts files, read, brought in step with the source, and compiled."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as Xml

from stratroom.ui.languages import CONTEXT
from stratroom.words import ENGLISH, LANGUAGES
from tests.translations.source import HOUSE, Text

FOLDER = HOUSE / "resources" / "translations"
CODES = tuple(code for code in LANGUAGES if code != ENGLISH)
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def path_of(code: str) -> Path:
    """The catalogue of a language."""
    return FOLDER / f"stratroom_{code}.ts"


def read(code: str) -> dict[Text, str]:
    """What each text is in this language; "" where it is not translated yet. Empty without a catalogue."""
    if not path_of(code).exists():
        return {}
    messages = Xml.parse(path_of(code)).getroot().iter("message")
    return {
        Text(said.findtext("source") or "", said.findtext("comment") or ""): said.findtext("translation") or ""
        for said in messages
    }


def write(code: str, said: dict[Text, str]) -> None:
    """The catalogue anew; what has no translation is marked unfinished, as Qt Linguist knows it."""
    root = Xml.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for text, translation in said.items():
        message = Xml.SubElement(context, "message")
        Xml.SubElement(message, "source").text = text.said
        if text.note:
            Xml.SubElement(message, "comment").text = text.note
        done = {} if translation else {"type": "unfinished"}
        Xml.SubElement(message, "translation", done).text = translation
    Xml.indent(root, " ")
    path_of(code).write_text(f"{_HEAD}{Xml.tostring(root, encoding='unicode')}\n", "utf-8")


def compile_all() -> None:
    """Every .qm, by the lrelease that PySide6 brings along."""
    for code in CODES:
        source, target = path_of(code), path_of(code).with_suffix(".qm")
        command = [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", source, "-qm", target]
        subprocess.run(command, check=True)
