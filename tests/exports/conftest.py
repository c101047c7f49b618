"""The examples, composed once."""

from __future__ import annotations

import pytest

from exports.compose import compose_plan
from exports.document import PlanDocument
from tests.exports.examples import ON, case_id, example_caseload


@pytest.fixture(scope="session")
def example():
    return example_caseload()


@pytest.fixture(scope="session")
def documents(example) -> list[PlanDocument]:
    caseload, allocation = example
    return [compose_plan(caseload, allocation, case_id(i), on=ON) for i in range(1, 7)]
