"""What one user has set on one laptop, for every workshop: the one place it is kept. Nothing of a workshop enters here.

A small file beside the list of recent workshops. One that cannot be read is the default; it is written whole.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from platformdirs import user_config_path

from stratroom.foreign import content_of
from stratroom.model.refusals import Trouble
from stratroom.reasons import why
from stratroom.ui.theme import Shade
from stratroom.words import say
from stratroom.writing import write_whole

LaptopShade = Literal["light", "dark", "system"]
Metres = Annotated[float, msgspec.Meta(ge=0.3, le=60)]


class ScreenName(msgspec.Struct, frozen=True):
    """By what a screen is known again. Any of them may be "": not every projector says who made it."""

    name: str = ""
    manufacturer: str = ""
    model: str = ""
    serial: str = ""


class Preferences(msgspec.Struct, frozen=True):
    """`projector`: the screen that was chosen, if any. `distance`: from the picture to the last row, in metres;
    `image_height`: of the picture on the wall, in metres. `language`: "" for the system's. `shade` is the projector's,
    `laptop` that of the facilitator's own windows."""

    projector: ScreenName | None = None
    shade: Shade = "light"
    moves: bool = True
    image_height: Metres = 1.125
    distance: Metres = 8.0
    language: str = ""
    laptop: LaptopShade = "light"


_LARGEST = 64 * 1024
"""Bytes its file may have."""
_log = logging.getLogger(__name__)


class Settings:
    """What holds now, and the one way to change it. Without a file it is remembered only as long as this stands.

    `tell` is how somebody is told that it cannot be kept: once, until it was kept again.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._is_told = False
        self.tell: Callable[[str], None] = _log.info
        self.now = self._read()

    def change(self, change: Callable[[Preferences], Preferences]) -> None:
        """Change what holds. Where it cannot be kept it holds today all the same."""
        self.now = change(self.now)
        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, msgspec.json.format(msgspec.json.encode(self.now)))
        except (OSError, Trouble) as error:
            self._say_not_kept(error)
        else:
            self._is_told = False

    def _say_not_kept(self, error: OSError | Trouble) -> None:
        cause = error if isinstance(error, OSError) else error.__cause__
        reason = why(cause) if isinstance(cause, OSError) else str(error)
        _log.warning("settings were not kept: %s", reason)
        if not self._is_told:
            self._is_told = True
            self.tell(say("Settings could not be saved: {why}. They hold until Stratroom is closed.", why=reason))

    def _read(self) -> Preferences:
        if self._file is None:
            return Preferences()
        try:
            return msgspec.json.decode(content_of(self._file, _LARGEST), type=Preferences)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return Preferences()


def of_the_user() -> Settings:
    """Those of whoever is logged in."""
    return Settings(user_config_path("stratroom", appauthor=False) / "settings.json")
