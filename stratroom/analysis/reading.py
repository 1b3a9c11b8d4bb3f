"""Reads sentences with spaCy: words, how a dictionary lists them, which say something by themselves.

Scripts without spaces are `unspaced.py`'s.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from stratroom.analysis.generic import generic_words
from stratroom.analysis.pipelines import NAMES_WITH_A_FIGURE, Pipeline, lemmatizer
from stratroom.analysis.spelling import one_spelling
from stratroom.analysis.spoken import Run, Runs, Word
from stratroom.analysis.typos import meant

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_HYPHENS = ("-", "‐", "‑")
_PREFIXES = frozenset({"anti", "co", "de", "e", "ex", "non", "post", "pre", "re", "semi", "sub", "un"})
_JOINS = {*_HYPHENS, "'s", "’s", "'", "’", ",", "“", "”", '"', "„", "«", "»", "‘"}
"""What may stand between two words of a phrase without being one of them."""
_SAYS_NOTHING = {"AUX", "DET", "PRON", "ADP", "CCONJ", "SCONJ", "PART", "INTJ", "SYM", "PUNCT", "SPACE"}


class Reader:
    """Reads texts with one pipeline."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._nlp, self._known, self._forms = pipeline.nlp, pipeline.known, pipeline.forms
        self._generic = generic_words(pipeline.language)

    def read(self, texts: Sequence[str], little: frozenset[str] = frozenset()) -> list[Runs]:
        """One for each text, in their order. A slip of the finger is read as the word that somebody else wrote.
        `little` are words that say nothing in another language of the room."""
        docs = self._nlp.pipe([_without_shouting(text) for text in texts] if self._known else texts)
        read = [(*self._runs(doc), *self._turned(doc)) for doc in docs]
        return self._mended([_without(little, text, runs) for text, runs in zip(texts, read, strict=True)])

    def _runs(self, doc: "Doc") -> Iterator[Run]:
        """Pieces between full stops and the like."""
        run: list[Word] = []
        for token in doc:
            if _is_end(token):
                yield tuple(run)
                run = []
            elif token.text not in _JOINS:
                run.append(self._word(token))
        yield tuple(run)

    def _turned(self, doc: "Doc") -> Iterator[Run]:
        """ "Growth that is sustainable" says sustainable growth, too."""
        for thing, that, is_, how in zip(doc, doc[1:], doc[2:], doc[3:], strict=False):
            if (
                that.lower_ in ("that", "which", "who")
                and is_.lemma_ == "be"
                and (thing.pos_, how.pos_) == ("NOUN", "ADJ")
            ):
                yield self._word(how), self._word(thing)

    def _word(self, token: "Token") -> Word:
        lemma = self._lemma(token)
        says_something = _says_something(token)
        is_content = says_something or _is_number(token) or _is_part_of_a_name(token)
        is_generic = not says_something or lemma in self._generic
        return Word(lemma, _key(lemma), token.idx, token.idx + len(token.text), is_content, is_generic)

    def _lemma(self, token: "Token") -> str:
        """In small letters. A name in capitals is a noun like another: "Stores" is many a store. A participle before a
        noun is a word of its own: a branded store has nothing to do with a brand."""
        if token.text == "&":
            return "and"
        if token.tag_ in ("VBN", "VBG") and token.dep_ in ("amod", "acomp", "attr"):
            return token.lower_
        if self._forms:
            return self._forms.listed(token.text)
        if token.pos_ == "PROPN" and not token.text.isupper():
            token.pos_ = "NOUN"
            return lemmatizer(self._nlp).rule_lemmatize(token)[0].lower()
        return (token.lemma_ or token.text).lower()

    def _mended(self, read: list[Runs]) -> list[Runs]:
        if not self._known:
            return read
        words = {word.lemma for runs in read for run in runs for word in run if word.is_content}
        listed = words & self._known
        wrong = {word: right for word in words - listed if (right := meant(word, listed)) != word}
        return [tuple(tuple(_as(word, wrong) for word in run) for run in runs) for runs in read]


def _without(little: frozenset[str], text: str, runs: Runs) -> Runs:
    """These words say nothing by themselves."""
    return tuple(
        tuple(
            replace(word, is_content=False) if text[word.start : word.end].lower() in little else word for word in run
        )
        for run in runs
    )


def _as(word: Word, wrong: dict[str, str]) -> Word:
    right = wrong.get(word.lemma)
    return replace(word, lemma=right, key=_key(right)) if right else word


def _key(lemma: str) -> str:
    return one_spelling("".join(letter for letter in lemma.casefold() if letter not in _HYPHENS))


def _says_something(token: "Token") -> bool:
    is_little = token.is_stop or token.like_num or token.lower_ in _PREFIXES
    return not is_little and token.pos_ not in _SAYS_NOTHING and _is_a_word(token.text)


def _is_number(token: "Token") -> bool:
    """It may begin and end a phrase, as in "seven warehouses", and is none alone."""
    return token.like_num or token.is_currency or token.text[0].isdigit()


def _is_a_word(text: str) -> bool:
    """Not a sign, a single letter or a figure: "750k" is none, "4G" is."""
    return text in NAMES_WITH_A_FIGURE or (len(text) > 1 and text[0].isalpha())


def _is_part_of_a_name(token: "Token") -> bool:
    """A little word that a hyphen, or a verb before it, makes a part of one: read-out, e-commerce, ramp up."""
    text, end = token.doc.text, token.idx + len(token.text)
    beside = text[max(0, token.idx - 1) : token.idx], text[end : end + 1]
    is_joined = token.text.isalpha() and any(sign in _HYPHENS for sign in beside)
    return is_joined or token.dep_ == "prt" or token.lower_ in _PREFIXES


def _is_end(token: "Token") -> bool:
    return token.is_space or token.text in ("/", "|", "→") or (token.is_punct and token.text not in _JOINS)


def _without_shouting(text: str) -> str:
    """A sentence in capitals, in small letters for the model, as long as it was; others as they are."""
    long = [word for word in text.split() if len(word) > 3 and word.isalpha()]
    if sum(word.isupper() for word in long) * 2 <= len(long):
        return text
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
