"""Brings the catalogues in step with the source and compiles them; says what is not translated yet."""

import sys

from tests.translations.catalogue import CODES, compile_all, read, write
from tests.translations.source import texts


def main() -> int:
    """0 when every text is said in every language."""
    wanted, missing = texts(), 0
    for code in CODES:
        known = read(code)
        said = {text: known.get(text, "") for text in wanted}
        write(code, said)
        missing += sum(not translation for translation in said.values())
        for text in (text for text, translation in said.items() if not translation):
            print(f"{code}: {text.said}" + (f" [{text.note}]" if text.note else ""))
    compile_all()
    print(f"{len(wanted)} texts in {len(CODES)} languages, {missing} not translated yet.")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
