"""Single sentences and their words before the room: large, or on the wall as it stands, with marks in it.

The marks move no card: the room keeps its eyes on what it has read. What they mean is the room's to say.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.model.names import CardId
from stratroom.stages.reveal.marked_public import (
    AmountsAndDates,
    Large,
    OnlyOnce,
    PublicPhrase,
    SharedWords,
    WhoUsed,
    WordsPlace,
)
from stratroom.stages.reveal.public import PublicCard, Wall
from stratroom.ui import roles
from stratroom.ui.audience.cards import Card
from stratroom.ui.audience.flow import Block, Column, Story, one_picture, plain, prose, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.layout import Layout, reading
from stratroom.ui.audience.measuring import height_of
from stratroom.ui.audience.people import head
from stratroom.ui.audience.told import page_count, settled_pages
from stratroom.ui.audience.wall import wall_pages
from stratroom.ui.sheet import GUTTER, Sheet
from stratroom.ui.spans import Marked, Span, Stroke
from stratroom.words import phrase, say, say_of

_READING = (0.13, 0.925)
_LARGEST, _LEAST, _UNDER_HEAD = 0.096, 0.044, 0.03
_STROKES: tuple[Stroke, ...] = ("tint", "double", "dotted")
_PAGE_NUMBER, _LEGEND_AT_MOST, _ABOVE_LEGEND = 0.16, 0.13, 0.02
"""Room for a page number at the foot, and how high a legend may be that stands above it, of the picture's height."""

_NOT_THE_SAME = phrase("The same words are not yet the same meaning.")
_Places = Mapping[CardId, tuple[Marked, ...]]


def large(sheet: Sheet, view: Large, page: int) -> int:
    """One sentence as large as lets it stand on one page, under whose it is."""
    place, card = sheet.band(*_READING), view.card
    width, room = place.width(), place.height()
    top = head(sheet, card.by, width) if card.by else None
    above = top.height + sheet.h(_UNDER_HEAD) if top else 0.0

    def set_at(size: int) -> Column:
        words = prose(sheet, card.text, width, roles.STATEMENT, size=size, room=room - above)
        if top:
            words = tuple(_lower(part, sheet.h(_UNDER_HEAD)) for part in words)
        return Column(room).add(Story(words, top))

    return turned(settled_pages(one_picture(sizes(sheet, _LARGEST, _LEAST, 14), set_at, page_count), place), page)


def _lower(block: Block, gap: float) -> Block:
    """The block with room above it, also at the head of a page."""
    return Block(block.height + gap, lambda x, y: block.draw(x, y + gap))


def shared_words(sheet: Sheet, view: SharedWords, page: int) -> int:
    """The wall with its phrases marked, each in its own way, and counted at the foot."""
    headline = say_of(len(view.wall.cards), "{n} sentence.", "{n} sentences.")
    if view.count > 1:
        sheet.provenance = say("Same words, {n} of {count}", n=view.number, count=view.count)
    layout = _layout(sheet, view.wall, headline)
    _legend(sheet, layout, view.phrases)
    marked = _by_card(zip((used.places for used in view.phrases), _STROKES, strict=False))
    return _turned(sheet, layout, view.wall.cards, marked, page)


def who_used(sheet: Sheet, view: WhoUsed, page: int) -> int:
    """Those who used the words, in their own sentences, and nobody else."""
    said = say("“{phrase}” was used by {n} of {all}.", phrase=view.phrase.text, n=view.phrase.people, all=view.of)
    layout = Layout(sheet, said, note=say(_NOT_THE_SAME))
    return _turned(sheet, layout, view.cards, _by_card([(view.phrase.places, "tint")]), page)


def only_once(sheet: Sheet, view: OnlyOnce, page: int) -> int:
    """The wall with the words that nobody else used underlined."""
    layout = _layout(sheet, view.wall, say("What only one person says."))
    return _turned(sheet, layout, view.wall.cards, _by_card([(view.places, "single")]), page)


def amounts_and_dates(sheet: Sheet, view: AmountsAndDates, page: int) -> int:
    """The wall with what can be counted, or has a date, marked."""
    n, all = view.people, len(view.wall.cards)
    said = say_of(n, "{n} of {all} names an amount or a date.", "{n} of {all} name an amount or a date.", all=all)
    layout = _layout(sheet, view.wall, said)
    return _turned(sheet, layout, view.wall.cards, _by_card([(view.places, "tint")]), page)


def _layout(sheet: Sheet, wall: Wall, headline: str) -> Layout:
    return Layout(sheet, headline, line=wall.prompt, note=wall.missing)


def _turned(sheet: Sheet, layout: Layout, cards: Sequence[PublicCard], marked: _Places, page: int) -> int:
    shown = [Card(card.by, card.text, marked.get(card.id, ()), card.id) for card in cards]
    return turned(layout.pages(wall_pages(sheet, shown, layout.content)), page)


def _by_card(marked: Iterable[tuple[Sequence[WordsPlace], Stroke]]) -> _Places:
    found: dict[CardId, tuple[Marked, ...]] = {}
    for places, stroke in marked:
        for place in places:
            found[place.card] = (*found.get(place.card, ()), Marked(place.start, place.end, stroke))
    return found


def _legend(sheet: Sheet, layout: Layout, phrases: Sequence[PublicPhrase]) -> None:
    """In the line of the footer, so that no card moves; above it where the phrases are too long for that, and on a page
    of its own where they are longer still."""
    words, remark = _counted(phrases), say(_NOT_THE_SAME)
    width = layout.content.width()
    taken = sheet.width_of(words, roles.LABEL) + sheet.h(GUTTER + _PAGE_NUMBER)
    has_room = taken + sheet.width_of(remark, roles.FURNITURE) + sheet.h(GUTTER) <= width
    if taken <= width:
        sheet.foot = words
    else:
        _legend_above(sheet, layout, words)
    if has_room:
        sheet.foot_remark = remark
    else:
        sheet.provenance = remark


def _legend_above(sheet: Sheet, layout: Layout, words: Sequence[Span]) -> None:
    place = QRectF(layout.content)
    height = height_of(sheet, words, place.width(), roles.LABEL)
    if height > sheet.h(_LEGEND_AT_MOST):
        layout.after += layout.headed(reading(sheet, plain(words), roles.CONTENT, layout.below_head))
        return
    place.setTop(place.bottom() - height)
    layout.under(partial(sheet.text, words, place, roles.LABEL), height + sheet.h(_ABOVE_LEGEND))


def _counted(phrases: Sequence[PublicPhrase]) -> list[Span]:
    """“Same words:  grow sustainably ×3   region ×2”"""
    said = [Span(say("Same words:") + "  ")]
    for used, stroke in zip(phrases, _STROKES, strict=False):
        words = Span(used.text, ink="ink", marked=(Marked(0, len(used.text), stroke),))
        said += [words, Span(f" ×{used.people}   ")]
    return said


SCENES: Scenes = {
    Large: large,
    SharedWords: shared_words,
    WhoUsed: who_used,
    OnlyOnce: only_once,
    AmountsAndDates: amounts_and_dates,
}
