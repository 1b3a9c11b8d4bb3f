"""Which of the public views is live on the projector: the newest, unless the facilitator has stepped back.

Only places in a list are kept here; what may be seen is decided by the stages' public views, which are handed in.
"""

from collections.abc import Callable, Sequence
from itertools import takewhile

from stratroom.model.public import Frame
from stratroom.model.workshop import Workshop
from stratroom.ui.audience.opening import StageTitle
from stratroom.ui.time_words import date_in_words

Views = Callable[[Workshop, int], tuple[object, ...]]


class Live:
    """Follows the workshop. `page` counts from 0 within the view. `aside` is a view of no stage that is shown in place
    of the stage's own, until it is taken away or the room turns to something else."""

    def __init__(self, views: Views) -> None:
        self._views_of = views
        self._workshop = Workshop()
        self._views: tuple[object, ...] = ()
        self._kinds: tuple[object, ...] = ()
        self.aside: object | None = None
        self.index = 0
        self.page = 0
        self.page_count = 1

    def follow(self, workshop: Workshop, in_box: int = 0) -> Frame:
        """Turns to the newest view when there is a new one; stays where it is when only its content changed."""
        self._workshop = workshop
        self._views = self._views_of(workshop, in_box) or (StageTitle(_stage_title(workshop)),)
        kinds = (workshop.item, *map(type, self._views))
        if kinds != self._kinds:
            self.index, self.page, self.aside = _turned_to(self._kinds, kinds), 0, None
            self._kinds = kinds
        return self.frame()

    def frame(self) -> Frame:
        """The picture that is live."""
        return frame_of(self._workshop, self.aside or self._views[self.index], self.page)

    def show_aside(self, view: object | None) -> None:
        """Show this instead, from its first page; None goes back to the stage."""
        self.aside, self.page = view, 0

    def has_pages(self, count: int) -> None:
        """How many pages the live view filled when it was painted; a page that is no longer there is left."""
        self.page_count = max(1, count)
        self.page = min(self.page, self.page_count - 1)

    @property
    def count(self) -> int:
        """How many views of this stage there are."""
        return len(self._views)

    @property
    def is_newest(self) -> bool:
        return self.index == len(self._views) - 1

    @property
    def can_go_on(self) -> bool:
        return self.page < self.page_count - 1 or not (self.aside or self.is_newest)

    @property
    def can_go_back(self) -> bool:
        return self.page > 0 or (self.index > 0 and not self.aside)

    def go_on(self) -> None:
        """To the next page, then to the next view; stays at the end. What is shown aside turns its own pages only."""
        if self.page < self.page_count - 1:
            self.page += 1
        elif self.aside:
            return
        elif not self.is_newest:
            self.index, self.page = self.index + 1, 0

    def go_back(self) -> None:
        """To the page before, then to the view before; stays at the beginning."""
        if self.page > 0:
            self.page -= 1
        elif self.aside:
            return
        elif self.index > 0:
            self.index -= 1


def _turned_to(before: Sequence[object], now: Sequence[object]) -> int:
    """The newest view, for the stage and the kinds of its views before and now.

    When two took the place of the last (the positions, then the reasons behind them), the first of the two: the room
    sees where it stands before it reads why.
    """
    newest = len(now) - 2
    kept = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, now, strict=False)))
    is_pair = kept == len(before) - 1 and len(now) == kept + 2
    return newest - 1 if is_pair else newest


def frame_of(workshop: Workshop, view: object, page: int = 0) -> Frame:
    """One view in the picture every view stands in: day line, stage, date, whose workshop it is."""
    current = stage_index(workshop)
    about = workshop.about
    return Frame(
        stage_number=current + 1,
        stage_title=_stage_title(workshop),
        programme=tuple(planned.minutes for planned in workshop.programme),
        current=current,
        note=date_in_words(about.date),
        footer=" · ".join(filter(None, (about.organisation, about.title))),
        view=view,
        page=page,
    )


def stage_index(workshop: Workshop) -> int:
    """The place of the present stage in the programme, from 0."""
    return next(n for n, planned in enumerate(workshop.programme) if planned.key == workshop.item)


def _stage_title(workshop: Workshop) -> str:
    return workshop.programme[stage_index(workshop)].title
