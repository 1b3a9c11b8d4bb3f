"""Every statement in the record, to the letter. Whose it is only where that was promised to be shown."""

from collections.abc import Mapping

from stratroom.model.cards import Card, cards
from stratroom.model.names import CardId, Naming
from stratroom.model.public import missing_words
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Block, Heading, Paragraph, Quote, Section
from stratroom.record.earlier import again
from stratroom.record.people import tag_beside
from stratroom.record.wording import moment, sentence
from stratroom.stages.statements.rules import ROUND
from stratroom.words import phrase, say

_WITHOUT_NAMES = phrase("Written in private, shown all at once without names and in no order. Wording is verbatim.")
_SHOWN: dict[Naming, str] = {
    "named": phrase("Written in private, shown all at once with names. Wording is verbatim."),
    "after-reading": _WITHOUT_NAMES,
    "by-role": phrase("Written in private, shown all at once by role, without names. Wording is verbatim."),
    "unattributed": _WITHOUT_NAMES,
}


def section(workshop: Workshop, group_names: Mapping[CardId, str], after: tuple[Block, ...] = ()) -> Section | None:
    """The statements with the group of each, `after` beneath. None until they are revealed."""
    shown = workshop.shown(ROUND)
    if shown is None:
        return None
    head = Heading(say("What each person wrote"), 1, aside=say("shown {at}", at=moment(shown.shown_at)))
    blocks = (head, *again(shown), *as_shown(workshop, group_names), *after)
    return Section(say("Statements"), say("Statements in full"), blocks)


def as_shown(workshop: Workshop, group_names: Mapping[CardId, str]) -> tuple[Block, ...]:
    """The question and every sentence. Empty until they are revealed."""
    shown = workshop.shown(ROUND)
    if shown is None:
        return ()
    quotes = tuple(_quote(workshop, card, group_names.get(card.id, "")) for card in cards(workshop))
    quotes = tuple(sorted(quotes, key=lambda quote: quote.text)) if workshop.names_withheld else quotes
    return (*_opening(workshop, shown), *quotes)


def answered(workshop: Workshop) -> str:
    """“8 of 8 answered the opening question”, or "" until the statements are revealed. Revealed without roles nobody
    knows how many people they are."""
    shown = workshop.shown(ROUND)
    if shown is None:
        return ""
    count, asked = len(shown.answers), len(shown.eligible)
    if shown.without_roles:
        return say("{asked} were asked the opening question; {count} answers were shown", count=count, asked=asked)
    return say("{count} of {asked} answered the opening question", count=count, asked=asked)


def _opening(workshop: Workshop, shown: Round) -> tuple[Block, ...]:
    missing = sentence(missing_words(workshop, shown))
    words = " ".join(filter(None, (f"{answered(workshop)}.", missing, say(_SHOWN[shown.seen_as]), _names_came(shown))))
    return Paragraph(shown.prompt, "voice"), Paragraph(words, "small")


def _names_came(shown: Round) -> str:
    """When names were put to sentences that had been shown without."""
    if shown.naming != "after-reading":
        return ""
    if not shown.names_shown_at:
        return say("The names were not shown.")
    return say("The names were shown {at}, after the room had read the sentences.", at=moment(shown.names_shown_at))


def _quote(workshop: Workshop, card: Card, group: str) -> Quote:
    return Quote(card.text, tag_beside(workshop, card), group)
