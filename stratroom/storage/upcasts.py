"""Old entries read as new ones. The file keeps the old spelling for ever; only the reading changes.

Fields are added with a default and need nothing here. Anything else retires the kind: its word stays in this table,
with the date, and says which living kind it is now read as. A retired word is never given a second meaning.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Body = dict[str, object]


@dataclass(frozen=True, slots=True)
class Upcast:
    """Since `since` (an ISO date) entries of this kind are read as another one."""

    since: str
    read_as: Callable[[Body], tuple[str, Body]]


UPCASTS: Mapping[str, Upcast] = {}
"""Retired kind → how it is read. Empty until the first kind is retired."""


def lifted(kind: str, body: Body, upcasts: Mapping[str, Upcast]) -> tuple[str, Body]:
    """The living kind and its fields, however many times the kind was retired.

    >>> renamed = Upcast("2026-01-31", lambda body: ("sentence-given", {"words": body["text"]}))
    >>> lifted("said", {"text": "Grow."}, {"said": renamed})
    ('sentence-given', {'words': 'Grow.'})
    """
    while kind in upcasts:
        kind, body = upcasts[kind].read_as(body)
    return kind, body
