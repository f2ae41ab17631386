"""What is public is what ``__all__`` lists, and all of it is there."""

import importlib
import pkgutil

import pytest

import webcastle

PRIVATE = "webcastle.protocol._pb2"
MODULES = sorted(
    found.name
    for found in pkgutil.walk_packages(webcastle.__path__, "webcastle.")
    if not found.name.startswith(PRIVATE) and found.name != "webcastle.__main__"
)


def test_the_walk_finds_the_modules():
    """Without this every test here would pass on nothing."""
    assert {"webcastle.errors", "webcastle.ports", "webcastle.cli.up"} <= set(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_a_module_exports_what_it_lists(name):
    """Every name in ``__all__`` exists, the list is sorted and has no private names."""
    module = importlib.import_module(name)
    listed = getattr(module, "__all__", None)
    if listed is None:
        return
    assert [one for one in listed if not hasattr(module, one)] == []
    assert len(set(listed)) == len(listed)
    assert not [one for one in listed if one.startswith("_") and not one.startswith("__")]


def test_modules_with_code_list_their_names():
    """Only packages that are a story, and plug-in modules without names of their own, have no ``__all__``."""
    without = []
    for name in MODULES:
        module = importlib.import_module(name)
        own = [
            one
            for one, value in vars(module).items()
            if not one.startswith("_") and getattr(value, "__module__", None) == name
        ]
        if own and not hasattr(module, "__all__"):
            without.append(name)
    assert without == []


def test_every_error_is_exported_with_a_stable_code():
    """Each error class has a code of its own, so that programs can branch on it."""
    errors = [each for name in webcastle.errors.__all__ if isinstance(each := getattr(webcastle.errors, name), type)]
    codes = [error.code for error in errors]
    assert len(set(codes)) == len(codes)
