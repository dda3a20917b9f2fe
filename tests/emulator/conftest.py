"""One emulator and one deployed stack for all tests."""

import pytest
from launcher.process import Emulator
from stack import Stack


@pytest.fixture(scope="session")
def emulator(tmp_path_factory):
    emulator = Emulator(tmp_path_factory.mktemp("emulator"))
    try:
        yield emulator
    finally:
        emulator.stop()


@pytest.fixture(scope="session")
def stack(emulator):
    stack = Stack(emulator)
    stack.load_petition()
    return stack


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """A failed test shows what the functions wrote."""
    report = yield
    stack = getattr(item, "funcargs", {}).get("stack")
    if report.failed and stack:
        report.sections.append(("functions and emulator", stack.logs()))
    return report
