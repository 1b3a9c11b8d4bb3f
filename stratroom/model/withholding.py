"""A workshop in which nobody has a name any more: what an edition without names is made of, so that none can slip
into it. What people wrote stays, but for the names in it."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from hashlib import sha256
from typing import Any, cast, get_args, get_type_hints

import msgspec
from msgspec.structs import replace as struct_replace

from stratroom.model.named_in import names_of, withheld_in
from stratroom.model.people import unnamed
from stratroom.model.rounds import Round
from stratroom.model.telling import marked_in
from stratroom.model.workshop import Workshop

Words = Callable[[str], str]


def without_names(workshop: Workshop) -> Workshop:
    """The same workshop, its people without name, role and seat, in an order that is nobody's seating; without its
    facilitator; every name in what was written withheld. The organisation keeps its name."""
    return _of_nobody(workshop, withheld_in(names_of(workshop)))


def with_marks(workshop: Workshop) -> Workshop:
    """As without names, but for what people wrote: it stands whole, with a mark around each place that is withheld or
    may tell (`model/telling.py`). For nobody but the facilitator."""
    return _of_nobody(workshop, marked_in(names_of(workshop)))


def _of_nobody(workshop: Workshop, words: Words) -> Workshop:
    told = reworded(workshop, words)
    about = replace(told.about, facilitator="", organisation=workshop.about.organisation)
    people = sorted(map(unnamed, workshop.people), key=lambda person: sha256(person.id.encode()).digest())
    return struct_replace(
        told,
        about=about,
        people=tuple(people),
        rounds={id: _without_roles(round) for id, round in told.rounds.items()},
        called_before=(),
        judged_words=(),
        names_withheld=True,
    )


def _without_roles(round: Round) -> Round:
    """None is left: where shared roles stood there, the answers without one would be those of the lone roles."""
    answers = tuple(struct_replace(given, role=None) for given in round.answers)
    earlier = tuple(replace(each, round=_without_roles(each.round)) for each in round.earlier)
    alone = replace(round.alone, which=())
    return struct_replace(round, answers=answers, roles={}, alone=alone, earlier=earlier)


def reworded(part: Any, words: Words, hint: object = object) -> Any:
    """Every text in it put through `words`: fields of type `str`. What something goes by has a type of its own, and
    stays."""
    if isinstance(part, str):
        return words(part) if hint is str or str in get_args(hint) else part
    if isinstance(part, tuple):
        inner, *_ = (*get_args(hint), object)
        return tuple(reworded(each, words, inner) for each in cast("tuple[Any, ...]", part))
    if isinstance(part, Mapping):
        *_, inner = (object, *get_args(hint))
        return {key: reworded(each, words, inner) for key, each in cast("Mapping[Any, Any]", part).items()}
    if isinstance(part, msgspec.Struct):
        return struct_replace(part, **_fields_of(part, part.__struct_fields__, words))
    if is_dataclass(part) and not isinstance(part, type):
        return replace(part, **_fields_of(part, tuple(field.name for field in fields(part)), words))
    return part


def _fields_of(part: object, names: tuple[str, ...], words: Words) -> dict[str, Any]:
    hints = _hints(type(part))
    return {name: reworded(getattr(part, name), words, hints[name]) for name in names}


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
