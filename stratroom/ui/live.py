"""Which of the public views is live on the projector, and which comes next.

The picture turns by itself only for an act that is itself an act of showing; going to a stage shows its title, and what
there is in it waits. Everything else changes the live view in place, or waits as what comes next. Only places in a list
are kept here; what may be seen is decided by the stages' public views, which are handed in.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar, Protocol, TypeGuard, runtime_checkable

from stratroom.model.entries import Recorded, RoundRevealed, Undone
from stratroom.model.programme import StageEntered, StageReopened
from stratroom.model.public import Collecting, Frame
from stratroom.model.workshop import Workshop
from stratroom.ui.audience.ahead import ahead_of
from stratroom.ui.audience.opening import StageTitle
from stratroom.ui.time_words import date_in_words
from stratroom.words import joined

Views = Callable[[Workshop, int], tuple[object, ...]]
_Place = tuple[str, str]
"""The line of the programme, and what of its stage the room is at: "" where it is one whole."""
_Key = tuple[_Place, *tuple[object, ...]]
"""The place, the kind of view, which of its kind: with other words in it, it is still the same view."""


class HasTopic(Protocol):
    """A view of one of several things that a stage takes up one after the other; `topic` is its id."""

    @property
    def topic(self) -> str: ...


@runtime_checkable
class Opens(Protocol):
    """A view that is itself what going to its stage shows, in place of a title."""

    opens: ClassVar[bool]


@runtime_checkable
class Continues(Protocol):
    """A view shown aside that another follows; None after the last."""

    @property
    def following(self) -> object | None: ...


class Live:
    """Follows the workshop. `page` counts from 0 within the view. `aside` is a view of no stage that is shown in place
    of the stage's own, until it is taken away or the room turns to something else. `words_of` gives the six words of an
    entry by its number: those of a reveal stand with the view that it turned to."""

    def __init__(self, views: Views, words_of: Callable[[int], str] = lambda _sequence: "") -> None:
        self._views_of, self._words_of = views, words_of
        self._noted: dict[_Key, str] = {}
        self._workshop = Workshop()
        self._views: tuple[object, ...] = ()
        self._keys: tuple[_Key, ...] = ()
        self._shown: set[_Key] = set()
        self._last: dict[_Place, _Key] = {}
        self._counts: dict[_Key, int] = {}
        self._act = 0
        self._turned: tuple[int, _Key | tuple[()]] = 0, ()
        self.aside: object | None = None
        self.index = 0
        self.page = 0
        self.page_count = 1

    def follow(self, workshop: Workshop, in_box: int = 0, act: Recorded | None = None) -> Frame:
        """Turns where `act`, the last in the ledger, shows something; otherwise stays at the view that is live.

        A view that is gone (its act was undone, its round given up) gives way to the one before it. So does one that
        stays, where the act that turned to it is undone and the room is before something else without it.
        """
        before, is_shown = self._keys, self._is_shown_by(act)
        live = before[self.index] if before else ()
        seen = dict(zip(before, self._views, strict=True))
        self._workshop = workshop
        views = self._views_of(workshop, in_box)
        keys = _keys(workshop, views)
        if self._begins_with_title(views, keys, before, act if is_shown else None):
            views, keys = (StageTitle(_stage_title(workshop)), *views), (_title_key(workshop), *keys)
        self._views, self._keys = views, keys
        if is_shown or live not in self._keys or self._is_turned_back(act, live, before):
            self.aside = None
            self._turn_to(self._shown_by_act(before, live, seen) if is_shown else self._left_of(before))
        else:
            self.index = self._keys.index(live)
        if is_shown and act:
            self._turned = act.sequence, self._keys[self.index]
            if isinstance(act.entry, RoundRevealed):
                self._noted[self._keys[self.index]] = self._words_of(act.sequence)
        self._note_shown()
        return self.frame()

    def frame(self) -> Frame:
        """The picture that is live."""
        if self.aside:
            return frame_of(self._workshop, self.aside, self.page)
        noted = self._noted.get(self._keys[self.index], "")
        return replace(frame_of(self._workshop, self._views[self.index], self.page), noted=noted)

    def show_aside(self, view: object | None) -> None:
        """Show this instead, from its first page; None goes back to the stage."""
        self.aside, self.page, self.page_count = view, 0, 1

    def next_frame(self) -> Frame | None:
        """The picture that comes next; None at the end. Of a round that is not revealed yet, a layout without words."""
        if self.page < self.page_count - 1:
            return frame_of(self._workshop, self.aside or self._views[self.index], self.page + 1)
        if self.aside:
            return frame_of(self._workshop, self.following or self._views[self.index])
        if not self.is_newest:
            return frame_of(self._workshop, self._views[self.index + 1])
        live = self._views[self.index]
        return frame_of(self._workshop, ahead_of(live)) if isinstance(live, Collecting) else None

    @property
    def following(self) -> object | None:
        """What goes on with the view that is shown aside; None where the stage's own comes back next."""
        return self.aside.following if isinstance(self.aside, Continues) else None

    def has_pages(self, count: int) -> None:
        """How many pages the live view filled when it was painted; a page that is no longer there is left."""
        self.page_count = max(1, count)
        self.page = min(self.page, self.page_count - 1)
        if not self.aside:
            self._counts[self._keys[self.index]] = self.page_count

    @property
    def count(self) -> int:
        """How many views of this stage there are."""
        return len(self._views)

    @property
    def is_newest(self) -> bool:
        return self.index == len(self._views) - 1

    @property
    def can_go_on(self) -> bool:
        return self.page < self.page_count - 1 or self.aside is not None or not self.is_newest

    @property
    def can_go_back(self) -> bool:
        return self.page > 0 or (self.index > 0 and not self.aside)

    def go_on(self) -> None:
        """To the next page, then to the next view; stays at the end. What is shown aside goes on, then gives
        way to the stage."""
        if self.page < self.page_count - 1:
            self.page += 1
        elif self.aside:
            self.show_aside(self.following)
        elif not self.is_newest:
            self._turn_to(self.index + 1)
            self._note_shown()

    def go_back(self) -> None:
        """To the page before, then to the last page of the view before, from where it came; stays at the beginning."""
        if self.page > 0:
            self.page -= 1
        elif self.aside:
            return
        elif self.index > 0:
            self._turn_to(self.index - 1)
            self.page_count = self._counts.get(self._keys[self.index], 1)
            self.page = self.page_count - 1
            self._note_shown()

    def _note_shown(self) -> None:
        key = self._keys[self.index]
        self._shown.add(key)
        self._last[_before_the_room(self._keys)] = key

    def _turn_to(self, index: int) -> None:
        self.index, self.page, self.page_count = index, 0, 1

    def _is_shown_by(self, act: Recorded | None) -> bool:
        """Whether this act shows something, and is new: an answer without a name rings the bell and leaves none."""
        sequence = act.sequence if act else self._act
        is_new, self._act = sequence != self._act, sequence
        return is_new and act is not None and act.entry.shows

    def _is_turned_back(self, act: Recorded | None, live: _Key | tuple[()], before: tuple[_Key, ...]) -> bool:
        """Whether the act that turned to what is live was undone. A list of all stands in the stage without it, too."""
        if act is None or not isinstance(act.entry, Undone) or not before:
            return False
        is_elsewhere = _before_the_room(before) != _before_the_room(self._keys)
        return is_elsewhere and self._turned == (act.entry.sequence, live)

    def _begins_with_title(
        self, views: tuple[object, ...], keys: tuple[_Key, ...], before: tuple[_Key, ...], act: Recorded | None
    ) -> bool:
        """The stage's title stands where there is nothing else yet, or nothing else was shown yet, and stays until it
        is. A question that was put already, and what opens a stage of itself, needs none. `act` is one that shows."""
        if not views:
            return True
        if act is None and before and before[self.index] == _title_key(self._workshop):
            return True
        is_gone_to = act is not None and isinstance(act.entry, StageEntered | StageReopened)
        is_gone_back = act is None and bool(before) and _before_the_room(before) != _before_the_room(keys)
        is_seen = any(key in self._shown for key in keys)
        if is_seen or not (is_gone_to or is_gone_back):
            return False
        return not any(isinstance(view, Collecting | Opens) for view in views)

    def _shown_by_act(self, before: tuple[_Key, ...], live: _Key | tuple[()], seen: dict[_Key, object]) -> int:
        """Where a showing act turns to. Of several new views the first: the room sees where it stands before it reads
        why. In another stage, and of another topic, the newest that was shown there before. Where nothing is new, the
        one in which the act shows, as it is not as it was `seen`: the one that is `live`, or else the newest."""
        (item, topic), was = _before_the_room(self._keys), _before_the_room(before) if before else None
        if was is None or item != was[0]:
            return self._newest_shown()
        new = [number for number, key in enumerate(self._keys) if key not in before]
        shown = [number for number in new if self._keys[number] in self._shown] if topic != was[1] else []
        if shown or new:
            return shown[-1] if shown else new[0]
        told = [number for number, key in enumerate(self._keys) if self._views[number] != seen[key]]
        if live in self._keys and self._keys.index(live) in told:
            return self._keys.index(live)
        return told[-1] if told else len(self._keys) - 1

    def _left_of(self, before: tuple[_Key, ...]) -> int:
        """The nearest view before the one that is gone; where the room is before something else, what it last saw of
        it."""
        now = _before_the_room(self._keys)
        if not before or _before_the_room(before) != now:
            last = self._last.get(now)
            return self._keys.index(last) if last in self._keys else self._newest_shown()
        return next((self._keys.index(key) for key in reversed(before[: self.index]) if key in self._keys), 0)

    def _newest_shown(self) -> int:
        """The newest that was shown; the title where none was, or else the newest."""
        shown = [number for number, key in enumerate(self._keys) if key in self._shown]
        if shown:
            return shown[-1]
        return 0 if isinstance(self._views[0], StageTitle) else len(self._keys) - 1


def _place(workshop: Workshop, view: object) -> _Place:
    return workshop.item, view.topic if _has_topic(view) else ""


def _has_topic(view: object) -> TypeGuard[HasTopic]:
    """As a runtime-checkable protocol would say, which Python up to 3.11 takes ten times as long for; an opened file
    asks it of every view that was ever shown."""
    return hasattr(view, "topic")


def _before_the_room(keys: tuple[_Key, ...]) -> _Place:
    """The line of the programme and what of its stage the room is at. A list of all is of no topic."""
    places = [key[0] for key in keys]
    return next((place for place in places if place[1]), places[0])


def _title_key(workshop: Workshop) -> _Key:
    return ((workshop.item, ""), StageTitle, 0)


def _keys(workshop: Workshop, views: tuple[object, ...]) -> tuple[_Key, ...]:
    keys: list[_Key] = []
    for view in views:
        told = (view.title, view.prompt) if isinstance(view, Collecting) else ()
        key: _Key = (_place(workshop, view), type(view), *told)
        keys.append((*key, sum(known[:-1] == key for known in keys)))
    return tuple(keys)


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
        footer=joined(" · ", (about.organisation, about.title)),
        view=view,
        page=page,
    )


def stage_index(workshop: Workshop) -> int:
    """The place of the present stage in the programme, from 0."""
    return next(n for n, planned in enumerate(workshop.programme) if planned.key == workshop.item)


def _stage_title(workshop: Workshop) -> str:
    return workshop.programme[stage_index(workshop)].title
