"""A keeper's words: they lock the private key of a round, and unlock it again. Nothing keeps them.

Argon2id (64 MiB, three passes) makes a key of the words and a fresh salt; ChaCha20-Poly1305 locks the round's private
key with it. The nonce is zero because each salt makes a key that locks once. Making or trying a seal takes a fifth of a
second and more: call it in a worker.
"""

import os
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from stratroom.model.names import ParticipantId
from stratroom.model.refusals import Refused
from stratroom.model.sealing import Seal, as_counted
from stratroom.storage.six_words import WORDS
from stratroom.storage.slots import new_keys
from stratroom.words import say

_SALT, _KEY = 16, 32
_NONCE = bytes(12)
_PASSES, _LANES, _KIBIBYTES = 3, 4, 64 * 1024
DRAWN = 5
"""Words that are drawn where the keeper asks for them: 40 bits."""


def new_seal(words: str, keeper: ParticipantId) -> Seal:
    """A seal for one round that only these words open. Whether they are strong enough is asked before."""
    public_key, private_key = new_keys()
    salt = os.urandom(_SALT)
    return Seal(keeper, public_key, salt, _cipher(words, salt).encrypt(_NONCE, private_key, public_key))


def unlocked(seal: Seal, words: str) -> bytes:
    """The round's private key. Refused when these are not its keeper's words; they can be tried as often as wanted."""
    try:
        return _cipher(words, seal.salt).decrypt(_NONCE, seal.locked_key, seal.public_key)
    except InvalidTag:
        raise Refused(
            say("These are not the words that were chosen. Nothing is lost: try again, as often as you like.")
        ) from None


def drawn_words() -> str:
    """Five different plain words drawn by lot, for a keeper who has none of their own."""
    return " ".join(secrets.SystemRandom().sample(WORDS, DRAWN))


def _cipher(words: str, salt: bytes) -> ChaCha20Poly1305:
    made = Argon2id(salt=salt, length=_KEY, iterations=_PASSES, lanes=_LANES, memory_cost=_KIBIBYTES)
    return ChaCha20Poly1305(made.derive(as_counted(words).encode()))
