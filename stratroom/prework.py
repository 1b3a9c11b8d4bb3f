"""Whose the statements are that were collected before the day, and which of them can be carried in: rules, no window.

What is said of them holds names and places in the file, never a word anybody wrote.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace

from stratroom.model.commands import Command
from stratroom.model.engine import admit, admit_on_paper
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.people import Participant
from stratroom.model.refusals import Refused
from stratroom.model.roles import called
from stratroom.model.rounds import HandIn, HandInOnPaper, Phase, Round, beyond
from stratroom.model.text import is_blank, tidy
from stratroom.model.workshop import Workshop
from stratroom.statement_list import Collected, StatementList
from stratroom.words import listed, parted, say, say_of

_MOST_PLACES = 12


@dataclass(frozen=True, slots=True)
class Prework:
    """What of a file can be carried in, and what not and why. `commands` carry the words, one answer each; everything
    else may be shown.

    `carried` are those whose answers they are (nobody where answers have no names), `replaced` those of them of whom an
    earlier file was carried in. `kept` have answered in the room and stay as they are; `without` are still to answer
    and have nothing here. `problems` are whole sentences; `longer` counts those with more words than `soft_limit`; `of`
    so many may answer.
    """

    commands: tuple[Command, ...]
    carried: tuple[Participant, ...]
    replaced: tuple[Participant, ...]
    kept: tuple[Participant, ...]
    without: tuple[Participant, ...]
    problems: tuple[str, ...]
    longer: int
    soft_limit: int
    of: int

    def after(self, done: int) -> "Prework":
        """What is left when the first so many are in."""
        gone = set(self.carried[:done])
        replaced = tuple(person for person in self.replaced if person not in gone)
        return replace(self, commands=self.commands[done:], carried=self.carried[done:], replaced=replaced)


def prework(workshop: Workshop, id: RoundId, found: StatementList, soft_limit: int) -> Prework:
    """What of this list can be carried into the round. Refused as a whole while it takes no answers, and where a list
    that says who wrote what meets a promise that nobody will know, or the other way round."""
    round = _open(workshop, id)
    if round.shows_roles:
        return _by_role(workshop, round, found, soft_limit)
    if round.is_named != found.names_people:
        raise Refused(_other_promise(round))
    if round.is_named:
        return _named(workshop, round, found, soft_limit)
    return _nameless(workshop, round, found, soft_limit)


class Guests:
    """The people of a workshop, by what a list may call them."""

    def __init__(self, people: Iterable[Participant]) -> None:
        self._called: dict[str, list[Participant]] = defaultdict(list)
        self._ids: dict[str, list[Participant]] = defaultdict(list)
        for person in people:
            for words in {_plain(words) for words in (person.name, person.role, f"{person.name}, {person.role}")}:
                self._called[words].append(person)
            self._ids[_plain(person.id)].append(person)

    def fitting(self, said: Collected) -> list[Participant]:
        """Whom the name and the role fit, both where both fit somebody; where neither does, the id."""
        called = [self._called[plain] for words in said.who if (plain := _plain(words)) in self._called]
        if not called:
            return self._ids.get(_plain(said.id), [])
        return [person for person in called[0] if all(person in others for others in called)]


def _plain(text: str) -> str:
    return " ".join(tidy(text).split()).casefold()


def _open(workshop: Workshop, id: RoundId) -> Round:
    round = workshop.round(id)
    if round is None or round.can_be_put:
        raise Refused(
            say(
                "Put the question first, also the evening before: what is carried in lies in the box until the reveal, "
                "however often the workshop is closed and opened."
            )
        )
    if round.phase is Phase.CLOSED:
        raise Refused(say("Answers can be given only while the round is open. Press Open again to take more."))
    if round.phase is Phase.SHOWN:
        raise Refused(say("“{title}” was revealed already. Its answers stay as they are.", title=round.title))
    return round


def _other_promise(round: Round) -> str:
    if round.is_named:
        return say(
            "“{title}” shows names, and this file does not say whose each statement is. Put the name or the role "
            "before each sentence, in a column of its own.",
            title=round.title,
        )
    return say(
        "This file says who wrote what, and “{title}” is promised without names: after the reveal whoever has the file "
        "could tell whose each statement is. Carry in a file of sentences alone, shuffled, and delete this "
        "one.",
        title=round.title,
    )


def _nameless(workshop: Workshop, round: Round, found: StatementList, soft_limit: int) -> Prework:
    """As cards without a name: nobody's."""
    return _as_cards(workshop, round, found, soft_limit, lambda _: "")


def _by_role(workshop: Workshop, round: Round, found: StatementList, soft_limit: int) -> Prework:
    """As cards with a role on them. Refused as a whole where a line says anything else of whose it is."""
    spelt = {_plain(role): role for role in round.roles.values()}
    others = [said.place for said in found.statements if not _says_only(said, spelt)]
    if others:
        raise Refused(
            say(
                "“{title}” is promised by role: before each sentence of the file stands the role as it is under "
                "Welcome, and nothing else that says whose it is. That is not so here: {places}.",
                title=round.title,
                places=_places(others),
            )
        )
    told = _as_cards(workshop, round, found, soft_limit, lambda said: spelt[_plain(" ".join(said.who))])
    _refuse_more_than_people(round, told)
    return told


def _refuse_more_than_people(round: Round, told: Prework) -> None:
    cards = [command.role for command in told.commands if isinstance(command, HandInOnPaper)]
    if too_many := beyond(round, cards):
        raise Refused(
            say(
                "The file has more statements than people who are asked have the role: {roles}.",
                roles=parted(map(called, too_many)),
            )
        )


def _says_only(said: Collected, spelt: Container[str]) -> bool:
    """Whether a line says one of these roles and nothing else of whose it is."""
    return _plain(" ".join(said.who)) in spelt and said.id in ("", *said.who)


def _as_cards(
    workshop: Workshop, round: Round, found: StatementList, soft_limit: int, role: Callable[[Collected], str]
) -> Prework:
    reading = _Reading(found)
    for said in found.statements:
        reading.take(said, lambda said: HandInOnPaper(round.id, _card(workshop, round, said, role(said)), role(said)))
    most = len(round.eligible)
    if len(reading.commands) > most:
        raise Refused(say("The file has {n} statements, and {most} may answer.", n=len(reading.commands), most=most))
    return reading.told((), (), (), soft_limit, of=most)


def _card(workshop: Workshop, round: Round, said: Collected, role: str) -> Sentence:
    answer = admit_on_paper(workshop, HandInOnPaper(round.id, Sentence(said.text), role), 0)
    assert isinstance(answer, Sentence)
    return answer


def _named(workshop: Workshop, round: Round, found: StatementList, soft_limit: int) -> Prework:
    reading, guests, whose = _Reading(found), Guests(workshop.people), dict[ParticipantId, list[Collected]]()
    for said in found.statements:
        fits = guests.fitting(said)
        if len(fits) == 1 and not is_blank(said.text):
            whose.setdefault(fits[0].id, []).append(said)
        else:
            reading.leave(said, fits)
    kept: list[Participant] = []
    for person in (person for person in workshop.people if person.id in whose):
        said = reading.one_of(person, whose[person.id])
        if said is None:
            continue
        if person.id in round.handed_in and person.id not in round.beforehand:
            kept.append(person)
        else:
            reading.take(said, lambda said, by=person.id: _handed_in(workshop, round, by, said), person)
    told = {*reading.people, *kept}
    without = (p for p in workshop.people if p.id in round.eligible and p not in told and p.id not in round.handed_in)
    replaced = tuple(person for person in reading.people if person.id in round.beforehand)
    return reading.told(replaced, tuple(kept), tuple(without), soft_limit, of=len(round.eligible))


def _handed_in(workshop: Workshop, round: Round, by: ParticipantId, said: Collected) -> HandIn:
    """The answer as it will lie in the box. Refused by the rules themselves, before anything is handed in."""
    command = HandIn(round.id, by, Sentence(said.text), "before")
    return HandIn(round.id, by, admit(workshop, command), "before")


class _Reading:
    """Statement by statement: what can be carried in so far, and what cannot."""

    def __init__(self, found: StatementList) -> None:
        self.commands: list[HandIn | HandInOnPaper] = []
        self.people: list[Participant] = []
        self._crowded, self._empty, self._strangers = list(found.crowded), list[str](), list[str]()
        self._others: list[str] = []

    def take(
        self, said: Collected, command: Callable[[Collected], HandIn | HandInOnPaper], by: Participant | None = None
    ) -> None:
        """This one goes in, unless the rules refuse it."""
        if is_blank(said.text):
            self._empty.append(said.place)
            return
        try:
            self.commands.append(command(said))
        except Refused as refusal:
            self._others.append(say("{place}: {what}", place=said.place, what=refusal))
            return
        if by:
            self.people.append(by)

    def leave(self, said: Collected, fits: Sequence[Participant]) -> None:
        """This one cannot, because it fits nobody, or several, or holds nothing."""
        if is_blank(said.text):
            self._empty.append(said.place)
        elif not fits:
            self._strangers.append(said.place)
        else:
            who = parted(person.known_as for person in fits)
            self._others.append(say("Fits several people ({who}): {place}. Add the role.", who=who, place=said.place))

    def one_of(self, person: Participant, said: Sequence[Collected]) -> Collected | None:
        """What this person said; None where the file has it twice in different words: which counts is not guessed."""
        if len({one.text for one in said}) == 1:
            return said[0]
        places = listed([one.place for one in said])
        self._others.append(
            say(
                "More than one statement of {name}: {places}. None of them is carried in; leave one in the file.",
                name=person.called,
                places=places,
            )
        )
        return None

    def told(
        self, replaced: tuple[Participant, ...], kept: tuple[Participant, ...], without: tuple[Participant, ...],
        soft_limit: int, of: int,
    ) -> Prework:  # fmt: skip
        texts = [answer.text for command in self.commands if isinstance(answer := command.answer, Sentence)]
        longer = sum(len(text.split()) > soft_limit for text in texts)
        people = tuple(self.people)
        return Prework(tuple(self.commands), people, replaced, kept, without, self._problems(), longer, soft_limit, of)

    def _problems(self) -> tuple[str, ...]:
        strangers = say_of(
            len(self._strangers),
            "{n} line fits nobody: {places}. Write the name or the role there as it stands under Welcome.",
            "{n} lines fit nobody: {places}. Write the name or the role there as it stands under Welcome.",
            places=_places(self._strangers),
        )
        crowded = say(
            "More cells than columns: {places}. Put the sentence there between quotation marks.",
            places=_places(self._crowded),
        )
        empty = say("No statement: {places}.", places=_places(self._empty))
        lists = ((self._strangers, strangers), (self._crowded, crowded), (self._empty, empty))
        return (*(sentence for places, sentence in lists if places), *self._others)


def _places(places: Sequence[str]) -> str:
    if len(places) <= _MOST_PLACES:
        return ", ".join(places)
    rest = len(places) - _MOST_PLACES
    return say_of(rest, "{places} and {n} more", "{places} and {n} more", places=", ".join(places[:_MOST_PLACES]))
