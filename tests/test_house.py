"""The house keeps its own rules: stages are whole, every entry says itself, no file or function outgrows its room."""

import ast
import shutil
import subprocess
from pathlib import Path

import pytest

from stratroom.catalogue import STAGES, rule_book

HOUSE = Path(__file__).resolve().parents[1]
PACKAGE = HOUSE / "stratroom"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((HOUSE / "tests").rglob("*.py"))
WALL = 300
ROOMS = [kind.stage for kind in STAGES]
TOP = {
    "stratroom",
    "resources",
    "tests",
    "pyproject.toml",
    "build.spec",
    "README.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    ".gitignore",
    ".ci",
}


@pytest.mark.parametrize("stage", ROOMS)
@pytest.mark.parametrize("file", ["rules.py", "public.py", "console.py", "scene.py", "record.py"])
def test_a_stage_has_all_its_faces(stage: str, file: str) -> None:
    assert (PACKAGE / "stages" / stage / file).is_file(), f"{stage} has no {file}"


@pytest.mark.parametrize("stage", ROOMS)
def test_a_stage_has_a_guide(stage: str) -> None:
    assert (HOUSE / "resources" / "guides" / f"{stage}.md").read_text(encoding="utf-8").strip()


def test_every_entry_kind_says_itself() -> None:
    for kind, entry in rule_book().kinds.items():
        assert entry.kind == kind
        assert "describe" in vars(entry), f"{entry.__name__} does not say what happened"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_a_file_is_one_idea(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert source.count("\n") <= WALL, f"over the wall of {WALL} lines"
    assert not source.strip() or ast.get_docstring(tree), "does not say what room it is"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= 50, f"{node.name} has {length} lines"


def over_the_wall(lines: dict[str, int]) -> list[str]:
    """The files with more lines than they may have."""
    return sorted(name for name, count in lines.items() if count > WALL)


def test_a_test_file_is_one_idea() -> None:
    texts = {path.relative_to(HOUSE).as_posix(): path.read_text(encoding="utf-8") for path in TESTS}
    assert over_the_wall({name: text.count("\n") for name, text in texts.items()}) == []


def test_a_file_over_the_wall_is_found() -> None:
    assert over_the_wall({"a.py": WALL, "b.py": WALL + 1}) == ["b.py"]


@pytest.mark.skipif(shutil.which("git") is None, reason="without git nobody knows what is ours at the top level")
def test_the_top_level_is_what_was_asked_for() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=HOUSE, capture_output=True, text=True, check=False).stdout
    if tracked:
        assert {line.split("/")[0] for line in tracked.splitlines()} <= TOP


REFUSALS = {"Refused", "Trouble", "InUse", "Damaged"}


def is_unsaid(node: ast.expr) -> bool:
    """Whether a text comes as it stands in the source, in one language."""
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr():
            return True
        case ast.BinOp():
            return is_unsaid(node.left) or is_unsaid(node.right)
        case ast.IfExp():
            return is_unsaid(node.body) or is_unsaid(node.orelse)
        case ast.BoolOp():
            return any(map(is_unsaid, node.values))
        case ast.Call(func=ast.Attribute(value=text)):
            return is_unsaid(text)
    return False


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_a_refusal_is_said_in_the_language_that_is_spoken(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in REFUSALS:
            assert node.args, f"line {node.lineno} refuses without a word"
            assert not is_unsaid(node.args[0]), f"line {node.lineno} does not go through say"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_only_reasons_hears_the_words_of_the_system(path: Path) -> None:
    """They come in English, or in the system's language, whatever is spoken here."""
    if path.name != "reasons.py":
        assert ".strerror" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [("f'{a}: {b}'", True), ("'No.'", True), ("a or 'No.'", True), ("'{}'.format(a)", True), ("say('No.')", False)],
)
def test_a_text_as_it_stands_in_the_source_is_found(text: str, *, unsaid: bool) -> None:
    assert is_unsaid(ast.parse(text, mode="eval").body) is unsaid


def unheld_painters(tree: ast.AST) -> list[int]:
    """The lines with a painter that no `with` lets go of. Where painting raises, Qt may end the app for it."""
    held = {id(item.context_expr) for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items}
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and id(node) not in held]
    return [call.lineno for call in calls if ast.unparse(call.func).split(".")[-1] == "QPainter"]


@pytest.mark.parametrize("path", [*SOURCES, *TESTS], ids=lambda path: str(path.relative_to(HOUSE)))
def test_a_painter_is_let_go_of_also_where_painting_fails(path: Path) -> None:
    assert unheld_painters(ast.parse(path.read_text(encoding="utf-8"))) == []


def test_a_bare_painter_is_found() -> None:
    bare = "painter, ink = QPainter(self), 1\nQtGui.QPainter(image).fillRect()\nwith QPainter(image) as painter: pass"
    assert unheld_painters(ast.parse(bare)) == [1, 2]


def quoted_by_hand(tree: ast.AST) -> list[int]:
    """The lines that put English quotation marks round something, whatever language is spoken."""
    joined = [part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values]
    literal = [part for part in joined if isinstance(part, ast.Constant)]
    return sorted({part.lineno for part in literal if set("“”„«»") & set(str(part.value))})


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_what_is_quoted_is_quoted_as_the_language_does(path: Path) -> None:
    assert quoted_by_hand(ast.parse(path.read_text(encoding="utf-8"))) == []


def test_a_quotation_by_hand_is_found() -> None:
    assert quoted_by_hand(ast.parse("f'{say(\"“{text}”\", text=text)}'\nf'“{text}”'")) == [2]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_no_layout_is_asked_for_its_items(path: Path) -> None:
    """PySide keeps what `itemAt` gave after Qt has let go of it, and takes it for whatever comes to stand at its
    place in memory: once that was a screen just plugged in. Ask `indexOf`, or the widgets."""
    assert ".itemAt(" not in path.read_text(encoding="utf-8")
