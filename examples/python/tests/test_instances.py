"""What the documents promise of an exception is there on the instance."""

import copy
import gc
import multiprocessing
import pickle
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


def test_what_an_error_knows_is_on_the_instance():
    error = raised("official", 2, msg="no profile", key="test:users:7", bin="age", in_doubt=True, subcode=4)
    assert type(error) is official.RecordNotFound
    assert (error.code, error.msg, error.in_doubt, error.subcode) == (2, "no profile", True, 4)
    assert (error.key, error.bin) == ("test:users:7", "age")
    assert error.file.endswith(".rs") and error.line > 0
    assert {"code", "msg", "file", "line", "in_doubt", "subcode", "key", "bin"} <= set(vars(error))


def test_the_name_of_the_index_and_the_function_are_where_they_belong():
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


def test_what_is_not_said_is_as_the_class_has_it():
    error = raised("canonical", 14)
    assert (error.msg, error.in_doubt, error.subcode, error.key) == (error.__doc__, False, None, None)


def test_an_instance_changes_neither_its_class_nor_another_instance():
    before = {kind: {name: value for name, value in vars(kind).items()} for kind in EVERY_CLASS}
    first = raised("official", 207, msg="first", in_doubt=True)
    second = raised("official", 208, msg="second", index="i")
    raised("official", -2, msg="third", subcode=8)
    assert (first.code, first.msg, first.in_doubt, first.name) == (207, "first", True, None)
    assert (second.code, second.msg, second.in_doubt, second.name) == (208, "second", False, "i")
    assert official.IndexError.code == 204 and official.AerospikeError.code is None
    assert before == {kind: {name: value for name, value in vars(kind).items()} for kind in EVERY_CLASS}


def test_what_has_no_attribute_is_a_note():
    error = raised("official", 9, key="test:users:7", node="BB9", bin="age")
    assert error.__notes__ == ["key test:users:7", "bin age", "node BB9"]
    assert "__notes__" not in vars(raised("official", 2, key="test:users:7"))
    if sys.version_info >= (3, 11):
        assert "node BB9\n" in traceback.format_exception(error)


@pytest.mark.parametrize("kind", EVERY_CLASS)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_exception_is_pickled(kind, protocol):
    error = kind(17, "told", "there.rs", 3, True)
    error.note_of_a_caller = [1]
    again = pickle.loads(pickle.dumps(error, protocol))
    assert type(again) is kind and again is not error
    assert (again.args, vars(again), str(again)) == (error.args, vars(error), str(error))


def test_what_is_known_survives_pickling_and_copying():
    error = raised("official", 2, key="k", bin="b", in_doubt=True, subcode=4, node="A1")
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert vars(again) == vars(error) and again.args == error.args and again is not error
    deep = official.RecordNotFound("gone", key=["a", "list"])
    assert copy.copy(deep).key is deep.key
    assert copy.deepcopy(deep).key == deep.key and copy.deepcopy(deep).key is not deep.key


def test_it_prints_what_is_known():
    error = raised("official", 2, msg="no profile", key="test:users:7", in_doubt=True)
    assert str(error) == "no profile [code 2, key test:users:7, in doubt]"
    assert repr(error) == f"RecordNotFound(2, 'no profile', {error.file!r}, {error.line}, True)"
    assert eval(repr(error), vars(official)).args == error.args
    last = traceback.format_exception_only(type(error), error)[0]
    assert last == f"aerospike_exceptions.official.RecordNotFound: {error}\n"
    # A name for the code that is there besides is not printed twice.
    assert str(raised("aerospike_py", 2, msg="gone")) == "gone [code 2]"
    # A group has no code, and one that nobody gave is none.
    assert str(official.AdminError("locked")) == "locked"


def test_it_is_raised_by_hand():
    assert official.RecordNotFound().args == (2, official.RecordNotFound.__doc__, None, None, False)
    assert official.RecordNotFound("gone").args == (2, "gone", None, None, False)
    assert official.RecordNotFound(3, "gone", "f.c", 7, True).args == (3, "gone", "f.c", 7, True)
    assert official.RecordNotFound(None, "gone").code == 2
    assert official.RecordNotFound(msg="gone", code=77).args[:2] == (77, "gone")
    by_name = official.RecordNotFound("gone", key=("test", "users", 7), bin="age", in_doubt=True, line=4)
    assert documented(by_name) == (2, "gone", None, 4, True)
    assert (by_name.key, by_name.bin) == (("test", "users", 7), "age")
    # Whatever is no code is the message, as with any exception.
    assert official.ServerError(ValueError("odd")).msg == "odd"
    assert aerospike_py.RecordNotFound("gone", code=2).result_code == 2
    with pytest.raises(official.ServerError):
        raise official.RecordNotFound


@pytest.mark.parametrize(
    ("args", "named", "said"),
    [
        ((1, "m", "f", 2, False, "more"), {}, "up to five arguments"),
        (("m", "more"), {}, "takes a message"),
        (("m",), {"msg": "again"}, "two values for 'msg'"),
        ((2, "m"), {"code": 3}, "two values for 'code'"),
        (("m",), {"shard": 3}, "no attribute 'shard'"),
        (("m",), {"name": "i"}, "no attribute 'name'"),
    ],
)
def test_a_wrong_call_is_told(args, named, said):
    with pytest.raises(TypeError, match=f"^RecordNotFound .*{said}"):
        official.RecordNotFound(*args, **named)


class Expired(official.RecordNotFound):
    """An exception of a program, with a constructor of its own."""

    def __init__(self, user):
        super().__init__(f"{user} has expired", key=("test", "users", user))
        self.user = user


class Plain(official.RecordBusy):
    """An exception of a program without anything of its own."""


def test_a_program_derives_its_own():
    error = Expired("bob")
    assert (error.code, error.msg, error.key, error.user) == (2, "bob has expired", ("test", "users", "bob"), "bob")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is Expired and vars(again) == vars(error) and again.args == error.args
    assert copy.copy(error).user == "bob"
    assert (Plain().code, Plain("m").args[:2], Plain().msg) == (14, (14, "m"), official.RecordBusy.__doc__)
    with pytest.raises(official.RecordError):
        raise error


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


def test_an_exception_of_python_is_its_own_cause():
    own = KeyError("mine")
    error = caught(aerospike_exceptions.raise_caused, "canonical", own)
    assert error.__cause__.__cause__ is own


def test_the_chain_of_python_is_left_alone():
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


def test_it_is_matched_by_its_parts():
    match raised("official", 2, msg="gone", key="k"):
        case official.RecordNotFound(2, message, key=key):
            assert (message, key) == ("gone", "k")
        case other:
            pytest.fail(f"not matched: {other!r}")


def test_threads_do_not_mix_their_errors():
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


def test_it_comes_back_from_another_process():
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
def test_raising_leaves_nothing_behind(call):
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
def test_a_group_is_taken_apart():
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
    # The built-in base that stands behind the one of the tree.
    assert group.subgroup(TimeoutError).exceptions == (late,)
