"""Points and rankings that were promised by role and shown without roles, as a case tells them: which role each of them
had is told by nobody.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from stratroom.case_priorities import Priorities, Since, WithoutRoles
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.rounds import CloseRound, HandIn, HandInOnPaper, OpenRound, RevealRound
from stratroom.played import Act, Given, misplaced
from stratroom.words import phrase, say

_NO_ROLES = phrase("They were shown without roles, so none carries a role or a name. Take it out.")
_OUT_OF: dict[WithoutRoles, tuple[Since, ...]] = {"points": ("",), "rankings": ("", "rankings")}
"""Since when somebody keeps out who is not asked."""


def refuse_what_is_not_told(told: Priorities) -> None:
    """Refused, with its place, where a part has no answers, or one of them says whose it is."""
    parts = {"points": told.points, "rankings": told.rankings}
    for n, part in enumerate(told.without_roles):
        if not parts[part]:
            sentence = say("there are no answers at “{place}”.", place=f"priorities.{part}")
            raise misplaced(f"priorities.without_roles[{n}]", sentence)
        for k, one in enumerate(parts[part]):
            if one.by or one.role is not None:
                raise misplaced(f"priorities.{part}[{k}].{'by' if one.by else 'role'}", say(_NO_ROLES))


def asked(told: Priorities, part: WithoutRoles, voters: Sequence[str]) -> list[ParticipantId]:
    """Those of the people with a vote who do not keep out of it."""
    out = {recusal.by for recusal in told.recused if recusal.since in _OUT_OF[part]}
    return [ParticipantId(id) for id in voters if id not in out]


def played_without_roles(
    place: str, round: RoundId, given: Sequence[Given], people: Sequence[ParticipantId]
) -> Iterator[Act]:
    """From the question to the reveal. Each is handed in by one of the `people` who are asked: by whom leaves no trace,
    and under which role is left out at the reveal."""
    yield place, OpenRound(round)
    for (where, _, answer), by in zip_longest(given, people[: len(given)]):
        yield where, HandIn(round, by, answer) if by else HandInOnPaper(round, answer)
    yield place, CloseRound(round)
    yield place, RevealRound(round, without_roles=True)
