"""The chain and its six words."""

import hashlib
import json

from hypothesis import given
from hypothesis import strategies as st

from stratroom.storage.chain import START, link, words
from stratroom.storage.six_words import WORDS

texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.binary(min_size=32, max_size=32), st.integers(1, 2**40), texts, texts, texts)
def test_anybody_can_compute_the_chain_from_its_description(
    previous: bytes, sequence: int, at: str, kind: str, body: str
) -> None:
    covered = json.dumps([sequence, at, kind, body], ensure_ascii=False, separators=(",", ":"))
    assert link(previous, sequence, at, kind, body) == hashlib.sha256(previous + covered.encode()).digest()


def test_a_link_known_from_the_first_version_never_changes() -> None:
    assert link(START, 1, "2026-03-04T09:30:00+01:00", "said", '{"text":"Größe \U0001f44d"}').hex() == (
        "480bdbb1d5e71d3c8f4259d8ffa97791fa4f76188ed3e58a222e7fc1b6cb767e"
    )


def test_words_never_change() -> None:
    assert words(bytes([0, 1, 127, 128, 254, 255, 9])) == ("acorn", "actor", "hazel", "hedge", "tiger", "tulip")
    assert hashlib.sha256(" ".join(WORDS).encode()).hexdigest() == (
        "c34011e19c40459d78d19f7d41feb762b8c7669a771bc7c0cfaa9b13149bd16c"
    )


def test_words_are_distinct_and_plain() -> None:
    assert len(set(WORDS)) == len(WORDS) == 256
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 8 for word in WORDS)
