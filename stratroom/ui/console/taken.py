"""Which drafts became acts after they were last kept: their words stand in an entry, so they are no drafts any more."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from stratroom.model.entries import Recorded
from stratroom.model.text import tidy
from stratroom.ui.kept import Typed


def not_taken(typed: Mapping[str, Typed], since: Iterable[Recorded]) -> dict[str, Typed]:
    """Those of which no word stands in the entries `since`. A form is taken as a whole."""
    said = {tidy(text).strip() for recorded in since for text in _texts(msgspec.to_builtins(recorded.entry))}
    taken = {_form(place) for place, value in typed.items() if isinstance(value, str) and _stands(value, said)}
    return {place: value for place, value in typed.items() if _form(place) not in taken}


def _stands(text: str, said: set[str]) -> bool:
    """The whole of it, or each of its lines: a list is written a line each."""
    lines = [line.strip() for line in tidy(text).splitlines() if line.strip()]
    return bool(lines) and (tidy(text).strip() in said or all(line in said for line in lines))


def _form(place: str) -> str:
    return place.rpartition(".")[0]


def _texts(told: object) -> Iterator[str]:
    match told:
        case str():
            yield told
        case dict():
            for value in told.values():
                yield from _texts(value)
        case list() | tuple():
            for value in told:
                yield from _texts(value)
        case _:
            return
