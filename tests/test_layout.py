"""The house keeps its shape: imports without circles, small modules, owned tasks, mirrored tests, plain words.

Every check lists all its violations with file and line. `tests/layout_exceptions.py` names what is allowed and why; an
entry there that is no longer needed fails too, so the lists only shrink.
"""

import ast
import re
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

import grimp
import pytest

from tests import layout_exceptions as allowed
from tests.layout_not_yet import NOT_YET

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "webcastle"
TESTS = ROOT / "tests"

LONGEST_MODULE = 500
LONGEST_FUNCTION = 60
"""Lines from ``def`` to the last one, without the docstring: an explanation does not make a function long."""

VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "stuff", "manager", "handler"}
FORBIDDEN = {
    *("place", "places", "ring", "rings", "member", "members", "hub", "ending", "past", "wish", "wishes"),
    *("told", "somebody", "whoever", "him", "his", "he"),
}
"""Words that the glossary replaces: position, replay buffer, subscriber, stream registry, close reason, history, …"""

TASK_CALLS = {"create_task", "ensure_future", "TaskGroup", "Thread", "ThreadPoolExecutor", "run_coroutine_threadsafe"}

DRIVERS = {
    "sqlite3": ("store/sqlite/",),
    "asyncpg": ("store/postgres/", "bus/postgres.py", "cluster/postgres.py"),
    "nats": ("bus/nats.py",),
    "aiohttp": ("upstream/", "sandbox/", "cli/"),
    "fastapi": ("api/",),
    "starlette": ("api/",),
    "uvicorn": ("api/", "streams/"),
    "websockets": ("streams/",),
    "google": ("protocol/", "sandbox/"),
    "typer": ("cli/",),
    "rich": ("cli/",),
    "pydantic_settings": ("settings.py", "settings/"),
}
"""The parts of the house that may import a library with I/O, or one that a single part is about."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def modules() -> list[Path]:
    """Every module that is written by hand."""
    return sorted(path for path in SOURCE.rglob("*.py") if "_pb2" not in path.parts)


def named(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def functions(path: Path) -> Iterator[tuple[str, Function]]:
    """Every function of a module with its qualified name."""

    def walk(node: ast.AST, prefix: str) -> Iterator[tuple[str, Function]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, Function | ast.ClassDef):
                name = f"{prefix}{child.name}"
                if isinstance(child, Function):
                    yield name, child
                yield from walk(child, f"{name}.")
            else:
                yield from walk(child, prefix)

    yield from walk(tree(path), "")


def compare(found: dict[str, str], *, exceptions: dict[str, str], most: int, not_yet: Collection[str] = ()) -> None:
    """Fail with every violation that has no exception, and every exception that has no violation.

    A key that ends in a slash is an exception for a whole folder.
    """
    known = {key: _covering(key, {*exceptions, *not_yet}) for key in found}
    new = [f"  {message}" for key, message in sorted(found.items()) if not known[key]]
    stale = [f"  {key}: remove it" for key in sorted({*exceptions, *not_yet} - {*known.values()})]
    problems = (["violations:", *new] if new else []) + (["exceptions that are not needed:", *stale] if stale else [])
    assert not problems, "\n".join(problems)
    assert all(len(reason.split()) >= 3 for reason in exceptions.values()), "every exception says why"
    assert len(exceptions) <= most, f"{len(exceptions)} exceptions, at most {most} are allowed"


def _covering(key: str, exceptions: set[str]) -> str:
    """The exception for this key or for a folder above it, else an empty string."""
    folders = [key[: slash.end()] for slash in re.finditer("/", key)]
    return next((entry for entry in (key, *folders) if entry in exceptions), "")


def test_there_are_modules() -> None:
    """The walk finds the house; without it every test here would pass on nothing."""
    assert len(modules()) > 200
    assert sum(1 for path in modules() for _ in functions(path)) > 1500


def test_no_import_circles() -> None:
    """No module reaches itself through imports; imports under ``TYPE_CHECKING`` count, because a circle is a circle."""
    graph = grimp.build_graph("webcastle", exclude_type_checking_imports=False, cache_dir=None)
    assert len(graph.modules) > 200
    upstream = {module: graph.find_upstream_modules(module) for module in graph.modules}
    found = {}
    for module, reached in upstream.items():
        circle = sorted({module} | {other for other in reached if module in upstream[other]})
        if len(circle) > 1:
            found[circle[0]] = " ⇄ ".join(circle)
    compare(found, exceptions=allowed.CIRCLES, most=0, not_yet=NOT_YET["CIRCLES"])


def test_drivers_stay_in_their_adapters() -> None:
    """A library with I/O is imported only by the part that is its adapter."""
    found = {}
    for path in modules():
        for node in ast.walk(tree(path)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in {name.partition(".")[0] for name in names} & set(DRIVERS):
                if not named(path).startswith(DRIVERS[name]):
                    key = f"{named(path)}:{name}"
                    found[key] = f"{named(path)}:{node.lineno}: {name} belongs to {', '.join(DRIVERS[name])}"  # type: ignore[attr-defined]
    compare(found, exceptions=allowed.STRAY_DRIVERS, most=2, not_yet=NOT_YET["STRAY_DRIVERS"])


def test_modules_are_small_enough_to_hold_in_mind() -> None:
    """No module has more than 500 lines."""
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in modules()}
    found = {
        named(path): f"{named(path)}: {length} lines, at most {LONGEST_MODULE}"
        for path, length in lengths.items()
        if length > LONGEST_MODULE
    }
    compare(found, exceptions=allowed.LONG_MODULES, most=0, not_yet=NOT_YET["LONG_MODULES"])


def test_functions_are_small_enough_to_hold_in_mind() -> None:
    """No function has more than 60 lines, its docstring not counted."""
    found = {}
    for path in modules():
        for name, function in functions(path):
            assert function.end_lineno is not None
            length = function.end_lineno - function.lineno + 1
            first = function.body[0]
            if ast.get_docstring(function) is not None and first.end_lineno is not None:
                length -= first.end_lineno - first.lineno + 1
            if length > LONGEST_FUNCTION:
                key = f"{named(path)}:{name}"
                found[key] = f"{key} (line {function.lineno}): {length} lines, at most {LONGEST_FUNCTION}"
    compare(found, exceptions=allowed.LONG_FUNCTIONS, most=8, not_yet=NOT_YET["LONG_FUNCTIONS"])


def test_tasks_and_threads_are_owned() -> None:
    """A long-lived task is a service of core/supervisor.py; any other module that starts tasks or threads says why."""
    found = {}
    for path in modules():
        calls = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Call) and _called(node) in TASK_CALLS]
        if calls:
            lines = ", ".join(f"{_called(call)} in line {call.lineno}" for call in calls)
            found[named(path)] = f"{named(path)}: {lines}"
    compare(found, exceptions=allowed.TASKS, most=13, not_yet=NOT_YET["TASKS"])


def test_endless_loops_run_as_services() -> None:
    """A coroutine with a loop that is started as a bare task would die silently: it goes through the supervisor."""
    found = {}
    for path in modules():
        looping = {name.rpartition(".")[2] for name, function in functions(path) if _loops(function)}
        for call in ast.walk(tree(path)):
            if not (isinstance(call, ast.Call) and _called(call) in {"create_task", "ensure_future"} and call.args):
                continue
            started = call.args[0]
            if isinstance(started, ast.Call) and _called(started) in looping:
                key = f"{named(path)}:{_called(started)}"
                found[key] = f"{key}: started as a task in line {call.lineno}"
    compare(found, exceptions=allowed.LOOPING_TASKS, most=4, not_yet=NOT_YET["LOOPING_TASKS"])


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _loops(function: Function) -> bool:
    return any(isinstance(node, ast.While | ast.AsyncFor) for node in ast.walk(function))


def test_every_module_has_its_test() -> None:
    """``src/webcastle/a/b.py`` is tested by ``tests/a/test_b.py``, a package's own code by ``tests/a/test_a.py``.

    A module that only declares (constants, dataclasses, enums, protocols) has nothing to test.
    """
    found = {}
    for path in modules():
        if not any(_does_something(function) for name, function in functions(path) if name != "__getattr__"):
            continue
        folder = path.relative_to(SOURCE).parent
        stem = folder.name if path.name == "__init__.py" else path.stem
        tests = [TESTS / folder / f"test_{stem}.py"]
        if path.name == "__init__.py":
            tests.append(TESTS / folder.parent / f"test_{stem}.py")
        if not any(test.exists() and "def test_" in test.read_text("utf-8") for test in tests):
            found[named(path)] = f"{named(path)}: {tests[0].relative_to(ROOT)} is missing"
    compare(found, exceptions=allowed.UNTESTED, most=12, not_yet=NOT_YET["UNTESTED"])


def _does_something(function: Function) -> bool:
    """Whether there is more than a docstring or ``...`` in a function."""
    return any(not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)) for node in function.body)


def test_every_test_has_its_module() -> None:
    """``test_b.py`` mirrors ``b.py``, and so does ``test_b_aspect.py``. A file about several modules says why in the list."""
    found = {}
    for path in TESTS.rglob("test_*.py"):
        relative = path.relative_to(TESTS)
        words = path.stem.removeprefix("test_").split("_")
        names = ["_".join(words[:count]) for count in range(1, len(words) + 1)]
        folder = SOURCE / relative.parent
        mirrored = any((folder / f"{name}.py").exists() or (folder / name).is_dir() for name in names)
        if relative.parts[0] not in allowed.OTHER_TREES and not mirrored and names[-1] != folder.name:
            found[relative.as_posix()] = (
                f"tests/{relative.as_posix()}: mirrors no module of {relative.parent.as_posix()}/"
            )
    compare(found, exceptions=allowed.ACROSS, most=30, not_yet=NOT_YET["ACROSS"])


def test_modules_say_what_they_are() -> None:
    """Every module and package opens with a docstring that is more than a word; no name stands for nothing in particular."""
    found = {}
    for path in modules():
        if len((ast.get_docstring(tree(path)) or "").split()) < 3:
            found[named(path)] = f"{named(path)}: no docstring"
        for name in {path.stem, path.parent.name} & VAGUE:
            found[f"{named(path)}:{name}"] = f"{named(path)}: {name!r} names nothing in particular"
    compare(found, exceptions=allowed.VAGUE_NAMES, most=2, not_yet=NOT_YET["VAGUE_NAMES"])


def test_words_of_the_glossary() -> None:
    """Names and docstrings use the one word for a thing; the words that it replaces do not occur."""
    found: dict[str, str] = {}
    for path in modules():
        for word, line, where in _words(path):
            key = f"{named(path)}:{word}"
            found.setdefault(key, f"{named(path)}:{line}: {word!r} in {where}")
    compare(found, exceptions=allowed.WORDS, most=14, not_yet=NOT_YET["WORDS"])


def _words(path: Path) -> Iterator[tuple[str, int, str]]:
    """Forbidden words in what a module names, and in its docstrings."""
    for node in ast.walk(tree(path)):
        names = []
        if isinstance(node, Function | ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.arg):
            names = [node.arg]
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names = [node.id]
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            names = [node.attr]
        for name in names:
            for part in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name):
                if part.lower() in FORBIDDEN:
                    yield part.lower(), node.lineno, f"the name {name}"  # type: ignore[attr-defined]
        for line, text in _docstrings(node):
            for part in re.findall(r"[A-Za-z]+", re.sub(r"`[^`]*`", "", text)):
                if part.lower() in FORBIDDEN:
                    yield part.lower(), line, f"the docstring {text.strip().splitlines()[0][:60]!r}"


def _docstrings(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Docstrings of modules, classes and functions, and those that stand below an attribute."""
    if not isinstance(node, ast.Module | ast.ClassDef | Function):
        return
    for statement in node.body:
        value = statement.value if isinstance(statement, ast.Expr) else None
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.lineno, value.value


def test_the_picture_names_files_that_exist() -> None:
    """docs/architecture.md walks through the house file by file; every part of the house has its row there."""
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    files = set(re.findall(r"`([a-z_/0-9]+\.py|[a-z_/0-9]+/)`", text))
    assert len(files) > 40
    missing = [name for name in sorted(files) if not (SOURCE / name).exists() and not (ROOT / name).exists()]
    assert missing == []
    rows = re.search(r"## Parts\n(.*?)\n## ", text, re.DOTALL)
    assert rows is not None
    listed = {
        name.strip("/`") for row in re.findall(r"^\| (`[^|]+`) \|", rows[1], re.MULTILINE) for name in row.split(", ")
    }
    parts = {path.name for path in SOURCE.iterdir() if path.suffix == ".py" or path.is_dir()}
    assert listed == {name for name in parts if not name.startswith("__")}


def test_folders_with_code_are_packages() -> None:
    """Every folder with modules has an __init__.py, in the source and in the tests."""
    folders = {path.parent for path in modules()} | {path.parent for path in TESTS.rglob("test_*.py")}
    assert [str(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_imports_are_absolute() -> None:
    """No relative imports, in the source or in the tests."""
    for path in [*modules(), *TESTS.rglob("*.py")]:
        for node in ast.walk(tree(path)):
            assert not (isinstance(node, ast.ImportFrom) and node.level), path


@pytest.mark.parametrize("name", ["LONG_FUNCTIONS", "TASKS", "UNTESTED", "WORDS"])
def test_a_stale_exception_is_noticed(name: str) -> None:
    """The comparison fails on an entry without a violation, whatever the list."""
    with pytest.raises(AssertionError, match="not needed"):
        compare({}, exceptions={f"{name.lower()}.py": "a reason of words"}, most=5)
    with pytest.raises(AssertionError, match="violations"):
        compare({"a.py": "a.py: new"}, exceptions={}, most=5)
    with pytest.raises(AssertionError, match="at most 0"):
        compare({"a.py": "a.py: known"}, exceptions={"a.py": "a reason of words"}, most=0)
