"""What is half-written on the start screen when its window is closed: said once where it stands, then it closes.

It finds and asks; it keeps nothing of what is written but how it stood when it was asked about.
"""

from typing import TYPE_CHECKING

from stratroom.ui.start.new_form import NewForm
from stratroom.words import listed, phrase, quoted, say

if TYPE_CHECKING:
    from stratroom.ui.start.window import StartWindow

TYPED = phrase(
    "A new workshop is not begun yet ({designs}): closing loses what is typed for it. “Begin the workshop” keeps it; "
    "close once more to close all the same."
)
CHANGED = phrase(
    "What was changed here is not saved yet: closing loses it. “{keeps}” keeps it; close once more to close all the "
    "same."
)


class Unfinished:
    """Asks once about a design that is being written and about forms that are being filled; who writes on is asked
    again."""

    def __init__(self, window: "StartWindow") -> None:
        self._window = window
        self._asked: tuple[object, ...] = ()

    def may_close(self) -> bool:
        """Whether nothing would be lost, or it was asked about just this."""
        page, forms = self._window.design_page, self._window.forms.written
        written = (page.written if page and page.is_written else (), *(form.written for form in forms))
        asked, self._asked = self._asked, written
        if asked == written or not any(written):
            return True
        if page and page.is_written:
            page.say(say(CHANGED, keeps=page.keeps))
        else:
            self._ask_about(forms)
        return False

    def _ask_about(self, forms: list[NewForm]) -> None:
        """On the page of one of them: the one that is shown, else the first."""
        shown = self._window.form
        self._window.show_form(shown if shown in forms else forms[0])
        self._window.notice.refuse(say(TYPED, designs=listed([quoted(form.design.title) for form in forms])))
