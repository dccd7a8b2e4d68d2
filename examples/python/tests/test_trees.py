"""Classes of the four modules: names, bases, codes, descriptions, modules; and unusual trees."""

import importlib.util
import pickle
import sys

import pytest

import aerospike_exceptions
from aerospike_exceptions import _native, aerospike_py, canonical, official, store
from conftest import DATA, caught, classes, raised

MODULES = (official, aerospike_py, canonical, store)


def tree(name):
    """A documented tree of the reference data: class, parent, codes."""
    rows = (DATA / "../../../tests/data/trees" / name).read_text(encoding="utf-8").splitlines()
    return [row.split("\t") for row in rows if not row.startswith("#")]


@pytest.mark.parametrize(
    ("module", "facts", "count"),
    [(official, "python_released.tsv", 86), (aerospike_py, "aerospike_py_released.tsv", 25)],
)
def test_documented_trees_are_complete(module, facts, count):
    rows = tree(facts)
    assert len(rows) == len(classes(module)) == count
    for name, parent, codes in rows:
        kind = classes(module)[name]
        bases = (Exception,) if parent == "-" else (classes(module)[parent],)
        assert kind.__bases__ == bases, name
        if module is official:
            assert kind.code == (None if codes == "-" else int(codes)), name
        for code in codes.split(",") if codes != "-" else []:
            error = raised(module.__name__.rpartition(".")[2], int(code))
            # Some codes without a class have a narrower one here: see test_released.
            assert isinstance(error, kind) and error.code == int(code), name


def test_canonical_tree():
    assert canonical.AerospikeError.__bases__ == (Exception,)
    assert canonical.FilteredOut.__bases__ == (canonical.RecordError,)
    assert canonical.RecordError.__bases__ == (canonical.ServerError,)
    assert issubclass(canonical.QueryAbortedError, canonical.QueryError)
    assert canonical.MrtBlocked.code == 120


def test_canonical_tree_contains_every_ancestry_of_the_official_one():
    checked = 0
    for kind in classes(official).values():
        for above in kind.__mro__:
            if above in classes(official).values():
                assert issubclass(getattr(canonical, kind.__name__), getattr(canonical, above.__name__))
                checked += 1
    assert checked > 86 * 2


@pytest.mark.parametrize("module", MODULES)
def test_classes_are_found_in_their_modules(module):
    assert sys.modules[module.__name__] is module is importlib.import_module(module.__name__)
    assert getattr(aerospike_exceptions, module.__name__.rpartition(".")[2]) is module
    for name, kind in classes(module).items():
        assert (kind.__name__, kind.__qualname__, kind.__module__) == (name, name, module.__name__)
        assert pickle.loads(pickle.dumps(kind)) is kind
        assert kind.__doc__ and kind.msg == kind.__doc__
        assert name in module.__all__
    assert set(classes(module)) <= set(module.__all__)


def test_further_bases_follow_the_base_of_the_tree():
    assert canonical.TimeoutError.__bases__ == (canonical.AerospikeError, TimeoutError)
    assert canonical.ConnectionError.__bases__ == (canonical.ClientError, ConnectionError)
    with pytest.raises(TimeoutError) as info:
        aerospike_exceptions.raise_error("canonical", 9, msg="too late", key="k", in_doubt=True)
    error = info.value
    assert error.args == (9, "too late", error.file, error.line, True)
    assert str(error) == "too late [code 9, in doubt]"


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (58, "AdminError"),
        (105, "UDFError"),
        (129, "ServerError"),
        (207, "IndexError"),
        (218, "QueryError"),
        (250, "ServerError"),
        (2147483647, "ServerError"),
        (-77, "ClientError"),
        (-2147483648, "ClientError"),
    ],
)
def test_unknown_codes_are_kept_and_raise_the_class_of_their_range(code, name):
    error = raised("official", code)
    assert (type(error), error.code, error.args[0]) == (getattr(official, name), code, code)


@pytest.mark.parametrize("code", range(-40, 260))
@pytest.mark.parametrize("name", ["official", "aerospike_py", "canonical", "store"])
def test_codes_are_kept(name, code):
    if code in (0, 50):
        assert aerospike_exceptions.raise_code(name, code) is None
        return
    error = caught(aerospike_exceptions.raise_code, name, code)
    assert (error.code, error.args[0]) == (code, code)
    # The class is the one of the canonical tree or an ancestor of it.
    narrow = type(caught(aerospike_exceptions.raise_code, "canonical", code))
    if name == "official":
        assert issubclass(narrow, getattr(canonical, type(error).__name__))


@pytest.mark.parametrize(
    ("numbering", "code", "name", "shown"),
    [
        ("Java", -8, "ConnectionError", -10),
        ("Java", -12, "MaxErrorRateExceeded", -14),
        ("Java", -5, "ClientAbortError", -5),
        # Without a meaning in the numbering of C, the code is kept.
        ("Java", -77, "ClientError", -77),
        ("Go", -12, "InvalidNodeError", -8),
        ("Java", 14, "RecordBusy", 14),
    ],
)
def test_codes_of_another_numbering_are_translated(numbering, code, name, shown):
    error = raised("official", code, numbering)
    assert (type(error).__name__, error.code) == (name, shown)


def test_mounted_trees():
    assert store.NoProfile.__bases__ == (canonical.RecordNotFound,)
    assert store.Closed.__bases__ == (store.NoProfile,)
    # A root that is not mounted has the base of the description.
    assert store.Unreadable.__bases__ == (LookupError,)
    assert aerospike_exceptions.profile("alice") == "Alice"
    with pytest.raises(canonical.RecordError) as info:
        aerospike_exceptions.profile("bob")
    error = info.value
    assert (type(error), error.code, error.user) == (store.Closed, 1002, "bob")
    assert (error.key, error.subcode) == (None, 0)
    assert str(error) == "bob has closed the profile [code 1002, user bob]"
    missing = caught(aerospike_exceptions.profile, "zoe")
    assert (type(missing), missing.code) == (store.NoProfile, 1001)


def test_transparent_variants_are_raised_as_the_wrapped_error():
    error = caught(aerospike_exceptions.profile, "dave")
    assert (type(error), error.key) == (canonical.RecordBusy, "test:users:dave")
    busy = caught(_native.probe, "transparent")
    assert (type(busy), busy.in_doubt) == (canonical.RecordBusy, False)
    # `in_doubt` of the wrapped error is not visible from outside.
    assert caught(_native.probe, "transparent_in_doubt").in_doubt is None
    assert not hasattr(store, "Database") and "Database" not in store.__all__


def test_sources_are_causes():
    error = caught(aerospike_exceptions.profile, "carol")
    assert (type(error), error.msg) == (store.Unreadable, "the profile of carol is unreadable")
    assert repr(error.__cause__) == "ValueError('invalid digit found in string')"
    assert error.user == "carol"


def test_source_attribute_and_place_are_raised_together():
    error = caught(_native.probe, "source_and_attribute")
    assert (type(error).__name__, error.shard, error.msg, error.code) == ("Decode", 4, "cannot decode 4", 900)
    assert error.file.endswith("probes.rs") and error.line > 0
    assert [type(cause) for cause in causes(error)] == [canonical.RecordBusy, canonical.ServerFull]


class Contended(canonical.RecordBusy):
    """Derived in Python."""


def test_exceptions_have_nodes():
    def failing(times, kind):
        left = [kind] * times

        def function():
            if left:
                raise left.pop()()

        return function

    assert aerospike_exceptions.with_retries(failing(0, canonical.RecordBusy)) == 1
    assert aerospike_exceptions.with_retries(failing(3, canonical.RecordBusy)) == 4
    assert aerospike_exceptions.with_retries(failing(2, Contended)) == 3
    for kind in (canonical.RecordNotFound, store.Closed, official.RecordBusy, KeyError):
        with pytest.raises(kind):
            aerospike_exceptions.with_retries(failing(1, kind))
    with pytest.raises(canonical.RecordBusy):
        aerospike_exceptions.with_retries(failing(9, canonical.RecordBusy))


def test_submodules_have_a_spec():
    for module in MODULES:
        spec = importlib.util.find_spec(module.__name__)
        assert spec is module.__spec__ and spec.name == module.__name__
        assert module.__package__ == spec.parent == "aerospike_exceptions"


def test_unusual_trees():
    odd = _native.probe("odd")
    made = classes(odd)
    assert list(made) == ["None_", "True_", "Quoted", "Below"]
    assert made["None_"].__bases__ == made["Quoted"].__bases__ == (Exception,)
    assert made["True_"].__bases__ == (made["None_"],)
    assert made["Quoted"].__doc__ == 'Text with "quotes", a \\backslash and an ümlaut.'
    # Without a description, the message is the name.
    assert (made["None_"].__doc__, made["None_"]().msg) == (None, "None")
    # The first of several codes is the canonical one.
    assert made["Below"]().code == -7
    assert classes(_native.probe("named_base"))["Quoted"].__bases__ == (ValueError,)
    # The tree above has no description.
    assert classes(_native.probe("apart"))["Gone"].__bases__ == (Exception,)


def test_mounted_trees_in_one_module():
    # The module cannot be imported while its classes are created.
    module = _native.probe("two_mounted")
    assert "two_mounted" not in sys.modules
    assert module.Lower.__bases__ == (module.Below,) and module.Lower.__mro__[2] is module.Quoted


@pytest.mark.parametrize(
    ("name", "kind", "message"),
    [
        ("stray_attribute", ValueError, "`odd` has no class for `ErrorKind::RecordError`"),
        ("stray_base", ValueError, "`odd` has no class for `ErrorKind::RecordError`"),
        ("stray_name", ValueError, "`odd` has no class for `ErrorKind::RecordError`"),
        ("reserved", ValueError, "`None` has an attribute `code` already"),
        ("keyword", ValueError, "`from` is not a valid name in Python"),
        ("two_words", ValueError, "`TOO LATE` is not a valid name in Python"),
        ("no_word", ValueError, "`` is not a valid name in Python"),
        ("deprecated_and_not", ValueError, "duplicate name `Below` in the module `odd`"),
        ("constant_and_class", ValueError, "duplicate name `None_` in the module `odd`"),
        ("twice", ValueError, "the module `twice` has an attribute `None_` already"),
        ("missing_above", ValueError, "the classes of `Odd` in `odd` are required"),
        ("no_exception", TypeError, "no base of the exception None_ is an exception"),
        ("no_class", TypeError, ""),
        ("no_such_base", AttributeError, "Exceptoin"),
        ("no_such_module", ModuleNotFoundError, "nowhere"),
        ("bases_apart", TypeError, "multiple bases"),
        ("not_imported", ModuleNotFoundError, "nowhere"),
        ("unconvertible", KeyError, "no such value"),
    ],
)
def test_mistakes_raise_exceptions(name, kind, message):
    error = caught(_native.probe, name)
    assert type(error) is kind and message in str(error)


def test_imported_classes_are_the_created_ones():
    assert _native.probe("imported").are_same == [True] * 4
    del sys.modules["probe_imported"]


def test_errors_without_a_class_have_the_class_of_the_first_root():
    for name in ("of_another_tree", "placed_elsewhere"):
        error = caught(_native.probe, name)
        assert (type(error).__name__, error.code) == ("None_", 14)
        assert error.msg == canonical.RecordBusy.__doc__


def test_everything_is_set_by_hand_in_rust():
    error = caught(_native.probe, "everything")
    assert type(error).__name__ == "Below"
    assert (error.args[:2], error.in_doubt) == ((70, "text"), True)
    assert (error.shard, error.__notes__) == (4, ["kept {'region': 'north'}"])
    assert repr(error.__cause__) == "KeyError('below')"


def test_check_follows_the_codes_of_the_tree():
    module = _native.probe("codes_of_success")
    # 0, 50, 3, 7, 51
    assert module.owner == ["Zero", "Busy", "Zero", "Busy", "Busy"]
    assert module.odd == ["Ok", "Ok", "None_", "Below", "None_"]


def causes(error):
    while error := error.__cause__:
        yield error


def test_sources_inside_an_io_error_are_causes():
    error = caught(_native.probe, "behind_io")
    assert [type(cause) for cause in causes(error)] == [OSError, canonical.RecordBusy, canonical.ServerFull]
    assert [cause.code for cause in list(causes(error))[1:]] == [14, 8]
    # A kind has no place.
    assert [cause.line is None for cause in list(causes(error))[1:]] == [False, True]


def test_other_sources_are_runtime_errors():
    (cause,) = causes(caught(_native.probe, "text"))
    assert repr(cause) == "RuntimeError('the cable is unplugged')"
    (cause,) = causes(caught(_native.probe, "failing_display"))
    assert repr(cause) == "RuntimeError('it was')"


def test_own_codes_raise_own_classes():
    # In the numbering of the documented clients, -7 is another error.
    error = caught(_native.probe, "own_code")
    assert (type(error).__name__, error.code, error.msg) == ("Below", -7, "Below")


def test_codes_follow_the_numbering():
    numbered = _native.probe("numbered")
    count = 0
    for name, kind in classes(numbered).items():
        stated, of_kind, of_error = getattr(numbered, f"codes_of_{name}")
        code = getattr(canonical, name).code
        # Positive codes are the same in every numbering.
        expected = code if code is None or code > 0 else stated
        codes = {kind.code, kind.number, kind().code, kind().number, of_kind, of_error}
        assert codes == {expected}, name
        count += kind.code != getattr(canonical, name).code
    assert count > 5 and numbered.ConnectionError.code == -8


def test_kinds_have_their_description():
    error = caught(_native.probe, "kind")
    assert type(error) is canonical.RecordBusy
    assert (error.msg, error.code) == (canonical.RecordBusy.__doc__, 14)
