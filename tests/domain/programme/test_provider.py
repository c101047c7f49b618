"""Providers: whom they reach and whose language they speak."""

from __future__ import annotations

from tests.builders import provider


def test_that_a_provider_without_places_reaches_every_place():
    assert provider("SHOP", "KIT").reaches("KAN")
    assert provider("SHOP", "KIT").reaches("")
    assert not provider("SHOP", "KIT", places=["LAB"]).reaches("KAN")


def test_that_languages_nobody_recorded_keep_nobody_away():
    assert provider("SHOP", "KIT").speaks("ff")
    assert not provider("SHOP", "KIT", languages=["fr"]).speaks("ff")


def test_that_a_service_is_a_provider_and_a_measure():
    assert provider("SHOP", "KIT").service == "SHOP/KIT"
