"""Checked by mypy and not run. Each `ignore` is at a mistake that the stubs have to reveal."""

from typing import Any, Literal

from typing_extensions import assert_type

import aerospike_exceptions
from aerospike_exceptions import aerospike_py, canonical, official, store


def caught() -> None:
    try:
        aerospike_exceptions.raise_code("official", 2)
    except official.RecordNotFound as error:
        assert_type(error.code, int | None)
        assert_type(error.msg, str)
        assert_type(error.file, str | None)
        assert_type(error.line, int | None)
        assert_type(error.in_doubt, bool | None)
        assert_type(error.subcode, int)
        assert_type(error.subcode_name, str | None)
        assert_type(error.bin, str | None)
        assert_type(error.key, Any)
        error.name  # type: ignore[attr-defined]
    except official.IndexError as error:
        assert_type(error.name, str | None)
        error.key  # type: ignore[attr-defined]
    except official.UDFError as error:
        assert_type(error.module, str | None)
        assert_type(error.func, str | None)
    except (official.TimeoutError, official.ClusterError) as error:
        assert_type(error, official.TimeoutError | official.ClusterError)


def raised() -> None:
    official.RecordNotFound()
    official.RecordNotFound("gone", key=("test", "users", 7), bin="age")
    official.RecordNotFound(2, "gone", "there.c", 7, True)
    official.RecordNotFound(msg="gone", code=2)
    official.RecordNotFound(None)
    official.RecordNotFound("gone", shard=3)  # type: ignore[call-overload]
    official.RecordNotFound(2, 3)  # type: ignore[call-overload]
    official.RecordNotFound(2, "gone", "there.c", 7, True, 8)  # type: ignore[call-overload]
    official.ServerError("gone", key="k")  # type: ignore[call-overload]


def above() -> None:
    lookup: LookupError = store.Unreadable()
    missing: canonical.RecordNotFound = store.Closed("closed", user="bob", key="k")
    timeout: TimeoutError = canonical.TimeoutError()
    busy: official.RecordError = official.RecordBusy()
    wrong: official.IndexError = official.RecordBusy()  # type: ignore[assignment]
    builtin: IndexError = official.IndexError()  # type: ignore[assignment]
    print(lookup, missing, timeout, busy, wrong, builtin)


def constants() -> None:
    assert_type(aerospike_py.AEROSPIKE_OK, Literal[0])
    assert_type(aerospike_py.AEROSPIKE_ERR_KEY_BUSY, Literal[14])
    aerospike_py.AEROSPIKE_OK = 1  # type: ignore[misc]
    assert_type(aerospike_py.ServerError().result_code, int | None)


def deprecated() -> None:
    try:
        aerospike_exceptions.raise_code("aerospike_py", 9)
    except aerospike_py.TimeoutError as error:  # type: ignore[deprecated]
        assert_type(error.msg, str)
    except aerospike_py.IndexError:  # type: ignore[deprecated]
        pass


def matched(error: official.AerospikeError) -> str:
    match error:
        case official.RecordNotFound(code, msg):
            assert_type(code, int | None)
            return msg
        case _:
            return error.msg


class Expired(official.RecordNotFound):
    def __init__(self, user: str) -> None:
        super().__init__(f"{user} has expired", key=user)
        self.user = user
