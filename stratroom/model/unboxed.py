"""What lay in the box of a round, once it is open: read and looked at before any of it is written down.

Whoever has the file can put an answer of their own into a box of which no entry says who answered.
"""

from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from stratroom.model.forms import RevealedAnswer
from stratroom.model.refusals import BeyondRoles, Refused
from stratroom.model.roles import called
from stratroom.model.round_fold import refuse_what_nobody_gave, without_roles
from stratroom.model.rounds import Round, beyond
from stratroom.words import parted, phrase, say, say_of

_HIDDEN = phrase(
    "More answers stand under a role than people have it: {roles}. Nothing was revealed. Reveal all answers without "
    "roles, or give the round up and ask again."
)
_SEALED = phrase(
    "More answers stand under a role than people have it: {roles}. Nothing was revealed. Reveal all answers without "
    "roles on the page where the keeper’s words are typed, or give the round up and ask again."
)


def unboxed(round: Round, plaintexts: list[bytes], *, leaves_roles_out: bool = False) -> tuple[RevealedAnswer, ...]:
    """The answers in the same order. Refused where they are not those that were handed in; BeyondRoles where more stand
    under a role than people have it, unless it `leaves_roles_out`."""
    try:
        answers = tuple(msgspec.json.decode(text, type=RevealedAnswer) for text in plaintexts)
        if leaves_roles_out:
            round, answers = without_roles(round), tuple(_of_nobody(round, answers))
        else:
            _refuse_too_many(round, answers)
        refuse_what_nobody_gave(round, answers)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise _others() from error
    if round.is_named and sorted(str(given.by) for given in answers) != sorted(round.handed_in):
        raise _others()
    return answers


def _of_nobody(round: Round, answers: tuple[RevealedAnswer, ...]) -> Iterator[RevealedAnswer]:
    """ValueError for one under a role that nobody has."""
    for given in answers:
        if given.role not in round.roles.values():
            raise ValueError("an answer of another role")
        yield replace(given, role=None)


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
        raise BeyondRoles(say(_SEALED if round.is_sealed else _HIDDEN, roles=parted(too_many)), round.id)


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
