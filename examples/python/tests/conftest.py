"""Helpers of the tests."""

import csv
from pathlib import Path

import pytest

import aerospike_exceptions

DATA = Path(__file__).parent


def caught(function, *args, **kwargs):
    """The exception that a call raises."""
    with pytest.raises(Exception) as info:
        function(*args, **kwargs)
    return info.value


def raised(tree, code, *args, **known):
    """The exception of an error with this code and these properties."""
    return caught(aerospike_exceptions.raise_error, tree, code, *args, **known)


def classes(module):
    """The exceptions of a module by their names, in their order."""
    return {name: value for name, value in vars(module).items() if isinstance(value, type)}


def table(path):
    """The rows of a table; a line that begins with # is a comment."""
    with open(path, encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
