"""What happens to a stream's batch that fails.

AWS: the answer's `batchItemFailures` is where the next try begins; after `MaximumRetryAttempts` the batch is dropped
and noted at the on-failure destination, by its place in the stream and without its content.
<https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html>
<https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-eventsourcemapping.html>
The emulator takes every answer without an error for a success, and repeats an error without end.

Here a batch is repeated from the first record that failed. When its tries are used up, that record alone is noted and
dropped if the mapping bisects, otherwise the rest of the batch. AWS finds the record by halving the batch; what a
handler sees on the way differs, what is noted in the end is the same range or a wider one. AWS waits longer between
tries. Retries of one mapping hold up the other mappings here, since the emulator has one thread for all.
"""

import time

from ministack.services import lambda_svc

PAUSE = 0.05
"""Seconds between two tries."""


def close() -> None:
    invoke = lambda_svc._execute_function

    def invoke_and_retry(function, event):
        records = event.get("Records") if isinstance(event, dict) else None
        if not records or records[0].get("eventSource") != "aws:dynamodb":
            return invoke(function, event)
        return deliver(invoke, function, records, mapping_of(function, records))

    lambda_svc._execute_function = invoke_and_retry


def mapping_of(function, records) -> dict:
    """The event source mapping that brought these records to this function."""
    name = (function.get("config") or function)["FunctionName"]
    source = records[0]["eventSourceARN"]
    for _account, _region, mapping in lambda_svc._iter_all_esms():
        if mapping["EventSourceArn"] == source and mapping.get("FunctionName") == name:
            return mapping
    raise LookupError(f"no event source mapping from {source} to {name}")


def deliver(invoke, function, records, mapping) -> dict:
    """Hands over the records until each is done or noted as failed."""
    attempts = mapping.get("MaximumRetryAttempts")
    limit = -1 if attempts is None else int(attempts)
    retries = 0
    while records:
        result = invoke(function, {"Records": records})
        failed = first_failed(result, records, mapping)
        if failed is None:
            return result
        if failed > 0:
            records, retries = records[failed:], 0
        elif limit < 0 or retries < limit:
            retries += 1
            time.sleep(PAUSE)
        else:
            alone = str(mapping.get("BisectBatchOnFunctionError")).lower() == "true"
            dropped = records[:1] if alone else records
            source = records[0]["eventSourceARN"]
            lambda_svc._send_ddb_stream_failure_record(
                mapping, function, dropped, source, result, "RetryAttemptsExhausted"
            )
            records, retries = records[len(dropped) :], 0
    return {"body": {"batchItemFailures": []}}


def first_failed(result, records, mapping) -> int | None:
    """The place of the first failed record, or None. An error, or an id that is not in the batch, fails all of it."""
    if result.get("error"):
        return 0
    body = result.get("body")
    if "ReportBatchItemFailures" not in (mapping.get("FunctionResponseTypes") or []) or not isinstance(body, dict):
        return None
    reported = [failure.get("itemIdentifier") for failure in body.get("batchItemFailures") or []]
    if not reported:
        return None
    places = {record["dynamodb"]["SequenceNumber"]: place for place, record in enumerate(records)}
    return min(places.get(sequence_number, 0) for sequence_number in reported)
