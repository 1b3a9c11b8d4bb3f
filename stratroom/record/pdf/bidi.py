"""In which direction each character runs: the Unicode bidirectional algorithm (UAX #9), levels and order only.

Isolates and bracket pairs included. Pure; nothing that draws may enter here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import bidirectional, normalize

_DEEPEST = 125
_ISOLATES = {"LRI", "RLI", "FSI"}
_EXPLICIT = {"LRE", "RLE", "LRO", "RLO", "PDF"}
_NEUTRAL = {"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"}
_BRACKETS = dict(zip("([{⟨〈「『【（［", ")]}⟩〉」』】）］", strict=True))
_OPENING = {closing: opening for opening, closing in _BRACKETS.items()}


def levels(text: str) -> list[int]:
    """The embedding level of each character of one paragraph: even runs left to right, odd right to left.

    The paragraph's own direction is that of its first letter.

    >>> levels("abc אבג")
    [0, 0, 0, 0, 1, 1, 1]
    """
    kinds = classes(text)
    base = base_level(kinds)
    if not base and not _has_right_to_left(kinds):
        return [0] * len(text)
    return _resolved(text, kinds, base)


def classes(text: str) -> list[str]:
    """The bidirectional class of each character; one that Unicode does not know counts as a letter."""
    return [bidirectional(char) or "L" for char in text]


def base_level(given: Sequence[str]) -> int:
    """0 or 1 by the first letter that stands outside an isolate (rules P2, P3)."""
    depth = 0
    for kind in given:
        depth = max(0, depth + (kind in _ISOLATES) - (kind == "PDI"))
        if not depth and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def mirrored(char: str) -> str:
    """The bracket that looks like this one from right to left; any other text is itself."""
    return _BRACKETS.get(char) or _OPENING.get(char) or char


def visual_order(line: Sequence[int]) -> list[int]:
    """Which place of the line stands first, second … from the left (rule L2).

    >>> visual_order([0, 1, 1])
    [0, 2, 1]
    """
    order = list(range(len(line)))
    for level in range(max(line, default=0), 0, -1):
        for start, end in _spans([line[place] >= level for place in order]):
            order[start:end] = order[start:end][::-1]
    return order


def _has_right_to_left(given: Sequence[str]) -> bool:
    return any(kind in ("R", "AL", "AN", "RLE", "RLO", "RLI") for kind in given)


def _spans(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start = None
    for place, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = place
        if not flag and start is not None:
            yield start, place
            start = None


def _resolved(text: str, given: list[str], base: int) -> list[int]:
    explicit, kinds = _explicit(given, base)
    kept = [place for place, kind in enumerate(given) if kind not in _EXPLICIT and kind != "BN"]
    for run in _sequences(kept, explicit, given, base):
        _weak(run, kinds)
        _pair(run, kinds, text)
        _neutrals(run, kinds)
    result = list(explicit)
    for place in kept:
        result[place] += _implicit(kinds[place], explicit[place])
    _settle(result, given, base)
    return result


def _implicit(kind: str, level: int) -> int:
    """Rules I1 and I2."""
    if level % 2:
        return int(kind in ("L", "EN", "AN"))
    return 1 if kind == "R" else 2 if kind in ("EN", "AN") else 0


def _settle(result: list[int], given: Sequence[str], base: int) -> None:
    """Marks of direction go with what stands before them; white space at the end is the paragraph's (L1)."""
    for place, kind in enumerate(given):
        if kind in _EXPLICIT or kind == "BN":
            result[place] = result[place - 1] if place else base
    place = len(result) - 1
    while place >= 0 and given[place] in {"WS", "BN", "B", "S", "PDI"} | _ISOLATES | _EXPLICIT:
        result[place] = base
        place -= 1


@dataclass(frozen=True)
class _Status:
    level: int
    override: str
    is_isolate: bool


def _explicit(given: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """Rules X1 to X8: the level that marks of direction give each character, and its class under an override."""
    stack = [_Status(base, "", False)]
    found = [base] * len(given)
    kinds = list(given)
    for place, kind in enumerate(given):
        if kind == "PDI" and any(status.is_isolate for status in stack):
            while not stack.pop().is_isolate:
                pass
        found[place] = stack[-1].level
        if stack[-1].override and kind not in _EXPLICIT and kind != "BN":
            kinds[place] = stack[-1].override
        if kind == "PDF" and len(stack) > 1 and not stack[-1].is_isolate:
            stack.pop()
        elif kind in _ISOLATES or kind in _EXPLICIT - {"PDF"}:
            stack += _opened(kind, stack[-1].level, given[place + 1 :])
    return found, kinds


def _opened(kind: str, level: int, rest: Sequence[str]) -> list[_Status]:
    direction = ("L", "R")[base_level(_until_closed(rest))] if kind == "FSI" else kind[0]
    deeper = (level + 1) | 1 if direction == "R" else (level + 2) & ~1
    override = direction if kind.endswith("O") else ""
    return [_Status(deeper, override, kind in _ISOLATES)] if deeper <= _DEEPEST else []


def _until_closed(rest: Sequence[str]) -> Sequence[str]:
    depth = 1
    for place, kind in enumerate(rest):
        depth += (kind in _ISOLATES) - (kind == "PDI")
        if not depth:
            return rest[:place]
    return rest


@dataclass(frozen=True)
class _Run:
    """An isolating run sequence (X10): its places and the direction on either side of it."""

    places: list[int]
    level: int
    before: str
    after: str


def _sequences(kept: list[int], found: Sequence[int], given: Sequence[str], base: int) -> Iterator[_Run]:
    runs = _level_runs(kept, found)
    waiting: list[list[int]] = []
    chains: list[list[int]] = []
    for run in runs:
        if given[run[0]] == "PDI" and waiting:
            chain = waiting.pop()
            chain += run
        else:
            chain = run
            chains.append(chain)
        if given[run[-1]] in _ISOLATES:
            waiting.append(chain)
    where = {place: number for number, place in enumerate(kept)}
    for chain in chains:
        yield _bounded(chain, kept, where, found, given, base)


def _level_runs(kept: list[int], found: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for place in kept:
        if runs and found[runs[-1][-1]] == found[place]:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _bounded(
    chain: list[int], kept: list[int], where: dict[int, int], found: Sequence[int], given: Sequence[str], base: int
) -> _Run:
    level = found[chain[0]]
    first, last = where[chain[0]], where[chain[-1]]
    before = found[kept[first - 1]] if first else base
    opens = given[chain[-1]] in _ISOLATES
    after = base if opens or last + 1 == len(kept) else found[kept[last + 1]]
    return _Run(chain, level, "LR"[max(before, level) % 2], "LR"[max(after, level) % 2])


def _weak(run: _Run, kinds: list[str]) -> None:
    """Rules W1 to W7."""
    strong = previous = run.before
    for place in run.places:
        kind = kinds[place]
        if kind == "NSM":
            kind = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        if kind in ("L", "R", "AL"):
            strong = kind
        if kind == "EN" and strong == "AL":
            kind = "AN"
        kinds[place] = previous = kind
    for place in run.places:
        if kinds[place] == "AL":
            kinds[place] = "R"
    _separators(run.places, kinds)
    _latin_numbers(run, kinds)


def _separators(places: list[int], kinds: list[str]) -> None:
    """Rules W4 to W6: what stands between and beside numbers."""
    for left, here, right in zip(places, places[1:], places[2:], strict=False):
        same = kinds[left] == kinds[right]
        if (kinds[here] == "ES" and same and kinds[left] == "EN") or (
            kinds[here] == "CS" and same and kinds[left] in ("EN", "AN")
        ):
            kinds[here] = kinds[left]
    for start, end in _spans([kinds[place] == "ET" for place in places]):
        beside = {kinds[places[start - 1]] if start else "", kinds[places[end]] if end < len(places) else ""}
        for place in places[start:end]:
            kinds[place] = "EN" if "EN" in beside else "ON"
    for place in places:
        if kinds[place] in ("ES", "CS"):
            kinds[place] = "ON"


def _latin_numbers(run: _Run, kinds: list[str]) -> None:
    """Rule W7."""
    strong = run.before
    for place in run.places:
        if kinds[place] in ("L", "R"):
            strong = kinds[place]
        if kinds[place] == "EN" and strong == "L":
            kinds[place] = "L"


def _direction(kind: str) -> str:
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else ""


def _pair(run: _Run, kinds: list[str], text: str) -> None:
    """Rule N0: both brackets of a pair run in the direction of what they enclose."""
    along = "LR"[run.level % 2]
    for start, end in _bracket_pairs(run.places, kinds, text):
        inside = {_direction(kinds[place]) for place in run.places[start + 1 : end]} - {""}
        if not inside:
            continue
        chosen = along
        if along not in inside:
            earlier = [_direction(kinds[place]) for place in run.places[:start]]
            context = next((found for found in reversed(earlier) if found), run.before)
            chosen = context if context != along else along
        kinds[run.places[start]] = kinds[run.places[end]] = chosen


def _bracket_pairs(places: list[int], kinds: Sequence[str], text: str) -> list[tuple[int, int]]:
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for number, place in enumerate(places):
        char = normalize("NFC", text[place])
        if kinds[place] != "ON":
            continue
        if char in _BRACKETS:
            opened.append((_BRACKETS[char], number))
        for depth in range(len(opened) - 1, -1, -1):
            if opened[depth][0] == char:
                pairs.append((opened[depth][1], number))
                del opened[depth:]
                break
    return sorted(pairs)


def _neutrals(run: _Run, kinds: list[str]) -> None:
    """Rules N1 and N2: what has no direction takes that of both its neighbours, or the run's."""
    places = run.places
    for start, end in _spans([kinds[place] in _NEUTRAL for place in places]):
        left = _direction(kinds[places[start - 1]]) if start else run.before
        right = _direction(kinds[places[end]]) if end < len(places) else run.after
        for place in places[start:end]:
            kinds[place] = left if left == right else "LR"[run.level % 2]
