"""Public views made up for the pictures: every kind, with few or many people, with terse or unruly words."""

from collections.abc import Callable, Sequence

from stratroom.model.forms import HOW
from stratroom.model.names import CardId, PhraseId, TradeoffId
from stratroom.model.promises import PROMISE, UNTIL_SHOWN, WHEN_NAMES_COME
from stratroom.model.public import Collecting, Gradients, PersonMark, PublicDissent, PublicParked
from stratroom.stages.breaks.public import Break
from stratroom.stages.meanings.public import AgreedMeaning, PublicMeaning, SideBySide, TakenUp
from stratroom.stages.priorities.public import Agreed, Compared, Options, PointsRow, PointsTable, PublicPriority
from stratroom.stages.reveal.public import PublicCard, Wall
from stratroom.stages.statements.public import Asked
from stratroom.stages.tradeoffs.nouns import Basis, Side
from stratroom.stages.tradeoffs.seen import (
    Positions,
    Proposal,
    PublicArgument,
    PublicDecision,
    PublicPosition,
    Reasons,
)
from stratroom.stages.welcome.public import TitlePage
from stratroom.ui.audience.opening import StageTitle
from stratroom.words import say
from tests.screens.argued_views import condition_not_asked, conditions
from tests.screens.decided_views import DECIDED
from tests.screens.made_up import Words, people, promised, unruly, usual
from tests.screens.marked_views import amounts_and_dates, large, large_without_name, only_once, shared_words, who_used
from tests.screens.owned_views import OWNED
from tests.screens.recognised_views import recognised
from tests.screens.set_apart_views import SET_APART
from tests.screens.sorting_views import (
    by,
    cards_of,
    groups,
    next_card,
    next_card_unattributed,
    second_groups,
    two_sortings,
)
from tests.screens.talked_views import first_positions, reasons_after, speaking_order
from tests.screens.told import Told
from tests.screens.wording_views import listed, wording, wording_alone

M1, T1 = PhraseId("m1"), TradeoffId("t1")


def stage_title(count: int, words: Words) -> Told:
    return Told(StageTitle(words(count)), (words(count),))


def pause(count: int, words: Words) -> Told:
    return Told(Break(words(count), "10:45", words(count + 1)), (words(count), "10:45", words(count + 1)))


def title_page(count: int, words: Words) -> Told:
    team = people(count, words)
    promise, who = say(UNTIL_SHOWN), tuple(map(say, WHEN_NAMES_COME.values()))
    view = TitlePage(words(0), "Northfield", "2026-10-15", "Harbour House", words(1), team, promise, who)
    return Told(view, (words(0), "15 October 2026", words(1), promise, *who, *_names(team)))


def asked(count: int, words: Words) -> Told:
    return Told(Asked(words(count), say(PROMISE["after-reading"]), ""), (words(count), say(PROMISE["after-reading"])))


def collecting(count: int, words: Words) -> Told:
    team = people(count, words)
    done, away = [person.id for person in team[: count // 2]], [person.id for person in team[-1:]]
    promise = promised(team[0].name)
    view = Collecting("Statements", words(0), promise, team, tuple(away), tuple(done), len(done), count, True)
    texts = (words(0), promise, f"{len(done)} of {count}", *(person.name for person in team[:-1]))
    return Told(view, texts)


def collecting_ranking(count: int, words: Words) -> Told:
    """The rule stands below the promise."""
    team, rule = people(count, words), say(HOW["ranking"])
    view = Collecting("Ranking", words(0), promised(), team, (), (), 0, count, True, form="ranking", options=9)
    return Told(view, (words(0), promised(), rule, f"0 of {count}"))


def collecting_unattributed(count: int, words: Words) -> Told:
    promise = say(PROMISE["unattributed"])
    view = Collecting("Statements", words(1), promise, people(count, words), (), None, count - 1, count, False)
    return Told(view, (words(1), promise, f"{count - 1} of {count}"))


def wall(count: int, words: Words) -> Told:
    cards = cards_of(people(count, words), words)
    view = Wall("What is our strategy?", cards, "1 absent (CFO)")
    names = _names([card.by for card in cards if card.by])
    return Told(view, (*(card.text for card in cards), *names, "What is our strategy?", "1 absent (CFO)"))


def unattributed_wall(count: int, words: Words) -> Told:
    """Others sort it once more."""
    cards = tuple(PublicCard(CardId(str(n)), words(n), None) for n in range(count))
    return Told(Wall(words(0), cards, "", by(words)), (words(0), by(words), *(card.text for card in cards)))


def taken_up(count: int, words: Words) -> Told:
    question, used = f"When you say “{words(0)}”, what would you fund?", f"2 people used it: {words(1)}."
    return Told(TakenUp(1, 2, question, used, say(PROMISE["named"]), M1), (question, used, say(PROMISE["named"])))


def side_by_side(count: int, words: Words) -> Told:
    phrase = "sustainable growth" if words is usual else words(count)
    meanings = tuple(PublicMeaning(person, words(n)) for n, person in enumerate(people(count, words)))
    counted = f"3 people used it. {count} people said what they mean by it."
    names = _names([meaning.by for meaning in meanings if meaning.by]) if words is unruly else ()
    texts = (phrase, counted, *names, *(meaning.text for meaning in meanings), "1 absent (CFO)")
    return Told(SideBySide(1, 2, phrase, counted, meanings, "1 absent (CFO)", M1), texts)


def meanings_without_names(count: int, words: Words) -> Told:
    meanings = tuple(PublicMeaning(None, words(n)) for n in range(count))
    texts = (words(1), *(meaning.text for meaning in meanings))
    return Told(SideBySide(1, 1, words(1), "Nobody used it.", meanings, "", M1), texts)


def agreed_meaning(count: int, words: Words) -> Told:
    view = AgreedMeaning(2, 2, words(0), words(count), "3 people used it.", "2026-10-15T10:28:00+01:00", M1)
    return Told(view, (words(0), words(count), "We mean:"))


def no_agreed_meaning(count: int, words: Words) -> Told:
    view = AgreedMeaning(1, 1, words(count), "", "3 people used it.", "2026-10-15T10:28:00+01:00", M1)
    return Told(view, (words(count), "No agreed meaning", "3 people used it."))


def positions(count: int, words: Words) -> Told:
    """Both rounds; one person answers only the first, one only the second."""
    team = people(count, words)
    rows = tuple(_position(person, words) for person in team)
    arguments = tuple(_argument(n, words, team) for n in range(min(count, 7)))
    after = f"5 lean to “{words(0)}”."
    view = Positions(
        2, 4, words(0), words(1), rows, arguments, True, "3 stand in the middle.", after, "2 stayed.", "1 absent", T1
    )
    texts = (f"{words(0)} even over {words(1)}", after, *(a.text for a in arguments), *(a.source for a in arguments))
    return Told(view, (*texts, "far more", "equal", "2 stayed."))


def _position(person: PersonMark, words: Words) -> PublicPosition:
    seat = person.seat
    before = None if seat == 3 else seat % 7 - 3
    after = None if seat == 5 else seat * 3 % 7 - 3
    return PublicPosition(person, before, after, words(seat), words(seat + 1))


def _argument(number: int, words: Words, team: Sequence[PersonMark]) -> PublicArgument:
    sides: tuple[Side, ...] = ("prefer", "over", "condition")
    bases: tuple[Basis, ...] = ("evidence", "inference", "conjecture")
    by = team[number % len(team)] if number % 2 else None
    is_condition = number % 3 == 2
    return PublicArgument(
        sides[number % 3], words(number), bases[number % 3], words(number + 2), by,
        as_advocate=not is_condition, out_of=words(number + 3) if is_condition else "",
    )  # fmt: skip


def two_a_side() -> tuple[PublicArgument, ...]:
    """Arguments as in the sample: one or two lines each, with a source."""
    said: tuple[tuple[Side, str, Basis, str], ...] = (
        ("prefer", "A fresh basket is 2.3 times the size of a basket without.", "evidence", "loyalty data, 2025"),
        ("prefer", "Discounters cannot copy our local supply.", "conjecture", ""),
        ("over", "Price is the first reason for 41% of customers who left.", "evidence", "exit survey, n = 1,204"),
        ("over", "A downturn would punish the dearer store.", "conjecture", ""),
    )
    return tuple(PublicArgument(side, text, basis, source, None) for side, text, basis, source in said)


def reasons(count: int, words: Words) -> Told:
    team = people(count, words)
    rows = tuple(PublicPosition(person, person.seat % 7 - 3, None, words(person.seat), "") for person in team)
    texts = (words(0), words(1), *(row.reason for row in rows))
    return Told(Reasons("Why we stand there", words(0), words(1), rows, T1), texts)


def proposal(count: int, words: Words) -> Told:
    return Told(Proposal(words(0), words(count), T1), (words(0), words(count)))


def gradients(count: int, words: Words) -> Told:
    poll = _poll(count, words)
    return Told(poll, (words(0), words(1), poll.in_words, poll.missing, "Veto"))


def _poll(count: int, words: Words) -> Gradients:
    team = people(count, words)
    at = tuple((person, person.seat * 3 % 8 + 1) for person in team)
    return Gradients(words(0), words(1), at, f"{count} will act on it.", "1 absent (CFO)")


def decision(count: int, words: Words) -> Told:
    poll, against = _poll(count, words), _against(people(count, words)[:20], words)
    owner = "CSO, Chief Strategy Officer"
    at = "2026-10-15T11:47:00+01:00"
    view = PublicDecision(2, 4, "agreed", words(0), owner, "2027-06-30", at, poll, against, T1)
    texts = (words(0), owner, "30 June 2027", poll.in_words, *_said_against(against))
    return Told(view, texts)


def undisputed(count: int, words: Words) -> Told:
    view = PublicDecision(1, 1, "parked", words(count), "", "", "2026-10-15T11:47:00+01:00", None, (), T1)
    return Told(view, (words(count), "Parked"))


def _against(team: Sequence[PersonMark], words: Words) -> tuple[PublicDissent, ...]:
    kinds = ("dissent", "reservation", "challenge", "stand aside")
    return tuple(
        PublicDissent(kinds[n % 4], None if n % 3 == 2 else person, words(n), words(n + 1), (None, True, False)[n % 3])
        for n, person in enumerate(team)
    )  # fmt: skip


def _said_against(against: Sequence[PublicDissent]) -> list[str]:
    said = [text for dissent in against for text in (dissent.text, dissent.would_change_my_mind)]
    said += [f"{dissent.kind.capitalize()}  without a name" for dissent in against if dissent.by is None]
    return [*said, *(f"{dissent.kind.capitalize()}  {dissent.by.name}" for dissent in against if dissent.by)]


def options(count: int, words: Words) -> Told:
    texts = tuple(words(n) for n in range(min(count, 30)))
    rules = (("100 points", say(HOW["points"])), ("Ranking", say(HOW["ranking"])))
    return Told(Options(texts, rules), (*texts, *(rule for _, rule in rules)))


def points_table(count: int, words: Words) -> Told:
    team = people(count, words)
    given = [tuple(None if p.seat == 4 else (p.seat * 7 + row * 13) % 40 for p in team) for row in range(7)]
    rows = tuple(
        PointsRow(words(n), "CSO" if n < 3 else "", each, sum(points or 0 for points in each))
        for n, each in enumerate(given)
    )
    stops = (words(2), words(3))
    one_fewer = f"Without P1, “{words(4)}” would be among the 3 with most points."
    absent = "1 absent (CFO)"
    view = PointsTable(team, rows, 3, 100 * count, absent, drawn="14:02", stops=stops, one_fewer=one_fewer)
    told = (
        one_fewer,
        *stops,
        *(row.text for row in rows),
        *(str(row.total) for row in rows),
        "Cut line",
        "drawn by the room at 14:02",
    )
    return Told(view, told)


def compared(count: int, words: Words) -> Told:
    size = min(count + 1, 12)
    texts = tuple(words(n) for n in range(size))
    table = tuple(tuple(0 if a == b else (a + 2 * b) % (count + 1) for b in range(size)) for a in range(size))
    in_words = f"“{words(0)}” comes before every other option."
    both_ways = f"Borda and Schulze agree: “{words(0)}” comes first."
    one_fewer = f"Without P1, “{words(1)}” comes first."
    below = f"Further down these go round in a circle, each before the next: “{words(1)}”, “{words(2)}”."
    view = Compared(texts, table, count, in_words, "1 absent (CFO)", both_ways, one_fewer, below)
    said = ("1 absent (CFO)", both_ways, one_fewer, "Leave one out", below)
    return Told(view, (*texts, in_words, *said))


def agreed(count: int, words: Words) -> Told:
    team = people(count, words)
    made = tuple(
        PublicPriority(words(n), team[n % count] if n else None, words(n + 1), "2027-03-31", "14", "2.4m", words(n + 2))
        for n in range(min(count, 7))
    )
    below, against = (words(3), words(5)), _against(team[:5], words)
    view = Agreed(made, below, _poll(count, words), against)
    texts = [text for one in made for text in (one.text, one.first_result, one.stops)]
    return Told(view, (*texts, *_said_against(against), "31 March 2027", "No owner yet"))


def parked(count: int, words: Words) -> Told:
    points = tuple(words(n) for n in range(min(count, 30)))
    return Told(PublicParked(points), ("Parked", *points))


def _names(team: Sequence[PersonMark]) -> tuple[str, ...]:
    return tuple(person.name for person in team)


VIEWS: tuple[Callable[[int, Words], Told], ...] = (
    stage_title, pause, title_page, asked, collecting, collecting_ranking, collecting_unattributed,
    wall, unattributed_wall, groups, second_groups, next_card, next_card_unattributed, two_sortings,
    recognised, taken_up, side_by_side, meanings_without_names, agreed_meaning, no_agreed_meaning, listed, wording,
    wording_alone, positions, first_positions, speaking_order, reasons, reasons_after, conditions, condition_not_asked,
    proposal, gradients, decision, undisputed, options, points_table, compared, agreed, parked,
    large, large_without_name, shared_words, who_used, only_once, amounts_and_dates, *SET_APART, *DECIDED, *OWNED,
)  # fmt: skip
