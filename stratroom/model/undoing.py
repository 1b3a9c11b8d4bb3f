"""What undo takes back, and what it never does: what is final, and a promise once a question was put with it."""

from collections.abc import Iterable

from stratroom.model.entries import PromiseMade, Recorded, RoundOpened, Undone
from stratroom.model.names import Naming, StageId
from stratroom.model.naming import MEANINGS, STATEMENTS
from stratroom.model.refusals import Refused
from stratroom.model.round_fold import RoundEntry
from stratroom.model.rounds import naming
from stratroom.words import say


class Acts:
    """The acts of a ledger that count, as far as it was read; and when each question was put last, also one that was
    taken back since: the room has read what it promised."""

    def __init__(self, ledger: Iterable[Recorded] = ()) -> None:
        self.live: list[Recorded] = []
        self._put: dict[tuple[StageId, Naming], int] = {}
        for recorded in ledger:
            self.read(recorded)

    def read(self, recorded: Recorded) -> Recorded | None:
        """One more entry; the act that it undoes, if it is an undoing. ValueError where another is undone than the
        last, what went into a box or came out of it, or a promise that stays: only a forged ledger says so."""
        if isinstance(recorded.entry, Undone):
            return self._taken_back(recorded.entry)
        if isinstance(recorded.entry, RoundOpened):
            put = recorded.entry
            self._put[put.stage, naming(put.attribution, after_reading=put.after_reading)] = recorded.sequence
        self.live.append(recorded)
        return None

    def last(self) -> Recorded:
        """What undo would take back. Refused when there is nothing, or when the last act is final."""
        if len(self.live) < 2:
            raise Refused(say("There is nothing to undo."))
        last = self.live[-1]
        if not last.entry.can_undo:
            raise Refused(
                say(
                    "“{what}” cannot be undone: what was handed in, confirmed or shown stays.",
                    what=last.entry.describe(),
                )
            )
        return last

    def is_given(self, promise: Recorded) -> bool:
        """Whether a question was put with this promise; False of everything that is none. What is promised for
        statements holds for what each means by a phrase, too."""
        entry = promise.entry
        if not isinstance(entry, PromiseMade):
            return False
        promised = naming(entry.attribution, after_reading=entry.after_reading)
        stages = (STATEMENTS, MEANINGS) if entry.stage == STATEMENTS else (entry.stage,)
        return any(self._put.get((stage, promised), 0) > promise.sequence for stage in stages)

    def _taken_back(self, undoing: Undone) -> Recorded:
        last = self.live.pop() if len(self.live) > 1 else None
        if last is None or last.sequence != undoing.sequence:
            raise ValueError(undoing.sequence)
        if isinstance(last.entry, RoundEntry) and not last.entry.can_undo:
            raise ValueError(undoing.sequence)
        if isinstance(last.entry, PromiseMade) and last.entry.stays and self.is_given(last):
            raise ValueError(undoing.sequence)
        return last


def live(ledger: Iterable[Recorded]) -> list[Recorded]:
    """The entries that count: neither undone nor an undoing. ValueError as for `Acts.read`."""
    return Acts(ledger).live


def last_act(ledger: Iterable[Recorded]) -> Recorded:
    """What undo would take back. Refused when there is nothing, or when the last act is final."""
    return Acts(ledger).last()


def to_take_back(ledger: Iterable[Recorded]) -> Recorded:
    """The last act, where it may be undone. Refused, too, for a promise once a question was put with it, though the
    question was taken back: the room has read it."""
    acts = Acts(ledger)
    last = acts.last()
    if acts.is_given(last):
        raise Refused(
            say(
                "“{what}” cannot be undone any more: a question was put with this promise, and a promise given is "
                "kept. Put the question again with it.",
                what=last.entry.describe(),
            )
        )
    return last


def told(recorded: Recorded, ledger: list[Recorded]) -> str:
    """An entry in a few words; an undoing by what it undid, in the language that is spoken now."""
    if isinstance(recorded.entry, Undone):
        return say("Undone: {what}", what=ledger[recorded.entry.sequence - 1].entry.describe())
    return recorded.entry.describe()
