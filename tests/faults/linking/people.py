"""The orders in which somebody who was in the room, or who reads the named rounds, can put its people."""

import json
from collections.abc import Iterator

from tests.faults.linking.evidence import Evidence

Order = list[str]


def orders(kept: Evidence) -> Iterator[tuple[str, Order]]:
    """Each with all who answered, and only them: who did not is known to the room."""
    seen, gave = kept.seen, kept.seen.rounds[kept.round].order
    at = {person: place for place, person in enumerate(seen.people)}
    yield "who had the laptop", gave
    yield "the list of people", sorted(gave, key=lambda person: at[person])
    yield "the alphabet", sorted(gave, key=lambda person: seen.names[person])
    yield "the lengths of names", sorted(gave, key=lambda person: (len(seen.names[person]), at[person]))
    yield "who came when", sorted(gave, key=lambda person: (_last(seen.arrived, person), at[person]))
    for name, order in _of_named_rounds(kept):
        yield name, [person for person in order if person in gave]


def _last(arrived: Order, person: str) -> int:
    return max((place for place, one in enumerate(arrived) if one == person), default=-1)


def _of_named_rounds(kept: Evidence) -> Iterator[tuple[str, Order]]:
    if "entries" not in kept.tables:
        return
    found = kept.connection.execute("SELECT kind, body FROM entries ORDER BY sequence").fetchall()
    handed_in = [json.loads(body) for kind, body in found if kind == "answer-handed-in"]
    if handed_in:
        yield "who handed in by name", [one["by"] for one in handed_in]
        yield "their slots by name", [one["by"] for one in sorted(handed_in, key=lambda one: one["slot"])]
    for kind, body in found:
        answers = json.loads(body)["answers"] if kind == "round-revealed" else ()
        if answers and all("by" in given for given in answers):
            yield "the reveal by name", [given["by"] for given in answers]
