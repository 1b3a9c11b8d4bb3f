"""Which finding is the right one for an edit: another one would be a false alarm that happens to hit."""

import json
import re
from collections.abc import Callable, Sequence

from stratroom.storage.ledger import Row
from tests.storage.workshops import KINDS

BOX = {
    "an answer another": r"“{title}”: the answers that lie in the box are not those that were handed in\.",
    "an answer gone": r"“{title}”: the answers that lie in the box are not those that were handed in\.",
    "the box gone": r"“{title}”: the answers that lie in the box are not those that were handed in\.",
    "a byte of the box": r".* the answers in the box of the round “{round}” are not as they were written\..*",
    "another box in its place": r".* another box lies in the place of the one of the round “{round}”\..*",
}
"""What is said of a box that was edited."""
_NAMED = re.compile(r"\bentry (\d+) ", re.IGNORECASE)
_NOT_IN_BOX = re.compile(r"“(.+)”: the answers that lie in the box are not those that were handed in\.")
_BEGINS = ("round-opened", "round-closed", "round-reopened")
_ENDS = ("round-revealed", "round-abandoned")


def is_right_of_box(finding: str, what: str, rows: Sequence[Row]) -> bool:
    """Whether it names the round whose box was edited, and says what is wrong with it."""
    ((round, title),) = rounds_out(rows).items()
    return bool(re.fullmatch(BOX[what].format(title=re.escape(title), round=re.escape(round)), finding))


def is_right_of_rows(finding: str, rows: Sequence[Row], first: int, finding_in: Callable[[Sequence[Row]], str]) -> bool:
    """Of rows whose chain was computed anew, `first` the first that is another: it names the first entry that is of no
    known kind or cannot have come after those before it, never one before the edit; or a round that is out by what the
    rows say, and has no box. `finding_in` is what is found in fewer of them."""
    if named := _NAMED.search(finding):
        number = int(named[1])
        strange = next((row.sequence for row in rows if row.kind not in KINDS), None)
        is_first = strange == number if strange else not _NAMED.search(finding_in(rows[: number - 1]))
        return first <= number <= len(rows) and is_first
    unboxed = _NOT_IN_BOX.fullmatch(finding)
    return bool(unboxed) and unboxed[1] in rounds_out(rows).values()


def rounds_out(rows: Sequence[Row]) -> dict[str, str]:
    """Rounds that were put, or closed, and after that not revealed or given up, with their titles."""
    out = dict[str, str]()
    for row in rows:
        if row.kind in _BEGINS:
            body = json.loads(row.body)
            out[body["round"]] = body["title"]
        elif row.kind in _ENDS:
            out.pop(json.loads(row.body)["round"], None)
    return out
