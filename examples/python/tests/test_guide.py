"""The extensions of the guide, built from its pages: their sessions in Python, and their second import."""

import doctest
import re
import subprocess
import sys

import pytest

from conftest import DATA

PAGES = DATA / "../../../aerospike-errors-python/docs"


def run(source):
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("page", "examples"), [("one_file.md", 4), ("package.md", 6)])
def test_session_equals_the_page(page, examples):
    text = (PAGES / page).read_text(encoding="utf-8")
    (session,) = re.findall(r"^```python\n(>>> .*?)^```$", text, re.MULTILINE | re.DOTALL)
    test = doctest.DocTestParser().get_doctest(session, {}, page, page, 0)
    assert len(test.examples) == examples
    output = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    assert runner.run(test, out=output.append).failed == 0, "".join(output)


IMPORTED_AGAIN = """
import pickle, sys
import {name}
first = sys.modules["{module}"]

def catch():
    try: {raising}
    except Exception as error: return error
pickled = pickle.dumps(catch())
for name in [name for name in sys.modules if name.split(".")[0] == "{package}"]: del sys.modules[name]
import {name}
second = sys.modules["{module}"]
assert first is not second
assert type(catch()) is second.{kind} is first.{kind}
assert type(pickle.loads(pickled)) is second.{kind}
assert {condition}
"""


@pytest.mark.parametrize(
    ("module", "name", "kind", "raising", "condition"),
    [
        ("store", "store", "NotFound", "store.profile('carol')", "True"),
        ("profiles", "profiles", "NotFound", "profiles.age('zoe')", "True"),
        ("profiles.aerospike", "profiles", "RecordBusy", "profiles.age('carol')", "True"),
        (
            "aerospike_exceptions.aerospike_py",
            "aerospike_exceptions",
            "AerospikeTimeoutError",
            "aerospike_exceptions.raise_code('aerospike_py', 9)",
            "second.TimeoutError is second.AerospikeTimeoutError",
        ),
        (
            "aerospike_exceptions.store",
            "aerospike_exceptions",
            "Closed",
            "aerospike_exceptions.profile('bob')",
            "second.Closed.__mro__[2] is sys.modules['aerospike_exceptions.canonical'].RecordNotFound",
        ),
    ],
)
def test_classes_survive_a_second_import(module, name, kind, raising, condition):
    package = module.split(".")[0]
    run(
        IMPORTED_AGAIN.format(
            module=module, name=name, package=package, kind=kind, raising=raising, condition=condition
        )
    )
