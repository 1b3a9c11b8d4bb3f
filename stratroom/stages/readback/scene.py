"""The register as the room sees it: every decision in brief, with how it stands in the read-back.

The picture of one decision is its own stage's.
"""

from stratroom.stages.readback.public import PublicRegister, RegisterRow
from stratroom.ui import roles
from stratroom.ui.audience.flow import Column, Story, one_picture, sizes, turned
from stratroom.ui.audience.frame import Scenes
from stratroom.ui.audience.layout import Layout
from stratroom.ui.audience.told import column_pages, numbered, page_count
from stratroom.ui.sheet import Sheet
from stratroom.ui.spans import Span, Words
from stratroom.ui.time_words import date_in_words
from stratroom.words import headed, joined, say, say_of

_LARGEST, _LEAST, _SPREAD = 0.05, 0.0315, 0.05


def register(sheet: Sheet, view: PublicRegister, page: int) -> int:
    """All decisions in the same size, in the order of the record."""
    layout = Layout(sheet, _finding(view), line=say("Confirming says that this was decided. It is no vote on it."))
    place = layout.content

    def row(told: RegisterRow, size: int) -> Story:
        number = str(told.number or "")
        return numbered(sheet, number, told.text or told.title, roles.STATEMENT, place, size, under=_under(told))

    def set_at(size: int) -> Column:
        rows = (row(told, size) for told in view.rows)
        return Column(place.height()).add(*rows).spread(sheet.h(_SPREAD))

    column = one_picture(sizes(sheet, _LARGEST, _LEAST, 8), set_at, page_count)
    return turned(layout.pages(column_pages(column, place)), page)


def _finding(view: PublicRegister) -> str:
    confirmed = sum(row.state == "confirmed" for row in view.rows)
    return say_of(
        len(view.rows),
        "{count} of {n} decision is confirmed",
        "{count} of {n} decisions are confirmed",
        count=confirmed,
    )


def _under(row: RegisterRow) -> list[Words]:
    """What it is and whose; then how it stands."""
    facts = [
        headed(row.outcome),
        say("Owner: {name}", name=row.owner) if row.owner else "",
        say("Review: {day}", day=date_in_words(row.review)) if row.review else "",
    ]
    title = [row.title] if row.text and not row.number else []
    stands = Span(headed(row.said), ink="room" if row.state == "confirmed" else "ink", weight=600)
    return [joined(" · ", (*title, *facts)), stands]


SCENES: Scenes = {PublicRegister: register}
