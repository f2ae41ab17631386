"""The house keeps its shape: small modules with names from the field, each with a docstring."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "webcastle"
LONGEST = 800
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "stuff"}
MODULES = sorted(path for path in SOURCE.rglob("*.py") if "_pb2" not in path.parts)


def named(path):
    return str(path.relative_to(SOURCE))


def test_there_are_modules():
    """The walk finds the house; without it every test here would pass on nothing."""
    assert len(MODULES) > 40


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_is_short_enough_to_hold_in_mind(path):
    """No module is longer than 800 lines."""
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_says_what_it_is(path):
    """Every module and every package opens with a docstring that is more than a word."""
    told = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert told is not None
    assert len(told.split()) >= 3


def test_names_come_from_the_field():
    """No module or package is named for nothing in particular."""
    names = {path.stem for path in MODULES} | {path.parent.name for path in MODULES}
    assert not names & VAGUE


def test_folders_with_code_are_packages():
    """Every folder with modules has an __init__.py."""
    assert not [named(path.parent) for path in MODULES if not (path.parent / "__init__.py").exists()]


def test_imports_are_absolute_and_stay_in_the_standard_places():
    """No relative imports, in the source or in the tests."""
    for path in [*MODULES, *Path(__file__).parent.rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            assert not (isinstance(node, ast.ImportFrom) and node.level), path
