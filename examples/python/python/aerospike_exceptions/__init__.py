"""Trees of Aerospike errors as exceptions, one module each: official, aerospike_py, canonical, store."""

from ._native import (
    aerospike_py,
    canonical,
    official,
    profile,
    raise_caused,
    raise_code,
    raise_error,
    store,
    with_retries,
)

__all__ = [
    "aerospike_py",
    "canonical",
    "official",
    "profile",
    "raise_caused",
    "raise_code",
    "raise_error",
    "store",
    "with_retries",
]
