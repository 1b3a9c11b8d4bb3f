"""The logo that was chosen for one workshop's record: a copy of it beside the notes, never in the workshop itself.

Only what is seen of a picture is copied: where and with what it was taken may stand in its file, too.
"""

from pathlib import Path

from stratroom.foreign import is_file
from stratroom.model.refusals import Refused, Trouble
from stratroom.reasons import why
from stratroom.words import say
from stratroom.writing import write_whole


class LogoFile:
    """Found again by the digest of the workshop's first entry, as the notes are."""

    def __init__(self, folder: Path, origin: str) -> None:
        self._path = folder / f"{origin}.logo"

    @property
    def kept(self) -> Path | None:
        """The picture that was chosen, if any."""
        return self._path if is_file(self._path) else None

    def keep(self, picture: Path) -> None:
        """Take this one from now on. Refused where it is no PNG or JPEG, Trouble where it cannot be read or kept; then
        an earlier one stays."""
        from stratroom.record.pdf.logo import read_logo

        logo = read_logo(picture)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, logo.png())
        except OSError as error:
            raise Trouble(say("The logo could not be kept: {reason}.", reason=why(error))) from error

    def remove(self) -> None:
        """Take none from now on. Refused where the copy cannot be removed."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise Refused(say("The logo could not be taken away: {reason}.", reason=why(error))) from error
