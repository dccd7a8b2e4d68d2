"""The patterns of the guides, with the released exceptions and, after the import is replaced, with these."""

import asyncio
import types

import aerospike_py as released
import pytest

import aerospike_exceptions
import memory
from aerospike_exceptions import aerospike_py as here
from aerospike_exceptions import official
from conftest import DATA, caught

KEY = ("test", "users", "alice")
OTHER = ("test", "users", "bob")

# The class of the released package for each code, from its guide.
RELEASED_CLASSES = {2: "RecordNotFound", 3: "RecordGenerationError", 5: "RecordExistsError"}
RELEASED_CLASSES |= {9: "AerospikeTimeoutError", -10: "ClusterError", 22: "ServerError", 8: "ServerError"}


def fail_here(code, msg, key=None):
    aerospike_exceptions.raise_error("aerospike_py", code, msg=msg)


def fail_released(code, msg, key=None):
    error = getattr(released.exception, RELEASED_CLASSES[code])(msg)
    error.result_code = code
    raise error


def load(package):
    """The patterns, as a user would write them for a package. Only the name of the package is replaced."""
    text = (DATA / "patterns" / "guide.py").read_text(encoding="utf-8")
    assert text.count("import aerospike_py as aerospike") == text.count("from aerospike_py.exception import") == 1
    text = text.replace("import aerospike_py as", f"import {package} as")
    text = text.replace("from aerospike_py.exception import", f"from {package}.exception import")
    module = types.ModuleType("patterns")
    exec(compile(text, "guide.py", "exec"), vars(module))
    return module


@pytest.fixture(params=["here", "released"], name="patterns")
def fixture_patterns(request):
    if request.param == "here":
        memory.binding("of_here", here, here, fail_here)
        return load("of_here")
    memory.binding("of_released", released.exception, released, fail_released)
    return load("of_released")


def client_of(patterns, **state):
    client = patterns.aerospike.client({"hosts": ["one"]}).connect()
    vars(client).update(state)
    return client


def alice():
    return {KEY: (1, {"name": "Alice", "visits": 1})}


def test_specific_then_broad(patterns):
    log = []
    assert patterns.bins_of(client_of(patterns, records=alice()), KEY, log)["name"] == "Alice"
    assert patterns.bins_of(client_of(patterns), KEY, log) == {}
    assert log == []
    timeout = caught(patterns.bins_of, client_of(patterns, failures=[9]), KEY, log)
    assert type(timeout).__name__ == "AerospikeTimeoutError" and log == ["timeout"]
    other = caught(patterns.bins_of, client_of(patterns, failures=[22]), KEY, log)
    assert type(other).__name__ == "ServerError"
    assert log[1].startswith("failed: failed with 22")


@pytest.mark.parametrize(("failures", "calls"), [([], 1), ([9], 2), ([-10, 9], 3)])
def test_retry(patterns, failures, calls):
    client = client_of(patterns, records=alice(), failures=list(failures))
    assert patterns.get_with_retry(client, KEY).bins["name"] == "Alice"
    assert client.calls == calls
    client = patterns.aerospike.async_client()
    client.records, client.failures = alice(), list(failures)
    assert asyncio.run(patterns.get_with_retry_async(client, KEY)).bins["name"] == "Alice"
    assert client.calls == calls


def test_retry_gives_up(patterns):
    client = client_of(patterns, failures=[9, 9, 9])
    assert type(caught(patterns.get_with_retry, client, KEY)).__name__ == "AerospikeTimeoutError"
    assert client.calls == 3
    # Other errors are raised at once.
    client = client_of(patterns, failures=[22])
    assert type(caught(patterns.get_with_retry, client, KEY)).__name__ == "ServerError"
    assert client.calls == 1


def test_compare_and_swap(patterns):
    client = client_of(patterns, records=alice())
    others = iter(range(2))

    def somebody_else_writes():
        if next(others, None) is not None:
            gen, bins = client.records[KEY]
            client.records[KEY] = (gen + 1, {**bins, "visits": bins["visits"] + 10})

    client.before_put = somebody_else_writes
    assert patterns.update(client, KEY, "visits", lambda visits: visits + 1) == 22
    assert client.records[KEY] == (4, {"name": "Alice", "visits": 22})


def test_compare_and_swap_gives_up(patterns):
    client = client_of(patterns, records=alice(), failures=[0, 3] * 5)
    error = caught(patterns.update, client, KEY, "visits", lambda visits: visits + 1)
    assert type(error).__name__ == "RecordGenerationError"
    assert (error.result_code, client.calls) == (patterns.aerospike.AEROSPIKE_ERR_RECORD_GENERATION, 10)


def test_create_only(patterns):
    client = client_of(patterns)
    assert patterns.create(client, KEY, {"name": "Alice"}) is True
    assert patterns.create(client, KEY, {"name": "Another"}) is False
    assert client.get(KEY).bins == {"name": "Alice"}
    client.put(KEY, {"name": "Another"})
    assert client.get(KEY).bins == {"name": "Another"}


def test_batch_codes(patterns):
    client = client_of(patterns, records=alice())
    busy = ("test", "users", "carol")
    rows = client.batch_read([KEY, OTHER, busy], broken={busy: 14})
    found, missing, failed = patterns.sort_batch(rows)
    assert [bins["name"] for bins in found] == ["Alice"]
    assert (missing, failed) == ([OTHER], [(busy, patterns.aerospike.AEROSPIKE_ERR_KEY_BUSY)])
    assert patterns.failed_of_batch(client, [KEY, OTHER, busy], [], {busy: 14}) == [OTHER, busy]
    client.failures = [9]
    assert patterns.failed_of_batch(client, [KEY], [], {}) == "all"


def test_connection(patterns):
    assert patterns.run({"hosts": ["one"]}, lambda client: client.is_open) is True
    with pytest.raises(SystemExit, match="^cannot reach the cluster: no host answers") as info:
        patterns.run({"hosts": []}, None)
    assert type(info.value.__cause__).__name__ == "ClusterError"
    seen = []
    error = caught(patterns.run, {"hosts": ["one"]}, lambda client: (seen.append(client), client.get(KEY)))
    assert type(error).__name__ == "RecordNotFound" and not seen[0].is_open


def test_async(patterns):
    client = patterns.aerospike.async_client()
    client.records = alice()
    assert asyncio.run(patterns.user(client, KEY))["name"] == "Alice"
    assert asyncio.run(patterns.user(client, OTHER)) is None


def test_gather(patterns):
    client, log = patterns.aerospike.async_client(), []
    client.records, client.failures = alice(), [0, 0, 8]
    keys = [KEY, OTHER, ("test", "users", "carol")]
    records = asyncio.run(patterns.fetch_many(client, keys, log))
    assert [bins and bins["name"] for bins in records] == ["Alice", None, None]
    assert log == [keys[2]]
    client.failures = [-10, 9]
    log.clear()
    assert asyncio.run(patterns.fetch_many(client, keys[:2], log)) == [None, None]
    assert log == keys[:2]


def test_the_patterns_of_the_official_client():
    """The two programs of its documentation: message and code, and whether the write may have been applied."""
    ex = official
    lines = []
    try:
        aerospike_exceptions.raise_error("official", -10, msg="no host answers")
    except ex.AerospikeError as error:
        lines.append("Error: {0} [{1}]".format(error.msg, error.code))
    for in_doubt in (True, False):
        try:
            aerospike_exceptions.raise_error("official", 9, in_doubt=in_doubt)
        except ex.AerospikeError as error:
            lines.append(f"in doubt: {error.args[4]}")
    assert lines == ["Error: no host answers [-10]", "in doubt: True", "in doubt: False"]
