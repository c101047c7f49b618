"""The lines of the case list in words: what a case is called, and its columns to choose from."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import Dimension
from planner.domain.programme.programme import Programme
from planner.services.cases.case_list import ListedCase, Look, Profile, Waiting
from planner.wording.names import name_of
from planner.wording.names.countries import country_name
from planner.wording.numbers import date_text, decimal_text, money_text, share_text
from ui.models.rows import Column
from ui.words import age_text, listed, need_name, person_word, place_name

#: Columns that are always there, and those shown until somebody chooses.
ALWAYS = ("number", "state")
FIRST = ("place", "who", "age", "counsellor", "met", "money", "funds")


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case as the list shows it; ``found_by``: what a search looks through."""

    listed: ListedCase = field(compare=False)
    number: str
    place: str = field(compare=False)
    state: str = field(compare=False)
    found_by: str = field(compare=False, repr=False)

    @property
    def case_id(self) -> CaseId:
        """Return which case it is."""
        return self.listed.case.id


def case_lines(cases: Iterable[ListedCase], document: Caseload, language: str) -> list[CaseLine]:
    """Return the cases in words; a name is looked through where it may be seen."""
    programme = document.programme
    places = {p.code: place_name(programme, p.code, language) for p in _places(programme)}
    lines = []
    for listed_case in cases:
        case = listed_case.case
        place = places.get(case.planning.place, case.planning.place)
        words = f"{case.number} {place} {case.identity.name}"
        state = state_name(listed_case, language)
        lines.append(CaseLine(listed_case, case.number, place, state, folded(words)))
    return lines


def _places(programme: Programme | None) -> Iterable[Any]:
    return programme.places if programme else ()


def folded(text: str) -> str:
    """Return a text without case and accents, as somebody types who looks for it."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def state_name(case: ListedCase, language: str) -> str:
    """Say where a case stands."""
    words = {
        Waiting.READY: _tr("ready to balance"),
        Waiting.DRAFT: _tr("draft"),
        Waiting.NOTHING: _tr("nothing awarded yet"),
    }
    status = case.status
    return words[status] if isinstance(status, Waiting) else name_of(status, language)


def look_name(look: Look) -> str:
    """Say what about a case needs a look."""
    return {
        Look.BELOW_FLOOR: _tr("Below a guaranteed floor"),
        Look.GETS_NOTHING: _tr("Gets nothing"),
        Look.NOT_PLANNED: _tr("Not planned"),
        Look.TO_CLEAR: _tr("To be cleared"),
        Look.WORST_TENTH: _tr("The tenth with most burden left"),
        Look.ACT_NOW: _tr("Act now"),
        Look.CONSENT_AGAIN: _tr("Consent to be asked"),
        Look.NOTHING_ASKED: _tr("No need known yet"),
        Look.AWAY: _tr("Handed over"),
    }[look]


def profile_name(profile: Profile) -> str:
    """Say who returned, in a word or three."""
    return {
        Profile.CHILD_ALONE: _tr("child alone"),
        Profile.WOMAN_ALONE: _tr("woman alone"),
        Profile.MAN_ALONE: _tr("man alone"),
        Profile.WOMAN_WITH: _tr("woman with others"),
        Profile.MAN_WITH: _tr("man with others"),
        Profile.OTHER: _tr("not recorded"),
    }[profile]


def vulnerability_name(programme: Programme | None, code: str, language: str) -> str:
    """Return the name of a vulnerability, its code where the programme lacks it."""
    known = dict(programme.vulnerabilities) if programme else {}
    return known[code].get(language) or code if code in known else code


@dataclass(frozen=True)
class CaseColumn:
    """A column of the list, by the name under which it is remembered."""

    name: str
    column: Column


def case_columns(document: Caseload, language: str) -> list[CaseColumn]:
    """Return every column there is, in their order."""
    programme = document.programme
    currency = programme.currency if programme else "EUR"

    def money(minor: int) -> str:
        return money_text(Money(minor, currency), language) if minor else "–"

    return [
        CaseColumn("number", Column(_tr("Number"), lambda r: r.number, 130, bold=True)),
        CaseColumn("name", Column(_tr("Name"), lambda r: r.listed.case.identity.name, 150)),
        CaseColumn("place", Column(_tr("Place"), lambda r: r.place, 120)),
        *_person_columns(document, language),
        *_need_columns(document, language),
        _figure("money", _tr("Money"), 85, lambda r: _amount(r.listed), money),
        *(
            _figure(
                f"money_{kind.value}",
                name_of(kind, language),
                85,
                partial(_minor_of, kind),
                money,
            )
            for kind in (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)
        ),
        CaseColumn(
            "funds",
            Column(_tr("Paid by"), lambda r: listed(sorted(_funds(r.listed))) or "–", 100),
        ),
        _figure("supports", _tr("Supports"), 80, lambda r: _supports(r.listed), str),
        CaseColumn(
            "state",
            Column(_tr("State"), lambda r: r.state, 0, attention=lambda r: _needs_a_look(r.listed)),
        ),
    ]


def _person_columns(document: Caseload, language: str) -> list[CaseColumn]:
    programme = document.programme

    def vulnerable(row: CaseLine) -> str:
        codes = sorted(row.listed.vulnerabilities)
        return listed(vulnerability_name(programme, c, language) for c in codes) or "–"

    def returned(row: CaseLine) -> date:
        return row.listed.case.planning.return_date or date.min

    return [
        CaseColumn(
            "who", Column(_tr("Who"), lambda r: person_word(r.listed.case, document, language), 80)
        ),
        CaseColumn(
            "age",
            Column(
                _tr("Age"),
                lambda r: age_text(r.listed.case, document),
                60,
                lambda r: r.listed.age or (-1, -1),
                right=True,
            ),
        ),
        _figure("household", _tr("Household"), 80, lambda r: len(r.listed.case.persons), str),
        CaseColumn("from", Column(_tr("Back from"), lambda r: _country(r, language), 110)),
        CaseColumn(
            "returned",
            Column(
                _tr("Returned"),
                lambda r: "–" if returned(r) == date.min else date_text(returned(r), language),
                140,
                returned,
            ),
        ),
        CaseColumn(
            "counsellor",
            Column(_tr("Counsellor"), lambda r: r.listed.case.planning.counsellor or "–", 90),
        ),
        CaseColumn("vulnerable", Column(_tr("Vulnerability"), vulnerable, 160)),
    ]


def _minor_of(kind: Kind, row: CaseLine) -> int:
    given = row.listed.given
    return given.minor.get(kind, 0) if given else 0


def _need_columns(document: Caseload, language: str) -> list[CaseColumn]:
    programme = document.programme
    asked = len(programme.needs) if programme else 0

    def share(value: float) -> str:
        return "–" if value < 0 else share_text(value, language)

    def met(row: CaseLine, dimension: Dimension | None) -> float:
        given = row.listed.given
        found = given.met(dimension) if given else None
        return -1.0 if found is None else found

    def left(row: CaseLine) -> float:
        given = row.listed.given
        return sum(given.left.values()) if given else -1.0

    def serious(row: CaseLine) -> str:
        codes = sorted(row.listed.serious)
        return listed(need_name(programme, c, language) for c in codes) or "–"

    return [
        _figure(
            "known",
            _tr("Needs known"),
            100,
            lambda r: r.listed.known,
            lambda n: _tr("{known} of {all}").format(known=n, all=asked),
        ),
        CaseColumn("serious", Column(_tr("Serious needs"), serious, 200)),
        _figure("met", _tr("All needs met"), 100, lambda r: met(r, None), share),
        *(
            _figure(f"met_{d.value}", name_of(d, language), 90, partial(met, dimension=d), share)
            for d in Dimension
        ),
        _figure(
            "left",
            _tr("Burden left"),
            90,
            left,
            lambda v: "–" if v < 0 else decimal_text(v, language, 1),
        ),
    ]


def _figure(
    name: str,
    title: str,
    width: int,
    value: Callable[[Any], Any],
    text: Callable[[Any], str],
) -> CaseColumn:
    """Return a column of figures, sorted by the figure and not by its text."""
    column = Column(title, lambda r: text(value(r)), width, value, right=True)
    return CaseColumn(name, column)


def _amount(case: ListedCase) -> int:
    return case.given.amount if case.given else 0


def _supports(case: ListedCase) -> int:
    return case.given.supports if case.given else 0


def _funds(case: ListedCase) -> frozenset[str]:
    return case.given.funds if case.given else frozenset()


def _country(row: CaseLine, language: str) -> str:
    code = row.listed.case.planning.departure
    return country_name(code, language) if code else "–"


def _needs_a_look(case: ListedCase) -> bool:
    return bool(case.looks & {Look.NOT_PLANNED, Look.GETS_NOTHING, Look.BELOW_FLOOR})


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseLines", text)
