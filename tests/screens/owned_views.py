"""Who owns what, who carries too much, and what it means for everybody's time, made up for the pictures."""

from stratroom.model.promises import PROMISE
from stratroom.model.public import Collecting, Gradients, PublicDissent
from stratroom.stages.priorities.my_time import MyTime, TimeWords
from stratroom.stages.priorities.public import Agreed, PointsRow, PointsTable, PublicPriority
from stratroom.stages.priorities.scene import OTHER_LIST
from stratroom.words import say
from tests.screens.made_up import Words, people
from tests.screens.told import Told

_NOT_NOW = "Below the line: not now. No people and no money until it is looked at again."


def points_without_names(count: int, words: Words) -> Told:
    """Each column is one allocation, of nobody."""
    given = [tuple(None if n == 4 else (n * 7 + row * 13) % 40 for n in range(count)) for row in range(4)]
    rows = tuple(PointsRow(words(n), "", each, sum(points or 0 for points in each)) for n, each in enumerate(given))
    view = PointsTable((None,) * count, rows, None, 100 * count, "5 of 6 answered; 1 did not answer")
    return Told(view, (*(row.text for row in rows), *(str(row.total) for row in rows), "did not answer"))


def my_time(count: int, words: Words) -> Told:
    """Some own something, some own nothing."""
    team = people(count, words)
    said = tuple(
        TimeWords(person, words(n), f"{words(n + 1)} (2½ days a week)" if n % 2 else "")
        for n, person in enumerate(team)
    )
    question = "What do these priorities mean for my time?"
    other = f"Asked on another list, or other owners, than today’s: 1. {words(0)}. What each owns is as it was then."
    owns = [f"Owns: {one.owns}" if one.owns else "Owns none of them" for one in said]
    view = MyTime(question, said, "1 absent (CFO)", other)
    return Told(view, (question, *(one.text for one in said), *owns, other))


def carried_by_one(count: int, words: Words) -> Told:
    """One person owns nearly everything and was not in the room; the line runs between equals."""
    owner, days = people(count, words)[0], "3½ days a week"
    made = tuple(
        PublicPriority(
            words(n),
            owner,
            words(n + 1),
            "2027-03-31",
            "14",
            "2.4m",
            words(n + 2),
            days,
            owner_was_away=True,
        )
        for n in range(min(count, 9))
    )
    tied = f"“{words(0)}” and “{words(3)}” have 120 points each: the line runs between equals; the room decides."
    heavy = (f"{owner.called}: 7 days a week in 3 priorities, more than a week has.", f"{owner.called} owns 3 of 4.")
    order = "Order: the room’s own above the line, by the rankings (Schulze) below it."
    left = (f"{owner.called}, who owns 3 of 4 priorities, is not in the room now.",)
    view = Agreed(made, (words(3), words(5)), None, (), _NOT_NOW, tied, heavy, order=order, left_since=left)
    told = (*(one.text for one in made), *heavy, *left, tied, order, _NOT_NOW, "3½ days a week")
    return Told(view, (*told, "(was not in the room)"))


def line_between_equals(count: int, words: Words) -> Told:
    team = people(count, words)
    rows = tuple(PointsRow(words(n), "", tuple(10 for _ in team), 10 * count) for n in range(9))
    tied = f"“{words(1)}” and “{words(2)}” have 120 points each: the line runs between equals; the room decides."
    view = PointsTable(team, rows, 2, 100 * count, "1 absent (CFO)", drawn="14:02", at_line=tied)
    return Told(view, (*(row.text for row in rows), tied, "Cut line"))


def poll_with_a_level(count: int, words: Words) -> Told:
    team, promise, question = people(count, words), say(PROMISE["named"]), "These are our priorities, in this order."
    level = f"Nobody opposed; {words(count)}"
    lines = tuple(f"{n}. {words(n)} (owner {team[0].called})" for n in range(1, 4))
    view = Collecting("Poll", question, promise, team, (), (), 0, count, True, "gradient", needed=level, lines=lines)
    return Told(view, (question, level, *lines))


def polled_on_another_list(count: int, words: Words) -> Told:
    """The poll stands with the list it was put on, the dissent with the one of today."""
    team = people(count, words)
    stood = tuple((person, n % 8 + 1) for n, person in enumerate(team))
    poll = Gradients("These are our priorities, in this order.", words(1), stood, "2 will act on it", "")
    against = PublicDissent("dissent", team[0], words(2), "", None)
    made = PublicPriority(words(3), team[0], "", "", "", "", "")
    polled_on = f"1. {words(4)}; 2. {words(5)}"
    view = Agreed((made,), (), poll, (against,), _NOT_NOW, polled_on=polled_on)
    return Told(view, (words(3), words(2), say(OTHER_LIST, list=polled_on)))


def poll_on_another_list(count: int, words: Words) -> Told:
    """The poll by itself says which list it was put on."""
    stood = tuple((person, n % 8 + 1) for n, person in enumerate(people(count, words)))
    question, on = "These are our priorities, in this order.", say(OTHER_LIST, list=f"1. {words(4)}; 2. {words(5)}")
    poll = Gradients(question, "Nobody opposed", stood, "2 will act on it", "", on=on)
    return Told(poll, (question, "Nobody opposed", on))


OWNED = (
    points_without_names,
    my_time,
    carried_by_one,
    line_between_equals,
    poll_with_a_level,
    polled_on_another_list,
    poll_on_another_list,
)
