"""One slot of a box: an answer sealed to the round's public key, always the same number of bytes.

X25519 with a fresh key for each slot, HKDF-SHA256, ChaCha20-Poly1305. The nonce is zero because each key seals one
slot only. The length of the answer lies inside; outside nothing differs between a short answer, a long one and none.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from stratroom.model.refusals import Refused
from stratroom.words import say

_KEY, _LENGTH, _TAG = 32, 4, 16
_NONCE = bytes(12)
_NO_ANSWER = 0xFFFFFFFF


class Spoilt(Exception):
    """A slot that this round's key does not open."""


def room_in(slot_bytes: int) -> int:
    """How many bytes of answer fit in a slot that takes `slot_bytes` in the file."""
    return slot_bytes - _KEY - _TAG - _LENGTH


def new_keys() -> tuple[bytes, bytes]:
    """A public and a private key, 32 bytes each."""
    private = X25519PrivateKey.generate()
    return private.public_key().public_bytes_raw(), private.private_bytes_raw()


def belongs(private_key: bytes, public_key: bytes) -> bool:
    """Whether these two are the keys of one round."""
    try:
        private = X25519PrivateKey.from_private_bytes(private_key)
    except ValueError:  # not 32 bytes: no key at all
        return False
    return private.public_key().public_bytes_raw() == public_key


def seal(public_key: bytes, round: str, plaintext: bytes, slot_bytes: int) -> bytes:
    """`plaintext` as a slot. Refused when it is too long for one."""
    if len(plaintext) > room_in(slot_bytes):
        raise Refused(
            say(
                "This answer is too long: it takes {bytes} of {most} bytes. Shorten it.",
                bytes=len(plaintext),
                most=room_in(slot_bytes),
            )
        )
    return _sealed(public_key, round, len(plaintext), plaintext, slot_bytes)


def dummy(public_key: bytes, round: str, slot_bytes: int) -> bytes:
    """A slot with no answer in it."""
    return _sealed(public_key, round, _NO_ANSWER, b"", slot_bytes)


def unseal(private_key: bytes, round: str, slot: bytes) -> bytes | None:
    """The answer, None for a dummy. Spoilt when it was sealed to another key or round, or changed since."""
    private = X25519PrivateKey.from_private_bytes(private_key)
    public_key = private.public_key().public_bytes_raw()
    once = slot[:_KEY]
    try:
        key = _key(private.exchange(X25519PublicKey.from_public_bytes(once)), once, public_key)
        padded = ChaCha20Poly1305(key).decrypt(_NONCE, slot[_KEY:], round.encode())
    except (InvalidTag, ValueError) as error:
        raise Spoilt(say("a slot does not open")) from error
    length = int.from_bytes(padded[:_LENGTH], "big")
    return None if length == _NO_ANSWER else padded[_LENGTH : _LENGTH + length]


def _sealed(public_key: bytes, round: str, length: int, plaintext: bytes, slot_bytes: int) -> bytes:
    once = X25519PrivateKey.generate()
    once_public = once.public_key().public_bytes_raw()
    padded = length.to_bytes(_LENGTH, "big") + plaintext.ljust(room_in(slot_bytes), b"\0")
    key = _key(once.exchange(X25519PublicKey.from_public_bytes(public_key)), once_public, public_key)
    return once_public + ChaCha20Poly1305(key).encrypt(_NONCE, padded, round.encode())


def _key(shared: bytes, once: bytes, public_key: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt=None, info=b"stratroom slot" + once + public_key).derive(shared)
