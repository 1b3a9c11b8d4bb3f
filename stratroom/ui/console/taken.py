"""Which drafts became acts after they were last kept: their words stand in an entry, so they are no drafts any more.

Kept a moment before the last words were typed a draft is the beginning of what stands there."""

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
    """As the beginning of one of them; or each of its lines, the last as a beginning: a list is written a line each."""
    lines = [line.strip() for line in tidy(text).splitlines() if line.strip()]
    return bool(lines) and (
        _begins(tidy(text).strip(), said) or (_begins(lines[-1], said) and all(line in said for line in lines[:-1]))
    )


def _begins(text: str, said: set[str]) -> bool:
    return any(each.startswith(text) for each in said)


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
