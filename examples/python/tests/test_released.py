"""The exceptions compared with those of the released packages, class by class.

Each difference is a row of `differences.tsv`, with its reason. A difference without a row fails, and so does a row
without a difference. `python tests/test_released.py` prints the differences. A server sends each code to the released
clients.
"""

import copy
import functools
import importlib.metadata
import itertools
import pickle
import subprocess
import sys

import aerospike
import aerospike_py as released_py
import pytest
from aerospike import exception as released_official

from aerospike_exceptions import aerospike_py, official
from conftest import DATA, caught, classes, raised, table

# The module of this extension, and the released module.
PACKAGES = {
    "aerospike": (official, released_official),
    "aerospike_py": (aerospike_py, released_py.exception),
}
VERSIONS = {"aerospike": "19.3.0", "aerospike_py": "0.14.4"}

# Read before anything is raised, as the official client changes its classes.
STATED = {kind: dict(vars(kind)) for pair in PACKAGES.values() for module in pair for kind in classes(module).values()}


def public(kind):
    """The attributes of a class; special methods are compared by their effect, below."""
    return {name for name in STATED[kind] if not name.startswith("_")}


def exceptions(module):
    """The classes of a released module under their own names: a deprecated one is the same class again."""
    return {kind.__name__: kind for kind in classes(module).values()}


def full_names(kinds):
    """Returns the names of classes; the name of a built-in class includes its module."""
    return [kind.__name__ if kind.__module__ != "builtins" else f"builtins.{kind.__name__}" for kind in kinds]


def class_differences(package):
    """Name, bases, their order, code and attributes of each class."""
    ours, theirs = (exceptions(module) for module in PACKAGES[package])
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in ours or name not in theirs:
            yield name, "class", name in theirs, name in ours
            continue
        here, there = ours[name], theirs[name]
        yield name, "bases", full_names(there.__bases__), full_names(here.__bases__)
        yield name, "mro", full_names(there.__mro__), full_names(here.__mro__)
        for attribute in sorted(public(here) | public(there)):
            missing = "-"
            values = STATED[there].get(attribute, missing), STATED[here].get(attribute, missing)
            yield name, attribute, *values
        yield name, "__module__", there.__module__, here.__module__
        yield name, "__doc__", there.__doc__, here.__doc__


def official_instance():
    return caught(aerospike.client, {"hosts": []})


def py_instance():
    config = {"hosts": [("127.0.0.1", 1)], "timeout": 100, "cluster_name": "none"}
    return caught(released_py.client(config).connect)


def instance_differences(package):
    """An exception of the released package, and one of the same class here."""
    module, _ = PACKAGES[package]
    there = official_instance() if package == "aerospike" else py_instance()
    code = there.args[0] if package == "aerospike" else -10
    here = raised(module.__name__.rpartition(".")[2], code, msg=there.args[package == "aerospike"])
    assert type(here).__name__ == type(there).__name__
    yield "instance", "args", shape(there.args), shape(here.args)
    yield "instance", "its own attributes", sorted(vars(there)), sorted(vars(here))
    yield "instance", "str", shape_of_text(there), shape_of_text(here)
    yield "instance", "pickle", is_pickled(there), is_pickled(here)
    yield "instance", "the class keeps its message", keeps(type(there)), keeps(type(here))
    if package == "aerospike_py":
        yield "instance", "result_code", there.result_code, here.result_code


def shape(args):
    return tuple(type(value).__name__ for value in args)


def shape_of_text(error):
    text = str(error)
    return {str(error.args): "args", error.args[0]: "message"}.get(text, "message and what is known")


def is_pickled(error):
    try:
        return type(pickle.loads(pickle.dumps(error))) is type(error)
    except Exception:
        return False


def keeps(kind):
    return vars(kind).get("msg") in (None, kind.__doc__)


class Index:
    """An integer type, like those of NumPy."""

    def __index__(self):
        return 2


class Unprintable:
    def __str__(self):
        raise ValueError("no text")


def derived(kind, **members):
    return type("Derived", (kind,), members)


def with_slot(kind):
    error = derived(kind, __slots__=("user",))("text")
    error.user = "bob"
    return hasattr(copy.copy(error), "user")


def with_property(kind):
    error = derived(kind, msg=property(lambda self: f"<{self.args[-1] if len(self.args) == 1 else self.args[1]}>"))("m")
    return error.msg, copy.copy(error).msg


def in_a_group(kind):
    if sys.version_info < (3, 11):
        return 1
    return len(type("Derived", (kind, ExceptionGroup), {})("text", [KeyError()]).exceptions)


# By the subject of a row: a call of a class.
INPUTS = {
    "a message": lambda kind: shape(kind("text").args),
    "no argument": lambda kind: shape(kind().args),
    "the five arguments": lambda kind: kind(2, "text", "f.c", 7, True).args,
    "the text of a message": lambda kind: str(kind("text")).startswith("text"),
    "bytes": lambda kind: str(kind(b"text")).startswith("b'text'"),
    "a message that is no text": lambda kind: str(kind(ValueError("v"))).startswith("v"),
    "a message without a text": lambda kind: type(str(kind(Unprintable()))).__name__,
    "an integer of another type": lambda kind: type(kind(Index(), "text").args[0]).__name__,
    "two messages": lambda kind: kind("one", "two").args,
    "six arguments": lambda kind: kind(1, "text", "f.c", 7, True, "more").args,
    "an argument by name": lambda kind: kind(msg="text").msg,
    "a derived class with a slot": with_slot,
    "a derived class with a property": with_property,
    "a derived class of a group": in_a_group,
}


def input_differences(package):
    """The results of constructing a class in Python."""
    module, released = PACKAGES[package]
    for name, action in INPUTS.items():
        yield name, "input", outcome(action, released.RecordNotFound), outcome(action, module.RecordNotFound)


def outcome(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return type(error).__name__


def constant_differences(package):
    """The named integers."""
    if package != "aerospike_py":
        for name in sorted(name for name in dir(aerospike) if name.startswith("SUB_")):
            yield name, "constant", getattr(aerospike, name), getattr(official, name, None)
        return
    here, there = (
        {name: value for name, value in vars(module).items() if name.startswith("AEROSPIKE_")}
        for module in (aerospike_py, released_py)
    )
    for name in sorted(there):
        yield name, "constant", there[name], here.get(name)
    yield "AEROSPIKE_*", "further constants", 0, len(here.keys() - there.keys())


@functools.cache
def raised_by_the_released(package):
    """The exceptions of the released client, by the code that a server sends."""
    command = ["cargo", "run", "--quiet", "--locked", "--package", "coded-server"]
    with subprocess.Popen(command, cwd=DATA.parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        config = {"hosts": [("127.0.0.1", int(server.stdout.readline()))], "timeout": 2000}
        client = aerospike.client(config) if package == "aerospike" else released_py.client(config).connect()
        policy = {"max_retries": 0, "total_timeout": 2000}
        errors = {code: caught(client.get, ("test", f"code{code}", "k"), policy=policy) for code in SERVER_CODES}
        client.close()
        server.stdin.close()
    return errors


# Every byte except 0 and 50, which are not errors.
SERVER_CODES = [code for code in range(1, 256) if code != 50]


def code_differences(package):
    """The class that each code of the server or the C client raises. Adjacent codes share a row."""
    module, _ = PACKAGES[package]
    name = module.__name__.rpartition(".")[2]
    pairs = {
        code: (type(error).__name__, type(raised(name, code)).__name__)
        for code, error in raised_by_the_released(package).items()
    }
    for _, run in itertools.groupby(enumerate(pairs), lambda item: (item[1] - item[0], pairs[item[1]])):
        codes = [code for _, code in run]
        subject = f"codes {codes[0]}..{codes[-1]}" if len(codes) > 1 else f"code {codes[0]}"
        yield subject, "raises", *pairs[codes[0]]
    if package == "aerospike":
        for row in table(DATA / "../../../tests/data/codes.tsv"):
            if row["family"].startswith("c") and int(row["code"]) < 0:
                there = row["python_class_official"].strip("()").split()[0]
                here = type(raised(name, int(row["code"]))).__name__
                yield f"code {row['code']}", "raises", there, here


PARTS = (class_differences, instance_differences, input_differences, constant_differences, code_differences)


def differences():
    for package in PACKAGES:
        for part in PARTS:
            for subject, aspect, there, here in part(package):
                if there != here:
                    yield package, subject, aspect, str(there), str(here)


def listed():
    """The rows of the table. A row for `every class` is repeated for each class."""
    for row in table(DATA / "differences.tsv"):
        subjects = [row["subject"]]
        if row["subject"] == "every class":
            subjects = sorted(exceptions(PACKAGES[row["package"]][0]))
        for subject in subjects:
            yield row["package"], subject, row["aspect"], row["released"], row["here"]


def is_listed(difference, rows):
    *subject, there, here = difference
    return any(row[:3] == tuple(subject) and row[3] in ("*", there) and row[4] in ("*", here) for row in rows)


def test_versions_equal_the_table():
    installed = {package: importlib.metadata.version(package.replace("_", "-")) for package in PACKAGES}
    assert installed == VERSIONS


def test_differences_have_rows():
    rows = list(listed())
    assert [difference for difference in differences() if not is_listed(difference, rows)] == []


def test_rows_are_differences():
    actual = list(differences())
    found = {difference[:3] for difference in actual}
    assert [row for row in listed() if row[:3] not in found] == []
    assert len(list(listed())) == len(actual), "a row is there twice"
    assert all(row["why"] for row in table(DATA / "differences.tsv"))


def test_names_bases_and_codes_are_equal():
    """Handlers depend on these, so that no row is allowed."""
    same = {"class", "bases", "mro"}
    assert same.isdisjoint(row["aspect"] for row in table(DATA / "differences.tsv"))
    assert not [row for row in differences() if row[0] == "aerospike" and row[2] == "code"]
    assert (len(exceptions(official)), len(exceptions(aerospike_py))) == (86, 25)


@pytest.mark.parametrize("package", PACKAGES)
def test_raised_codes_are_equal(package):
    """For every code of a server: the code, and the order of `args` of the official client."""
    module, _ = PACKAGES[package]
    released = raised_by_the_released(package)
    assert list(released) == SERVER_CODES
    for code, there in released.items():
        here = raised(module.__name__.rpartition(".")[2], code)
        if package == "aerospike":
            assert there.args[0] == here.args[0] == code
            assert shape(there.args[:4]) == shape(here.args[:4])
            # A bare code does not contain whether the request was a write.
            assert there.args[4] is False and not here.args[4]
        else:
            # aerospike-py reports a failed function as a client error, and those have no numbers.
            assert there.result_code == (-1 if code == 100 else code)
            assert here.result_code == code


@pytest.mark.parametrize("package", PACKAGES)
def test_codes_of_classes_raise_them_in_the_released_package(package):
    """The classes of aerospike-py have no code, so that the raised classes are compared."""
    module, _ = PACKAGES[package]
    stated = {name: kind.code for name, kind in classes(module).items() if kind.code in SERVER_CODES}
    released = raised_by_the_released(package)
    otherwise = {name for name, code in stated.items() if type(released[code]).__name__ != name}
    # aerospike-py reports a failed function as a client error.
    assert otherwise == ({"UDFError"} if package == "aerospike_py" else set())
    assert len(stated) == {"aerospike": 65, "aerospike_py": 14}[package]


def test_handlers_of_the_released_package_catch_ours():
    """This module raises the released class or a subclass of it, except for three codes of aerospike-py."""
    missed = {
        (package, code)
        for package, (module, _) in PACKAGES.items()
        for code, there in raised_by_the_released(package).items()
        if not isinstance(
            raised(module.__name__.rpartition(".")[2], code), exceptions(module)[type(there).__name__]
        )
    }
    # There, a record error is not a server error. Here, a failed function is not a client error.
    assert missed == {("aerospike_py", 14), ("aerospike_py", 19), ("aerospike_py", 100)}


def test_released_classes_are_changed_by_each_error():
    """The reason for `its own attributes`: the next error changes a caught exception."""
    first = official_instance()
    second = caught(aerospike.client, {"hosts": 3})
    assert first.args[1] != second.args[1]
    assert first.msg == second.msg
    here = [raised("official", -2, msg=args[1]) for args in (first.args, second.args)]
    assert [error.msg for error in here] == [first.args[1], second.args[1]]


@pytest.mark.parametrize("package", PACKAGES)
def test_ancestries_are_equal(package):
    """Handlers of the same names catch an exception, in the same order."""
    ours, theirs = (exceptions(module) for module in PACKAGES[package])
    for name, kind in ours.items():
        caught_here = {handler for handler in ours if issubclass(kind, ours[handler])}
        caught_there = {handler for handler in theirs if issubclass(theirs[name], theirs[handler])}
        assert caught_here == caught_there, name


if __name__ == "__main__":
    for row in differences():
        print(*row, sep="\t")
