"""Public views of what stands apart: who keeps out of a question, and what a dissenter said later."""

from dataclasses import replace

from stratroom.model.dissents import ANSWER
from stratroom.model.names import TradeoffId
from stratroom.model.public import Collecting, PersonMark, PublicDissent
from stratroom.stages.priorities.public import Agreed
from stratroom.stages.tradeoffs.seen import PublicDecision
from tests.screens.made_up import Words, people, promised
from tests.screens.told import Told

_MOST = 5


def collecting_recused(count: int, words: Words) -> Told:
    """The first keeps out, the last is away, of the others half have answered."""
    team = people(count + 1, words)
    out, asked = team[:1], team[1:]
    done = tuple(person.id for person in asked[: count // 2])
    view = Collecting(
        "Gradients of agreement", words(0), promised(), asked, (asked[-1].id,), done, len(done), count, True,
        form="gradient", recused=out,
    )  # fmt: skip
    named = (out[0].name, "keeps out") if count < 20 else ()
    return Told(view, (words(0), f"{len(done)} of {count}", "1 recused", *named))


def decision_added_to(count: int, words: Words) -> Told:
    against = _against(people(count, words)[:_MOST], words)
    at = "2026-10-15T11:47:00+01:00"
    view = PublicDecision(1, 2, "agreed", words(0), "CSO", "2027-06-30", at, None, against, TradeoffId("t1"))
    return Told(view, (words(0), *_said(against)))


def priorities_added_to(count: int, words: Words) -> Told:
    against = _against(people(count, words)[:2], words)
    view = Agreed((), (words(0),), None, ())
    return Told(replace(view, dissents=against), tuple(_said(against)))


def _against(team: tuple[PersonMark, ...], words: Words) -> tuple[PublicDissent, ...]:
    """Every other one without a name; the first has said nothing since, the next once more, and so on. Some were said
    of something else."""
    named = [person if n % 2 else None for n, person in enumerate(team)]
    return tuple(_dissent(n, by, words) for n, by in enumerate(named))


def _dissent(n: int, by: PersonMark | None, words: Words) -> PublicDissent:
    return PublicDissent(
        "dissent",
        by,
        words(n),
        words(n + 1),
        (True, None, False)[n % 3],
        words(n + 2),
        tuple(map(words, range(n))),
        keeps_out=n == 1,
        said_later=tuple("Said later, of what holds now" if n % 3 else "" for _ in range(n)),
        said_of=f"Said of another list: {words(n)}" if n % 3 else "",
    )


def _said(against: tuple[PublicDissent, ...]) -> list[str]:
    said = [
        text
        for one in against
        for text in (one.said_of, one.text, one.alternative, one.would_change_my_mind, *one.said_later, *one.additions)
    ]
    said += [f"Commits to carrying it out  {ANSWER[one.commits]}" for one in against]
    said += [f"Dissent  {one.by.name}, keeps out of this question" for one in against if one.by and one.keeps_out]
    later = ["Said later"] if any(one.additions for one in against) else []
    return [*filter(None, said), "What I would do instead", *later]


SET_APART = (collecting_recused, decision_added_to, priorities_added_to)
