"""Many workshops with rounds without names: whatever is read out of what lies there, nobody is tied to an answer more
often than by chance. The same linkers tie everybody in files that leak; where they did not, they would prove nothing.
"""

import logging
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from pathlib import Path

import pytest

from stratroom import commands
from stratroom.model.names import Edition
from stratroom.model.refusals import Refused
from tests.faults.linking.beside_the_file import BESIDE_THE_FILE
from tests.faults.linking.controls import CONTROLS, Leaky, never_shuffled, never_shuffled_by_role
from tests.faults.linking.day import MEANINGS, STATEMENTS, Day, Seen
from tests.faults.linking.evidence import Evidence
from tests.faults.linking.in_the_file import IN_THE_FILE
from tests.faults.linking.odds import Tally, worst
from tests.faults.linking.people import orders
from tests.faults.markers import found_in

LINKERS = (*IN_THE_FILE, *BESIDE_THE_FILE)
SIZES = range(4, 13)
BOUND = 1e-6
"""How seldom chance alone breaks the row, over all ways of linking together."""
EXPORTED = 4
"""Every fourth is written in all forms and both editions, which takes longer than to play it."""
BY_ROLE = 4
"""Every fourth workshop is by role: nobody is told from others of the same role."""
CONTROLLED = 40
"""Workshops in which each file that leaks must be read to the last answer."""

EDITIONS: tuple[Edition, ...] = ("attributed", "unattributed")
FORMS = ("pdf", "docx", "md")
"""The calendar holds nothing that anybody answered."""

Order = list[str]
Links = dict[str, dict[str, Tally]]
"""Linker → way of using it (moment, round, place, people, direction) → guesses."""


def run(times: int, seed: int = 1) -> Iterator[str]:
    """So many workshops of four to twelve people. Those of four are refused a round without names."""
    by, links, refused = random.Random(seed), _none(), 0
    by_role = _none()
    yield from _controls(min(max(times // 4, 3), CONTROLLED), by)
    said = time.monotonic()
    for number in range(times):
        size = SIZES[number % len(SIZES)]
        drawn, is_exported = random.Random(by.getrandbits(64)), number % EXPORTED == 0
        is_by_role = number % BY_ROLE == 2
        refused += _try(
            size, drawn, by_role if is_by_role else links, is_exported=is_exported or is_by_role, by_role=is_by_role
        )
        if time.monotonic() > said + 10:
            said = time.monotonic()
            yield f"{number + 1} workshops"
    yield f"{times} workshops; in {refused} of them, of four people, a round without names was refused"
    yield from _verdict(links, seed)
    yield f"{len(range(2, times, BY_ROLE))} of them by role, everybody among those of their own role:"
    yield from _verdict(by_role, seed)


def _none() -> Links:
    return {linker.__name__: defaultdict(Tally) for linker in LINKERS}


def _controls(times: int, by: random.Random) -> Iterator[str]:
    """Every file that leaks is read wholly by some linker, and every linker reads one: else its silence proves
    nothing."""
    proven = set[str]()
    for leaky in CONTROLS:
        read = _read(leaky, times, by)
        assert read, f"no linker reads {leaky.__name__}: the row is void"
        proven |= {*read}
        yield f"{leaky.__name__}: all {times} read to the last answer by {len(read)} linkers: {', '.join(read)}"
    void = [linker.__name__ for linker in LINKERS if linker.__name__ not in proven]
    assert not void, f"these read no file that leaks: {', '.join(void)}"
    yield f"each of {len(proven)} linkers reads one of {len(CONTROLS)} files that leak"


def _read(leaky: Leaky, times: int, by: random.Random) -> list[str]:
    """Which linkers read it wholly."""
    links = _none()
    for _ in range(times):
        with _folder() as folder:
            for seen in leaky(folder, by.choice(SIZES[1:]), by):
                if leaky in (never_shuffled, never_shuffled_by_role) and seen.moment == "over":
                    _export(seen)
                _look(seen, links)
    return [name for name, ways in links.items() if any(_is_wholly_read(tally, times) for tally in ways.values())]


def _is_wholly_read(tally: Tally, times: int) -> bool:
    is_all = all(guessed == among for guessed, among in tally.guesses)
    return is_all and tally.guesses.total() >= times and tally.right == tally.guessed


def _try(size: int, by: random.Random, links: Links, *, is_exported: bool, by_role: bool) -> bool:
    """Whether a round without names was refused."""
    with _folder() as folder, _logged(folder):
        day = Day(folder, size, by, by_role=by_role)
        if size < SIZES[1]:
            with pytest.raises(Refused):
                next(day.play())
            day.room.close()
            return True
        for seen in day.play():
            if seen.moment == "hidden":
                _stands_nowhere(seen)
            if seen.moment == "over" and is_exported:
                _export(seen)
            _look(seen, links)
    return False


def _stands_nowhere(seen: Seen) -> None:
    """While they lie in the box no mark of the round can be read anywhere."""
    marks = list(seen.rounds.values())[-1].marks.values()
    assert (found := found_in([seen.folder], marks)) == [], found


def _look(seen: Seen, links: Links) -> None:
    found = dict[tuple[str, str], Order]()
    for round, given in seen.rounds.items():
        with tempfile.TemporaryDirectory(dir=_quick()) as spare:
            kept = Evidence(seen, round, Path(spare))
            wrote = {mark: person for person, mark in given.marks.items()}
            people = dict(orders(kept))
            for linker in LINKERS:
                for place, marks in linker(kept):
                    order = [wrote[mark] for mark in marks]
                    known = people | _in_the_other(found, (linker.__name__, place), round)
                    found[linker.__name__, place] = order if round == STATEMENTS else []
                    for alike in _alike(seen):
                        those = {name: _only(people, alike) for name, people in known.items()}
                        _add(links[linker.__name__], f"{_when(seen)}: {round} {place}", _only(order, alike), those)
            kept.close()


def _alike(seen: Seen) -> list[set[str]]:
    """People who are not told from each other by what is promised: everybody, or those of each role."""
    spelt = {person: role.casefold() for person, role in seen.roles.items()}
    alike = [{person for person in spelt if spelt[person] == role} for role in sorted({*spelt.values()})]
    return alike or [{*seen.people}]


def _only(order: Order, alike: set[str]) -> Order:
    return [person for person in order if person in alike]


def _when(seen: Seen) -> str:
    """Each moment of a day by a name of its own: an order that stands there twice is not counted as two guesses."""
    return f"{seen.moment}, round {len(seen.rounds)}"


def _in_the_other(found: dict[tuple[str, str], Order], at: tuple[str, str], round: str) -> dict[str, Order]:
    """Whose answers stand in this order in the other round: so two answers of one person would be tied."""
    return {"the other round": found[at]} if round == MEANINGS and found.get(at) else {}


def _add(ways: dict[str, Tally], where: str, order: Order, known: dict[str, Order]) -> None:
    """`order` is whose answers stand there one after the other, which only the truth says."""
    for name, people in known.items():
        both = people if name != "the other round" else [person for person in people if person in order]
        one = order if name != "the other round" else [person for person in order if person in people]
        if len(one) < 2:
            continue
        for way, tried in (("", one), (", backwards", one[::-1])):
            right = sum(a == b for a, b in zip(tried, both, strict=False))
            ways[f"{where}, by {name}{way}"].add(right, len(tried), len(both))


def _verdict(links: Links, seed: int) -> Iterator[str]:
    """A line for each linker: the way of using it that chance explains least."""
    ways = sum(map(len, links.values()))
    bound = BOUND / max(ways, 1)
    yield f"{len(links)} linkers in {ways} ways; chance alone breaks one in {1 / BOUND:.0f} runs"
    for name, tried in links.items():
        if not tried:
            yield f"{name}: finds nothing to put in order"
            continue
        way, tally = worst(tried)
        line = f"{name}: {tally.right} of {tally.guessed} right, {tally.expected:.0f} by chance"
        most = tally.most_that_pass(bound)
        yield f"{line}, p = {tally.likelihood:.2g} at worst of {len(tried)} ways ({way}); {most + 1} would be found"
        assert tally.likelihood >= bound, f"seed {seed}: {line} ({way})"


def _export(seen: Seen) -> None:
    """All that is written of a workshop in both editions, and what is said on standard error meanwhile."""
    folder = seen.folder / "exports"
    folder.mkdir()
    with (folder / "said.log").open("w") as said, redirect_stderr(said):
        for edition in EDITIONS:
            for form in FORMS:
                commands.record(seen.path, folder / f"{edition}.{form}", None, edition)
            commands.record(seen.path, None, folder / f"{edition} tables", edition)
        commands.export(seen.path, folder / "case.json")


def _quick() -> str | None:
    """Memory where there is some: a thousand workshops are a hundred thousand commits."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=_quick()) as name:
        yield Path(name)


@contextmanager
def _logged(folder: Path) -> Iterator[None]:
    """All that is logged, down to the smallest, in a file beside the workshop."""
    handler, top = logging.FileHandler(folder / "all.log"), logging.getLogger()
    level = top.level
    top.addHandler(handler)
    top.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        top.removeHandler(handler)
        top.setLevel(level)
        handler.close()
