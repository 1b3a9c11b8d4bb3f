"""An entry as text and back. The text is what the chain covers, so one entry has one spelling only.

Keys sorted, no spaces, UTF-8 kept as it is; a field at its default is left out. Nothing is guessed on the way back:
an unknown kind, an unknown field, or a number where words should be raises.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from stratroom.model.entries import Entry
from stratroom.storage.upcasts import UPCASTS, Body, Upcast, lifted

Kinds = Mapping[str, type[Entry]]
"""The word written in the file → the class it is read as."""

_encoder = msgspec.json.Encoder(order="sorted")


class UnknownKind(Exception):
    """An entry of a kind that this Stratroom does not know: a newer one wrote it."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"unknown kind of entry: {kind}")
        self.kind = kind


class Misfit(Exception):
    """An entry whose fields are not those of its kind. Its words are not in this message."""


def encode(entry: Entry) -> tuple[str, str]:
    """The kind and the body, as they are written in the file."""
    return entry.kind, _encoder.encode(entry).decode()


def decode(kind: str, body: str, kinds: Kinds, upcasts: Mapping[str, Upcast] = UPCASTS) -> Entry:
    """The entry. UnknownKind or Misfit when it is not one of ours."""
    try:
        if kind in upcasts:
            return _decode_old(kind, body, kinds, upcasts)
        return _decoder(_class(kind, kinds)).decode(body)
    except msgspec.MsgspecError as error:
        raise Misfit(f"the fields are not those of {kind}") from error


def _decode_old(kind: str, body: str, kinds: Kinds, upcasts: Mapping[str, Upcast]) -> Entry:
    living, fields = lifted(kind, msgspec.json.decode(body, type=Body), upcasts)
    return msgspec.convert(fields, _class(living, kinds))


def _class(kind: str, kinds: Kinds) -> type[Entry]:
    if kind not in kinds:
        raise UnknownKind(kind)
    return kinds[kind]


@cache
def _decoder(entry: type[Entry]) -> "msgspec.json.Decoder[Any]":
    if not entry.__struct_config__.forbid_unknown_fields:
        raise TypeError(f"{entry.__name__} lets unknown fields pass; declare it with forbid_unknown_fields")
    return msgspec.json.Decoder(entry)
