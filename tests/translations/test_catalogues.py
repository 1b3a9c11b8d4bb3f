"""Nothing that is said is missing in a language, every gap stands in its translation, the compiled says the same."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from stratroom.ui.languages import CONTEXT
from stratroom.words import LANGUAGES, ONE, parted, speak
from tests.translations.catalogue import CODES, path_of, read
from tests.translations.source import HOUSE, Text, texts

GUIDES = sorted(path for path in (HOUSE / "resources" / "guides").glob("*.md") if path.suffixes == [".md"])


def gaps(said: str) -> set[str]:
    return set(re.findall(r"\{(\w*)\}", said))


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_source_is_said(code: str) -> None:
    said = read(code)
    missing = [text for text in texts() if not said.get(text)]
    assert not missing, "translate them, then run make words"
    assert not set(said) - set(texts()), "no longer said: run make words"


@pytest.mark.parametrize("code", CODES)
def test_every_gap_of_a_text_stands_in_its_translation(code: str) -> None:
    for text, said in read(code).items():
        wanted = gaps(text.said)
        optional = {"n"} if text.note == ONE else set()
        assert gaps(said) - optional == wanted - optional, text


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_the_signs_of_its_language(code: str) -> None:
    """Its own quotation marks; the space at an end, where a text is joined to the next."""
    foreign = {"de": "«»”", "fr": "“”„"}[code]
    for text, said in read(code).items():
        assert not set(said) & set(foreign), said
        assert said.endswith(" ") == text.said.endswith(" "), text


def test_french_marks_stay_on_the_line_of_their_words() -> None:
    parted = [said for said in read("fr").values() if re.search("« | [»:;?!]", said)]
    assert parted == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_compiled_is_what_is_written(code: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(path_of(code).with_suffix(".qm")))
    for text, said in read(code).items():
        assert compiled.translate(CONTEXT, text.said, text.note) == said, "run make words"


def test_the_singular_is_told_from_the_plural_of_the_same_letters() -> None:
    same = Text("{n} abstain.", ""), Text("{n} abstains.", ONE)
    assert set(same) <= set(texts())


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_a_guide_has_the_same_lines_in_every_language(guide: Path, code: str) -> None:
    translated = guide.with_name(f"{guide.stem}.{code}.md").read_text("utf-8")
    signs = [line.split(" ")[0] for line in guide.read_text("utf-8").splitlines()]
    assert [line.split(" ")[0] for line in translated.splitlines()] == signs


def test_every_language_is_named_in_its_own_words() -> None:
    assert LANGUAGES == {"en": "English", "de": "Deutsch", "fr": "Français"}


@pytest.mark.parametrize(("code", "said"), [("de", "A, B; C"), ("fr", "A, B\u202f; C")])
def test_things_with_commas_are_parted_as_the_language_does(code: str, said: str) -> None:
    catalogue = read(code)
    try:
        speak(lambda text, note: catalogue[Text(text, note)])
        assert parted(["A, B", "", "C"]) == said
    finally:
        speak()


def test_nothing_else_parts_them() -> None:
    sources = {path: path.read_text("utf-8") for path in (HOUSE / "stratroom").rglob("*.py")}
    assert "words.py" in {path.name for path in sources}
    assert [path.name for path, source in sources.items() if '"; ".join' in source] == []


def test_the_guide_of_statements_promises_no_seal() -> None:
    """A round may be hidden: what holds for both is said, that the answers lie in the box."""
    for guide in (HOUSE / "resources" / "guides").glob("statements*.md"):
        text = guide.read_text(encoding="utf-8")
        assert not any(word in text for word in ("sealed", "verdeckt", "scellé"))
