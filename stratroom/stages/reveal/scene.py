"""All sentences at once, then the groups as the room makes them. Nothing here compares or groups by itself."""

from stratroom.stages.reveal.public import Groups, PublicCard, Wall
from stratroom.ui.audience.cards import Card, card_pages
from stratroom.ui.audience.flow import turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.grouped import group_pages
from stratroom.ui.audience.layout import Layout
from stratroom.ui.sheet import Sheet


def wall(sheet: Sheet, view: Wall, page: int) -> int:
    """Every sentence in the same size, in the order it was revealed or sat in; never ranked."""
    count = len(view.cards)
    layout = Layout(sheet, f"{count} {'sentence' if count == 1 else 'sentences'}.", line=view.prompt, note=view.missing)
    return turned(layout.pages(card_pages(sheet, _cards(view.cards), layout.content)), page)


def groups(sheet: Sheet, view: Groups, page: int) -> int:
    """The groups so far; the count stands above them once the room has confirmed it."""
    headline = view.headline or "What says the same?"
    line = view.largest if view.headline else "The room sorts the sentences; nothing is counted until it agrees."
    note = f"The room’s count, {view.at[11:16]}" if view.headline and view.at else ""
    layout = Layout(sheet, headline, line=line, note=note)
    named = [(group.name, _cards(group.cards)) for group in view.groups]
    return turned(layout.pages(group_pages(sheet, named, layout.content)), page)


def _cards(cards: tuple[PublicCard, ...]) -> list[Card]:
    return [Card(card.by, card.text) for card in cards]


SCENES: Scenes = {Wall: wall, Groups: groups}
