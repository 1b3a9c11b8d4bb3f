"""What Stratroom says, in the language it is set to: the one place every sentence for people goes through.

Plain Python at the bottom of the house, so that rules and pages can speak. Who knows the other languages hands in a
translation once, at the start; without one everything is said in English, which is how it stands in the source.
"""

from collections.abc import Callable

Translate = Callable[[str], str]


def _as_written(text: str) -> str:
    return text


def _singular(number: int) -> bool:
    return number == 1


_translate: Translate = _as_written
_is_one: Callable[[int], bool] = _singular


def speak(translate: Translate = _as_written, is_one: Callable[[int], bool] = _singular) -> None:
    """From now on say everything through this; `is_one` tells which numbers take the singular."""
    global _translate, _is_one
    _translate, _is_one = translate, is_one


def say(text: str, /, **gaps: object) -> str:
    """The text in the present language, its {gaps} filled with what is given.

    >>> say("{count} of {all} handed in", count=3, all=8)
    '3 of 8 handed in'
    """
    said = _translate(text)
    return said.format(**gaps) if gaps else said


def say_of(number: int, one: str, many: str, /, **gaps: object) -> str:
    """`one` or `many`, as the number asks for; both may hold {n}.

    >>> say_of(1, "{n} person", "{n} people"), say_of(3, "{n} person", "{n} people")
    ('1 person', '3 people')
    """
    return say(one if _is_one(number) else many, n=number, **gaps)


def phrase(text: str, /) -> str:
    """Marks a text that is said later, by `say`: for tables made when a module is read. The text itself, unchanged."""
    return text
