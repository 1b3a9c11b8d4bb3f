"""What people are promised before they answer: who sees it, when, and how it is kept until then. Nothing else.

*Hidden* and *sealed* never stand for each other: hidden answers can be opened by whoever has the file, for its key lies
in it; sealed ones only with the keeper's words.
"""

from collections.abc import Iterable, Iterator

from stratroom.model.cards import STATEMENTS, names_are_shown
from stratroom.model.names import Naming, ParticipantId, StageId
from stratroom.model.naming import MEANINGS, tighter
from stratroom.model.naming import STATEMENTS as STATEMENTS_STAGE
from stratroom.model.roles import alone_among, alone_in_words, called
from stratroom.model.rounds import ATTRIBUTION, Round
from stratroom.model.workshop import Workshop
from stratroom.words import in_sentences, phrase, say

PROMISE: dict[Naming, str] = {
    "named": phrase(
        "On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown with names."
    ),
    "after-reading": phrase(
        "On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown without "
        "names. The names are shown after the room has read the sentences."
    ),
    "by-role": phrase(
        "On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown by role, "
        "without names. The file keeps the role and no author."
    ),
    "unattributed": phrase(
        "On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown without "
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
    "by-role": phrase(
        "What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not "
        "even the facilitator. At the reveal all answers are shown by role, without names. The file keeps the role and "
        "no author."
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
    "by-role": phrase("By role, without names"),
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
    carry none, and no role either where they carry none; where their names come after reading, those of the meanings
    come with each: a meaning is asked for by itself."""
    own, statements = workshop.naming(stage), workshop.naming(STATEMENTS_STAGE)
    follows = stage == MEANINGS and ATTRIBUTION[statements] != "named"
    return tighter(own, statements) if follows else own


def beforehand(workshop: Workshop, stage: StageId) -> str:
    """What is promised for the answers of a stage before they are asked for; by role with how many roles are one
    person's."""
    return would_promise(workshop, held(workshop, stage), (person.id for person in workshop.people))


def would_promise(workshop: Workshop, naming: Naming, asked: Iterable[ParticipantId]) -> str:
    """What these people would be promised if they were asked now."""
    return in_sentences((say(PROMISE[naming]), alone_words(workshop, asked) if naming == "by-role" else ""))


def alone_words(workshop: Workshop, asked: Iterable[ParticipantId]) -> str:
    """How many roles of these people are one person's: a lone role is a name. "" where roles are withheld."""
    if workshop.names_withheld:
        return ""
    ids = {*asked}
    return alone_in_words(alone_among(person for person in workshop.people if person.id in ids))


def promised(workshop: Workshop, round: Round) -> str:
    """What each person who answers is promised."""
    sealed = round.is_sealed
    said = say(SEALED[round.naming], keeper=keeper_of(workshop, round)) if sealed else say(PROMISE[round.naming])
    return in_sentences((said, alone_in_words(round.alone)))


def own_role(round: Round, by: ParticipantId) -> str:
    """What one person's answer will carry; "" but by role."""
    if by not in round.roles:
        return ""
    role = called(round.roles[by])
    if round.roles[by] in round.alone.which:
        return say(
            "Your answer stands under “{role}”. When the question was put, one person only in the room had that role.",
            role=role,
        )
    return say("Your answer stands under “{role}”.", role=role)


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
