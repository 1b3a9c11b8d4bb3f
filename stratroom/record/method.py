"""How the workshop was done, in half a page, for somebody who was not in the room. Nothing anybody said enters here."""

from collections.abc import Iterator

from stratroom.model.agreement import CATEGORIES, CATEGORY, GRADIENTS
from stratroom.model.dissents import KIND, MEANING
from stratroom.model.forms import FormName
from stratroom.model.rounds import Phase
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Bullets, Facts, Heading, Paragraph, Section
from stratroom.words import headed, listed, parted, phrase, say, say_of

BLIND = phrase(
    "Every question was answered in private first. While a round is open its answers lie hidden in the workshop file: "
    "the room and the facilitator see who has finished (without names: only how many), never what was written. "
    "They are shown all at once. An answer on a paper card is typed in by the facilitator, who sees it."
)
DIFFERENT = phrase(
    "“Noticeably different” is the room’s judgement. The people in the room sorted the statements, named each group "
    "and said how many different answers they saw. The machine grouped and scored nothing; it marked "
    "words that several used, amounts and dates."
)
TRADEOFFS = phrase(
    "A trade-off asks for one good thing even over another good thing. Each person places themselves on seven worded "
    "positions before the debate and again after it. The figures show every person; no average is made of them."
)
POLL = phrase(
    "Gradients of agreement are eight worded categories, not a scale, so there is no average. The wording is "
    "Stratroom’s own, after Sam Kaner, Facilitator’s Guide to Participatory Decision-Making (2014). "
    "The poll informs the decision; people took the decision."
)
DISSENT = phrase(
    "A dissent stands in its author’s words. It was read back to them and confirmed; where that did not happen it says "
    "“not confirmed”. Who did not want to be named is not named in this record."
)
POINTS = phrase(
    "Each person with a vote gave 100 points in private. Where there is a cut line, the room drew it with all points "
    "in view; it does not follow from the totals."
)
RANKING = phrase(
    "Each person with a vote put the options in order in private; ties were allowed. An option without a place counts "
    "as no opinion: on that ranking it is compared with nothing. The options are compared two at a time. Borda "
    "and Schulze are two ways of counting the same rankings; where they differ, both are given and neither is the "
    "right one."
)
_OF_FORM: dict[FormName, str] = {
    "position": TRADEOFFS,
    "gradient": POLL,
    "points": POINTS,
    "ranking": RANKING,
}
NUMBERS = phrase(
    "Counts say out of how many. Somebody who was absent or did not answer is neither a zero nor the last."
)
CHAIN = phrase(
    "The words at the foot of each page name the last entry of the workshop file. Each entry is tied to the one before "
    "it, so a copy of the file that was changed later leads to other words. Compare them with the words of the file. "
    "Without words that somebody noted, cutting off the last entry cannot be found."
)
NOT_MINUTES = phrase("Record of a workshop. Not statutory minutes.")


def section(workshop: Workshop, *, has_count: bool) -> Section:
    """The procedure, the words for agreement and dissent, what is not shown, and what the footer's words are for;
    `has_count` where the room sorted its statements and said how many different ones it saw."""
    return Section(say("How it was done"), say("Method"), tuple(_blocks(workshop, has_count)))


def _blocks(workshop: Workshop, has_count: bool) -> Iterator[Block]:
    yield Heading(say("How it was done"), 1)
    yield from (Paragraph(say(words)) for words in _of_what_was_done(workshop, has_count))
    if _was_shown(workshop, "gradient"):
        yield Heading(say("The words for agreement"), 3)
        words = tuple((headed(say(CATEGORY[category])), _gradients(steps)) for category, steps in CATEGORIES.items())
        yield Facts(words)
    if workshop.dissents:
        yield Heading(say("The words for disagreement"), 3)
        yield Facts(tuple((headed(say(KIND[kind])), headed(say(meaning))) for kind, meaning in MEANING.items()))
    yield from _on_paper(workshop)
    yield from _before_the_day(workshop)
    yield from _not_shown(workshop)
    yield Heading(say("The words at the foot of each page"), 3)
    yield Paragraph(say(CHAIN))
    yield Paragraph(say(NOT_MINUTES))


def _of_what_was_done(workshop: Workshop, has_count: bool) -> Iterator[str]:
    """Only of what there was: nobody reads how points were given on a day without points."""
    yield from (BLIND,) if workshop.rounds else ()
    yield from (DIFFERENT,) if has_count else ()
    yield from (words for form, words in _OF_FORM.items() if _was_shown(workshop, form))
    yield from (DISSENT,) if workshop.dissents else ()
    yield NUMBERS


def _was_shown(workshop: Workshop, form: FormName) -> bool:
    """Now, or before it was asked again."""
    rounds = [round for round in workshop.rounds.values() if round.form == form]
    return any(round.phase is Phase.SHOWN or round.earlier for round in rounds)


def _gradients(steps: tuple[int, ...]) -> str:
    return parted(f"{step} {say(GRADIENTS[step])}" for step in steps)


def _on_paper(workshop: Workshop) -> Iterator[Block]:
    """Named rounds in which cards were typed in; without names nobody knows which answers those were."""
    rounds = [round for round in workshop.rounds.values() if round.on_paper and not round.is_pending]
    said = [
        say_of(
            len(round.on_paper),
            "{title}: {n} answer of {all} was typed in from paper.",
            "{title}: {n} answers of {all} were typed in from paper.",
            title=round.title,
            all=len(round.answers),
        )
        for round in rounds
    ]
    if said:
        yield Heading(say("What came on paper"), 3)
        yield Bullets(tuple(said))


def _before_the_day(workshop: Workshop) -> Iterator[Block]:
    """Named rounds into which answers were carried that somebody had collected, and so had seen."""
    said = [
        say_of(
            len(round.beforehand),
            "{title}: {n} answer of {all} was collected before the day; whoever collected it had seen it.",
            "{title}: {n} answers of {all} were collected before the day; whoever collected them had seen them.",
            title=round.title,
            all=len(round.answers),
        )
        for round in workshop.rounds.values()
        if round.beforehand and not round.is_pending
    ]
    if said:
        yield Heading(say("What came before the day"), 3)
        yield Bullets(tuple(said))


def _not_shown(workshop: Workshop) -> Iterator[Block]:
    """Rounds whose answers this record cannot hold."""
    pending = [round.title for round in workshop.rounds.values() if round.is_pending]
    said = [say("Not revealed when this record was written: {titles}.", titles=listed(pending))] if pending else []
    again = [round.title for round in workshop.rounds.values() if round.phase is Phase.AGAIN]
    said += [say("To be asked again, and not shown since: {titles}.", titles=listed(again))] if again else []
    for round in workshop.rounds.values():
        said += [_given_up(round.title, why) for why in round.given_up]
    if said:
        yield Heading(say("What is not in this record"), 3)
        yield Bullets(tuple(said))


def _given_up(title: str, why: str) -> str:
    return say("Given up, its answers erased unread: {title}. The reason: {why}", title=title, why=why)
