"""The deprecated names emit the same warnings as in the released package."""

import importlib
import sys
import types
import warnings

import aerospike_py.exception
import pytest

from aerospike_exceptions import _native
from aerospike_exceptions import aerospike_py as ours
from conftest import classes

RELEASED = aerospike_py.exception
NAMES = sorted(RELEASED._DEPRECATED_ALIASES)


def warned(action):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        value = action()
    return value, seen


def by_import(module, name):
    space = {}
    exec(compile(f"from {module.__name__} import {name}", "a_caller.py", "exec"), space)
    return space[name]


def test_names_of_the_released_package():
    assert NAMES == ["IndexError", "TimeoutError"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("way", [getattr, by_import])
def test_deprecated_names_return_the_class_and_warn_the_caller(name, way):
    released, theirs = warned(lambda: way(RELEASED, name))
    kind, own = warned(lambda: way(ours, name))
    # The same class, under its new name.
    assert kind.__name__ == released.__name__
    assert kind is getattr(ours, released.__name__)
    assert [one.category for one in own] == [one.category for one in theirs] == [DeprecationWarning]
    # At the caller's line, not in the module.
    assert own[0].filename == theirs[0].filename
    for message in (str(own[0].message), str(theirs[0].message)):
        assert released.__name__ in message and RELEASED._ALIAS_REMOVAL_VERSION in message
        assert f".{name} is deprecated" in message


@pytest.mark.parametrize("name", NAMES)
def test_deprecated_names_are_not_listed(name):
    assert name not in ours.__all__ and name not in RELEASED.__all__
    assert name not in classes(ours)
    _, seen = warned(lambda: exec("from aerospike_exceptions.aerospike_py import *", {}))
    assert seen == []


def test_other_names_are_missing():
    with pytest.raises(AttributeError, match="^module 'aerospike_exceptions.aerospike_py' has no attribute 'Gone'$"):
        ours.Gone
    with pytest.raises(ImportError):
        by_import(ours, "Gone")
    assert importlib.import_module("aerospike_exceptions.aerospike_py") is ours


def test_packages_around_an_extension_have_the_names(monkeypatch):
    # `import *` imports the other names only.
    package = types.ModuleType("packed")
    monkeypatch.setitem(sys.modules, "packed", package)
    made = _native.probe("packed._native")
    kind, seen = warned(lambda: package.Old)
    assert kind is made.Quoted
    assert [str(one.message) for one in seen] == ["packed.Old is deprecated and is removed in 2.0: use Quoted"]


def test_own_getattr_of_a_package_is_kept(monkeypatch):
    package = types.ModuleType("packed")
    package.__getattr__ = str.upper
    monkeypatch.setitem(sys.modules, "packed", package)
    _native.probe("packed._native")
    assert package.Old == "OLD"


def test_two_trees_in_one_module_have_both_names():
    module = _native.probe("two_trees")
    for old, new in (("Old", "Quoted"), ("Lost", "Gone")):
        kind, seen = warned(lambda: getattr(module, old))
        assert kind is getattr(module, new)
        assert [one.filename for one in seen] == [__file__] and str(seen[0].message).endswith(f"use {new}")
