"""What a deck of cards is made of: plain nouns. Nothing that knows pages or fonts enters here."""

from dataclasses import dataclass

from stratroom.model.forms import FormName


@dataclass(frozen=True, slots=True)
class Deck:
    """One question on as many cards as people are asked.

    `names` stand on the cards of a round that shows names, one each; without names there are `count` numbered cards,
    none of them anybody's. `after_reading`: the names on them are shown later than the answers.
    By role each card has one of the `roles` in place of a name.
    `options` are the words in the order of the list, `lines` what the question is about. In a second round `firsts` are
    what each answered first, in words, as `names` has them; "" for who did not.
    """

    title: str
    organisation: str
    date: str
    question: str
    form: FormName
    count: int
    names: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    after_reading: bool = False
    prefer: str = ""
    over: str = ""
    needed: str = ""
    options: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    is_second: bool = False
    firsts: tuple[str, ...] = ()
    language: str = "en-GB"
