"""A client over a dictionary with the interface of aerospike-py, which raises the given exceptions."""

import sys
import types
from dataclasses import dataclass, field
from typing import NamedTuple

POLICY_EXISTS_IGNORE, POLICY_EXISTS_CREATE_ONLY, POLICY_GEN_EQ = 0, 4, 1


class Meta(NamedTuple):
    gen: int


class Record(NamedTuple):
    key: tuple
    meta: Meta
    bins: dict


@dataclass
class BatchRecord:
    key: tuple
    result: int
    record: Record | None = None


@dataclass
class BatchRecords:
    batch_records: list


@dataclass
class Client:
    """Raises as a server would, with the codes in `failures` for the next operations."""

    fail: object
    is_reachable: bool = True
    records: dict = field(default_factory=dict)
    failures: list = field(default_factory=list)
    before_put: object = None
    is_open: bool = False
    calls: int = 0

    def connect(self):
        if not self.is_reachable:
            self.fail(-10, "no host answers")
        self.is_open = True
        return self

    def close(self):
        self.is_open = False

    def _begin(self, key=None):
        self.calls += 1
        if self.failures:
            code = self.failures.pop(0)
            if code:
                self.fail(code, f"failed with {code}", key)

    def get(self, key, policy=None):
        self._begin(key)
        if key not in self.records:
            self.fail(2, "no such record", key)
        gen, bins = self.records[key]
        return Record(key, Meta(gen), dict(bins))

    def put(self, key, bins, meta=None, policy=None):
        self._begin(key)
        if self.before_put:
            self.before_put()
        gen, present = self.records.get(key, (0, {}))
        policy = policy or {}
        if policy.get("exists") == POLICY_EXISTS_CREATE_ONLY and key in self.records:
            self.fail(5, "there is one already", key)
        if policy.get("gen") == POLICY_GEN_EQ and meta["gen"] != gen:
            self.fail(3, f"generation {gen}, not {meta['gen']}", key)
        self.records[key] = (gen + 1, {**present, **bins})

    def _row(self, key, broken):
        if key in broken:
            return BatchRecord(key, broken[key])
        if key not in self.records:
            return BatchRecord(key, 2)
        gen, bins = self.records[key]
        return BatchRecord(key, 0, Record(key, Meta(gen), dict(bins)))

    def batch_read(self, keys, broken=None):
        self._begin()
        return BatchRecords([self._row(key, broken or {}) for key in keys])

    def batch_operate(self, keys, operations, broken=None):
        return self.batch_read(keys, broken)


class AsyncClient(Client):
    """The same, awaited."""

    async def get(self, key, policy=None):
        return super().get(key, policy)

    async def put(self, key, bins, meta=None, policy=None):
        return super().put(key, bins, meta, policy)


def binding(name, exceptions, constants, fail):
    """A module of that name, with such a client, and its exceptions in a module below."""
    module = types.ModuleType(name)
    module.exception = exceptions
    for constant in (value for value in dir(constants) if value.startswith("AEROSPIKE_")):
        setattr(module, constant, getattr(constants, constant))
    module.POLICY_EXISTS_CREATE_ONLY = POLICY_EXISTS_CREATE_ONLY
    module.POLICY_GEN_EQ = POLICY_GEN_EQ

    def client(config):
        return Client(fail, is_reachable=bool(config["hosts"]))

    module.client = client
    module.async_client = lambda: AsyncClient(fail)
    sys.modules[name] = module
    sys.modules[f"{name}.exception"] = exceptions
    return module
