"""All that is begun in a workshop and taken by nobody, as it can be kept: plain values. Where it lies is not known."""

import msgspec

from stratroom.model.entries import PlannedStage

Typed = str | int | list[str] | None


class KeptEntry(msgspec.Struct, frozen=True):
    """The laptop: for which round, whether it is with the people now, and with whom; and what they have begun, each
    sealed to the round. Of a round without names only that it is passed."""

    round: str
    is_passed: bool = True
    person: str = ""
    drafts: dict[str, bytes] = {}


class KeptCards(msgspec.Struct, frozen=True):
    """Cards being typed in from paper: for which round, and what is typed, each card sealed to the round, by its row.
    Of a round without names, or one that is sealed, only that they are typed."""

    round: str
    drafts: dict[str, bytes] = {}


class KeptPage(msgspec.Struct, frozen=True):
    """A page over the desk by its `way`, and of the programme its lines and beginning as they were written."""

    way: str
    lines: tuple[PlannedStage, ...] = ()
    starts: str = ""


class Kept(msgspec.Struct, frozen=True):
    """All that is begun in one workshop. `typed` is by place, `hands` the place they were at. `sequence` is the last
    entry it stood beside, `path` the file, `is_open` that it was not closed."""

    path: str = ""
    sequence: int = 0
    is_open: bool = False
    typed: dict[str, Typed] = {}
    hands: str = ""
    laptop: KeptEntry | None = None
    cards: KeptCards | None = None
    page: KeptPage | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.typed or self.laptop or self.cards or self.page or self.is_open)
