"""What is plainly there in the sentences of a room: marked by the machine, judged by people.

Nothing here is ever an entry: it is computed again whenever it is shown. Takes seconds the first time, for spaCy has to
be loaded: call it in a worker.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stratroom.analysis.asking import questions, questions_of_measures
from stratroom.analysis.measures import Kind, measures
from stratroom.analysis.pipelines import pipeline
from stratroom.analysis.reading import Reader
from stratroom.analysis.shared import Phrase, Unique, shared, unique
from stratroom.analysis.spoken import Place, Runs, Said
from stratroom.analysis.tongue import little_words_beside, tongue
from stratroom.analysis.unspaced import is_unspaced, loss, read_unspaced
from stratroom.model.refusals import Trouble
from stratroom.words import say


@dataclass(frozen=True, slots=True)
class Measured:
    """An amount, a percentage, a date or a deadline that somebody named."""

    kind: Kind
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Marks:
    """`loss` says what could not be seen in this language, or without what is not installed; "" when nothing was
    lost."""

    phrases: tuple[Phrase, ...] = ()
    unique: tuple[Unique, ...] = ()
    measures: tuple[Measured, ...] = ()
    questions: tuple[str, ...] = ()
    loss: str = ""


class Marking:
    """Marks sentences. What reads a language is loaded once, and kept."""

    def __init__(self) -> None:
        self._readers: dict[str, tuple[Reader, str]] = {}

    def marks(self, sentences: Sequence[tuple[str, str]], usual: str = "en") -> Marks:
        """Of (who, sentence), in the order in which they are shown; `usual` is the language where none can be told.

        When spaCy is not installed: amounts and dates alone, which need no words.
        """
        people = [by for by, _text in sentences]
        measured = tuple(measure for by, text in sentences for measure in _measured(by, text))
        try:
            read, lost = self._read([text for _by, text in sentences], usual)
        except Trouble as off:
            return Marks(measures=measured, questions=questions_of_measures(people, measured), loss=str(off))
        said = [Said(by, text, runs) for (by, text), runs in zip(sentences, read, strict=True)]
        phrases = shared(said)
        return Marks(phrases, unique(said, phrases), measured, questions(people, phrases, measured), lost)

    def _read(self, texts: Sequence[str], usual: str) -> tuple[list[Runs], str]:
        if is_unspaced(texts):
            return read_unspaced(texts), loss()
        language = tongue(texts, usual)
        if language not in self._readers:
            made = pipeline(language)
            self._readers[language] = Reader(made), made.loss
        reader, lost = self._readers[language]
        return reader.read(texts, little_words_beside(texts, language)), say(lost) if lost else ""


def _measured(by: str, text: str) -> Iterator[Measured]:
    return (Measured(m.kind, text[m.start : m.end], Place(by, m.start, m.end)) for m in measures(text))
