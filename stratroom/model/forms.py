"""The kinds of answer a blind round can ask for. A new kind adds a form here and a picture, not an engine.

Each form is written in the ledger with its tag; `checked` tidies an answer against what the round asks.
"""

from typing import Literal

import msgspec

from stratroom.model.names import Attribution, OptionId, ParticipantId
from stratroom.model.refusals import Refused
from stratroom.model.text import optional, required
from stratroom.words import phrase, say

FormName = Literal["sentence", "position", "gradient", "points", "ranking", "recognition"]

FORM: dict[FormName, str] = {
    "sentence": phrase("a sentence"),
    "position": phrase("a position"),
    "gradient": phrase("a gradient"),
    "points": phrase("100 points"),
    "ranking": phrase("a ranking"),
    "recognition": phrase("marks beside the sentences"),
}
"""What people call an answer of each form; the file keeps the key."""

HOW: dict[FormName, str] = {
    "points": phrase(
        "Whole numbers, exactly 100 in all; zeros are allowed. Everybody’s points are shown with their names."
    ),
    "ranking": phrase(
        "The same place twice is a tie. An option without a place counts as no opinion: on that ranking it is compared "
        "with nothing. Two options at a time are counted, then Borda beside Schulze. Every ranking stands in the "
        "record with its name."
    ),
}
"""What holds for the answers of a form and how they are counted: settled, and said before anybody answers."""
_HOW_BY_ROLE: dict[FormName, str] = {
    "points": phrase("Whole numbers, exactly 100 in all; zeros are allowed. All points are shown by role."),
    "ranking": phrase(
        "The same place twice is a tie. An option without a place counts as no opinion: on that ranking it is compared "
        "with nothing. Two options at a time are counted, then Borda beside Schulze. Every ranking stands in the "
        "record by role."
    ),
}
_HOW_NAMELESS: dict[FormName, str] = {
    "points": phrase("Whole numbers, exactly 100 in all; zeros are allowed. All points are shown, without names."),
    "ranking": phrase(
        "The same place twice is a tie. An option without a place counts as no opinion: on that ranking it is compared "
        "with nothing. Two options at a time are counted, then Borda beside Schulze. Every ranking stands in the "
        "record without a name."
    ),
}


_HOW: dict[Attribution, dict[FormName, str]] = {"named": HOW, "by-role": _HOW_BY_ROLE, "unattributed": _HOW_NAMELESS}


def how(form: FormName, attribution: Attribution) -> str:
    """What holds for the answers of a form and how they are counted, in words; "" where nothing need be said."""
    words = _HOW[attribution].get(form, "")
    return say(words) if words else ""


class Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, tag_field="form"):
    """One answer. Plain fields only."""


class Sentence(Form, frozen=True, tag="sentence"):
    """A sentence in the author's own words."""

    text: str


class Position(Form, frozen=True, tag="position"):
    """Where one person stands on a trade-off: −3 (all the way to `over`) … +3 (all the way to `prefer`)."""

    position: int
    reason: str = ""
    moved_by: str = ""


class Gradient(Form, frozen=True, tag="gradient"):
    """How far one person supports a proposal: 1 whole-hearted endorsement … 8 veto."""

    gradient: int


class Points(Form, frozen=True, tag="points"):
    """Whole points over the options, 100 in all. An option that is not named has none."""

    points: dict[OptionId, int]


class Ranking(Form, frozen=True, tag="ranking"):
    """The options from first to last; options on the same step are tied. Options left out are unranked."""

    order: tuple[tuple[OptionId, ...], ...]


class Recognition(Form, frozen=True, tag="recognition"):
    """Whose sentences, of those that are the options, say the same as one's own; nobody's where it is empty."""

    same_as: tuple[OptionId, ...]


Answer = Sentence | Position | Gradient | Points | Ranking | Recognition


class RevealedAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An answer as the reveal put it into the ledger; `by` is None where answers are not attributed. By role `role` is
    that of its author, "" for one without; otherwise None."""

    answer: Answer
    by: ParticipantId | None = None
    role: str | None = None


def form_name(answer: Answer) -> FormName:
    """The word for an answer's kind, as written in `RoundOpened.form`."""
    match answer:
        case Sentence():
            return "sentence"
        case Position():
            return "position"
        case Gradient():
            return "gradient"
        case Points():
            return "points"
        case Ranking():
            return "ranking"
        case Recognition():
            return "recognition"


def could_be(answer: Answer, form: FormName, options: tuple[OptionId, ...]) -> bool:
    """Whether a round of this form, over these options, can have been given this answer, whatever its words."""
    if form_name(answer) != form:
        return False
    match answer:
        case Position(position):
            return -3 <= position <= 3
        case Gradient(gradient):
            return 1 <= gradient <= 8
        case Points(points):
            return set(points) <= set(options)
        case Ranking(order):
            return {option for step in order for option in step} <= set(options)
        case Recognition(same_as):
            return set(same_as) <= set(options)
        case Sentence():
            return True


def checked(answer: Answer, options: tuple[OptionId, ...]) -> Answer:
    """The answer, tidied. Refused, in a sentence, when a number is out of range or an option unknown."""
    match answer:
        case Sentence(text):
            return Sentence(required(text, say("The sentence"), "text"))
        case Position(position, reason, moved_by):
            optional(reason + moved_by, say("The reason with what moved you"), "reason")
            return Position(
                _whole(position, -3, 3, say("The position"), "position"),
                optional(reason, say("The reason"), "reason"),
                optional(moved_by, say("What moved you"), "moved_by"),
            )
        case Gradient(gradient):
            return Gradient(_whole(gradient, 1, 8, say("The gradient"), "gradient"))
        case Points(points):
            return _checked_points(points, options)
        case Ranking(order):
            return _checked_ranking(order, options)
        case Recognition(same_as):
            _known(set(same_as), options, "same_as")
            return Recognition(tuple(option for option in options if option in same_as))


def _whole(number: int, least: int, most: int, what: str, at: str) -> int:
    if not least <= number <= most:
        said = say(
            "{what} is {number}; it must be a whole number from {least} to {most}.",
            what=what,
            number=number,
            least=least,
            most=most,
        )
        raise Refused(said.replace("-", "−"), at)
    return number


def _known(chosen: set[OptionId], options: tuple[OptionId, ...], at: str) -> None:
    if strangers := sorted(chosen - set(options)):
        raise Refused(
            say(
                "There is no option “{stranger}” in this round. Choose from: {options}.",
                stranger=strangers[0],
                options=", ".join(options),
            ),
            at,
        )


def _checked_points(points: dict[OptionId, int], options: tuple[OptionId, ...]) -> Points:
    _known(set(points), options, "points")
    for option, given in points.items():
        _whole(given, 0, 100, say("The number of points for “{option}”", option=option), "points")
    if (total := sum(points.values())) != 100:
        raise Refused(_not_100(total), "points")
    return Points({option: points[option] for option in options if points.get(option)})


def _not_100(total: int) -> str:
    if total > 100:
        return say("The points add up to {total}, not 100: {over} too many.", total=total, over=total - 100)
    return say("The points add up to {total}, not 100: {left} still to give.", total=total, left=100 - total)


def _checked_ranking(order: tuple[tuple[OptionId, ...], ...], options: tuple[OptionId, ...]) -> Ranking:
    ranked = [option for step in order for option in step]
    _known(set(ranked), options, "order")
    if len(ranked) != len(set(ranked)):
        twice = next(option for option in ranked if ranked.count(option) > 1)
        raise Refused(say("The option “{twice}” is ranked twice. Rank each option once.", twice=twice), "order")
    if not ranked:
        raise Refused(say("Nothing is ranked. Give at least one option a place."), "order")
    return Ranking(tuple(tuple(o for o in options if o in step) for step in order if step))
