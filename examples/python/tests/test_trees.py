"""Every class of the four modules: name, base, code, description, and where it is found."""

import importlib
import pickle
import sys

import pytest

import aerospike_exceptions
from aerospike_exceptions import _native, aerospike_py, canonical, official, store
from conftest import DATA, caught, classes, raised

MODULES = (official, aerospike_py, canonical, store)


def tree(name):
    """A documented tree, as the facts have it: class, parent, codes."""
    rows = (DATA / "../../../tests/data/trees" / name).read_text(encoding="utf-8").splitlines()
    return [row.split("\t") for row in rows if not row.startswith("#")]


@pytest.mark.parametrize(
    ("module", "facts", "count"),
    [(official, "python_released.tsv", 86), (aerospike_py, "aerospike_py_released.tsv", 25)],
)
def test_a_documented_tree_is_here_class_by_class(module, facts, count):
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
            # Of the codes without a class of their own, some are known more narrowly here: see test_released.
            assert isinstance(error, kind) and error.code == int(code), name


def test_the_canonical_tree_is_here():
    assert len(classes(canonical)) == 122
    assert canonical.AerospikeError.__bases__ == (Exception,)
    assert canonical.FilteredOut.__bases__ == (canonical.RecordError,)
    assert canonical.RecordError.__bases__ == (canonical.ServerError,)
    assert issubclass(canonical.QueryAbortedError, canonical.QueryError)
    assert canonical.MrtBlocked.code == 120


def test_whatever_a_documented_tree_says_is_true_of_the_canonical_one():
    checked = 0
    for kind in classes(official).values():
        for above in kind.__mro__:
            if above in classes(official).values():
                assert issubclass(getattr(canonical, kind.__name__), getattr(canonical, above.__name__))
                checked += 1
    assert checked > 86 * 2


@pytest.mark.parametrize("module", MODULES)
def test_every_class_says_where_it_is_found(module):
    assert sys.modules[module.__name__] is module is importlib.import_module(module.__name__)
    assert getattr(aerospike_exceptions, module.__name__.rpartition(".")[2]) is module
    for name, kind in classes(module).items():
        assert (kind.__name__, kind.__qualname__, kind.__module__) == (name, name, module.__name__)
        assert pickle.loads(pickle.dumps(kind)) is kind
        assert kind.__doc__ and kind.msg == kind.__doc__
        assert name in module.__all__
    assert set(classes(module)) <= set(module.__all__)


def test_a_further_base_stands_behind_the_one_of_the_tree():
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
def test_an_unknown_code_keeps_its_number_and_falls_to_its_category(code, name):
    error = raised("official", code)
    assert (type(error), error.code, error.args[0]) == (getattr(official, name), code, code)


@pytest.mark.parametrize("code", range(-40, 260))
@pytest.mark.parametrize("name", ["official", "aerospike_py", "canonical", "store"])
def test_every_code_is_raised_as_itself_or_is_no_error(name, code):
    if code in (0, 50):
        assert aerospike_exceptions.raise_code(name, code) is None
        return
    error = caught(aerospike_exceptions.raise_code, name, code)
    assert (error.code, error.args[0]) == (code, code)
    # The class is that of the canonical tree, or one that it is.
    narrow = type(caught(aerospike_exceptions.raise_code, "canonical", code))
    if name == "official":
        assert issubclass(narrow, getattr(canonical, type(error).__name__))


@pytest.mark.parametrize(
    ("family", "code", "name", "shown"),
    [
        ("Java", -8, "ConnectionError", -10),
        ("Java", -12, "MaxErrorRateExceeded", -14),
        ("Java", -5, "ClientAbortError", -5),
        # Nobody's number: it means nothing else in the C client, so it stays.
        ("Java", -77, "ClientError", -77),
        ("Go", -12, "InvalidNodeError", -8),
        ("Java", 14, "RecordBusy", 14),
    ],
)
def test_a_number_of_another_family_is_what_the_exceptions_call_it(family, code, name, shown):
    error = raised("official", code, family)
    assert (type(error).__name__, error.code) == (name, shown)


def test_a_tree_of_ones_own_hangs_on_the_canonical_one():
    assert store.NoProfile.__bases__ == (canonical.RecordNotFound,)
    assert store.Closed.__bases__ == (store.NoProfile,)
    # A root that hangs on nothing has the base that was chosen.
    assert store.Unreadable.__bases__ == (LookupError,)
    assert aerospike_exceptions.profile("alice") == "Alice"
    with pytest.raises(canonical.RecordError) as info:
        aerospike_exceptions.profile("bob")
    error = info.value
    assert (type(error), error.code, error.user) == (store.Closed, 1002, "bob")
    assert (error.key, error.subcode) == (None, None)
    assert str(error) == "bob has closed the profile [code 1002, user bob]"
    missing = caught(aerospike_exceptions.profile, "zoe")
    assert (type(missing), missing.code) == (store.NoProfile, 1001)


def test_what_an_error_passes_on_is_raised_as_what_it_is():
    error = caught(aerospike_exceptions.profile, "dave")
    assert (type(error), error.key) == (canonical.RecordBusy, "test:users:dave")


def test_an_error_of_ones_own_tells_its_cause():
    error = caught(aerospike_exceptions.profile, "carol")
    assert (type(error), error.msg) == (store.Unreadable, "the profile of carol is unreadable")
    assert repr(error.__cause__) == "ValueError('invalid digit found in string')"


class Contended(canonical.RecordBusy):
    """Derived in Python."""


def test_an_exception_of_python_finds_its_node():
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


def test_odd_trees_have_their_classes():
    odd = _native.probe("odd")
    made = classes(odd)
    assert list(made) == ["None_", "True_", "Quoted", "Below"]
    assert made["None_"].__bases__ == made["Quoted"].__bases__ == (Exception,)
    assert made["True_"].__bases__ == (made["None_"],)
    assert made["Quoted"].__doc__ == 'Says "quotes", a \\backslash and an ümlaut.'
    # Without a description the name is all there is to say.
    assert (made["None_"].__doc__, made["None_"]().msg) == (None, "None")
    # The first of several codes is the canonical one.
    assert made["Below"]().code == -7
    assert classes(_native.probe("named_base"))["Quoted"].__bases__ == (ValueError,)
    # The tree that it hangs on has no exceptions that anybody told of.
    assert classes(_native.probe("apart"))["Gone"].__bases__ == (Exception,)


@pytest.mark.parametrize(
    ("name", "kind", "said"),
    [
        ("stray_attribute", ValueError, "ErrorKind::RecordError is described among the exceptions of Odd"),
        ("stray_base", ValueError, "ErrorKind::TimeoutError is described among the exceptions of Odd"),
        ("stray_name", ValueError, "ErrorKind::TimeoutError is described among the exceptions of Odd"),
        ("known_anyhow", ValueError, "None has a code anyhow"),
        ("keyword", ValueError, '"from" is no name in Python'),
        ("two_words", ValueError, '"TOO LATE" is no name in Python'),
        ("no_word", ValueError, '"" is no name in Python'),
        ("deprecated_and_not", ValueError, "the module deprecated_and_not has a Below already"),
        ("twice", ValueError, "the module twice has a None_ already"),
        ("no_exception", TypeError, "None_ is to be an exception"),
        ("no_class", TypeError, ""),
        ("no_such_base", AttributeError, "Exceptoin"),
        ("no_such_module", ModuleNotFoundError, "nowhere"),
        ("bases_apart", TypeError, "multiple bases"),
        ("not_imported", ModuleNotFoundError, "nowhere"),
        ("no_value", KeyError, "no such value"),
    ],
)
def test_a_mistake_is_an_exception_and_no_crash(name, kind, said):
    error = caught(_native.probe, name)
    assert type(error) is kind and said in str(error)


def test_classes_are_found_again():
    assert _native.probe("imported").are_same == [True] * 4
    del sys.modules["probe_imported"]


def test_what_has_no_place_is_the_first_root():
    for name in ("of_another_tree", "placed_elsewhere"):
        error = caught(_native.probe, name)
        assert (type(error).__name__, error.code) == ("None_", 14)
        assert error.msg == canonical.RecordBusy.__doc__


def test_everything_can_be_said_by_hand_in_rust():
    error = caught(_native.probe, "told_otherwise")
    assert type(error).__name__ == "Below"
    assert error.args == (70, "told", "there.rs", 3, True)
    assert (error.shard, error.__notes__) == (4, ["kept {'region': 'north'}"])
    assert repr(error.__cause__) == "KeyError('below')"


def causes(error):
    while error := error.__cause__:
        yield error


def test_causes_are_found_behind_an_io_error():
    error = caught(_native.probe, "through_io")
    assert [type(cause) for cause in causes(error)] == [OSError, canonical.RecordBusy, canonical.ServerFull]
    assert [cause.code for cause in list(causes(error))[1:]] == [14, 8]
    assert "RecordBusy" in str(error.__cause__)


def test_a_cause_in_words_says_them():
    (cause,) = causes(caught(_native.probe, "in_words"))
    assert repr(cause) == "RuntimeError('somebody tripped over the cable')"


def test_a_code_of_the_tree_raises_its_own_class():
    # Odd has -7; in the numbering of the documented clients it is another thing.
    error = caught(_native.probe, "a_code_of_its_own")
    assert (type(error).__name__, error.code, error.msg) == ("Below", -7, "Below")


def test_every_number_is_of_the_family_that_was_chosen():
    numbered = _native.probe("numbered")
    count = 0
    for name, kind in classes(numbered).items():
        stated, of_kind, of_error = getattr(numbered, f"codes_of_{name}")
        # Java has two numbers for it, and one of them is that of the C client. A group stays one.
        expected = -5 if name == "ClientAbortError" else getattr(canonical, name).code and stated
        # By hand, from a kind, and from an error behind a trait object.
        assert {kind.code, kind.number, kind().code, kind().number, of_kind, of_error} == {expected}, name
        count += kind.code != getattr(canonical, name).code
    assert count > 5 and numbered.ConnectionError.code == -8
    assert numbered.behind_dyn == [-10, -77]


def test_an_error_that_cannot_say_what_it_is_says_what_it_can():
    (cause,) = causes(caught(_native.probe, "cannot_say"))
    assert repr(cause) == "RuntimeError('it was')"


def test_a_kind_says_its_description():
    error = caught(_native.probe, "a_kind")
    assert type(error) is canonical.RecordBusy
    assert (error.msg, error.code) == (canonical.RecordBusy.__doc__, 14)
