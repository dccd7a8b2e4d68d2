"""Measures the cost of raising and catching one exception. It is run by hand, because timed tests are unreliable.

    maturin develop --release --features probes && .venv/bin/python tests/cost.py

The minimum of 7 runs of 60,000 in processor time, compared with a class in Python that has the five
attributes.
"""

import os
import time

from aerospike_exceptions import _native, canonical, raise_code, raise_error

RUNS, TIMES = 7, 60_000


class ByHand(Exception):
    def __init__(self, code=None, msg=None, file=None, line=None, in_doubt=None):
        super().__init__(code, msg, file, line, in_doubt)
        self.code = code
        self.msg = msg
        self.file = file
        self.line = line
        self.in_doubt = in_doubt


def raise_by_hand():
    raise ByHand(2, "the record does not exist", "store.rs", 12, False)


def raise_in_python():
    raise canonical.RecordNotFound(2, "the record does not exist", "store.rs", 12, False)


def cost(function, *arguments):
    start = time.process_time_ns()
    for _ in range(TIMES):
        try:
            function(*arguments)
        except Exception:
            pass
    return (time.process_time_ns() - start) / TIMES


CALLS = {
    "a class written by hand": (raise_by_hand,),
    "Classes::check(2)": (_native.check, 2),
    "the same, with the search for the tree": (raise_code, "canonical", 2),
    "Classes::error, with its Error": (raise_error, "canonical", 2),
    "a class of the tree, raised in Python": (raise_in_python,),
}

if __name__ == "__main__":
    print("RUST_BACKTRACE", os.environ.get("RUST_BACKTRACE", "unset"))
    # The runs are interleaved, so that a busy machine slows all of them down.
    runs = [[cost(*call) for call in CALLS.values()] for _ in range(RUNS)]
    costs = [min(times) for times in zip(*runs)]
    for name, nanoseconds in zip(CALLS, costs):
        print(f"{nanoseconds:6.0f} ns  {nanoseconds / costs[0]:4.2f} x  {name}")
