"""Whether a workshop that comes back is where it was: the same stage, and the laptop with the same person."""

from collections.abc import Callable

from tests.faults.hands.calling import Line

SETTLED = 1.0
"""Seconds after which who has the laptop, and what is typed, must be known for good."""
IN_PLACE_OF = "in place of"
"""What is said where it stands elsewhere."""
_NO_ACT = {"act": 0, "at": 0.0, "stage": ""}


class Returns:
    """All of them, counted: those that could be compared, and those of which it cannot be told."""

    def __init__(self) -> None:
        self.all = self.stages = self.persons = self._ahead = self._just_done = 0

    def told(self) -> str:
        told = f"{self.all} returns, the same stage in {self.stages}, the same person in {self.persons}"
        ahead = f"neither can be told of {self._ahead} where an act more was stored than had been said"
        return (
            f"{told}; {ahead}, the person not of {self._just_done} right after an act, not yet said where that led to"
        )

    def compare(
        self, now: Line, last: list[Line], killed_at: float, *, is_ahead: bool, at: Callable[[str], str]
    ) -> None:
        """`now` is where it stands, `last` what was said until it was killed; `is_ahead` when an act more is stored
        than was said there. What changed in the last second may be there already or not yet."""
        self.all += 1
        if is_ahead:
            self._ahead += 1
            return
        places = [
            (line["at"], line.get("where") or line["there"]) for line in last if "where" in line or "there" in line
        ]
        done_at, stage = max((line["at"], line["stage"]) for line in (*last, _NO_ACT) if "act" in line)
        is_just_done = done_at > places[-1][0]
        stage = stage if is_just_done else places[-1][1]["stage"]
        assert now["stage"] == stage, at(f"{now} {IN_PLACE_OF} {stage}")
        self.stages += 1
        if is_just_done:
            self._just_done += 1
            return
        settled = [place for since, place in places if since <= killed_at - SETTLED]
        possible = [*settled[-1:], *(place for since, place in places if since > killed_at - SETTLED)]
        found = [(place["round"], place["person"]) for place in possible]
        assert (now["round"], now["person"]) in found, at(f"{now} {IN_PLACE_OF} {possible}")
        self.persons += 1
