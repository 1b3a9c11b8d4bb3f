"""What can be done without a window, one function each. Qt is loaded only to take pictures."""

import json
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from stratroom import case as cases
from stratroom.catalogue import rule_book
from stratroom.model.names import Edition
from stratroom.model.refusals import Refused, Trouble, Undrawn
from stratroom.model.text import tidy
from stratroom.noted import reveals
from stratroom.programmes import rehearsed
from stratroom.reasons import why
from stratroom.record.book import Book
from stratroom.record.forms import refuse_other, write
from stratroom.rehearsal import Act, acts, perform, try_out
from stratroom.rehearsed_day import clock_for, when_tried_out, whole_day
from stratroom.retelling import left_out, retell, to_know
from stratroom.room import Room, begun
from stratroom.storage.file import WorkshopFile
from stratroom.storage.header import is_workshop
from stratroom.told_sealed import only_hidden
from stratroom.words import in_sentences, phrase, say
from stratroom.writing import write_whole

if TYPE_CHECKING:
    from stratroom.analysis.marks import Marks


def rehearse(case: Path, to: Path, record_to: Path | None, pictures: Path | None, *, boxes: bool = False) -> None:
    """Play a case into a new workshop file; each committed act is printed as `saved SEQUENCE KIND`.

    Refused before anything is written when the case is not of the form or a target cannot be written.
    """
    rules = rule_book()
    told, programme = cases.read(case), rehearsed()
    played = whole_day(acts(told, programme))
    try_out(played, rules, when_tried_out(programme, told.date))
    with _targets_can_be():
        _refuse_targets(case, to, record_to, pictures)
    for sentence in only_hidden(told):
        print(sentence, file=sys.stderr)
    clock = clock_for(played, programme, told.date)
    room = Room(WorkshopFile.create(to, rules.kinds), rules, clock)
    clock.follow(room)
    try:
        _perform(played, room, pictures)
        if record_to:
            _write_record(room, record_to, boxes=boxes)
    except Trouble as trouble:
        done = len(room.file.recorded)
        raise Trouble(
            say(
                "{trouble} {done} entries are in {path}; remove it before you rehearse again.",
                trouble=trouble,
                done=done,
                path=room.file.path,
            )
        ) from trouble
    finally:
        room.close()


def _perform(played: list[Act], room: Room, pictures: Path | None) -> None:
    told = _saved_told(room)
    if pictures is None:
        perform(played, room, told)
        return
    from stratroom.pictures import Camera

    perform(played[:1], room, told)
    camera = Camera(room, pictures)
    for act in played[1:]:
        camera.before(act)
        perform([act], room, told)
    camera.shoot()
    camera.put_away()


def _saved_told(room: Room) -> Callable[[Act], None]:
    said = 0

    def told(_act: Act) -> None:
        nonlocal said
        for recorded in room.file.recorded[said:]:
            print(f"saved {recorded.sequence} {recorded.entry.kind}", flush=True)
        said = len(room.file.recorded)

    return told


def _refuse_targets(case: Path, to: Path, record_to: Path | None, pictures: Path | None) -> None:
    _refuse_folder(to.parent)
    if to.exists():
        raise Refused(say("{to} exists already. Name a new file, or remove that one.", to=to))
    if record_to is not None:
        _refuse_target(record_to, case, to)
        refuse_other(record_to)
    if pictures is not None:
        if pictures.exists() and not pictures.is_dir():
            raise Refused(say("{pictures} is a file. Name a folder for the pictures.", pictures=pictures))
        _refuse_folder(pictures if pictures.exists() else pictures.parent)


@contextmanager
def _targets_can_be() -> Generator[None]:
    """Refused for a name that is too long, a folder that may not be entered."""
    try:
        yield
    except OSError as error:
        raise Refused(
            say(
                "{filename} cannot be written: {why}. Choose another place.",
                filename=error.filename,
                why=why(error),
            )
        ) from error


def _refuse_target(target: Path, *kept: Path) -> None:
    """A record or an export takes the place of an earlier one, never of a workshop or of one of the files `kept`."""
    _refuse_folder(target.parent)
    if target.is_dir():
        raise Refused(say("{target} is a folder. Name a file.", target=target))
    if is_workshop(target) or target.resolve() in [path.resolve() for path in kept]:
        raise Refused(say("{target} would be lost: it is what is read or kept here. Name another file.", target=target))


def _refuse_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise Refused(say("The folder {folder} does not exist. Make it, or choose another one.", folder=folder))
    if not os.access(folder, os.W_OK | os.X_OK):
        raise Refused(say("The folder {folder} cannot be written. Choose another one.", folder=folder))


def record(
    file: Path,
    to: Path | None,
    tables: Path | None = None,
    edition: Edition = "attributed",
    *,
    boxes: bool = False,
) -> None:
    """Write the record of a workshop, with names or without, in the form that the name of `to` asks for, and its tables
    into a folder; `boxes` as `Look` has it. How many places are withheld, and what may still tell who somebody is, is
    said on standard error."""
    if to is None and tables is None:
        raise Refused(say("Say what to write: --to OUT.pdf, --tables FOLDER or both."))
    with _targets_can_be():
        if to is not None:
            _refuse_target(to, file)
            refuse_other(to)
        if tables is not None:
            _refuse_folder(tables.parent)
            tables.exists()  # here a name that is too long is found
    rules = rule_book()
    room = begun(WorkshopFile.open(file, rules.kinds, read_only=True), rules)
    try:
        _write_record(room, to, tables, edition, boxes=boxes)
    finally:
        room.close()


def _write_record(
    room: Room, to: Path | None, tables: Path | None = None, edition: Edition = "attributed", *, boxes: bool
) -> None:
    from stratroom.binding import book

    at = room.file.recorded[-1].at
    bound = book(room.workshop, room.file.words, at, edition, room.file.origin, reveals(room.file))
    if to is not None:
        _write_in_form(bound, to, room.file.path, boxes=boxes)
    if tables is not None:
        from stratroom.record.spreadsheets import write as write_tables

        for path in write_tables(bound, tables, progress=shown(phrase("Writing the tables: {done} of {of}"))):
            sentence = say("{path} had been put aside when Stratroom was stopped while writing; it is back.", path=path)
            print(sentence, file=sys.stderr)
    if edition == "unattributed":
        _say_places(room, at)


def _say_places(room: Room, at: str) -> None:
    from stratroom.binding import places
    from stratroom.record.telling import in_lines

    for line in in_lines(places(room.workshop, at)):
        print(line, file=sys.stderr)


def _write_in_form(bound: Book, to: Path, file: Path, *, boxes: bool) -> None:
    try:
        write(bound, to, boxes=boxes, progress=shown(phrase("Writing the record: step {done} of {of}")))
    except Undrawn as undrawn:
        way = say("“stratroom record {file} --to {to} --boxes” writes boxes.", file=file, to=to)
        raise Undrawn(in_sentences((str(undrawn), way))) from undrawn


def shown(what: str) -> Callable[[int, int], None] | None:
    """Steps done and steps in all, on one line of a terminal; nothing where standard error is none."""
    if not sys.stderr.isatty():
        return None
    saying = say(what)

    def show(done: int, of: int) -> None:
        end = "\n" if done == of else ""
        print(f"\r{saying.format(done=done, of=of)}", end=end, file=sys.stderr, flush=True)

    return show


def export(file: Path, to: Path) -> None:
    """Tell a workshop as a case; what a case has no place for is said on standard error, and what to know
    of it before it is passed on."""
    with _targets_can_be():
        _refuse_target(to, file)
    rules = rule_book()
    room = begun(WorkshopFile.open(file, rules.kinds, read_only=True), rules)
    try:
        write_whole(to, cases.to_json(retell(room.workshop)))
        for sentence in left_out(room.workshop):
            print(say("Left out. {sentence}", sentence=sentence), file=sys.stderr)
        for sentence in to_know(room.workshop):
            print(sentence, file=sys.stderr)
    finally:
        room.close()


def analyse(case: Path, language: str) -> None:
    """Print as JSON what the reveal would mark in the sentences of a case.

    `places` and `start`, `end` count code points in the sentence as it is kept. `language` is the one
    where none can be told from the sentences. What could not be seen is said on standard error."""
    from stratroom.analysis.marks import Marking, Marks

    told = [(statement.by, tidy(statement.text)) for statement in cases.read_statements(case)]
    marks = Marking().marks(told, language) if told else Marks()
    print(json.dumps(_as_json(marks), ensure_ascii=False, indent=1))
    if marks.loss:
        print(marks.loss, file=sys.stderr)


def _as_json(marks: "Marks") -> dict[str, object]:
    return {
        "phrases": [
            {"text": phrase.text, "lemma": phrase.lemma, "by": phrase.by, "places": phrase.places}
            for phrase in marks.phrases
        ],
        "unique": [{"text": unique.text, "by": unique.by} for unique in marks.unique],
        "measures": [
            {
                "by": found.place.by,
                "text": found.text,
                "kind": found.kind,
                "start": found.place.start,
                "end": found.place.end,
            }
            for found in marks.measures
        ],
        "questions": marks.questions,
    }
