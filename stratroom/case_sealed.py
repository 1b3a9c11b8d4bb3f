"""Which rounds were sealed, in the form of a case."""

from stratroom.case_parts import Part


class Sealed(Part, frozen=True):
    """`of` is the place of its answers in the case: `statements`, `tradeoffs[0].first`. `words` are the keeper's, ""
    where nobody tells them: then the round is played hidden."""

    of: str
    keeper: str
    words: str = ""
