"""Instances: attributes, text, construction, copies, causes."""

import copy
import gc
import multiprocessing
import pickle
import subprocess
import sys
import threading
import traceback

import pytest

import aerospike_exceptions
from aerospike_exceptions import aerospike_py, canonical, official, store
from conftest import caught, classes, raised

MODULES = (official, aerospike_py, canonical, store)
DOCUMENTED = ("code", "msg", "file", "line", "in_doubt")
EVERY_CLASS = [kind for module in MODULES for kind in classes(module).values()]


def documented(exception):
    return tuple(getattr(exception, name) for name in DOCUMENTED)


def test_attributes_are_on_the_instance():
    error = raised("official", 2, msg="no profile", key="test:users:7", bin="age", in_doubt=True, subcode=4)
    assert type(error) is official.RecordNotFound
    assert (error.code, error.msg, error.in_doubt, error.subcode) == (2, "no profile", True, 4)
    assert (error.key, error.bin) == ("test:users:7", "age")
    assert error.file.endswith(".rs") and error.line > 0
    assert {"code", "msg", "file", "line", "in_doubt", "subcode", "key", "bin"} <= set(vars(error))


def test_index_and_function_are_on_their_branches():
    index = raised("official", 201, index="by_age")
    assert (type(index), index.name) == (official.IndexNotFound, "by_age")
    function = raised("official", 1301, udf=("stats", "sum"))
    assert (type(function), function.module, function.func) == (official.UDFNotFound, "stats", "sum")
    module = raised("official", 1302, module="stats")
    assert (module.module, module.func) == ("stats", None)
    assert not hasattr(index, "key") and not hasattr(function, "name") and not hasattr(index, "func")


def test_args_are_in_the_documented_order():
    error = raised("official", 9, msg="too late", in_doubt=True)
    assert error.args == (9, "too late", error.file, error.line, True)
    assert error.args[4] is True


def test_unset_attributes_have_the_value_of_the_class():
    error = canonical.RecordBusy()
    assert (error.msg, error.in_doubt, error.subcode, error.key) == (error.__doc__, None, 0, None)
    assert error.subcode is canonical.RecordBusy.subcode


def test_codes_and_their_errors_have_the_same_in_doubt():
    for code in (2, 9, 14, 22, 207, -8):
        error, own = raised("canonical", code), caught(aerospike_exceptions.raise_code, "canonical", code)
        assert (own.in_doubt, own.code, own.msg) == (error.in_doubt, error.code, error.msg)
    assert raised("canonical", 14).in_doubt is False and raised("canonical", 9).in_doubt is None


def test_instances_change_neither_their_class_nor_each_other():
    before = {kind: {name: value for name, value in vars(kind).items()} for kind in EVERY_CLASS}
    first = raised("official", 207, msg="first", in_doubt=True)
    second = raised("official", 208, msg="second", index="i")
    raised("official", -2, msg="third", subcode=8)
    assert (first.code, first.msg, first.in_doubt, first.name) == (207, "first", True, None)
    assert (second.code, second.msg, second.in_doubt, second.name) == (208, "second", None, "i")
    assert official.IndexError.code == 204 and official.AerospikeError.code is None
    assert before == {kind: {name: value for name, value in vars(kind).items()} for kind in EVERY_CLASS}


def test_values_without_an_attribute_are_notes():
    error = raised("official", 9, key="test:users:7", node="BB9", bin="age")
    assert error.__notes__ == ["key test:users:7", "bin age", "node BB9"]
    assert "__notes__" not in vars(raised("official", 2, key="test:users:7"))
    if sys.version_info >= (3, 11):
        assert "node BB9\n" in traceback.format_exception(error)


@pytest.mark.parametrize("kind", EVERY_CLASS)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_exceptions_of_every_class_are_pickled(kind, protocol):
    error = kind(17, "text", "there.rs", 3, True)
    error.note_of_a_caller = [1]
    again = pickle.loads(pickle.dumps(error, protocol))
    assert type(again) is kind and again is not error
    assert (again.args, vars(again), str(again)) == (error.args, vars(error), str(error))


def test_attributes_survive_pickles_and_copies():
    error = raised("official", 2, key="k", bin="b", in_doubt=True, subcode=4, node="A1")
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert vars(again) == vars(error) and again.args == error.args and again is not error
    deep = official.RecordNotFound("gone", key=["a", "list"])
    assert copy.copy(deep).key is deep.key
    assert copy.deepcopy(deep).key == deep.key and copy.deepcopy(deep).key is not deep.key


def test_text_is_the_message_with_the_known_attributes():
    error = raised("official", 2, msg="no profile", key="test:users:7", in_doubt=True)
    assert str(error) == "no profile [code 2, key test:users:7, in doubt]"
    last = traceback.format_exception_only(type(error), error)[0]
    assert last == f"aerospike_exceptions.official.RecordNotFound: {error}\n"
    # A second name of the code is not printed.
    assert str(raised("aerospike_py", 2, msg="gone")) == "gone [code 2]"
    # A group has no code.
    assert str(official.AdminError("locked")) == "locked"
    assert str(official.RecordNotFound("gone", subcode=4)) == "gone [code 2, subcode 4]"


class Failing:
    def __str__(self):
        raise ValueError("no text")


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (official.AerospikeError(None, ValueError("v")), "v"),
        (official.AerospikeError(msg=b"x"), "b'x'"),
        (official.AerospikeError(None, 5), "5"),
        (official.AerospikeError(ValueError("odd")), "odd"),
        (official.RecordNotFound(2, b"x"), "b'x' [code 2]"),
        (official.RecordNotFound("m", key=b"k"), "m [code 2, key b'k']"),
        (official.RecordNotFound("m", key=("ns", b"k")), "m [code 2, key ('ns', b'k')]"),
        (official.RecordNotFound("m", key=Failing()), "m [code 2, key <unprintable Failing object>]"),
        (official.RecordNotFound(Failing()), "<unprintable Failing object> [code 2]"),
    ],
)
def test_text_exists_for_any_value(error, text):
    assert str(error) == text
    assert text in traceback.format_exception_only(type(error), error)[0]


def test_text_of_bytes_is_no_warning_with_bb():
    source = (
        "from aerospike_exceptions import official as o;"
        "print(o.RecordNotFound(b'm', key=b'k'), o.RecordNotFound('m', key=bytearray(b'k')))"
    )
    done = subprocess.run([sys.executable, "-bb", "-c", source], capture_output=True, text=True)
    assert done.stdout == "b'm' [code 2, key b'k'] m [code 2, key bytearray(b'k')]\n", done.stderr


@pytest.mark.parametrize("kind", EVERY_CLASS)
def test_repr_creates_an_equal_exception(kind):
    names = [name for name in kind._defaults if name not in DOCUMENTED]
    for error in (
        kind(),
        kind("text"),
        kind(17, "text", "there.rs", 3, True, **{name: f"the {name}" for name in names}),
    ):
        again = eval(repr(error), vars(sys.modules[kind.__module__]))
        assert type(again) is kind and vars(again) == vars(error) and again.args == error.args


def test_repr_is_a_call():
    error = raised("official", 2, msg="no profile", key="test:users:7", subcode=4)
    call = f"RecordNotFound(2, 'no profile', {error.file!r}, {error.line}, None, subcode=4, key='test:users:7')"
    assert repr(error) == call


def test_construction_in_python():
    assert official.RecordNotFound().args == (2, official.RecordNotFound.__doc__, None, None, None)
    assert official.RecordNotFound("gone").args == (2, "gone", None, None, None)
    assert official.RecordNotFound(3, "gone", "f.c", 7, True).args == (3, "gone", "f.c", 7, True)
    assert official.RecordNotFound(None, "gone").code == 2
    assert official.RecordNotFound("").msg == ""
    assert official.RecordNotFound(msg="gone", code=77).args[:2] == (77, "gone")
    by_name = official.RecordNotFound("gone", key=("test", "users", 7), bin="age", in_doubt=True, line=4)
    assert documented(by_name) == (2, "gone", None, 4, True)
    assert (by_name.key, by_name.bin) == (("test", "users", 7), "age")
    # A first argument that is not an integer is the message.
    odd = ValueError("odd")
    assert official.ServerError(odd).msg is odd
    assert aerospike_py.RecordNotFound("gone", code=2).result_code == 2
    with pytest.raises(official.ServerError):
        raise official.RecordNotFound


class Indexed:
    """An integer type, like those of NumPy."""

    def __index__(self):
        return 2


def test_integers_of_other_types_are_codes():
    for error in (official.AerospikeError(Indexed(), "m"), official.AerospikeError("m", code=Indexed())):
        assert error.args[:2] == (2, "m") and type(error.code) is int
    assert aerospike_py.ServerError(Indexed()).result_code == 2
    with pytest.raises(TypeError):
        official.AerospikeError("m", code="2")


@pytest.mark.parametrize(
    ("args", "named", "message"),
    [
        ((1, "m", "f", 2, False, "more"), {}, "up to five arguments"),
        (("m", "more"), {}, "takes a message"),
        (("m",), {"msg": "again"}, "two values for 'msg'"),
        ((2, "m"), {"code": 3}, "two values for 'code'"),
        (("m",), {"shard": 3}, "no attribute 'shard'"),
        (("m",), {"name": "i"}, "no attribute 'name'"),
        (("m",), {"args": ()}, "no attribute 'args'"),
    ],
)
def test_wrong_calls_are_reported(args, named, message):
    with pytest.raises(TypeError, match=f"^RecordNotFound .*{message}"):
        official.RecordNotFound(*args, **named)


class Expired(official.RecordNotFound):
    """A derived class with its own constructor."""

    def __init__(self, user):
        super().__init__(f"{user} has expired", key=("test", "users", user))
        self.user = user


class Plain(official.RecordBusy):
    """A derived class without further members."""


class Coded(official.RecordBusy):
    """A derived class with other values."""

    code = 1014
    msg = "the record is busy"


class WithProperty(official.RecordBusy):
    """A derived class with a property in place of an attribute."""

    @property
    def msg(self):
        return f"busy: {self.args[1]}"


class WithFailingProperty(official.RecordBusy):
    @property
    def msg(self):
        raise ValueError("no message")


class WithSlots(official.RecordBusy):
    """Derived, with slots."""

    __slots__ = ("user", "unset")


class WithReduce(official.RecordBusy):
    """A derived class with its own method for copies."""

    def __reduce__(self):
        return type(self), self.args, self.__dict__


def copies(error):
    return pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)


def test_derived_classes():
    error = Expired("bob")
    assert (error.code, error.msg, error.key, error.user) == (2, "bob has expired", ("test", "users", "bob"), "bob")
    for again in copies(error):
        assert type(again) is Expired and vars(again) == vars(error) and again.args == error.args
    assert (Plain().code, Plain("m").args[:2], Plain().msg) == (14, (14, "m"), official.RecordBusy.__doc__)
    assert Coded().args[:2] == (1014, "the record is busy") and Coded(5, "m").args[:2] == (5, "m")
    with pytest.raises(official.RecordError):
        raise error


def test_derived_classes_with_properties():
    error = WithProperty("hot key")
    assert (error.msg, error.args[:2]) == ("busy: hot key", (14, "hot key"))
    assert str(error) == "busy: hot key [code 14]"
    assert WithProperty().args[1] == official.RecordBusy.__doc__
    for again in copies(error):
        assert again.args == error.args and again.msg == error.msg
    assert str(WithFailingProperty("hot key")) == "hot key [code 14]"


def test_derived_classes_with_slots():
    error = WithSlots("hot key")
    error.user = "bob"
    for again in copies(error):
        assert again.user == "bob" and not hasattr(again, "unset") and vars(again) == vars(error)


def test_derived_classes_with_reduce():
    error = WithReduce("hot key", key="k")
    for again in copies(error):
        assert again.args == error.args and again.key == "k"


def test_causes_are_chained():
    error = caught(aerospike_exceptions.raise_caused, "canonical")
    assert (type(error), error.msg) == (canonical.TimeoutError, "gave up")
    busy = error.__cause__
    assert (type(busy), busy.code, busy.key) == (canonical.RecordBusy, 14, "test:users:7")
    refused = busy.__cause__
    assert type(refused) is ConnectionRefusedError
    assert (refused.errno, refused.strerror) == (111, "Connection refused")
    assert refused.__cause__ is None and error.__suppress_context__
    assert caught(aerospike_exceptions.raise_caused, "official").__cause__.key == "test:users:7"


def test_exceptions_of_python_are_their_own_cause():
    own = KeyError("mine")
    error = caught(aerospike_exceptions.raise_caused, "canonical", own)
    assert error.__cause__.__cause__ is own


def test_context_is_set_by_python():
    try:
        try:
            aerospike_exceptions.raise_code("official", 2)
        except official.RecordNotFound as first:
            raise official.ClientError("later") from first
    except official.AerospikeError as later:
        assert later.__cause__.code == 2
    try:
        try:
            raise KeyError("context")
        except KeyError:
            aerospike_exceptions.raise_code("official", 2)
    except official.AerospikeError as error:
        assert isinstance(error.__context__, KeyError) and error.__cause__ is None


def test_match_statement():
    match raised("official", 2, msg="gone", key="k"):
        case official.RecordNotFound(2, message, key=key):
            assert (message, key) == ("gone", "k")
        case other:
            pytest.fail(f"not matched: {other!r}")


def test_threads_have_their_own_errors():
    seen = {}

    def work(number):
        errors = [raised("official", number, msg=f"of {number}") for _ in range(200)]
        seen[number] = {(error.code, error.msg) for error in errors}

    threads = [threading.Thread(target=work, args=(number,)) for number in range(200, 216)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {number: {(number, f"of {number}")} for number in range(200, 216)}


def test_exceptions_cross_processes():
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        known = {"msg": "no profile", "key": "test:users:7", "in_doubt": True}
        error = caught(pool.apply, aerospike_exceptions.raise_error, ("official", 2), known)
        assert type(error) is official.RecordNotFound
        assert (error.args[:2], error.key, error.in_doubt) == ((2, "no profile"), "test:users:7", True)
        derived = Expired("bob")
        again = pool.apply(copy.copy, (derived,))
        assert type(again) is Expired and vars(again) == vars(derived)


@pytest.mark.parametrize(
    "call",
    [
        lambda: aerospike_exceptions.raise_code("official", 201),
        lambda: aerospike_exceptions.raise_error("canonical", 2, key="k", node="n", in_doubt=True),
        lambda: aerospike_exceptions.raise_caused("canonical"),
        lambda: aerospike_exceptions.profile("carol"),
    ],
)
def test_raising_does_not_leak(call):
    def raise_often():
        for _ in range(10_000):
            try:
                call()
            except Exception:
                pass
        gc.collect()
        return sys.getallocatedblocks(), sys.getrefcount(official.IndexNotFound)

    raise_often()
    blocks, references = raise_often()
    more_blocks, more_references = raise_often()
    assert more_blocks - blocks < 1_000 and more_references == references


@pytest.mark.skipif(sys.version_info < (3, 11), reason="groups of exceptions came with Python 3.11")
def test_exception_groups():
    source = """
def taken(group):
    seen = []
    try:
        raise group
    except* canonical.RecordNotFound as found:
        seen.append(found.exceptions)
    except* (canonical.TimeoutError, KeyError) as others:
        seen.append(others.exceptions)
    return seen
"""
    space = {"canonical": canonical}
    exec(source, space)
    found, late, key = raised("canonical", 2), raised("canonical", 9), KeyError("k")
    group = ExceptionGroup("all", [late, found, key])
    assert space["taken"](group) == [(found,), (late, key)]
    # The built-in base class catches it.
    assert group.subgroup(TimeoutError).exceptions == (late,)
