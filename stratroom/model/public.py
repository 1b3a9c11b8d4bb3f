"""The frame every audience picture is given, and the views several stages share.

What is handed to the audience window is made of these and of the stages' own views: plain values, copied out of
the workshop. Sealed words are not hidden in them; they are absent, because the workshop does not hold them.
"""

from dataclasses import dataclass

from stratroom.model.agreement import category, in_words
from stratroom.model.forms import FormName, Gradient
from stratroom.model.names import Attribution, ParticipantId, RoundId
from stratroom.model.people import Participant, known_as
from stratroom.model.promises import names_too, promise_of
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.words import joined, parted, phrase, say, say_of

_WITHOUT_ROLES = phrase(
    "shown without roles, as more answers stood under a role than people have it: somebody may have answered twice"
)


@dataclass(frozen=True, slots=True)
class PersonMark:
    """How a person appears to the room."""

    id: ParticipantId
    seat: int
    initials: str
    name: str
    role: str
    shares_name: bool = False

    @property
    def called(self) -> str:
        """What tells them from everybody else where the role does not stand beside."""
        return known_as(self.name, self.role) if self.shares_name else self.name


@dataclass(frozen=True, slots=True)
class Collecting:
    """A blind question while it is put, collected or closed. Who has finished, never what.

    `done` are the people whose answer is in; None where answers are not attributed. `count` of `asked` are in.
    `form` is the kind of answer, `options` how many things points or ranks are given to. `after_reading`: they will be
    shown without names, which come later. `recused` keep out of what it is about and are not among the `people`.
    `needed` is the level a poll is put with, `lines` what the question is about, where that is more than its words.
    """

    title: str
    prompt: str
    promise: str
    people: tuple[PersonMark, ...]
    away: tuple[ParticipantId, ...]
    done: tuple[ParticipantId, ...] | None
    count: int
    asked: int
    is_open: bool
    form: FormName = "sentence"
    options: int = 0
    after_reading: bool = False
    recused: tuple[PersonMark, ...] = ()
    needed: str = ""
    lines: tuple[str, ...] = ()
    attribution: Attribution = "named"


@dataclass(frozen=True, slots=True)
class PublicDissent:
    """A dissent as the room may see it, once confirmed; `by` is None where the person wants no name on it. `additions`
    are what they said later and confirmed, too, each under its label of `said_later`, "" where it is just that.
    `said_of` tells that the words are not about what holds now. That its author keeps out is said only beside their
    name."""

    kind: str
    by: PersonMark | None
    text: str
    would_change_my_mind: str
    commits: bool | None
    alternative: str = ""
    additions: tuple[str, ...] = ()
    keeps_out: bool = False
    said_later: tuple[str, ...] = ()
    said_of: str = ""


@dataclass(frozen=True, slots=True)
class Gradients:
    """A poll once shown: who stands on which gradient 1…8, in words, against the level fixed before. `topic` is what of
    its stage it belongs to, "" where the stage is one whole. `on` says in words that it was put on something else than
    what holds now, "" where it was not."""

    proposal: str
    needed: str
    people: tuple[tuple[PersonMark, int], ...]
    in_words: str
    missing: str
    topic: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class PublicClock:
    """A running clock: `seconds` left (negative when it is over) `of` so many planned; `title` says whose, or is "";
    `short` is said where there is no room for the title."""

    title: str
    seconds: int
    of: int
    short: str = ""


@dataclass(frozen=True, slots=True)
class PublicParked:
    """What waits in the parking lot, in the order it came up."""

    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """One audience picture: the day line and stage round it, the view inside. `page` counts from 0.

    `clock` is None unless the facilitator shows one; it takes the place of the note. `noted` are the six words of the
    reveal that the view came of, to be noted on paper; they take the place of the footer, which nobody needs to read.
    """

    stage_number: int
    stage_title: str
    programme: tuple[int, ...]
    current: int
    note: str
    footer: str
    view: object
    page: int = 0
    clock: PublicClock | None = None
    noted: str = ""


def mark(person: Participant) -> PersonMark:
    """The public side of a participant."""
    return PersonMark(person.id, person.seat, person.initials, person.name, person.role, person.shares_name)


def marks(workshop: Workshop, ids: tuple[ParticipantId, ...]) -> tuple[PersonMark, ...]:
    """These people in seating order."""
    return tuple(mark(person) for person in workshop.people if person.id in ids)


def collecting(workshop: Workshop, round: Round, unattributed_count: int = 0) -> Collecting:
    """A pending round as the room may see it. `unattributed_count` is what the box holds, in a batch."""
    done = tuple(round.handed_in) if round.is_named else None
    return Collecting(
        title=round.title,
        prompt=round.prompt,
        promise=" ".join(filter(None, (promise_of(workshop, round), names_too(workshop, round)))),
        people=marks(workshop, round.eligible),
        away=tuple(person.id for person in workshop.people if person.id in round.eligible and not person.present),
        done=done,
        count=len(round.handed_in) if round.is_named else unattributed_count,
        asked=len(round.eligible),
        is_open=round.phase is Phase.OPEN,
        form=round.form,
        options=len(round.options),
        after_reading=round.after_reading,
        recused=marks(workshop, round.recused),
        needed=round.needed,
        attribution=round.attribution,
    )


def missing_words(workshop: Workshop, round: Round) -> str:
    """Who did not answer a shown round, in words; "" when everybody did.

    Recused, absent and silent are told apart: missing is neither zero nor last. Revealed without roles it is not known
    how many people answered, and that is said.
    """
    absent = _called(workshop, round.absent)
    silent = _called(workshop, tuple(id for id in round.missing if id not in round.absent))
    left = 0 if round.is_named or round.without_roles else len(round.eligible) - len(round.answers)
    told = (recused_words(workshop, round), _absent(workshop, absent), _silent(workshop, silent))
    bare = say(_WITHOUT_ROLES) if round.without_roles else ""
    return parted([*told, bare, say_of(left, "{n} did not answer", "{n} did not answer") if left else ""])


def answered_words(workshop: Workshop, round: Round) -> str:
    """How many answered a shown round, of how many it was put to, and who did not."""
    return parted([how_many(round), missing_words(workshop, round)])


def how_many(round: Round) -> str:
    """How many answered a shown round, of how many it was put to. Revealed without roles nobody knows how many people
    they are."""
    count, asked = len(round.answers), len(round.eligible)
    if round.without_roles:
        return say("{asked} were asked; {count} answers were shown", asked=asked, count=count)
    return say_of(count, "{n} of {asked} answered", "{n} of {asked} answered", asked=asked)


def recused_words(workshop: Workshop, round: Round) -> str:
    """Who keeps out of a round; "" where nobody does."""
    recused = _called(workshop, round.recused)
    count, names = len(recused), joined(", ", recused)
    if workshop.names_withheld:
        return say_of(count, "{n} recused", "{n} recused") if recused else ""
    return say_of(count, "{n} recused ({names})", "{n} recused ({names})", names=names) if recused else ""


def _absent(workshop: Workshop, people: list[str]) -> str:
    count, names = len(people), joined(", ", people)
    if workshop.names_withheld:
        return say_of(count, "{n} absent", "{n} absent") if people else ""
    return say_of(count, "{n} absent ({names})", "{n} absent ({names})", names=names) if people else ""


def _silent(workshop: Workshop, people: list[str]) -> str:
    count, names = len(people), joined(", ", people)
    if workshop.names_withheld:
        return say_of(count, "{n} did not answer", "{n} did not answer") if people else ""
    return say_of(count, "{n} did not answer ({names})", "{n} did not answer ({names})", names=names) if people else ""


def _called(workshop: Workshop, ids: tuple[ParticipantId, ...]) -> list[str]:
    """By seat."""
    return [person.called for person in workshop.people if person.id in ids]


def parked(workshop: Workshop) -> PublicParked | None:
    """The points that wait; None where none does."""
    points = tuple(point.text for point in workshop.parked if not point.how)
    return PublicParked(points) if points else None


def gradients(workshop: Workshop, round: RoundId, needed: str) -> Gradients | None:
    """A poll once it is shown, otherwise None. `needed` is the level that was fixed before it."""
    shown = workshop.shown(round)
    if shown is None:
        return None
    given = {by: answer.gradient for by, answer in shown.answers_by().items() if isinstance(answer, Gradient)}
    return Gradients(
        proposal=shown.prompt,
        needed=needed,
        people=tuple((mark(person), given[person.id]) for person in workshop.people if person.id in given),
        in_words=in_words(list(given.values()), len(shown.eligible)),
        missing=missing_words(workshop, shown),
    )


def opposed(workshop: Workshop, poll: Gradients | None) -> tuple[Participant, ...]:
    """Who stands at serious disagreement or veto in it, by seat; nobody while it is not shown."""
    stands = poll.people if poll else ()
    return tuple(workshop.participant(who.id) for who, gradient in stands if category(gradient) == "opposed")
