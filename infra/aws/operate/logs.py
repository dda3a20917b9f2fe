"""`logs`: what went wrong in a stack's functions, time-outs and crashes included."""

import argparse
import json
import re
import time
from datetime import datetime, timezone

from operate.account import Failure, Stack, session

USAGE = """\
Usage: infra/aws/logs STACK [FUNCTION ...] [--since 1h] [--all]

Prints the warnings and errors of a stack's functions, oldest first, with what AWS itself reports: time-outs, crashes and
memory that ran out. Functions are named as in template.yaml: Sign, Count, SendEmail …; without names, all of them.

  --since TIME   how far back: 15m, 6h, 2d [default: 1h]
  --all          every line, not only what went wrong

Examples:
  infra/aws/logs countersign Count --since 6h
  infra/aws/logs countersign
"""
SUFFIX = "Function"
UNITS = {"m": 60, "h": 3600, "d": 86400}


def main(arguments: list) -> int:
    parser = argparse.ArgumentParser(prog="logs", usage=argparse.SUPPRESS, add_help=False)
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("--since", default="1h")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("words", nargs="*")
    asked = parser.parse_intermixed_args(arguments)
    if asked.help or not asked.words:
        print(USAGE)
        return 0 if asked.help else 2
    begin = int((time.time() - seconds(asked.since)) * 1000)
    stack = Stack.get(session(), asked.words[0])
    known = sorted(name.removesuffix(SUFFIX) for name in stack.outputs if name.endswith(SUFFIX))
    for name in asked.words[1:]:
        if name not in known:
            raise Failure(f"there is no function {name}; there are: {', '.join(known)}")
    lines = [line for name in asked.words[1:] or known for line in read(stack, name, begin)]
    shown = [line for line in sorted(lines) if asked.all or went_wrong(line[2])]
    for at, name, message in shown:
        print(f"{datetime.fromtimestamp(at / 1000, timezone.utc):%Y-%m-%d %H:%M:%S}Z {name}: {message}")
    if not shown:
        print(f"Nothing went wrong in {len(lines)} lines of the last {asked.since}.")
    return 0


def seconds(text: str) -> int:
    found = re.fullmatch(r"([0-9]+)([mhd])", text)
    if not found:
        raise Failure(f"--since {text}: give minutes, hours or days, like 15m, 6h or 2d")
    return int(found[1]) * UNITS[found[2]]


def read(stack: Stack, name: str, begin: int) -> list:
    """Time, function and text of each line. The lines are judged here, since a crash writes what is no JSON."""
    group = stack.physical_id(f"{name}Log")
    pages = stack.aws.client("logs").get_paginator("filter_log_events").paginate(logGroupName=group, startTime=begin)
    return [(event["timestamp"], name, event["message"].strip()) for page in pages for event in page["events"]]


def went_wrong(message: str) -> bool:
    """Our own lines have a level; AWS's tell in their record how an invocation or a start ended."""
    try:
        line = json.loads(message)
    except ValueError:
        return True
    if not isinstance(line, dict):
        return True
    if str(line.get("type", "")).startswith("platform."):
        record = line.get("record", {})
        return record.get("status", "success") != "success" or "errorType" in record
    return line.get("level") in ("WARN", "ERROR")
