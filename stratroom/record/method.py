"""How the workshop was done, in half a page, for somebody who was not in the room. Nothing anybody said enters here."""

from collections.abc import Iterator, Sequence

from stratroom.model.dissents import KIND, MEANING
from stratroom.model.forms import FormName
from stratroom.model.rounds import Phase
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Bullets, Columns, Heading, Paragraph, Section
from stratroom.words import headed, listed, phrase, say, say_of

BLIND = phrase(
    "Every question was answered in private first; then all was shown at once. Until then only who had finished could "
    "be seen (without names: how many). Answers on paper were typed in by the facilitator, who saw them."
)
DIFFERENT = phrase(
    "“Noticeably different” is the room’s judgement: people sorted the statements, named the groups and counted the "
    "different answers. The machine grouped and scored nothing; it marked amounts, dates and shared words."
)
TRADEOFFS = phrase(
    "A trade-off asks for one good thing even over another. Each person takes one of seven worded positions before the "
    "debate and again after it; there is no average."
)
POLL = phrase(
    "Gradients of agreement are eight worded categories with no average, in Stratroom’s own words after Sam Kaner, "
    "Facilitator’s Guide to Participatory Decision-Making (2014). The poll informs the decision; people took it."
)
DISSENT = phrase(
    "A dissent stands in its author’s words, read back and confirmed, or is marked “not confirmed”. Who did not want "
    "to be named is not named."
)
POINTS = phrase(
    "Each person with a vote gave 100 points in private. A cut line is drawn by the room with all points in view; it "
    "does not follow from the totals."
)
RANKING = phrase(
    "Each person with a vote put the options in order in private, ties allowed; one without a place is compared with "
    "nothing. Borda and Schulze are two ways of counting the same rankings; where they differ, both are given and "
    "neither is the right one."
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
    "The words at the foot of each page name the last entry of the workshop file. A copy that was changed later leads "
    "to other words: compare them. Without words that somebody noted, cutting off the last entry cannot be found."
)
NOT_MINUTES = phrase("Record of a workshop. Not statutory minutes.")


def section(workshop: Workshop, *, has_count: bool, after: Sequence[Block] = ()) -> Section:
    """The procedure, the words for agreement and dissent, what is not shown, and what the footer's words are for;
    `has_count` where the room sorted its statements and said how many different ones it saw; `after` stands last."""
    return Section(say("How it was done"), say("Method"), (*_blocks(workshop, has_count), *after))


def _blocks(workshop: Workshop, has_count: bool) -> Iterator[Block]:
    yield Heading(say("How it was done"), 1)
    yield _in_two_columns(list(_of_what_was_done(workshop, has_count)))
    yield from _on_paper(workshop)
    yield from _before_the_day(workshop)
    yield from _not_shown(workshop)


def _in_two_columns(told: Sequence[str]) -> Columns:
    """As much in the one as in the other; half a page holds it all."""
    lengths = [len(words) for words in told]
    middle = min(range(len(told)), key=lambda place: abs(sum(lengths[:place]) - sum(lengths[place:])))
    left, right = (tuple(map(Paragraph, part)) for part in (told[:middle], told[middle:]))
    return Columns(left, right, equal=True)


def _of_what_was_done(workshop: Workshop, has_count: bool) -> Iterator[str]:
    """Only of what there was: nobody reads how points were given on a day without points."""
    yield from (say(BLIND),) if workshop.rounds else ()
    yield from (say(DIFFERENT),) if has_count else ()
    for form, words in _OF_FORM.items():
        yield from (say(words),) if _was_shown(workshop, form) else ()
    yield from (say(DISSENT), " ".join(_kinds_of_dissent())) if workshop.dissents else ()
    yield say(NUMBERS)
    yield say(CHAIN)


def _kinds_of_dissent() -> Iterator[str]:
    for kind, meaning in MEANING.items():
        yield say("{label}: {text}", label=headed(say(KIND[kind])), text=f"{say(meaning)}.")


def _was_shown(workshop: Workshop, form: FormName) -> bool:
    """Now, or before it was asked again."""
    rounds = [round for round in workshop.rounds.values() if round.form == form]
    return any(round.phase is Phase.SHOWN or round.earlier for round in rounds)


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
