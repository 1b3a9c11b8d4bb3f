"""A ledger long enough to cost something, played by the real rules in memory: no box, no disk."""

from collections.abc import Iterator
from hashlib import sha256

import msgspec

from stratroom.case import Case
from stratroom.catalogue import STAGES
from stratroom.model.entries import AnswerHandedIn, Entry, Recorded
from stratroom.model.rulebook import RuleBook
from stratroom.model.workshop import Workshop
from stratroom.programmes import rehearsed
from stratroom.rehearsal import MemoryRoom, acts
from stratroom.storage.codec import encode
from stratroom.storage.ledger import EMPTY, Row, Tip, row_after
from tests.record.crowd import crowd

AT = "2027-03-01T09:00:00+01:00"


def long_ledger(count: int) -> list[Row]:
    """So many entries of a crowd that debates one trade-off after the other."""
    rules = _Listening()
    room = MemoryRoom(rules, AT)
    for _, command in acts(_with_tradeoffs(crowd(), 1 + count // 600), rehearsed()):
        room.do(command)
        if len(rules.heard) >= count:
            break
    return list(_chained(rules.heard[:count]))


class _Listening(RuleBook):
    """Remembers what it has folded."""

    def __init__(self) -> None:
        super().__init__(kind.rules for kind in STAGES)
        self.heard: list[Entry] = []

    def evolve(self, workshop: Workshop, recorded: Recorded) -> Workshop:
        self.heard.append(_as_filed(recorded.entry))
        return super().evolve(workshop, recorded)


def _as_filed(entry: Entry) -> Entry:
    """In a file an answer that was handed in has the digest of its slot."""
    if isinstance(entry, AnswerHandedIn):
        return msgspec.structs.replace(entry, slot=sha256(entry.by.encode()).hexdigest())
    return entry


def _chained(entries: list[Entry]) -> Iterator[Row]:
    tip = EMPTY
    for entry in entries:
        row = row_after(tip, AT, *encode(entry))
        yield row
        tip = Tip(row.sequence, bytes.fromhex(row.chain))


def _with_tradeoffs(case: Case, count: int) -> Case:
    first = case.tradeoffs[0]
    many = tuple(msgspec.structs.replace(first, id=f"t{n}", prefer=f"Depth {n}") for n in range(count))
    return msgspec.structs.replace(case, tradeoffs=many)
