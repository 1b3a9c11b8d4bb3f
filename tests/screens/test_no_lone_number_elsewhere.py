"""As `test_no_lone_number`, of what only the facilitator sees, of what is answered on the laptop, and of what is handed
on: no console, no form, no case and no view for other tools says what no picture may."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from stratroom import case as cases
from stratroom.app import new_application
from stratroom.case import Case
from stratroom.case_parts import Graded
from stratroom.case_priorities import MyTime, Ranked
from stratroom.catalogue import rule_book
from stratroom.house import OpenWorkshop
from stratroom.model.forms import FormName
from stratroom.model.names import RoundId
from stratroom.model.rounds import CloseRound, Phase
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts, perform
from stratroom.retelling import left_out, retell, to_know
from stratroom.room import Room
from stratroom.stages.priorities.acts import DrawCutLine
from stratroom.stages.tradeoffs.acts import Decide
from stratroom.storage.file import WorkshopFile
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.hand_over import HandOverPage
from stratroom.ui.languages import use
from stratroom.ui.typefaces import register_every_script
from stratroom.words import ENGLISH, LANGUAGES
from tests.screens.forbidden import found, without_numbers
from tests.screens.measuring import settle
from tests.screens.states import day, northfield
from tests.screens.test_no_lone_number import CASES

PROPERTIES = ("text", "plainText", "accessibleName", "accessibleDescription", "toolTip", "placeholderText", "title")
METRES = re.compile(r"\d+[.,]\d+\s?m\b")
"""How far the projector’s picture can be read, and how high it should be."""
TURNS = (CloseRound, DrawCutLine, Decide)
"""While everybody's answer lies in the box, and what was shown before the room draws or decides."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    new_application()
    register_every_script()
    use(request.param)
    yield request.param
    use(ENGLISH)


def every_round() -> Case:
    """The whole day with one trade-off, and with all that is asked about priorities."""
    told = northfield()
    assert told.priorities
    ids, options = (
        [person.id for person in told.participants if person.decides],
        [option.id for option in told.priorities.options],
    )
    turned = [tuple((option,) for option in (*options[n % 3 :], *options[: n % 3])) for n in range(len(ids))]
    asked = replace(
        told.priorities,
        rankings=tuple(Ranked(by=by, order=order) for by, order in zip(ids, turned, strict=True)),
        my_time=tuple(MyTime(by, "One day less on the road") for by in ids),
        gradients=tuple(Graded(by, 1 + n % 8) for n, by in enumerate(ids)),
    )
    kept = told.tradeoffs[:1]
    read_back = tuple(each for each in told.read_back if each.of in {"priorities", *(item.id for item in kept)})
    return without_numbers(replace(told, tradeoffs=kept, priorities=asked, read_back=read_back))


def said_in(window: QWidget) -> Iterator[str]:
    """Every text of its parts, whether they show or are folded away, but for the metres that are typed."""
    for part in (window, *window.findChildren(QWidget)):
        if isinstance(part, QDoubleSpinBox) or isinstance(part.parent(), QDoubleSpinBox):
            continue
        texts = (part.property(name) for name in PROPERTIES)
        yield from (text for text in texts if isinstance(text, str) and text)


def forbidden(said: Iterable[str], language: str = ENGLISH) -> set[str]:
    """Each text is looked at once: most stand there all day."""
    return {hit for text in set(said) for hit in found(METRES.sub("", text), language)}


def asked_now(opened: OpenWorkshop) -> Iterator[RoundId]:
    rounds = opened.room.workshop.rounds.values()
    return (round.id for round in rounds if round.phase is Phase.OPEN)


def on_the_laptop(opened: OpenWorkshop, round: RoundId) -> tuple[str, list[str]]:
    """The kind of answer, and all that stands on the pages on which one person gives it."""
    laptop, workshop = opened.console.laptop, opened.room.workshop
    opened.console.hand_to(round, workshop.rounds[round].eligible[0])
    assert isinstance(laptop.page, HandOverPage)
    before = list(said_in(laptop))
    laptop.page.here.click()
    assert isinstance(laptop.page, EntryPage)
    said = [*before, *said_in(laptop)]
    laptop.put_aside()
    laptop.leave()
    return workshop.rounds[round].form, said


def test_neither_the_console_nor_a_form_on_the_laptop_says_it(language: str, tmp_path: Path) -> None:
    forms: set[str] = set()
    seen: set[str] = set()
    for _, opened in day(every_round(), tmp_path, settle, TURNS):
        seen.update(said_in(opened.console))
        for round in asked_now(opened):
            form, said = on_the_laptop(opened, round)
            forms.add(form)
            seen.update(said)
    assert forms == set(get_args(FormName)), "every kind of answer was given"
    assert len(seen) > 300
    assert forbidden(seen, language) == set()


def played(path: Path, folder: Path) -> tuple[Room, Path]:
    """A case told without its numbers, in a file."""
    file, rules = folder / "day.stratroom", rule_book()
    room = Room(WorkshopFile.create(file, rules.kinds), rules)
    told = every_round() if path.stem.startswith("northfield") else without_numbers(cases.read(path))
    perform(list(acts(told, rehearsed())), room, lambda act: None)
    return room, file


def in_the_views(file: Path) -> Iterator[str]:
    """Each view for other tools, with what its columns are called, and everything in it."""
    with closing(sqlite3.connect(file)) as connection:
        for (view,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
            if view == "standing":
                continue
            rows = connection.execute(f'SELECT * FROM "{view}"')
            yield f"{view}: {', '.join(column for column, *_ in rows.description)}".replace("_", " ")
            yield from (str(cell) for cell in chain.from_iterable(rows) if cell is not None)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_nothing_that_is_handed_on_says_it(path: Path, tmp_path: Path) -> None:
    room, file = played(path, tmp_path)
    told = cases.to_json(retell(room.workshop)).decode().replace("_", " ")
    handed_on = [told, *left_out(room.workshop), *to_know(room.workshop)]
    room.close()
    viewed = list(in_the_views(file))
    assert len(viewed) > 50
    assert forbidden([*handed_on, *viewed]) == set()
