"""`python -m operate COMMAND [ARGUMENT ...]`: what the scripts beside this folder call."""

import importlib
import sys

from botocore.exceptions import BotoCoreError, ClientError

from operate.account import Failure

COMMANDS = ("deploy", "logs", "requeue", "restore", "run")


def main() -> int:
    name, arguments = sys.argv[1], sys.argv[2:]
    assert name in COMMANDS, name
    try:
        return importlib.import_module(f"operate.{name}").main(arguments) or 0
    except (Failure, BotoCoreError, ClientError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
