"""Passphrases and the keys made of them: derived once for an opening, in memory only while the workshop is open.

No key, passphrase or hint is ever written anywhere. A key goes by the salt that its file begins with: every copy of a
locked file begins with the same one, so backups and rescue copies of an open workshop open with its key.
"""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock

from stratroom.model.refusals import Refused
from stratroom.model.text import is_blank
from stratroom.words import say

SALT_BYTES, PAGE_BYTES = 16, 4096
_ROUNDS = 256_000
_IV_BYTES, _SEAL_BYTES = 16, 64
_SEALING = 0x3A


@dataclass(frozen=True, slots=True)
class Key:
    """`raw`, 32 bytes, locks the pages of the file that begins with `salt`, 16 bytes. Neither is shown by `repr`."""

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    def opens(self, page: bytes, number: int = 1) -> bool:
        """Whether this is the page with this number, from 1, of a file locked with it, whole."""
        body, seal = page[SALT_BYTES if number == 1 else 0 : -_SEAL_BYTES], page[-_SEAL_BYTES:]
        salt = bytes(byte ^ _SEALING for byte in self.salt)
        sealing = hashlib.pbkdf2_hmac("sha512", self.raw, salt, 2, len(self.raw))
        mine = hmac.digest(sealing, body + number.to_bytes(4, "little"), "sha512")
        return len(page) == PAGE_BYTES and hmac.compare_digest(mine, seal)

    def clear(self, page: bytes) -> bytes:
        """A first page that it `opens`, as it is before it is locked; in place of the salt its first bytes are zero."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        body, rest = page[SALT_BYTES : -_IV_BYTES - _SEAL_BYTES], page[-_IV_BYTES - _SEAL_BYTES :]
        reading = Cipher(algorithms.AES(self.raw), modes.CBC(rest[:_IV_BYTES])).decryptor()
        return bytes(SALT_BYTES) + reading.update(body) + reading.finalize()


def normalised(passphrase: str) -> str:
    """As every keyboard gives it (NFC). Refused when there is nothing in it to see."""
    if is_blank(passphrase):
        raise Refused(say("A passphrase has at least one letter, digit or sign. Type one."), at="passphrase")
    return unicodedata.normalize("NFC", passphrase)


def derived(passphrase: str, salt: bytes | None = None) -> Key:
    """The key of a passphrase and of the file that begins with `salt`; of a new file without one. As SQLCipher derives
    it (PBKDF2, SHA-512, 256,000 rounds), so other programs that know it open the file, too. Takes 0.1 to 0.7 s."""
    salt = salt or secrets.token_bytes(SALT_BYTES)
    raw = hashlib.pbkdf2_hmac("sha512", normalised(passphrase).encode("utf-8", "surrogatepass"), salt, _ROUNDS, 32)
    return Key(raw, salt)


_lock = Lock()
_held: dict[bytes, list[Key]] = {}
"""By salt: a key as often as it is held. Another passphrase that is tried on a copy of a workshop that is open makes
another key of the same salt, for as long as it is tried."""


def hold(key: Key) -> None:
    """Files with its salt can be opened until it is let go as often as it was held."""
    with _lock:
        _held.setdefault(key.salt, []).append(key)


def let_go(key: Key) -> None:
    """Once less; with the last the key is forgotten."""
    with _lock:
        keys = _held.get(key.salt, [])
        if key in keys:
            keys.remove(key)
        if not keys:
            _held.pop(key.salt, None)


@contextmanager
def holding(key: Key | None) -> Generator[None]:
    """Hold it meanwhile; nothing where there is none."""
    if key:
        hold(key)
    try:
        yield
    finally:
        if key:
            let_go(key)


def key_for(salt: bytes) -> Key | None:
    """The key of the file that begins so, if one is held: the one that was held last."""
    with _lock:
        keys = _held.get(salt)
        return keys[-1] if keys else None
