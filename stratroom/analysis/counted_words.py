"""What counted rankings say, in words: who comes first, Borda beside Schulze, and whether one person changes it.

Winners are sets and are said as sets. How many marks of how much means nothing here: no number but counts of people.
"""

from collections.abc import Mapping, Sequence

from stratroom.analysis import ranking_words
from stratroom.analysis.counted import Counted
from stratroom.analysis.left_out import left_out
from stratroom.analysis.ranking import Method, circle
from stratroom.analysis.ranking_words import in_words, unbeaten_set
from stratroom.words import listed, phrase, quoted, say, say_of

Names = Mapping[str, str]
_OUTCOMES = 2
"""More different results than this are no longer told one by one in a picture; the record tells them all."""

WHY = phrase(
    "Borda adds up how many options stand below each on every ranking: every place counts. Schulze compares two "
    "options at a time: only how many put the one before the other counts, not how far before."
)
"""Nothing but what is true of both ways whatever people ranked."""
GAPS = phrase("On a ranking that leaves an option out, Borda gives it nothing.")


def finding(counted: Counted, names: Names) -> str:
    """Who is put before all others, who is tied first, or the circle; in one sentence.

    >>> from stratroom.analysis.counted import counted
    >>> from stratroom.analysis.ranking import Ballot
    >>> finding(counted([Ballot((("a",),))], "ab"), {"a": "A", "b": "B"})
    'In one ranking only “A” has a place.'
    """
    if len(counted.placed) == 1:
        return say_of(
            len(counted.ballots),
            "In one ranking only “{option}” has a place.",
            "In {n} rankings only “{option}” has a place.",
            option=names[counted.placed[0]],
        )
    return in_words(counted.table, counted.placed, names, len(counted.ballots))


def further_down(counted: Counted, names: Names) -> str:
    """Circles below what comes first; "" where there is none."""
    return ranking_words.further_down(counted.table, counted.placed, names)


def unplaced(counted: Counted, names: Names) -> str:
    """Options that no ranking has a place for; "" where there is none."""
    return say_of(
        len(counted.unplaced),
        "No ranking has a place for {options}: it is compared with nothing.",
        "No ranking has a place for {options}: they are compared with nothing.",
        options=quoted_all(counted, counted.unplaced, names),
    ) if counted.unplaced else ""  # fmt: skip


def both_ways(counted: Counted, names: Names) -> str:
    """Borda beside Schulze: what both put first or, where they differ, what each does and why that can be. "" where
    there is nothing to compare."""
    if len(counted.placed) < 2:
        return ""
    by_borda, by_schulze = counted.winners("borda"), counted.winners("schulze")
    if by_borda != by_schulze:
        return say(
            "The two ways of counting differ. By Schulze: {schulze}. By Borda: {borda}. {why}",
            schulze=first(counted, by_schulze, names),
            borda=first(counted, by_borda, names),
            why=_why(counted),
        )
    return _agreeing(counted, by_borda, quoted_all(counted, by_borda, names))


def _agreeing(counted: Counted, winners: frozenset[str], options: str) -> str:
    """What both ways put first beside what two options at a time say: they may break a circle, or choose what is
    open there."""
    if circle(counted.table, unbeaten_set(counted.table, counted.placed)):
        if len(winners) == 1:
            return say("Borda and Schulze agree: both break the circle for {options}.", options=options)
        return say("Borda and Schulze agree: both leave {options} tied first.", options=options)
    if len(winners) > 1:
        return say("Borda and Schulze agree: {options} are tied first.", options=options)
    if counted.winners("condorcet"):
        return say("Borda and Schulze agree: {options} comes first.", options=options)
    return say("Borda and Schulze agree: what is open comes out for {options}.", options=options)


def one_fewer(counted: Counted, names: Names, people: Sequence[str], *, brief: bool = False) -> str:
    """What would come first without any one of `people`, who stand in the order of their ballots. "" where there are
    fewer than two of them, or nothing to compare. What many would change in many ways is said in full only where it
    is not `brief`."""
    if len(counted.placed) < 2 or len(people) < 2:
        return ""
    told = {n: outcome for n in range(len(people)) if (outcome := _outcome(counted, names, n))}
    return left_out(told, people, _otherwise() if brief else "", _OUTCOMES) or _stays(counted)


def without_one(counted: Counted, names: Names, people: Sequence[str], method: Method) -> str:
    """Who would change what comes first by one way of counting, and to what; "" where nobody would."""
    now, without = counted.winners(method), counted.without[method]
    told = {n: _would_be(counted, winners, names, method) for n, winners in without.items() if winners != now}
    return left_out(told, people)


def first(counted: Counted, winners: frozenset[str], names: Names) -> str:
    """A set of winners: “A”, or tied first: “A” and “B”."""
    options = quoted_all(counted, winners, names)
    return options if len(winners) == 1 else say("tied first {options}", options=options)


def quoted_all(counted: Counted, options: frozenset[str] | Sequence[str], names: Names) -> str:
    """These options in the order they were put."""
    put = (*counted.placed, *counted.unplaced)
    return listed([quoted(names[option]) for option in put if option in options])


def _why(counted: Counted) -> str:
    has_gaps = any(sum(map(len, ballot.tiers)) < len(counted.placed) for ballot in counted.ballots)
    return " ".join([say(WHY), *([say(GAPS)] if has_gaps else [])])


def _otherwise() -> str:
    """True of one instead of another, of fewer that are tied, and of more."""
    return say("what comes first, or is tied for it, would not be the same by one way of counting or by both")


def _outcome(counted: Counted, names: Names, number: int) -> str:
    """What would be otherwise without one person, by which way of counting; "" where nothing would."""
    schulze, borda = (_changed(counted, way, number) for way in ("schulze", "borda"))
    if schulze is not None and schulze == borda:
        return say("{outcome} by both ways of counting", outcome=_would_be(counted, schulze, names))
    by_schulze = say("{outcome} by Schulze", outcome=_would_be(counted, schulze, names)) if schulze is not None else ""
    by_borda = say("{outcome} by Borda", outcome=_would_be(counted, borda, names)) if borda is not None else ""
    return listed([outcome for outcome in (by_schulze, by_borda) if outcome])


def _changed(counted: Counted, method: Method, number: int) -> frozenset[str] | None:
    winners = counted.without[method][number]
    return winners if winners != counted.winners(method) else None


def _stays(counted: Counted) -> str:
    by_borda, by_schulze = counted.winners("borda"), counted.winners("schulze")
    if by_borda != by_schulze:
        return say("Without any one person each way of counting puts the same first.")
    if len(by_borda) > 1:
        return say("Without any one person the same options stay tied first.")
    if not counted.winners("condorcet"):
        return say("Without any one person both ways of counting put the same option first.")
    return say("Without any one person the same option stays first.")


def _would_be(counted: Counted, winners: frozenset[str], names: Names, method: Method = "schulze") -> str:
    options = quoted_all(counted, winners, names)
    if not winners and method != "condorcet":
        return say("no option would have a place")
    if not winners:
        return say("no option would come before each other one")
    if len(winners) == 1:
        return say("{options} would come first", options=options)
    return say("{options} would be tied first", options=options)
