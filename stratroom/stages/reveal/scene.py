"""All sentences at once, then the groups as the room makes them. Nothing here compares or groups by itself."""

from stratroom.stages.reveal import marked_scene, recognised_scene, sorting_scene
from stratroom.stages.reveal.public import Groups, PublicCard, PublicGroup, Wall
from stratroom.ui.audience.cards import Card
from stratroom.ui.audience.close_cards import close_groups_page
from stratroom.ui.audience.flow import turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.grouped import group_pages
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.wall import wall_pages
from stratroom.ui.sheet import Sheet
from stratroom.words import joined, say, say_of


def wall(sheet: Sheet, view: Wall, page: int) -> int:
    """Every sentence in the same size, in the order it was revealed or sat in; never ranked."""
    headline = say_of(len(view.cards), "{n} sentence.", "{n} sentences.")
    layout = Layout(sheet, headline, line=_under_count(view), note=view.missing)
    return turned(layout.pages(wall_pages(sheet, _cards(view.cards), layout.content)), page)


def _under_count(view: Wall) -> str:
    """What was asked, after who sorts the sentences once more."""
    return f"{say('A second sorting, by {who}.', who=view.by)} {view.prompt}" if view.by else view.prompt


def groups(sheet: Sheet, view: Groups, page: int) -> int:
    """The groups so far; the count stands above them once the room has confirmed it."""
    layout = Layout(sheet, view.headline or say("What says the same?"), line=_under_headline(view))
    named = [(group.name if view.headline else _numbered(group), _cards(group.cards)) for group in view.groups]
    pages = group_pages(sheet, named, layout)
    if len(pages) > 1 and (close := close_groups_page(sheet, named, layout.content)):
        pages = [close]
    return turned(layout.pages(pages), page)


def _under_headline(view: Groups) -> str:
    """Who sorted, how and when belongs to the count; before it is confirmed there is none."""
    if view.headline:
        return f"{view.largest} {view.told}"
    if view.by:
        return say("A second sorting, by {who}; nothing is counted until it is confirmed.", who=view.by)
    return say("The room sorts the sentences; nothing is counted until it agrees.")


def _numbered(group: PublicGroup) -> str:
    """What the room calls the group by while it sorts."""
    return joined("  ", (str(group.number) if group.number else "", group.name))


def _cards(cards: tuple[PublicCard, ...]) -> list[Card]:
    return [Card(card.by, card.text, id=card.id) for card in cards]


SCENES: Scenes = {
    Wall: wall,
    Groups: groups,
    **marked_scene.SCENES,
    **recognised_scene.SCENES,
    **sorting_scene.SCENES,
}
