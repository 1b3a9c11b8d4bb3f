"""What is said of a workshop that was not closed, or of an older kind, once it is open again: only what is so."""

from stratroom.room import Room
from stratroom.words import in_sentences, say


def found_again(room: Room, *, was_open: bool, is_whole: bool = False, unread: str = "") -> str:
    """In sentences; "" where it was closed as it should be. `was_open`: Stratroom ended without closing it. With
    `is_whole` nothing that was typed was lost, otherwise something may be; `unread` is why what was typed last could
    not be read."""
    found, said = room.file.found, list[str]()
    if found.was_cut:
        said.append(
            say("Recovered. What was being written when Stratroom ended was taken back. {last}", last=_last(room))
        )
    elif was_open and room.workshop.leaves_no_draft and not unread:
        said.append(say("Recovered. What was handed in is kept. {last}", last=_last(room)))
    elif was_open and is_whole:
        said.append(say("Recovered. Nothing was lost. {last}", last=_last(room)))
    elif was_open:
        said.append(say("Recovered. What was saved is kept. {last}", last=_last(room)))
    if said:
        said.append(unread)
    if found.kept_old:
        said.append(
            say(
                "It was written by an older Stratroom and is of today’s kind now; the old file is kept as “{name}”.",
                name=found.kept_old.name,
            )
        )
    return in_sentences([*said, *found.stayed])


def _last(room: Room) -> str:
    last = room.file.recorded[-1]
    return say(
        "It stands at {title}; the last thing saved, {at}: {what}.",
        title=room.workshop.here.title,
        at=last.at[11:19],
        what=last.entry.describe(),
    )
