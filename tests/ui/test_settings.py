"""What one user has set is kept whole in one small file; a file that cannot be read is the default."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from stratroom.ui.settings import Preferences, ScreenName, Settings

CHOSEN = Preferences(ScreenName("HDMI-1", "Epson", "EB-2250U", "X3N7"), "dark", False, 1.8, 11.5, "de")


def test_what_was_set_is_there_again(tmp_path: Path) -> None:
    file = tmp_path / "config" / "settings.json"
    settings = Settings(file)
    settings.change(lambda now: CHOSEN)
    assert Settings(file).now == CHOSEN
    Settings(file).change(lambda now: replace(now, shade="light"))
    assert Settings(file).now == replace(CHOSEN, shade="light")
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"], "nothing is left beside it"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"distance": "far"}', b'{"distance": -1}', b'{"shade": "grey"}', b"\xff\xfe", b"null"],
)
def test_a_file_that_cannot_be_read_is_the_default(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    settings = Settings(file)
    assert settings.now == Preferences()
    settings.change(lambda now: CHOSEN)
    assert Settings(file).now == CHOSEN


def test_what_a_later_version_added_does_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"language": "fr", "sparkles": true}', "utf-8")
    assert Settings(file).now == Preferences(language="fr")


def test_where_nothing_can_be_kept_it_holds_for_today(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", "utf-8")
    settings = Settings(tmp_path / "taken" / "settings.json")
    settings.change(lambda now: CHOSEN)
    assert settings.now == CHOSEN
    assert Settings(tmp_path / "taken" / "settings.json").now == Preferences()
    in_memory = Settings()
    in_memory.change(lambda now: CHOSEN)
    assert in_memory.now == CHOSEN


def test_that_it_cannot_be_kept_is_told_once_until_it_was_kept_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder, told = tmp_path / "taken", list[str]()
    folder.write_text("a file where the folder should be", "utf-8")
    settings = Settings(folder / "settings.json")
    settings.tell = told.append
    for shade in ("dark", "light"):
        settings.change(lambda now, shade=shade: replace(now, shade=shade))
    assert told == [
        "Settings could not be saved: something else has that name already. They hold until Stratroom is closed."
    ]
    assert [record.getMessage() for record in caplog.records] == [
        "settings were not kept: something else has that name already"
    ] * 2
    folder.unlink()
    settings.change(lambda now: CHOSEN)
    assert len(told) == 1
    folder.joinpath("settings.json").unlink()
    folder.rmdir()
    folder.write_text("again", "utf-8")
    settings.change(lambda now: CHOSEN)
    assert len(told) == 2
