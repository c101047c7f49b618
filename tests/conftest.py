"""What holds for every test: no screen, and the same examples each time."""

import os
from pathlib import Path

# Before the first import of Qt, which reads it once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

import planner  # noqa: F401 - before numpy, as in the product
from tests.accept import check_accepted
from tests.opened import PASSPHRASE, storage

settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session", autouse=True)
def _light_passphrases():
    """Every caseload of a test opens with one passphrase, and trying it costs next to nothing."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLANNER_PASSPHRASE", PASSPHRASE.text)
        patch.setattr("planner.app.wiring.EncryptedStorage", storage)
        yield


@pytest.fixture
def golden(request):
    """Return what compares a text with the accepted one, kept in ``golden`` beside the tests."""
    beside = next(p / "golden" for p in request.path.parents if (p / "golden").is_dir())
    accept = request.config.getoption("--accept", default=False)

    def check(name: str, text: str, folder: Path = beside) -> None:
        check_accepted(folder / name, text, accept=accept)

    return check


def pytest_addoption(parser):
    parser.addoption(
        "--accept", action="store_true", help="write the golden files anew instead of comparing"
    )
