"""Without a window: whatever is refused is refused in the language that was asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from stratroom import resources
from stratroom.cli import main
from stratroom.sample import SAMPLE
from stratroom.ui.languages import use
from stratroom.words import language

CASE = str(resources.path("samples", f"{SAMPLE}.json"))
REFUSED = [
    ("rehearse", "nowhere.json", "--to", "n.stratroom"),
    ("rehearse", "broken.json", "--to", "n.stratroom"),
    ("rehearse", "stranger.json", "--to", "n.stratroom"),
    ("rehearse", CASE, "--to", "nowhere/n.stratroom"),
    ("rehearse", CASE, "--to", "n.stratroom", "--record", "nowhere/n.pdf"),
    ("record", "broken.json", "--to", "n.pdf"),
    ("record", "nowhere.stratroom", "--to", "n.pdf"),
    ("verify", "broken.json"),
    ("export", "broken.json", "--to", "n.json"),
]


@pytest.fixture(autouse=True)
def _in_a_folder_and_english_after(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = QLocale()
    (tmp_path / "broken.json").write_text("{", "utf-8")
    (tmp_path / "stranger.json").write_text(
        '{"stratroom_case": 1, "title": "T", "participants": [], "statements": [{"by": "x", "text": "Grow."}]}', "utf-8"
    )
    monkeypatch.chdir(tmp_path)
    yield
    use("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_a_refusal_comes_in_the_language_that_was_asked_for(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    said = {}
    for code in ("en", "de", "fr"):
        use("en")
        assert main([*arguments, "--language", code]) == 2
        assert language() == code
        said[code] = capsys.readouterr().err
        assert said[code].count("\n") == 1
    assert len(set(said.values())) == 3, said
