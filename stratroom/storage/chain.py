"""Each entry's digest covers the entry and the digest before it, so a changed file is recognised.

The last digest, the head, can be said in six plain words. Noted on paper they also show whether entries were cut off
the end or the whole file was written anew, which the chain alone cannot.
"""

import hashlib

import msgspec

from stratroom.storage.six_words import WORDS

_encode = msgspec.json.Encoder().encode

START = bytes(32)
"""What comes before the first entry."""


def link(previous: bytes, sequence: int, at: str, kind: str, body: str) -> bytes:
    """SHA-256 over `previous` and the JSON list [sequence, at, kind, body]: no spaces, UTF-8, nothing escaped that
    JSON does not require. `json.dumps` with `ensure_ascii=False` and `separators=(",", ":")` gives the same bytes.
    """
    return hashlib.sha256(previous + _encode((sequence, at, kind, body))).digest()


def words(head: bytes) -> tuple[str, ...]:
    """The head in six words: its first 48 bits.

    >>> words(START)
    ('acorn', 'acorn', 'acorn', 'acorn', 'acorn', 'acorn')
    """
    return tuple(WORDS[byte] for byte in head[:6])
