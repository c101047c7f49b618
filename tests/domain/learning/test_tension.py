"""Tension around a project: told with its interval beside places without one, or not at all."""

from dataclasses import replace

from planner.domain.learning.tension import tensions
from tests.followed import TODAY
from tests.planted import OPENED, planted


def test_that_a_project_that_raises_tension_is_told_with_its_interval():
    (road,), quiet = tensions(planted(), TODAY)
    assert (road.project, road.place, road.opened) == ("P-ROAD", "KAN", OPENED.first_day())
    assert (road.before.people, road.after.people, road.moved.people) == (12, 12, 24)
    assert 1.2 < road.moved.low < road.moved.mean < road.moved.high < 2.2
    assert road.places == 1
    assert road.beyond is not None
    assert road.rose
    assert quiet == ("P-WELL",)


def test_that_what_rose_everywhere_alike_is_not_laid_at_the_projects_door():
    document = planted()
    alike = {
        key: replace(said, tension=min(3, (said.tension or 0) + 2))
        if said.place == "LAB" and said.on >= OPENED.first_day()
        else said
        for key, said in document.feedback.items()
    }
    (road,), _ = tensions(replace(document, feedback=alike), TODAY)
    assert road.moved.low > 0
    assert not road.rose


def test_that_without_places_to_set_beside_only_before_and_since_are_told():
    document = planted()
    kept = {key: said for key, said in document.feedback.items() if said.place != "LAB"}
    (road,), _ = tensions(replace(document, feedback=kept), TODAY)
    assert (road.beyond, road.places) == (None, 0)
    assert road.rose


def test_that_of_too_few_statements_nothing_is_said():
    document = planted()
    few = dict(list(document.feedback.items())[:21])  # nine since it opened
    found, quiet = tensions(replace(document, feedback=few), TODAY)
    assert (found, quiet) == ((), ("P-ROAD",))


def test_that_ten_statements_that_agree_leave_room_for_what_rounding_hides():
    document = planted()
    same = {
        key: replace(said, tension=2 if said.on >= OPENED.first_day() else 1)
        for key, said in document.feedback.items()
    }
    (road,), _ = tensions(replace(document, feedback=same), TODAY)
    assert road.moved.low < 1 < road.moved.high
