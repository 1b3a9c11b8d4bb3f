"""The editions of a record: with names, or without; a draft until what was decided and said was read back.

The one without is bound of a workshop in which nobody has a name (`model/withholding.py`). Here stands what is said of
it: the stamp, and what it leaves out.
"""

from collections.abc import Iterator
from dataclasses import replace

from stratroom.model.named_in import WITHHELD
from stratroom.model.names import Edition
from stratroom.record.blocks import Block, Heading, Paragraph, Section, Together
from stratroom.record.telling import every_text
from stratroom.record.wording import day
from stratroom.words import phrase, say, say_of

EDITION: dict[Edition, str] = {
    "attributed": phrase("Attributed edition"),
    "unattributed": phrase("Unattributed edition"),
}
"""The words people see for each."""
LEFT_OUT = phrase(
    "This edition names nobody. Owners, attendance, reasons for keeping out and who said what stand in the attributed "
    "edition. What people wrote stands to the letter but for the names in it and the words that were withheld beside "
    "them, in an order that is nobody’s; each dissent is a numbered position on its decision, and the numbers tie "
    "nothing to another decision. Whoever was in the room may still know a voice by its words, by a nickname, or by a "
    "name that is misspelt."
)


def stamp(edition: Edition, final_on: str) -> str:
    """What stands on every page: which edition it is, and whether it is a draft: it is until everything that is to be
    read back was read back and confirmed. `final_on` is that day (ISO 8601), "" while it has not come."""
    return f"{say(EDITION[edition])} · {status(final_on)}"


def status(final_on: str) -> str:
    """Draft, or final with its day."""
    return say("Final, {day}", day=day(final_on)) if final_on else say("Draft: not all read back and confirmed")


def explained(title: str, sections: tuple[Section, ...], edition: Edition, kept: int) -> tuple[Section, ...]:
    """The sections; without names the last one says what this edition leaves out, in how many places, and how many
    words that are like a name were `kept` all the same."""
    if edition == "attributed":
        return sections
    *first, last = sections
    places = sum(text.count(say(WITHHELD)) for text in every_text((title, sections)))
    return (*first, replace(last, blocks=(*last.blocks, *_left_out(places, kept))))


def _left_out(places: int, kept: int) -> Iterator[Block]:
    told = [Paragraph(say(LEFT_OUT))]
    if places:
        counted = say_of(
            places,
            "Where a name stood in what somebody wrote it says “{withheld}”: in {n} place of this record.",
            "Where a name stood in what somebody wrote it says “{withheld}”: in {n} places of this record.",
            withheld=say(WITHHELD),
        )
        told.append(Paragraph(counted))
    if kept:
        one = "{n} word that is like a name was kept: the facilitator judged that it names nobody here."
        many = "{n} words that are like names were kept: the facilitator judged that they name nobody here."
        told.append(Paragraph(say_of(kept, one, many)))
    yield Together((Heading(say("What this edition leaves out"), 3), *told))
