"""The door: the app, and what can be done without a window. Bad input gets one sentence and exit code 2."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import get_args

from stratroom import __version__
from stratroom.bugs import where
from stratroom.model.names import Edition
from stratroom.model.refusals import Refused, Trouble
from stratroom.reasons import why
from stratroom.record.forms import FORMS
from stratroom.words import ENGLISH, LANGUAGES, phrase, say

BAD_INPUT, BUG = 2, 70


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0 when done; 2, with one sentence on standard error, when it could not be; 70 for a bug."""
    parsed = _parser().parse_args(arguments)
    try:
        return parsed.run(parsed)
    except (Refused, Trouble) as sentence:
        print(sentence, file=sys.stderr)
        return BAD_INPUT
    except KeyboardInterrupt:
        print(say("Stopped. What was acknowledged is in the file."), file=sys.stderr)
        return BAD_INPUT
    except OSError as error:
        return _cannot_print(error)
    except Exception as error:  # noqa: BLE001 - a bug: caught once, here; its message may hold what people wrote
        print(_fault(error), file=sys.stderr)
        return BUG


def _fault(error: Exception) -> str:
    return say("A fault in Stratroom: {kind} at {where}.", kind=type(error).__name__, where=where(error.__traceback__))


def _cannot_print(error: OSError) -> int:
    """Standard output is full or was closed: nothing more is sent there, not even at the very end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    print(
        say("The output cannot be written: {why}. Free some space, or send it elsewhere.", why=why(error)),
        file=sys.stderr,
    )
    return BAD_INPUT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="stratroom", description="Run a strategy workshop in one room; without a command, open the app."
    )
    parser.add_argument("--version", action="version", version=f"stratroom {__version__}")
    parser.add_argument("--self-test", action="store_const", dest="run", const=_self_test, help="try everything once")
    parser.add_argument("--exit-after-start", action="store_true", help="show the first window, then leave")
    parser.set_defaults(run=_open_app, file=None)
    add = parser.add_subparsers(title="without a window", metavar="COMMAND").add_parser
    _add_open(add)
    _add_rehearse(add)
    _add_record(add)
    _add_verify(add)
    _add_export(add)
    _add_analyse(add)
    return parser


_Add = Callable[..., argparse.ArgumentParser]


def _add_open(add: _Add) -> None:
    command = add("open", help="open a workshop in the app")
    command.add_argument("file", type=Path, metavar="FILE")
    command.set_defaults(run=_open_app)


def _add_rehearse(add: _Add) -> None:
    command = add("rehearse", help="play a case into a new workshop file")
    command.add_argument("case", type=Path, metavar="CASE.json")
    command.add_argument("--to", type=Path, required=True, metavar="FILE.stratroom")
    command.add_argument("--record", type=Path, metavar="OUT.pdf", help="write the record, too, in any of its forms")
    command.add_argument("--pictures", type=Path, metavar="DIR", help="grab every audience scene and console panel")
    _add_boxes(command)
    _add_language(command)
    command.set_defaults(run=_rehearse)


def _add_record(add: _Add) -> None:
    command = add("record", help="write the record of a workshop")
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--to", type=Path, metavar="OUT.pdf", help=f"in the form its end names: {', '.join(FORMS)}")
    command.add_argument("--tables", type=Path, metavar="FOLDER", help="every table of it as a CSV file")
    command.add_argument(
        "--edition", choices=get_args(Edition), default=get_args(Edition)[0], help="with names, or without any"
    )
    _add_boxes(command)
    _add_passphrase(command)
    _add_language(command)
    command.set_defaults(run=_record)


def _add_boxes(command: argparse.ArgumentParser) -> None:
    command.add_argument("--boxes", action="store_true", help="a sign without a font stands in the record as a box")


def _add_passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help="the passphrase of a locked file is the first line of standard input",
    )


def _add_language(command: argparse.ArgumentParser) -> None:
    named = ", ".join(f"{code} ({name})" for code, name in LANGUAGES.items())
    command.add_argument("--language", choices=LANGUAGES, default=ENGLISH, help=f"what is written and said in: {named}")


def _speak(parsed: argparse.Namespace) -> None:
    """English needs nothing; the other languages are Qt's to read."""
    if parsed.language == ENGLISH:
        return
    from stratroom.ui.languages import use

    use(parsed.language)


def _add_verify(add: _Add) -> None:
    command = add("verify", help="check that a workshop file is whole")
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--words", metavar='"SIX WORDS"', help="and of which entry these six noted words are")
    command.add_argument("--against", type=Path, metavar="RECORD.pdf", help="and that this record was written from it")
    command.add_argument("--logo", type=Path, metavar="PICTURE", help="the logo that this record should have")
    _add_passphrase(command)
    _add_language(command)
    command.set_defaults(run=_verify)


def _add_export(add: _Add) -> None:
    command = add("export", help="tell a workshop as a case, with the names")
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--to", type=Path, required=True, metavar="OUT.json")
    _add_passphrase(command)
    _add_language(command)
    command.set_defaults(run=_export)


def _add_analyse(add: _Add) -> None:
    command = add("analyse", help="print as JSON what the reveal would mark in the sentences of a case")
    command.add_argument("case", type=Path, metavar="CASE.json")
    _add_language(command)
    command.set_defaults(run=_analyse)


def _open_app(parsed: argparse.Namespace) -> int:
    from stratroom.ui.plain_imports import load_qt

    load_qt()
    from stratroom.app import run

    return run(parsed.file, exit_after_start=parsed.exit_after_start)


def _self_test(parsed: argparse.Namespace) -> int:
    from stratroom.ui.plain_imports import load_qt

    load_qt()
    from stratroom.self_test import self_test

    return self_test()


def _rehearse(parsed: argparse.Namespace) -> int:
    from stratroom.commands import rehearse

    _speak(parsed)
    rehearse(parsed.case, parsed.to, parsed.record, parsed.pictures, boxes=parsed.boxes)
    return 0


def _record(parsed: argparse.Namespace) -> int:
    from stratroom.commands import record
    from stratroom.unlocked import unlocked

    _speak(parsed)
    with unlocked(parsed.file, from_input=parsed.passphrase_stdin):
        record(parsed.file, parsed.to, parsed.tables, parsed.edition, boxes=parsed.boxes)
    return 0


def _verify(parsed: argparse.Namespace) -> int:
    from stratroom.unlocked import unlocked

    _speak(parsed)
    if parsed.logo and not parsed.against:
        raise Refused(say("A logo is that of a record. Name the record, too, with --against."))
    with unlocked(parsed.file, from_input=parsed.passphrase_stdin):
        return _verified(parsed)


def _verified(parsed: argparse.Namespace) -> int:
    from stratroom.checking import verify, whole
    from stratroom.commands import shown

    findings = verify(parsed.file)
    for finding in findings:
        print(finding, file=sys.stderr)
    if findings:
        return BAD_INPUT
    print(whole(parsed.file))
    if parsed.words is not None:
        from stratroom.noted import told_of, words_in

        print(told_of(parsed.file, words_in(parsed.words)))
    if parsed.against:
        from stratroom.comparing import compared

        sentence = compared(
            parsed.file, parsed.against, parsed.logo, shown(phrase("Printing the record again: step {done} of {of}"))
        )
        print(sentence)
    return 0


def _export(parsed: argparse.Namespace) -> int:
    from stratroom.commands import export
    from stratroom.unlocked import unlocked

    _speak(parsed)
    with unlocked(parsed.file, from_input=parsed.passphrase_stdin):
        export(parsed.file, parsed.to)
    return 0


def _analyse(parsed: argparse.Namespace) -> int:
    from stratroom.commands import analyse

    _speak(parsed)
    analyse(parsed.case, parsed.language)
    return 0
