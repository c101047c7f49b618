"""The examples, composed once, and the option to accept what they say now."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports.compose import compose_plan
from exports.document import PlanDocument
from tests.accept import check_accepted
from tests.exports.examples import ON, case_id, example_caseload

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def golden(request):
    accept = request.config.getoption("--accept", default=False)

    def check(name: str, text: str) -> None:
        check_accepted(GOLDEN / name, text, accept=accept)

    return check


@pytest.fixture(scope="session")
def example():
    return example_caseload()


@pytest.fixture(scope="session")
def documents(example) -> list[PlanDocument]:
    caseload, allocation = example
    return [compose_plan(caseload, allocation, case_id(i), on=ON) for i in range(1, 7)]
