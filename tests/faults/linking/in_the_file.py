"""Linkers that read the workshop file itself: its bytes and pages, its rows and columns, its entries and its box."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator

from tests.faults.linking.evidence import Evidence, Found, Linker, Order
from tests.faults.linking.pages import Pages


def bytes_of_the_file(kept: Evidence) -> Found:
    yield "", kept.order_in(kept.raw)


def pages_from_the_last(kept: Evidence) -> Found:
    yield "", kept.order_in(b"".join(reversed(Pages(kept.raw).all)))


def cells_as_listed(kept: Evidence) -> Found:
    yield "", kept.order_in(b"\n".join(Pages(kept.raw).cells(as_they_lie=False)))


def cells_as_they_lie(kept: Evidence) -> Found:
    yield "", kept.order_in(b"\n".join(Pages(kept.raw).cells(as_they_lie=True)))


def free_pages(kept: Evidence) -> Found:
    yield "", kept.order_in(b"\n".join(Pages(kept.raw).free()))


def trunks_of_the_free_list(kept: Evidence) -> Found:
    yield "", kept.order_in(b"\n".join(Pages(kept.raw).trunks()))


def room_between_cells(kept: Evidence) -> Found:
    yield "", kept.order_in(b"\n".join(Pages(kept.raw).gaps()))


def journals(kept: Evidence) -> Found:
    for path in kept.ending("-journal", "-wal", "-shm"):
        yield path.name.rpartition("-")[2], kept.order_in(path.read_bytes())


def lock_and_parts(kept: Evidence) -> Found:
    for path in kept.ending(".lock", ".part"):
        yield path.suffix, kept.order_in(path.read_bytes())


def rows_as_scanned(kept: Evidence) -> Found:
    for table in kept.tables:
        yield table, kept.order_of_rows(kept.rows(table))


def rows_by_rowid(kept: Evidence) -> Found:
    for table, columns in kept.tables.items():
        if "rowid" in columns:
            yield table, kept.order_of_rows(kept.rows(table, "rowid"))


def rows_by_each_column(kept: Evidence) -> Found:
    for table, columns in kept.tables.items():
        for column in columns:
            yield f"{table}.{column}", kept.order_of_rows(kept.rows(table, column))


def tables_in_pairs(kept: Evidence) -> Found:
    """Rows of one table as they stand in another that has the same values in some column."""
    places = {(table, column): _places(kept, table, at) for table, at, column in _columns(kept)}
    for one, at, column in _columns(kept):
        rows = [row for row in kept.rows(one) if row.marks]
        for (other, with_column), place in places.items():
            joined = [row for row in rows if row.values[at] in place] if other != one else []
            if joined:
                joined.sort(key=lambda row: place[row.values[at]])
                yield f"{one}.{column} = {other}.{with_column}", kept.order_of_rows(joined)


def _columns(kept: Evidence) -> Iterator[tuple[str, int, str]]:
    for table, columns in kept.tables.items():
        yield from ((table, at, column) for at, column in enumerate(columns))


def _places(kept: Evidence, table: str, at: int) -> dict[object, int]:
    """At which row each value of this column stands first."""
    values = [row.values[at] for row in kept.rows(table)]
    return {value: place for place, value in reversed(list(enumerate(values))) if value is not None}


def what_sqlite_keeps_itself(kept: Evidence) -> Found:
    for table in kept.tables:
        if table.startswith("sqlite_"):
            yield table, kept.order_of_rows(kept.rows(table))


def answers_in_the_entry(kept: Evidence) -> Found:
    for body in _bodies(kept):
        if "answers" in body:
            yield "", kept.order_in(json.dumps(body["answers"]).encode())


def leaves_by_their_keys(kept: Evidence) -> Found:
    leaves = [(path, leaf) for body in _bodies(kept) for path, leaf in _leaves(body)]
    yield "", kept.order_in("\n".join(str(leaf) for _path, leaf in sorted(leaves, key=str)).encode())


def digests_of_answers(kept: Evidence) -> Found:
    texts = _texts(kept)
    yield "", sorted(texts, key=lambda mark: hashlib.sha256(texts[mark].encode()).digest())


def lengths_of_answers(kept: Evidence) -> Found:
    texts = _texts(kept)
    yield "", sorted(texts, key=lambda mark: (len(texts[mark]), mark))


def answers_by_the_alphabet(kept: Evidence) -> Found:
    texts = _texts(kept)
    yield "", sorted(texts, key=lambda mark: texts[mark])


def places_in_the_box(kept: Evidence) -> Found:
    yield "", [mark for _slot, mark in kept.slots]


def keys_of_slots(kept: Evidence) -> Found:
    yield "", _sorted_slots(kept, lambda slot: slot[:32])


def sealed_text_of_slots(kept: Evidence) -> Found:
    yield "", _sorted_slots(kept, lambda slot: slot[32:])


def tags_of_slots(kept: Evidence) -> Found:
    yield "", _sorted_slots(kept, lambda slot: slot[-16:])


def digests_of_slots(kept: Evidence) -> Found:
    yield "", _sorted_slots(kept, lambda slot: hashlib.sha256(slot).digest())


def slots_left_elsewhere(kept: Evidence) -> Found:
    """An older box left somewhere holds those that were in already: how often a slot is found tells when it came."""
    everything = b"".join((kept.raw, *(path.read_bytes() for path in kept.beside)))
    times = {mark: everything.count(slot[:24]) for slot, mark in kept.slots}
    if len(set(times.values())) > 1:
        yield "", sorted(times, key=lambda mark: -times[mark])


IN_THE_FILE: tuple[Linker, ...] = (
    bytes_of_the_file,
    pages_from_the_last,
    cells_as_listed,
    cells_as_they_lie,
    free_pages,
    trunks_of_the_free_list,
    room_between_cells,
    journals,
    lock_and_parts,
    rows_as_scanned,
    rows_by_rowid,
    rows_by_each_column,
    tables_in_pairs,
    what_sqlite_keeps_itself,
    answers_in_the_entry,
    leaves_by_their_keys,
    digests_of_answers,
    lengths_of_answers,
    answers_by_the_alphabet,
    places_in_the_box,
    keys_of_slots,
    sealed_text_of_slots,
    tags_of_slots,
    digests_of_slots,
    slots_left_elsewhere,
)


def _bodies(kept: Evidence) -> Iterator[dict[str, object]]:
    if "entries" in kept.tables:
        for (body,) in kept.connection.execute("SELECT body FROM entries ORDER BY sequence"):
            yield json.loads(body)


def _leaves(value: object, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    match value:
        case dict():
            for key, inner in value.items():
                yield from _leaves(inner, (*path, str(key)))
        case list():
            for inner in value:
                yield from _leaves(inner, path)
        case _:
            yield path, value


def _texts(kept: Evidence) -> dict[str, str]:
    """What stands beside each mark, up to the end of its sentence, wherever the file has it."""
    said = b"\n".join(_bytes_of(body) for body in _bodies(kept))
    found = re.findall(rb'"text": "([^"]*)"', said)
    texts = {mark: text.decode() for text in found for mark in kept.order_in(text)}
    return {mark: texts.get(mark, mark) for mark in kept.order_in(kept.raw)}


def _bytes_of(body: dict[str, object]) -> bytes:
    return json.dumps(body).encode()


def _sorted_slots(kept: Evidence, by: Callable[[bytes], bytes]) -> Order:
    return [mark for _slot, mark in sorted(kept.slots, key=lambda one: by(one[0]))]
