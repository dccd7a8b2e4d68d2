"""The small extension of the documentation, as it is built from there: its errors, its stub, its second import."""

import subprocess
import sys
from pathlib import Path

import pytest

from conftest import DATA

SOURCE = DATA.parent / "store" / "src" / "lib.rs"


def run(*arguments):
    """Runs Python, and gives what it prints."""
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_question_mark_raises():
    said = run(
        "-c",
        """
import store
assert store.profile("alice") == "Alice (alice)"
try:
    store.profile("carol")
except LookupError as error:
    print(type(error) is store.NotFound, error.key, error.args[0], error.file, error.line)
try:
    store.profile("bob")
except store.Store as error:
    print(error)
""",
    )
    # At the question mark, not where the error is converted.
    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    line = next(number for number, line in enumerate(lines, 1) if "find(user)?" in line)
    found, code = said.splitlines()
    kind, key, number, file, at = found.split()
    assert (kind, key, number, Path(file).name, int(at)) == ("True", "carol", "2", "lib.rs", line)
    assert code == "the store failed with code 77 [code 77]"


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
assert {deprecated}
"""


@pytest.mark.parametrize(
    ("module", "name", "kind", "raising", "deprecated"),
    [
        ("store", "store", "NotFound", "store.profile('carol')", "True"),
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
def test_a_module_that_is_imported_again_has_the_same_classes(module, name, kind, raising, deprecated):
    package = module.split(".")[0]
    source = IMPORTED_AGAIN.format(
        module=module, name=name, package=package, kind=kind, raising=raising, deprecated=deprecated
    )
    run("-c", source)


def test_its_stub_is_true(tmp_path):
    # The extension itself, which maturin puts into a package of its name.
    allowed = tmp_path / "allowed"
    allowed.write_text("store\\.store\n", encoding="utf-8")
    run("-m", "mypy.stubtest", "--concise", "--allowlist", str(allowed), "store")
    run("-m", "mypy", "--strict", "--package", "store")
