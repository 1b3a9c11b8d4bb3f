"""Points and rankings without names through the real windows: every allocation is there, and stands beside nobody."""

import json
import sqlite3
from contextlib import closing

from stratroom.model.names import StageId
from tests.stories.choosing import EIGHT, blind, lists, record_of, sat_down
from tests.stories.driver import Facilitator
from tests.stories.pages import plain

FIVE = list(EIGHT)[:5]
OPTIONS = ("Counters", "Deliveries", "Rotas")
GIVEN = (61, 52, 43, 34, 25)


def test_points_and_rankings_stand_beside_nobody(facilitator: Facilitator) -> None:
    people = sat_down(facilitator, FIVE)
    facilitator.presses("Who will see points and rankings: Without names")
    assert facilitator.workshop.naming(StageId("priorities")) == "unattributed"
    assert "Points and rankings" in plain(facilitator.projector()), "the room is told at the welcome"
    lists(facilitator, *OPTIONS)
    facilitator.opens_step("100 points")
    assert "without names" in facilitator.on_the_screen()
    with blind(facilitator, 5):
        assert "without names" in plain(facilitator.projector()), "and before the first answer"
        for person, number in zip(people.values(), GIVEN, strict=True):
            person.gives(Counters=number, Deliveries=100 - number)
    wall = plain(facilitator.projector())
    assert all(str(number) in wall for number in GIVEN)
    assert [name for name in FIVE if name in wall] == []
    facilitator.opens_step("Ranking")
    facilitator.asks(facilitator.large_button())
    for person in people.values():
        person.ranks(Counters=1, Deliveries=2, Rotas=3)
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    assert "5 of 5 handed in, closed" in facilitator.on_the_screen(), "beside the title of the step, too"
    facilitator.reveals(5)
    assert [name for name in FIVE if name in plain(facilitator.projector())] == []
    text = record_of(facilitator)
    assert "Every other question: On the laptop" in text, "what was promised is printed"
    assert all(str(number) in text for number in GIVEN)
    is_in_the_file_without_anybody(facilitator)


def is_in_the_file_without_anybody(facilitator: Facilitator) -> None:
    """All in one entry, no author in it, and no entry says who handed in."""
    path = facilitator.opened.bridge.room.file.path
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        bodies = [body for (body,) in connection.execute("SELECT body FROM entries")]
        people = connection.execute("SELECT participant FROM answers").fetchall()
    with_points = [body for body in bodies if '"answers"' in body and '"points"' in body]
    assert len(with_points) == 1
    assert len(json.loads(with_points[0])["answers"]) == 5
    assert [name for name in FIVE if f'"{name.lower()}"' in with_points[0]] == []
    assert [body for body in bodies if '"slot"' in body] == []
    assert people == [(None,)] * 10
