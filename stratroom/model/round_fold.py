"""What a round is after something happened to it. Pure, like what decides it."""

from msgspec.structs import replace

from stratroom.model.entries import (
    AnswerHandedIn,
    Recorded,
    RoundAbandoned,
    RoundAskedAgain,
    RoundClosed,
    RoundOpened,
    RoundReopened,
    RoundRevealed,
)
from stratroom.model.forms import RevealedAnswer, could_be
from stratroom.model.names import ParticipantId
from stratroom.model.roles import Alone, alone_among, roles_of
from stratroom.model.rounds import Earlier, Phase, Round, beyond
from stratroom.model.workshop import Workshop

RoundEntry = (
    RoundOpened | AnswerHandedIn | RoundClosed | RoundReopened | RoundRevealed | RoundAbandoned | RoundAskedAgain
)


def evolve_round(workshop: Workshop, entry: RoundEntry, recorded: Recorded) -> Workshop:
    """The workshop after something happened to a round."""
    if isinstance(entry, RoundOpened):
        _refuse_strangers(workshop, entry)
        return workshop.with_round(opened(entry, workshop))
    round = workshop.rounds[entry.round]
    match entry:
        case AnswerHandedIn():
            return workshop.with_round(_handed_in(round, entry))
        case RoundClosed():
            return workshop.with_round(replace(round, phase=Phase.CLOSED))
        case RoundReopened():
            return workshop.with_round(replace(round, phase=Phase.OPEN))
        case RoundAbandoned():
            return workshop.with_round(_given_up(round, entry.reason))
        case RoundAskedAgain():
            return workshop.with_round(_to_be_put_again(round, entry.reason, recorded.at))
        case RoundRevealed():
            return workshop.with_round(_shown(workshop, round, entry, recorded.at))


def _handed_in(round: Round, entry: AnswerHandedIn) -> Round:
    author, on_paper, beforehand = {entry.by}, round.on_paper, round.beforehand
    return replace(
        round,
        handed_in={**round.handed_in, entry.by: entry.slot},
        on_paper=on_paper | author if entry.how == "paper" else on_paper - author,
        beforehand=beforehand | author if entry.how == "before" else beforehand - author,
    )


def _given_up(round: Round, reason: str) -> Round:
    reasons = (*round.given_up, reason)
    nobody: frozenset[ParticipantId] = frozenset()
    return replace(round, phase=Phase.ABANDONED, handed_in={}, on_paper=nobody, beforehand=nobody, given_up=reasons)


def _to_be_put_again(round: Round, reason: str, at: str) -> Round:
    """Empty once more; what was shown lies in `earlier`, which grows by this one."""
    asked = Earlier(replace(round, earlier=()), reason, at)
    return replace(
        round,
        phase=Phase.AGAIN,
        handed_in={},
        answers=(),
        missing=(),
        absent=(),
        shown_at="",
        leads=frozenset(),
        without_roles=False,
        earlier=(*round.earlier, asked),
        on_paper=frozenset(),
        beforehand=frozenset(),
    )


def opened(entry: RoundOpened, workshop: Workshop) -> Round:
    """By role with the roles of that moment: what is changed while answers lie in the box tells none of them apart."""
    before = workshop.round(entry.round)
    asked = [person for person in workshop.people if person.id in entry.eligible]
    by_role = entry.attribution == "by-role"
    return Round(
        id=entry.round,
        stage=entry.stage,
        title=entry.title,
        prompt=entry.prompt,
        form=entry.form,
        attribution=entry.attribution,
        eligible=entry.eligible,
        options=entry.options,
        phase=Phase.OPEN,
        given_up=before.given_up if before else (),
        earlier=before.earlier if before else (),
        needed=entry.needed,
        after_reading=entry.after_reading,
        subject=entry.subject,
        recused=entry.recused,
        keeper=entry.keeper,
        roles=roles_of(asked) if by_role else {},
        alone=alone_among(asked) if by_role else Alone(),
    )


def _shown(workshop: Workshop, round: Round, entry: RoundRevealed, at: str) -> Round:
    round = without_roles(round) if entry.without_roles else round
    refuse_what_nobody_gave(round, entry.answers)
    missing: tuple[ParticipantId, ...] = ()
    if round.is_named:
        missing = tuple(p for p in round.eligible if p not in round.handed_in)
    away = {person.id for person in workshop.people if not person.present}
    absent = tuple(p for p in missing if p in away)
    leads = frozenset(person.id for person in workshop.people if person.leads)
    return replace(
        round, phase=Phase.SHOWN, answers=entry.answers, missing=missing, absent=absent, shown_at=at, leads=leads
    )


def without_roles(round: Round) -> Round:
    """As it is once it was revealed so. ValueError where none was promised: of a forged file."""
    if not round.shows_roles:
        raise ValueError(f"no roles to leave out of {round.id}")
    return replace(round, without_roles=True, roles={})


def refuse_what_nobody_gave(round: Round, answers: tuple[RevealedAnswer, ...]) -> None:
    """ValueError where the answers cannot have lain in this round's box: of a forged file, every screen would fail."""
    authors, roles = [given.by for given in answers], [given.role for given in answers]
    is_by_them = set(authors) <= set(round.eligible) and len(set(authors)) == len(authors)
    if not (is_by_them if round.is_named else set(authors) <= {None}):
        raise ValueError(f"answers of others in {round.id}")
    if not (_are_theirs(round, roles) if round.shows_roles else set(roles) <= {None}):
        raise ValueError(f"answers of other roles in {round.id}")
    if not all(could_be(given.answer, round.form, round.options) for given in answers):
        raise ValueError(f"answers of another kind in {round.id}")


def _are_theirs(round: Round, roles: list[str | None]) -> bool:
    told = [role for role in roles if role is not None]
    return len(told) == len(roles) and not beyond(round, told)


def _refuse_strangers(workshop: Workshop, entry: RoundOpened) -> None:
    """ValueError where somebody is asked who never joined."""
    if not {*entry.eligible, *entry.recused} <= {person.id for person in workshop.people}:
        raise ValueError(f"strangers in {entry.round}")
