"""Cases that may be one person: found among many who share a name or a day."""

from datetime import date

from planner.domain.cases.case import Case, Identity, Planning
from planner.domain.cases.duplicates import likely_pairs
from planner.domain.ids import CaseId, PersonId
from planner.domain.months import PartialDate

NEW_YEAR = date(1990, 1, 1)


def person(number, name, place="", day=NEW_YEAR):
    identity = Identity(name, PartialDate.of_day(day))
    key = f"GN-{number:04d}"
    return Case(CaseId(key), key, PersonId(f"p{key}"), identity, Planning(place=place))


def pairs(cases):
    return {(pair.one, pair.other) for pair in likely_pairs(cases)}


def test_that_a_pair_is_found_among_many_of_its_day_and_first_name():
    crowd = [person(n, f"Fatou {chr(97 + n % 26) * 2}{n}x", f"P-{n}") for n in range(150)]
    two = [person(900, "Fatou Diallo", "P-900"), person(901, "Fatou Binta Diallo", "P-901")]
    assert ("GN-0900", "GN-0901") in pairs([*crowd, *two])


def test_that_a_common_name_makes_a_pair_with_the_day_and_not_with_the_year():
    crowd = [person(n, "Mamadou Bah", "P-1", date(1950 + n % 50, 1 + n % 12, 3)) for n in range(48)]
    same_day = person(900, "Mamadou Bah", "P-2", crowd[0].identity.birth.earliest)
    found = pairs([*crowd, same_day])
    assert ("GN-0000", "GN-0900") in found
    assert all("GN-0900" not in pair or "GN-0000" in pair for pair in found)


def test_that_day_and_month_the_other_way_round_are_to_be_judged():
    one = person(1, "Aïssatou Traoré", "P-1", date(1990, 4, 3))
    turned = person(2, "Traore Aissatou", "P-1", date(1990, 3, 4))
    elsewhere = person(3, "Traore Aissatou", "P-2", date(1990, 3, 4))
    another = person(4, "Traore Aissatou", "P-1", date(1990, 3, 5))
    assert pairs([one, turned]) == {("GN-0001", "GN-0002")}
    assert pairs([one, elsewhere]) == set()
    assert pairs([one, another]) == set()


def test_that_of_a_whole_camp_alike_everybody_is_named_and_not_with_everybody():
    camp = [person(n, "Mariama Barry", "P-1") for n in range(1_000)]
    found = pairs(camp)
    assert {number for pair in found for number in pair} == {case.id for case in camp}
    assert len(found) <= 60 * len(camp)
