"""What people are promised before they answer: who sees it, when, and how it is kept until then. Nothing else.

*Hidden* and *sealed* never stand for each other: hidden answers can be opened by whoever has the file, for its key lies
in it; sealed ones only with the keeper's words.
"""

from collections.abc import Iterator

from stratroom.model.cards import STATEMENTS, names_are_shown
from stratroom.model.names import Naming, StageId
from stratroom.model.naming import MEANINGS
from stratroom.model.naming import STATEMENTS as STATEMENTS_STAGE
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.words import phrase, say

PROMISE: dict[Naming, str] = {
    "named": phrase("On the laptop nobody sees an answer, not even the facilitator, until all are shown with names."),
    "after-reading": phrase(
        "On the laptop nobody sees an answer, not even the facilitator, until all are shown without "
        "names. The names are shown after the room has read the sentences."
    ),
    "unattributed": phrase(
        "On the laptop nobody sees an answer, not even the facilitator, until all are shown without "
        "names. The file keeps no author."
    ),
}
"""What is promised before the first answer, by when names come: true beside cards, too, which say who sees them."""
SEALED: dict[Naming, str] = {
    "named": phrase(
        "What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not "
        "even the facilitator. At the reveal all answers are shown with names."
    ),
    "after-reading": phrase(
        "What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not "
        "even the facilitator. At the reveal all answers are shown without names; the names are shown after the room "
        "has read the sentences."
    ),
    "unattributed": phrase(
        "What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not "
        "even the facilitator. At the reveal all answers are shown without names. The file keeps no author."
    ),
}
"""The same for a round that was sealed with a keeper's words."""
UNTIL_SHOWN = phrase("On the laptop nobody sees an answer, not even the facilitator, until all are shown.")
"""What holds for every answer, whenever names come."""
WHEN_NAMES_COME: dict[Naming, str] = {
    "named": phrase("With names"),
    "after-reading": phrase("Names after reading"),
    "unattributed": phrase("Without names"),
}
"""In a few words, before the answers it holds for."""
ALWAYS_NAMED = phrase(
    "Recognition, positions, gradients and what the priorities mean for time always come with names: they show who "
    "recognises whom, who speaks first and who is heard first."
)
"""What can be promised no other way, and why."""
SHOWS_NAMES_TOO = phrase("Its reveal shows whose the sentences are.")


def held(workshop: Workshop, stage: StageId) -> Naming:
    """What is promised for the answers of a stage now. What each means by a phrase carries no name where statements
    carry none; where their names come after reading, those of the meanings come with each: a meaning is asked for by
    itself."""
    own = workshop.naming(stage)
    follows = stage == MEANINGS and workshop.naming(STATEMENTS_STAGE) == "unattributed"
    return "unattributed" if follows else own


def promised(workshop: Workshop, round: Round) -> str:
    """What each person who answers is promised."""
    if not round.is_sealed:
        return say(PROMISE[round.naming])
    return say(SEALED[round.naming], keeper=keeper_of(workshop, round))


def kept_away(workshop: Workshop, round: Round) -> str:
    """What has become of an answer that was just handed in."""
    if not round.is_sealed:
        return say("Your answer is off the screen and hidden until the reveal.")
    return say(
        "Your answer is off the screen and sealed: only {keeper}’s words open it.", keeper=keeper_of(workshop, round)
    )


def keeper_of(workshop: Workshop, round: Round) -> str:
    """Who keeps the words of a sealed round, as people call them."""
    return say("one participant") if workshop.names_withheld else workshop.participant(round.keeper).called


def promise_of(workshop: Workshop, round: Round) -> str:
    """What holds for the answers of this round: whoever typed cards in, or collected answers, has seen those."""
    said = [promised(workshop, round)]
    said += [say("Cards are typed in by the facilitator, who sees those.")] if round.on_paper else []
    said += [say("Collected before the day: whoever collected them has seen those.")] if round.beforehand else []
    return " ".join(said)


def names_too(workshop: Workshop, round: Round) -> str:
    """What the reveal of a recognition round tells beside its answers, where names come after reading; "" otherwise."""
    tells = round.form == "recognition" and bool(workshop.shown(STATEMENTS)) and not names_are_shown(workshop)
    return say(SHOWS_NAMES_TOO) if tells else ""


def unopened(workshop: Workshop) -> Iterator[str]:
    """What cannot be known of a sealed round without its keeper's words."""
    for round in workshop.rounds.values():
        if round.is_pending and round.is_sealed:
            yield say(
                "“{title}” is sealed: its box is as it was written. That each answer opens is seen only at the reveal, "
                "with the words that {keeper} keeps.",
                title=round.title,
                keeper=keeper_of(workshop, round),
            )
