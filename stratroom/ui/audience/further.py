"""What belongs to a decision beside its owner and its date: under it where that costs no page, on a page after it
otherwise.

It is handed plain words with a label each; what they are about does not enter.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from stratroom.ui import roles
from stratroom.ui.audience.flow import Column, Page, one_picture, sizes
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.told import column_pages, in_one, numbered, page_count, ruled, told
from stratroom.ui.sheet import Sheet

Fact = tuple[str, str]
_LARGEST, _LEAST = 0.05, 0.034


@dataclass(frozen=True)
class Further:
    """`facts` are labels with their values; `many` is a list with its label, and `count` how it is said in a line. The
    page after is called `title`."""

    title: str
    facts: Sequence[Fact]
    many: tuple[str, Sequence[str]]
    count: str

    @property
    def in_lines(self) -> list[Fact]:
        """All of it in lines; a list of one thing says it."""
        label, things = self.many
        return [*self.facts, *([(label, things[0] if len(things) == 1 else self.count)] if things else [])]


def with_further(
    sheet: Sheet, further: Further, facts: Sequence[Fact], make: Callable[[Sequence[Fact], bool], list[Page]]
) -> list[Page]:
    """The pages made with these facts and, where there is room, the further ones; then what there was none for. What
    is made with more than the facts is told so: it must not crowd them."""
    plain = make(facts, False)
    lines = [(label, value) for label, value in further.in_lines if value]
    if not lines:
        return plain
    whole = make([*facts, *lines], True)
    label, things = further.many
    if len(whole) > len(plain):
        return [*plain, *_after(sheet, further.title, further.facts, label, things)]
    return [*whole, *(_after(sheet, further.title, (), label, things) if len(things) > 1 else [])]


def _after(sheet: Sheet, title: str, facts: Sequence[Fact], label: str, things: Sequence[str]) -> list[Page]:
    layout = Layout(sheet, title)
    place = layout.content

    def set_at(size: int) -> Column:
        column = Column(place.height())
        for each, value in facts:
            if value:
                column.add(told(sheet, each, value, place.width(), place.height(), size))
        if not things:
            return column
        head = ruled(sheet, label, place.width())
        room = place.adjusted(0, head.height, 0, 0)
        rows = [numbered(sheet, str(n), text, roles.STATEMENT, room, size) for n, text in enumerate(things, 1)]
        return column.add(in_one(rows, (), head))

    made = one_picture(sizes(sheet, _LARGEST, _LEAST), set_at, page_count)
    return layout.pages(column_pages(made, place))
