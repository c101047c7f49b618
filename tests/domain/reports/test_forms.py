"""What is given in kind is told as goods or as services, where the catalogue knows it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Delivery
from planner.domain.reports.forms import Form, form_of
from tests import builders


@pytest.mark.parametrize(
    ("need", "delivery", "listed", "form"),
    [
        ("basic 0.5", Delivery.OFFICE, False, Form.GOODS),
        ("income 0.5", Delivery.VENDOR, False, Form.GOODS),
        ("training 0.5", Delivery.VENDOR, False, Form.SERVICES),
        ("basic 0.5", Delivery.EMPLOYER, False, Form.SERVICES),
        ("housing 0.5", Delivery.VENDOR, True, Form.SERVICES),
    ],
)
def test_that_a_service_is_what_somebodys_work_gives(need, delivery, listed, form):
    measure = replace(builders.measure("K-X", Kind.IN_KIND, need, cost=90), delivery=delivery)
    providers = [builders.provider("P", "K-X")] if listed else []
    programme = replace(builders.programme(measures=[measure]), providers=tuple(providers))
    assert form_of(programme, Kind.IN_KIND, "K-X") is form
    assert form_of(programme, Kind.CASH, "K-X") is Form.CASH


def test_that_what_the_catalogue_does_not_know_any_more_is_goods():
    assert form_of(builders.programme(), Kind.IN_KIND, "GONE") is Form.GOODS


def test_that_every_form_is_of_one_kind():
    assert {form.kind for form in Form} == set(Kind)
