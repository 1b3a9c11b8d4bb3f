"""The pages on the way in: whose statements are in the file, and the end of it. Never a word anybody wrote."""

from collections.abc import Sequence

from stratroom.model.people import Participant
from stratroom.prework import Prework
from stratroom.ui.entry.column import Column, beside
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton, rule
from stratroom.words import joined, phrase, say, say_of

_MOST_PROBLEMS = 12
_SEEN = phrase(
    "No word of them is shown here, nor anywhere before the reveal. Whoever collected them has seen them: the room is "
    "told so while the question is put, and the record says it."
)
_SEEN_NAMELESS = phrase(
    "They come in as cards without names. Whoever collected them has seen them: say so to the room, for this workshop "
    "keeps no trace of where they came from. Carry a file in once, and ask whoever is in it not to answer again: "
    "without names nobody can tell."
)
_IN_THE_BOX = phrase(
    "They lie in the box until the reveal, however often the workshop is closed and opened. The file they came from "
    "lies open: delete it, or keep it from the room."
)
_OWN = phrase(
    "Until the round is closed each person can put another statement in the place of theirs on the laptop: “Replace…”."
)


class CollectedPage(Column):
    """A page on the way in: what it is about at its head, and `back`, the way to the desk. `first_hold` is where the
    hands begin."""

    def __init__(self, headline: str, title: str, back: PlainButton) -> None:
        super().__init__(remark=say("Nothing anyone wrote is on this screen."))
        self.back = back
        self.add(LargeLabel.headline(headline))
        if title:
            self.add(PlainLabel(title, "section"))

    @property
    def first_hold(self) -> PlainButton:
        return self.back


class ReadingPage(CollectedPage):
    """The file is being read."""

    def __init__(self, title: str) -> None:
        super().__init__(say("Collected before the day"), title, _back())
        self.add(PlainLabel(say("The file is being read …"), "lead"), beside(self.back))


class RefusedPage(CollectedPage):
    """Why nothing of the file can be carried in, and the way out."""

    def __init__(self, title: str, why: str) -> None:
        super().__init__(say("Nothing can be carried in"), title, _back())
        self.add(PlainLabel(why, "lead"), beside(self.back))


class LookPage(CollectedPage):
    """Who has a statement in the file and who not, before anything is carried in. `carry_in` is hidden where nothing
    can be."""

    def __init__(self, title: str, found: Prework, notes: Sequence[str], *, is_named: bool) -> None:
        count = len(found.commands)
        back = PlainButton(say("Do not carry in"), key="Esc") if count else _back()
        super().__init__(say("Collected before the day"), title, back)
        self.carry_in = PrimaryButton(say_of(count, "Carry in {n} statement", "Carry in {n} statements"), key="Return")
        self.add(PlainLabel(_counted(found, is_named=is_named), "lead"))
        if found.problems:
            self.add(PlainLabel(_problems(found.problems), ink="caution"))
        for words in _whose(found):
            self.add(PlainLabel(words))
        if said := " ".join([*_longer(found), *notes]):
            self.add(PlainLabel(said, "small"))
        self.add(rule(), PlainLabel(_seen(is_named=is_named)))
        self.dock(beside(self.carry_in, self.back))
        self.carry_in.setVisible(bool(count))

    @property
    def first_hold(self) -> PlainButton:
        return self.back if self.carry_in.isHidden() else self.carry_in


class CarriedPage(CollectedPage):
    """They are in."""

    def __init__(self, title: str, count: int, *, is_named: bool) -> None:
        done = say_of(count, "{n} statement is carried in.", "{n} statements are carried in.")
        super().__init__(done, title, PrimaryButton(say("Back to the console"), key="Return"))
        self.add(PlainLabel(say(_IN_THE_BOX), "lead"))
        if is_named:
            self.add(PlainLabel(say(_OWN)))
        self.add(beside(self.back))


def _back() -> PlainButton:
    return PlainButton(say("Back to the console"), key="Esc")


def _counted(found: Prework, *, is_named: bool) -> str:
    if not is_named:
        return say_of(len(found.commands), "{n} statement without a name", "{n} statements without names", of=found.of)
    have = len(found.carried) + len(found.kept)
    return say_of(
        have,
        "{n} of {of} people has a statement in this file",
        "{n} of {of} people have a statement in this file",
        of=found.of,
    )


def _whose(found: Prework) -> list[str]:
    """Each list of people that is not empty, with what becomes of their statement; the usual one, which may be long,
    last."""
    lists = (
        (found.without, say("Not in this file, and still to answer: {names}", names=_names(found.without))),
        (
            found.replaced,
            say("Carried in before; what stands in this file takes its place: {names}", names=_names(found.replaced)),
        ),
        (found.kept, say("Answered in the room; that stays as it is: {names}", names=_names(found.kept))),
        (found.carried, say("To be carried in: {names}", names=_names(found.carried))),
    )
    return [words for people, words in lists if people]


def _names(people: Sequence[Participant]) -> str:
    return joined(", ", (person.called for person in people))


def _problems(problems: Sequence[str]) -> str:
    shown = list(problems[:_MOST_PROBLEMS])
    if rest := len(problems) - len(shown):
        shown.append(say_of(rest, "{n} more is not carried in.", "{n} more are not carried in."))
    return "\n".join(shown)


def _longer(found: Prework) -> list[str]:
    if not found.longer:
        return []
    return [
        say_of(
            found.longer,
            "{n} is longer than {limit} words; it is kept whole.",
            "{n} are longer than {limit} words; they are kept whole.",
            limit=found.soft_limit,
        )
    ]


def _seen(*, is_named: bool) -> str:
    return say(_SEEN if is_named else _SEEN_NAMELESS)
