"""The emulator's process: `python -m launcher`, with the environment that `process.py` gives it."""

from importlib.metadata import version

#: What the gaps were looked at in. Each `gaps` module replaces functions inside it, by name.
EMULATOR = "1.5.33"


def main() -> None:
    found = version("ministack")
    if found != EMULATOR:
        raise SystemExit(
            f"ministack {found} is installed, but launcher/gaps/ was written for {EMULATOR}: "
            "look at each gap in the new version, then change EMULATOR and requirements.txt"
        )
    from launcher.gaps import alarms, concurrency, imports, mails, pipes, senders, streams, tables, transport

    for gap in (alarms, concurrency, imports, mails, pipes, senders, streams, tables, transport):
        gap.close()
    from ministack.app import main as serve

    serve()


if __name__ == "__main__":
    main()
