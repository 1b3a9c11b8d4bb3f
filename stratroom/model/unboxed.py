"""What lay in the box of a round, once it is open: read and looked at before any of it is written down.

Whoever has the file can put an answer of their own into a box of which no entry says who answered.
"""

from collections.abc import Iterator

import msgspec

from stratroom.model.forms import RevealedAnswer
from stratroom.model.refusals import Refused
from stratroom.model.roles import called
from stratroom.model.round_fold import refuse_what_nobody_gave
from stratroom.model.rounds import Round, beyond
from stratroom.words import parted, say, say_of


def unboxed(round: Round, plaintexts: list[bytes]) -> tuple[RevealedAnswer, ...]:
    """The answers in the same order. Refused where they are not those that were handed in, or more stand under a role
    than people have it."""
    try:
        answers = tuple(msgspec.json.decode(text, type=RevealedAnswer) for text in plaintexts)
        _refuse_too_many(round, answers)
        refuse_what_nobody_gave(round, answers)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise _others() from error
    if round.is_named and sorted(str(given.by) for given in answers) != sorted(round.handed_in):
        raise _others()
    return answers


def _others() -> Refused:
    return Refused(
        say(
            "The answers in the box are not those that were handed in: the file was changed from "
            "outside. Nothing was revealed. Give the round up and ask again, or go back to a "
            "backup if there is one."
        )
    )


def _refuse_too_many(round: Round, answers: tuple[RevealedAnswer, ...]) -> None:
    """What somebody wrote on the laptop before the app was started again, and handed in on a card after it, is in the
    box twice."""
    if too_many := tuple(_too_many(round, answers)):
        raise Refused(
            say(
                "More answers than people stand under a role: {roles}. Nothing was revealed. Give the round up and ask "
                "again.",
                roles=parted(too_many),
            )
        )


def _too_many(round: Round, answers: tuple[RevealedAnswer, ...]) -> Iterator[str]:
    roles = [given.role for given in answers if given.role is not None]
    people = [*round.roles.values()]
    for role in beyond(round, roles):
        if role in people:
            count = people.count(role)
            yield say_of(
                count,
                "{role} ({answers} answers, {n} person)",
                "{role} ({answers} answers, {n} people)",
                role=called(role),
                answers=roles.count(role),
            )
