"""A text as words one after the other, for whoever looks for names in it: what stands beside what, and who speaks."""

import re
from collections.abc import Sequence

from stratroom.model.offices import is_group, is_link, is_office
from stratroom.model.spelling import WORD, key, word_list

_NEAR = frozenset(" \u00a0\u202f\t\n-–\u2011_.'’&/,+")
_FARTHEST, _MOST_LINKS = 4, 3
_BEGINS = re.compile(r"(^|[.!?:;…\n])[\s\"'“”„«»‚‘’(\[–—•*\-]*$")
_TITLES = word_list(
    """
    mr mrs ms miss mx mister dr doctor prof professor sir dame lord lady rev hon herr herrn hr hrn frau frl mme mmes
    mlle madame monsieur mademoiselle maitre
    """
)
_SPEAKS = word_list(
    """
    said says thinks thought wants wanted asked asks argued argues agreed agrees disagreed disagrees objected
    objects insisted insists promised promises refused refuses claimed claims opposed opposes told believes
    believed sagt sagte meint meinte wollte findet fand denkt dachte fragt fragte glaubt glaubte widerspricht
    widersprach lehnt lehnte dit disait pense pensait veut voulait trouve trouvait croit croyait demande
    demandait refuse refusait
    """
)
"""What makes a field a person: “finance said no”."""


class Words:
    """The words of a text, by number from 0."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._found: Sequence[re.Match[str]] = [*WORD.finditer(text)]
        self.written = [found[0] for found in self._found]

    def __len__(self) -> int:
        return len(self.written)

    def key(self, at: int) -> str:
        return key(self.written[at])

    def start(self, at: int) -> int:
        return self._found[at].start()

    def end(self, at: int) -> int:
        return self._found[at].end()

    def between(self, at: int) -> str:
        """What stands between this word and the next."""
        return self.text[self.end(at) : self.start(at + 1)]

    def goes_on(self, at: int) -> bool:
        """Whether the next word belongs to the same name, for all that stands between."""
        if at + 1 >= len(self.written):
            return False
        between = self.between(at)
        return len(between) <= _FARTHEST and _NEAR.issuperset(between)

    def end_of_letters(self, at: int) -> int:
        """The last of the letters alone that begin with this word; one less where it is none."""
        while at < len(self) and len(self.key(at)) == 1:
            if not self.goes_on(at):
                return at
            at += 1
        return at - 1

    def begins_sentence(self, at: int) -> bool:
        """Where a capital says nothing."""
        return bool(_BEGINS.search(self.text[max(0, self.start(at) - 12) : self.start(at)]))

    def speaks(self, at: int) -> bool:
        """Whether what follows is said, asked or wanted by somebody."""
        return at + 1 < len(self) and self.between(at).isspace() and self.key(at + 1) in _SPEAKS

    def has_inner_capital(self, at: int) -> bool:
        """“JRoy”; no word begun with a capital, and none in capitals alone."""
        written = self.written[at]
        return written[1:] != written[1:].lower() and written != written.upper()

    def is_small(self, at: int) -> bool:
        return self.written[at] == self.written[at].lower()


def first_of_title(words: Words, at: int) -> int:
    """The first word of the titles right before this one, or itself: “Frau Dr.” tells a woman, and where there is one
    of them who she is."""
    while at and words.goes_on(at - 1) and _is_title(words, at - 1):
        at -= 1
    return at


def _is_title(words: Words, at: int) -> bool:
    is_short = words.written[at] == "M" and words.between(at).startswith(".")
    return is_short or (words.key(at) in _TITLES and "," not in words.between(at) and "/" not in words.between(at))


def end_of_office(words: Words, at: int, fields: frozenset[str]) -> int:
    """The last word of an office in one of these fields that begins with this word: “head of finance”, “head of store
    operations”; -1 where none does."""
    has_office = has_field = is_between = False
    links, last = 0, -1
    while at < len(words):
        told = words.key(at)
        if is_field(words.written[at], fields):
            if links and not has_office:
                return -1
            has_field, links, last = True, 0, at
        elif is_office(told) and not (told == "lead" and not has_field and _is_verb(words, at, fields)):
            has_office, links, last = True, 0, at
        elif links < _MOST_LINKS and (is_link(told) if has_office else is_group(told)):
            links += 1
        elif links and has_office and not has_field and not is_between:
            is_between = True
        else:
            break
        if not words.goes_on(at):
            break
        at += 1
    return last if has_office and has_field else -1


def is_field(written: str, fields: frozenset[str]) -> bool:
    """Two letters are one in capitals only: “it” is no department."""
    return key(written) in fields and (len(written) > 2 or written.isupper())


def _is_verb(words: Words, at: int, fields: frozenset[str]) -> bool:
    """“To lead people”."""
    return at + 1 < len(words) and is_field(words.written[at + 1], fields)
