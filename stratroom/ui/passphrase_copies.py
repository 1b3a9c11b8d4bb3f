"""What the page "Passphrase" says of backups and other copies beside the workshop that open otherwise than it does."""

from pathlib import Path

from stratroom.storage.locked import is_locked
from stratroom.words import say_of


def plain_copies(count: int) -> str:
    """Of those that anyone reads, said before the workshop is locked."""
    return say_of(
        count,
        "{n} backup or other copy beside it can be read by anyone, too, until it is locked or erased after this.",
        "{n} backups and other copies beside it can be read by anyone, too, until they are locked or erased "
        "after this.",
    )


def other_copies(found: list[Path]) -> str:
    """Those that anyone reads first: they are why somebody looks here."""
    plain = sum(not is_locked(copy) for copy in found)
    rest = len(found) - plain
    said = list[str]()
    if plain:
        said.append(
            say_of(
                plain,
                "{n} backup or other copy beside it can still be read by anyone.",
                "{n} backups and other copies beside it can still be read by anyone.",
            )
        )
    if rest:
        said.append(
            say_of(
                rest,
                "{n} backup or other copy beside it still opens with an earlier passphrase.",
                "{n} backups and other copies beside it still open with an earlier passphrase.",
            )
        )
    return " ".join(said)


def restored(count: int) -> str:
    """Of workshops that were made of its backups, which nothing here touches; "" where there is none."""
    if not count:
        return ""
    return say_of(
        count,
        "{n} workshop restored from its backups lies beside it and can be read by anyone. It is a workshop of its own: "
        "open it to lock it, or remove it on the start screen.",
        "{n} workshops restored from its backups lie beside it and can be read by anyone. They are workshops of their "
        "own: open them to lock them, or remove them on the start screen.",
    )
