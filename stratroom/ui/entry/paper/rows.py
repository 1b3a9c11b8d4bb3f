"""What stands on a typed-in card: its cells as typed, the answer they make, and that answer said back. Pure.

Cells are text until they are read, so that what is wrong stays as it was typed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stratroom.model.agreement import GRADIENTS
from stratroom.model.commands import Command
from stratroom.model.engine import admit, admit_on_paper
from stratroom.model.forms import Answer, Gradient, Points, Position, Ranking, Recognition, Sentence
from stratroom.model.names import OptionId, RoundId
from stratroom.model.people import Participant
from stratroom.model.refusals import Refused
from stratroom.model.roles import called
from stratroom.model.rounds import HandIn, HandInOnPaper, Round, cards_by_role
from stratroom.model.text import is_blank
from stratroom.model.workshop import Workshop
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.forms.points import still_to_give
from stratroom.ui.entry.forms.position import in_words
from stratroom.ui.entry.forms.ranking import steps
from stratroom.words import joined, say

Cells = tuple[str, ...]
_MINUS = str.maketrans("−–", "--")
_NUMBER = re.compile(r"[+-]?\d{1,9}")


@dataclass(frozen=True, slots=True)
class Row:
    """One card: its number as it is printed, and whose it is where answers have names; by role the role on it."""

    number: int
    person: Participant | None = None
    role: str | None = None

    @property
    def key(self) -> str:
        return self.person.id if self.person else str(self.number)

    @property
    def is_absent(self) -> bool:
        """Somebody who is not in the room may have left a card all the same."""
        return self.person is not None and not self.person.present

    @property
    def note(self) -> str:
        """What is said of a named card beside its name."""
        number = say("No. {number}", number=self.number) if self.person else ""
        return " · ".join(filter(None, (number, say("absent") if self.is_absent else "")))

    @property
    def label(self) -> str:
        return self.person.known_as if self.person else self._nobodys

    @property
    def _nobodys(self) -> str:
        card = say("Card {number}", number=self.number)
        return card if self.role is None else say("{label}: {text}", label=card, text=called(self.role))


@dataclass(frozen=True, slots=True)
class Cell:
    """A column: the head above it, what a screen reader says, and how many lines of words go there; 0 for a number."""

    head: str
    name: str
    lines: int = 0


def rows(workshop: Workshop, round: Round) -> tuple[Row, ...]:
    """Everybody who has not handed in, those who are here first; without names as many numbers as there may be
    answers."""
    if not round.is_named:
        roles = cards_by_role(round) or (None,) * len(round.eligible)
        return tuple(Row(number, role=role) for number, role in enumerate(roles, 1))
    asked = enumerate((person for person in workshop.people if person.id in round.eligible), 1)
    left = [Row(number, person) for number, person in asked if person.id not in round.handed_in]
    return tuple(sorted(left, key=lambda row: row.is_absent))


def columns(ballot: Ballot) -> tuple[Cell, ...]:
    """What is typed for one card."""
    match ballot.form:
        case "sentence":
            return (Cell(say("Sentence"), say("Sentence"), lines=2),)
        case "position":
            why = Cell(say("Why"), say("Why"), lines=1)
            moved = (Cell(say("What moved them"), say("What moved them"), lines=1),) if ballot.answered_first else ()
            return (Cell(say("+3 … −3"), say("Position, from +3 to −3")), why, *moved)
        case "gradient":
            return (Cell(say("1 … 8"), say("Gradient, from 1 to 8")),)
        case "points":
            return tuple(
                Cell(str(n), say("Points for: {option}", option=words))
                for n, (_, words) in enumerate(ballot.options, 1)
            )
        case "ranking":
            return tuple(
                Cell(str(n), say("Place of: {option}", option=words)) for n, (_, words) in enumerate(ballot.options, 1)
            )
        case "recognition":
            marked = say("The numbers of the marked sentences, 0 for none")
            return (Cell(marked, marked, lines=1),)


def not_asked(ballot: Ballot, row: Row) -> str:
    """Why the last column is not asked on this card; "" where all of it is."""
    has_first = row.person is not None and row.person.id in ballot.answered_first
    return say("gave no first answer") if ballot.answered_first and not has_first else ""


def asked_on(ballot: Ballot, row: Row) -> tuple[Cell, ...]:
    """The cells of this card."""
    return columns(ballot)[: -1 if not_asked(ballot, row) else None]


def is_empty(cells: Sequence[str]) -> bool:
    """Whether nothing was typed: then there is no card."""
    return all(is_blank(cell) for cell in cells)


def answer_of(ballot: Ballot, cells: Cells) -> Answer:
    """The answer the cells make. Refused, in a sentence, where a number is none."""
    match ballot.form:
        case "sentence":
            return Sentence(cells[0])
        case "position":
            return Position(_whole(cells[0], -3, 3), *cells[1:])
        case "gradient":
            return Gradient(_whole(cells[0], 1, 8))
        case "points":
            return Points(_numbers(ballot, cells, 100))
        case "ranking":
            return Ranking(steps(_numbers(ballot, cells, len(ballot.options))))
        case "recognition":
            return Recognition(_marked(ballot, cells[0]))


def _numbers(ballot: Ballot, cells: Cells, most: int) -> dict[OptionId, int]:
    given = zip(ballot.options, cells, strict=True)
    return {option: 0 if is_blank(cell) else _whole(cell, 0, most) for (option, _), cell in given}


def _marked(ballot: Ballot, cell: str) -> tuple[OptionId, ...]:
    """The options whose numbers are named, however they are set apart; 0 is none of them."""
    numbers = re.split(r"[\s,;.+]+", cell.strip(" ,;.+\n"))
    named = [_whole(number, 0, len(ballot.options)) for number in numbers]
    if 0 in named and len(named) > 1:
        raise Refused(say("0 says that none is marked, and others are named beside it. Take one of the two out."))
    return tuple(option for number, (option, _) in enumerate(ballot.options, 1) if number in named)


def _whole(cell: str, least: int, most: int) -> int:
    text = cell.strip().translate(_MINUS)
    if _NUMBER.fullmatch(text) and least <= int(text) <= most:
        return int(text)
    between = {"least": str(least).replace("-", "−"), "most": most}
    if is_blank(cell):
        raise Refused(say("A whole number from {least} to {most} is missing.", **between))
    raise Refused(say("“{text}” is not a whole number from {least} to {most}.", text=cell.strip(), **between))


def command_of(round: RoundId, row: Row, answer: Answer) -> Command:
    """What hands this card in."""
    if row.person:
        return HandIn(round, row.person.id, answer, "paper")
    return HandInOnPaper(round, answer, row.role or "")


def checked(workshop: Workshop, ballot: Ballot, round: RoundId, row: Row, cells: Cells) -> Answer:
    """The answer as it will lie in the box. Refused by the rules themselves, before anything is handed in."""
    match command_of(round, row, answer_of(ballot, cells)):
        case HandIn() as command:
            return admit(workshop, command)
        case HandInOnPaper() as command:
            return admit_on_paper(workshop, command, 0)
        case other:
            raise TypeError(f"{type(other).__name__} hands nothing in")


def said(ballot: Ballot, answer: Answer) -> str:
    """An answer in full words, for the second look."""
    words = dict(ballot.options)
    match answer:
        case Sentence(text):
            return text
        case Position(position, reason, moved_by):
            where = in_words(position, ballot.prefer, ballot.over)
            return joined("\n", (where, reason, moved_by))
        case Gradient(gradient):
            return f"{gradient}   {say(GRADIENTS[gradient])}"
        case Points(points):
            return "\n".join(joined("   ", (str(points.get(option, 0)), text)) for option, text in ballot.options)
        case Ranking(order):
            steps = (joined(" = ", (words[option] for option in step)) for step in order)
            placed = [joined(". ", (str(place), step)) for place, step in enumerate(steps, 1)]
            ranked = {option for step in order for option in step}
            left = [text for option, text in ballot.options if option not in ranked]
            return "\n".join([*placed, *([say("No opinion: {options}", options=joined(", ", left))] if left else [])])
        case Recognition(same_as):
            marked = [
                joined(". ", (str(n), text)) for n, (option, text) in enumerate(ballot.options, 1) if option in same_as
            ]
            return "\n".join(marked) or say("None of them")


def echo(ballot: Ballot, cells: Cells) -> str:
    """What the numbers typed so far mean, in words; "" where they say it themselves or mean nothing yet."""
    if ballot.form == "sentence" or is_empty(cells):
        return ""
    try:
        answer = answer_of(ballot, cells)
    except Refused:
        return ""
    match answer:
        case Position(position):
            return in_words(position, ballot.prefer, ballot.over)
        case Points(points):
            return still_to_give(sum(points.values()))
        case _:
            return said(ballot, answer).replace("\n", "   ")
