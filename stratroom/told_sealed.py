"""The sealed rounds of a case as they are played: put and opened with their keeper's words.

Without words one is hidden, which is not the same, and is said.
"""

from collections.abc import Iterator
from dataclasses import replace

from stratroom.case import Case
from stratroom.case_sealed import Sealed
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import OpenRound, RevealRound
from stratroom.model.sealing import Seal, checked_words
from stratroom.played import Act, misplaced
from stratroom.storage.keeping import new_seal, unlocked
from stratroom.words import briefly, say


def sealed_acts(told: Iterator[Act], case: Case) -> Iterator[Act]:
    """The acts of the case with the rounds sealed that have words. Making and opening a seal takes a fifth of a second
    each. Refused, with its place, for words that are too weak, a keeper who does not take part, answers that are not
    told."""
    waiting, seals = _by_place(case), dict[RoundId, tuple[Seal, str]]()
    for place, command in told:
        match command:
            case OpenRound(round, without_level) if place in waiting:
                n, sealed = waiting.pop(place)
                if sealed.words:
                    seals[round] = (_seal(n, sealed, case), sealed.words)
                    yield place, OpenRound(round, without_level, seal=seals[round][0])
                else:
                    yield place, command
            case RevealRound(round) if round in seals:
                yield place, replace(command, key=unlocked(*seals[round]))
            case _:
                yield place, command
    for n, sealed in waiting.values():
        raise misplaced(f"sealed[{n}].of", say("there are no answers at “{place}”.", place=briefly(sealed.of)))


def only_hidden(case: Case) -> tuple[str, ...]:
    """A sentence for each round that was sealed and is not when this case is played."""
    return tuple(
        say(
            "sealed[{n}]: the words of “{place}” are not told, so its answers are hidden here, not sealed.",
            n=n,
            place=sealed.of,
        )
        for n, sealed in enumerate(case.sealed)
        if not sealed.words
    )


def _by_place(case: Case) -> dict[str, tuple[int, Sealed]]:
    found: dict[str, tuple[int, Sealed]] = {}
    people = {person.id for person in case.participants}
    for n, sealed in enumerate(case.sealed):
        if sealed.keeper not in people:
            sentence = say("there is no participant “{by}”.", by=briefly(sealed.keeper))
            raise misplaced(f"sealed[{n}].keeper", sentence)
        if sealed.of in found:
            raise misplaced(f"sealed[{n}].of", say("“{place}” is told already.", place=briefly(sealed.of)))
        found[sealed.of] = (n, sealed)
    return found


def _seal(n: int, sealed: Sealed, case: Case) -> Seal:
    known = (case.title, case.organisation, case.place, case.purpose, case.facilitator, case.question)
    people = (text for person in case.participants for text in (person.name, person.role))
    try:
        return new_seal(checked_words(sealed.words, (*known, *people)), ParticipantId(sealed.keeper))
    except Refused as refusal:
        raise misplaced(f"sealed[{n}].words", str(refusal)) from refusal
