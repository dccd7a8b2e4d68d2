"""The patterns of aerospike-py's guide to errors, with the imports of the released package."""

import asyncio
import time

import aerospike_py as aerospike
from aerospike_py.exception import (
    AerospikeError,
    AerospikeTimeoutError,
    ClusterError,
    RecordExistsError,
    RecordGenerationError,
    RecordNotFound,
)

TRANSIENT = (AerospikeTimeoutError, ClusterError)


def bins_of(client, key, log):
    """The specific one first, then the broad one."""
    try:
        return client.get(key).bins
    except RecordNotFound:
        return {}
    except AerospikeTimeoutError:
        log.append("timeout")
        raise
    except AerospikeError as error:
        log.append(f"failed: {error}")
        raise


def get_with_retry(client, key, attempts=3):
    for attempt in range(attempts):
        try:
            return client.get(key)
        except TRANSIENT:
            if attempt == attempts - 1:
                raise
            time.sleep(0.001 * 2**attempt)


async def get_with_retry_async(client, key, attempts=3):
    for attempt in range(attempts):
        try:
            return await client.get(key)
        except (AerospikeTimeoutError, ClusterError):
            if attempt == attempts - 1:
                raise
            await asyncio.sleep(0.001 * 2**attempt)


def update(client, key, name, change, attempts=5):
    """Compare and swap: read, change, write if the generation is the same."""
    for attempt in range(attempts):
        try:
            record = client.get(key)
            value = change(record.bins.get(name))
            client.put(key, {name: value}, meta={"gen": record.meta.gen}, policy={"gen": aerospike.POLICY_GEN_EQ})
            return value
        except RecordGenerationError:
            if attempt == attempts - 1:
                raise


def create(client, key, bins):
    try:
        client.put(key, bins, policy={"exists": aerospike.POLICY_EXISTS_CREATE_ONLY})
        return True
    except RecordExistsError:
        return False


def sort_batch(rows):
    """Each row has its code; no row raises."""
    found, missing, failed = [], [], []
    for row in rows.batch_records:
        if row.result == aerospike.AEROSPIKE_OK and row.record:
            found.append(row.record.bins)
        elif row.result == aerospike.AEROSPIKE_ERR_RECORD_NOT_FOUND:
            missing.append(row.key)
        else:
            failed.append((row.key, row.result))
    return found, missing, failed


def failed_of_batch(client, keys, operations, broken):
    try:
        results = client.batch_operate(keys, operations, broken)
    except AerospikeError:
        return "all"
    return [row.key for row in results.batch_records if row.result != aerospike.AEROSPIKE_OK]


def run(config, work):
    try:
        client = aerospike.client(config).connect()
    except ClusterError as error:
        raise SystemExit(f"cannot reach the cluster: {error}") from error
    try:
        return work(client)
    finally:
        client.close()


async def user(client, key):
    try:
        return (await client.get(key)).bins
    except RecordNotFound:
        return None


async def fetch_many(client, keys, log):
    """A failed read does not end the other reads."""
    results = await asyncio.gather(*(client.get(key) for key in keys), return_exceptions=True)
    records = []
    for key, result in zip(keys, results):
        if isinstance(result, RecordNotFound):
            records.append(None)
        elif isinstance(result, AerospikeError):
            log.append(key)
            records.append(None)
        elif isinstance(result, Exception):
            raise result
        else:
            records.append(result.bins)
    return records
