"""What an option may come from: a decision, as the record calls it, and how it stands."""

from dataclasses import dataclass

from stratroom.words import say


@dataclass(frozen=True, slots=True)
class Origin:
    """`at` is when it was decided as it stands now (ISO 8601), "" where nothing was. `outcome` is a word for what came
    of it, "" where it was agreed."""

    title: str
    outcome: str = ""
    at: str = ""

    def told(self, listed_at: str) -> str:
        """What something comes from that was listed then, and what has become of that.

        >>> decided = Origin("Decision 1", "parked", "2026-03-02")
        >>> decided.told("2026-03-01"), decided.told("2026-03-03")
        ('Decision 1 (parked since)', 'Decision 1 (parked)')
        >>> Origin("Decision 1", "", "2026-03-02").told("2026-03-01")
        'Decision 1 (amended since)'
        """
        if self.outcome and self.at > listed_at:
            return say("{title} ({outcome} since)", title=self.title, outcome=self.outcome)
        if self.outcome:
            return say("{title} ({outcome})", title=self.title, outcome=self.outcome)
        return say("{title} (amended since)", title=self.title) if self.at > listed_at else self.title
