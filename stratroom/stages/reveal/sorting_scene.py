"""Sorting before the room: the next card with the groups it may belong to, and two sortings side by side."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF

from stratroom.stages.reveal.counting import asked, first_words
from stratroom.stages.reveal.public import NextCard, PublicCard, PublicGroup, PublicSorting, TwoSortings
from stratroom.ui import roles
from stratroom.ui.audience.answers import Answer, answer, number_room, on_one_line, sentences
from stratroom.ui.audience.cards import LEAST, Card, paged, widest_word
from stratroom.ui.audience.flow import Block, Column, Page, Story, movable, prose, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.layout import Layout, reading
from stratroom.ui.audience.people import MARK, head
from stratroom.ui.audience.told import UNDER_RULE, column_pages, ruled, side_by_side
from stratroom.ui.sheet import HEAVY, RULE, Sheet
from stratroom.words import say, say_of

_MANY_GROUPS = 12
_LARGEST, _CARD_AT_MOST, _CARD_BESIDE_MANY, _ALONE_AT_MOST = 0.068, 0.42, 0.32, 0.95
_UNDER_HEAD, _UNDER_CARD, _BETWEEN = 0.014, 0.028, 0.014
_BETWEEN_ANSWERS, _BETWEEN_SENTENCES, _OVER_FOOT, _WORDS_AT_MOST, _ROOM_AT_LEAST = 0.006, 0.008, 0.02, 0.32, 0.3
_WHOLE, _WHOLE_WORDS = 150, 40
"""Letters and words of a sentence that stands whole beside its group where there is room: two or three lines."""
_BRIEF = 20
"""Letters of a name where only names and numbers have room."""
_SHARES = (0.55, 0.7, 0.85, 1.0)
"""How much of the place the columns may fill, tried from the least: so that they end about level."""


def next_card(sheet: Sheet, view: NextCard, page: int) -> int:
    """The card as large as leaves room for the groups, each with its number, so that the room can call it."""
    layout = Layout(sheet, asked(len(view.groups)), line=_left(view))
    place = layout.content
    share = _share(len(view.groups))
    card = _large(sheet, view.card, place, share * place.height())
    if card is None:
        layout.before += reading(sheet, view.card.text, roles.STATEMENT)
        card = _large(sheet, _begun(view.card), place, place.height())
    assert card is not None, "the first words fit on any sheet"
    layout.above(partial(card.draw, place.x(), place.y()), card.height + sheet.h(_UNDER_CARD))
    return turned(layout.pages(_group_pages(sheet, view.groups, layout.content)), page)


def two_sortings(sheet: Sheet, view: TwoSortings, page: int) -> int:
    """The room’s groups at the left, the others’ at the right; what tells them apart is said in words below, or on
    pages of its own."""
    layout, both = Layout(sheet, view.headline), (view.first, view.second)
    width = sheet.columns(2, layout.content)[0].width()
    heads = [_title(sheet, one, width) for one in both]
    top = max(block.height for block in heads)
    told = Column(layout.content.height())
    told.add(*sentences(sheet, view.in_words, layout.content, gap=sheet.h(_BETWEEN_SENTENCES)))
    foot = told.height_of(0) + sheet.h(2 * _OVER_FOOT)
    is_short = len(told.pages) == 1 and foot <= sheet.h(_WORDS_AT_MOST)
    if is_short and layout.content.height() - top - foot >= sheet.h(_ROOM_AT_LEAST):
        layout.under(partial(_foot, sheet, told, QRectF(layout.content), foot), foot)
    else:
        layout.after += column_pages(told, layout.content)
    columns = [_sorted(sheet, one, width, layout.content.height() - top) for one in both]
    level = [replace(block, height=top) for block in heads]
    return turned(layout.pages(side_by_side(columns, sheet.columns(2, layout.content), level)), page)


def _share(groups: int) -> float:
    """How much of the height the card may have beside so many groups."""
    if not groups:
        return _ALONE_AT_MOST
    return _CARD_BESIDE_MANY if groups > _MANY_GROUPS else _CARD_AT_MOST


def _left(view: NextCard) -> str:
    left = say_of(view.left, "The last card.", "{n} cards to go.")
    return f"{left} {say('A second sorting, by {who}.', who=view.by)}" if view.by else left


def _begun(card: PublicCard) -> PublicCard:
    return replace(card, text=first_words(card.text))


def _large(sheet: Sheet, card: PublicCard, place: QRectF, room: float) -> Block | None:
    """Rule, whose it is, and the words as large as lets them fit; None where they do not even at the least size."""
    top = head(sheet, card.by, place.width()) if card.by else None
    key, above = Card(card.by, card.text, id=card.id).key, sheet.h(HEAVY + UNDER_RULE)
    if top:
        top = movable(sheet, key("mark"), top, sheet.h(MARK))
        above += top.height + sheet.h(_UNDER_HEAD)
    box = QRectF(0, 0, place.width(), room - above)
    size = sheet.fit([card.text], box, roles.STATEMENT, largest=_LARGEST, smallest=LEAST)
    (words,) = prose(sheet, card.text, place.width(), roles.STATEMENT, size=size)
    if above + words.height > room + 0.5:
        return None
    said = movable(sheet, key("words"), words, place.width())

    def draw(x: float, y: float) -> None:
        sheet.rule(x, y, place.width(), thickness=HEAVY)
        if top:
            top.draw(x, y + sheet.h(HEAVY + UNDER_RULE))
        said.draw(x, y + above)

    return Block(above + words.height, draw)


def _group_pages(sheet: Sheet, groups: Sequence[PublicGroup], place: QRectF) -> list[Page]:
    """All groups on one page: with the first card of each in its whole words, with the first words of each card, with
    marks, or by number and name alone, whatever has room first. Otherwise in pages."""
    if not groups:
        return [lambda: None]
    told = [
        [make(group) for group in groups] for make in (_with_sentence, _with_members, _answer, _begun_answer, _brief)
    ]
    for answers in told:
        for count in _columns(sheet, answers, place):
            grid = sheet.columns(count, place)
            filled = _level(sheet, answers, grid)
            if len(filled) <= count and _fits(filled, place.height()):
                return [partial(_draw, sheet, filled, grid)]
    grid = sheet.columns(sheet.card_columns, place)
    filled = _level(sheet, told[-1], grid)
    return [partial(_draw, sheet, filled[n : n + len(grid)], grid) for n in range(0, len(filled), len(grid))]


def _fits(filled: Sequence[Sequence[Block]], height: float) -> bool:
    """A block higher than the page would be alone in its column and still not whole."""
    return max(block.height for blocks in filled for block in blocks) <= height


def _columns(sheet: Sheet, answers: Sequence[Answer], place: QRectF) -> list[int]:
    """How many columns to try, as many as cards have first: only those that break no word; the usual if all do."""
    usual = max(1, min(sheet.card_columns, len(answers)))
    words = [text for one in answers for text in (one.name, *(words for _, words in one.members))]
    widest = max(
        widest_word(sheet, words, role, size=sheet.size(roles.STRONG)) for role in (roles.STRONG, roles.STATEMENT)
    )
    widest += number_room(sheet, answers)
    tried = (usual, usual + 1, *range(usual - 1, 0, -1))
    return [count for count in tried if sheet.columns(count, place)[0].width() >= widest] or [usual]


def _level(sheet: Sheet, answers: Sequence[Answer], grid: Sequence[QRectF]) -> list[list[Block]]:
    """The answers down one column after the other, filled no more than they must be."""
    left, width = number_room(sheet, answers), grid[0].width()
    blocks = [_as_block(answer(sheet, one, width, left=left, moves=True)) for one in answers]
    filled: list[list[Block]] = []
    for share in _SHARES:
        filled = paged(blocks, share * grid[0].height(), sheet.h(_BETWEEN), lambda block: block.height)
        if len(filled) <= len(grid):
            break
    return filled


def _as_block(story: Story) -> Block:
    parts = (*((story.head,) if story.head else ()), *story.body)

    def draw(x: float, y: float) -> None:
        for part in parts:
            part.draw(x, y)
            y += part.height

    return Block(sum(part.height for part in parts), draw)


def _draw(sheet: Sheet, filled: Sequence[Sequence[Block]], grid: Sequence[QRectF]) -> None:
    for blocks, column in zip(filled, grid, strict=False):
        y = column.y()
        for block in blocks:
            block.draw(column.x(), y)
            y += block.height + sheet.h(_BETWEEN)


def _answer(group: PublicGroup) -> Answer:
    """By its name; by the first words of its first card where the room has given none."""
    name = group.name or first_words(group.cards[0].text)
    return Answer(_number(group), name, not group.name, tuple(card.by for card in group.cards if card.by))


def _begun_answer(group: PublicGroup) -> Answer:
    said = _answer(group)
    return replace(said, name=first_words(said.name, _BRIEF))


def _with_sentence(group: PublicGroup) -> Answer:
    """The words of the first card as they were given, unless they are very many: the next one is held against them."""
    first = group.cards[0]
    said, told = first_words(first.text, _WHOLE, _WHOLE_WORDS), _with_members(group)
    if told.members:
        return replace(told, members=((first.by, said), *told.members[1:]))
    return told if group.name else replace(told, name=said)


def _with_members(group: PublicGroup) -> Answer:
    if len(group.cards) == 1 and not group.name:
        return _answer(group)
    members = tuple((card.by, first_words(card.text)) for card in group.cards)
    return Answer(_number(group), group.name, is_quoted=False, members=members)


def _brief(group: PublicGroup) -> Answer:
    return replace(_begun_answer(group), marks=())


def _number(group: PublicGroup) -> str:
    return str(group.number) if group.number else ""


def _title(sheet: Sheet, one: PublicSorting, width: float) -> Block:
    """Who sorted and how, what they found and when."""
    lines = prose(sheet, one.counted, width, roles.CONTENT)
    return _as_block(
        Story((*lines, Block(sheet.h(_UNDER_HEAD), lambda _x, _y: None)), ruled(sheet, one.sorted_by, width))
    )


def _sorted(sheet: Sheet, one: PublicSorting, width: float, room: float) -> Column:
    """The groups with name and marks; the cards that nobody named and that lie alone stand together at the end."""
    column, gap = Column(room), sheet.h(_BETWEEN_ANSWERS)
    alone = [group for group in one.groups if len(group.cards) == 1 and not group.name]
    named = (replace(group, name=first_words(group.name)) for group in one.groups if group not in alone)
    column.add(*(on_one_line(sheet, _answer(group), width, gap=gap) for group in named))
    marks = tuple(card.by for group in alone for card in group.cards if card.by)
    if marks:
        return column.add(on_one_line(sheet, Answer("", say("Each alone"), False, marks), width, gap=gap))
    return column.add(*(on_one_line(sheet, _answer(group), width, gap=gap) for group in alone))


def _foot(sheet: Sheet, told: Column, place: QRectF, height: float) -> None:
    top = place.bottom() - height + sheet.h(_OVER_FOOT)
    sheet.rule(place.x(), top, place.width(), thickness=RULE)
    told.paint(0, place.x(), top + sheet.h(_OVER_FOOT))


SCENES: Scenes = {NextCard: next_card, TwoSortings: two_sortings}
