"""The form of the visits in every way it can be exported: rows in, rows matched, cells lost.

The exports are made by ``tests/intake/exports_of_forms``, which knows nothing of how they are read.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from planner.app.wiring import tools
from planner.domain.caseload import Caseload
from planner.domain.follow_up.due import calendar_of
from planner.domain.follow_up.instrument import Instrument
from planner.domain.follow_up.observation import VisitId
from planner.domain.follow_up.visit import Visit, VisitState
from planner.domain.months import add_months
from planner.domain.plans.plan import Plan
from planner.intake.follow_up.questions import follow_up_form
from planner.intake.follow_up.reader import read_follow_up
from planner.intake.follow_up.xlsform import write_follow_up_form
from planner.intake.mapping.own_xlsform import xml_name
from planner.services.balances import balances
from planner.services.follow_up.imports import preview_visits
from tests.follow_up_year import signed
from tests.intake import exports_of_forms
from tests.intake.exports_of_forms import VARIANTS, form_of
from tests.invented_instrument import INSTRUMENT

#: The visit that is made of everybody, in months; of a hundred so many are reached.
_MONTH, _DONE, _SEED = 3, 85, 11
_WORDS = ("=1+1", "Le kit est bien arrivé, merci.", "وصل الدعم متأخرًا", "50 % vendu; reste 3,5")
_exports: Any = exports_of_forms  # these come without types, as tests do


def bring_visits_back(document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Yield for every way to export: rows, rows matched, cells kept of those put in, differences.

    A difference is a visit that says otherwise than what was answered, or than the export with
    names says.
    """
    found = balances.balance(document, balances.scenario_of(document), tools().balancer)
    office = signed(document, found)
    office = replace(office, instruments={INSTRUMENT.id: INSTRUMENT}, visits={})
    day = add_months(office.balance_date, _MONTH)
    answered = list(_answers(office, day))
    yield "way to export", "rows · matched · cells kept of put in · visits that differ"
    with tempfile.TemporaryDirectory() as folder:
        path, months = Path(folder) / "form.xlsx", calendar_of(office).visits
        write_follow_up_form(path, "en", office.given_programme, months, INSTRUMENT)
        form, known = form_of(path), dict[VisitId, Visit]()
        lost = rows = matched = 0
        for variant in (v for v in VARIANTS if not v.versions):
            file = _exports.export(form, answered, variant, Path(folder) / "visits", title="Visits")
            back = preview_visits(office, read_follow_up, file, day)
            lacks = "cp1252" in variant.kind  # this encoding has no Arabic letters
            visits = {v.id: _said(v, lacks=lacks) for v in back.after.visits.values()}
            known = known or visits
            differ = sum(visits.get(k) != _said(v, lacks=lacks) for k, v in known.items())
            differ += sum(_differs(answer, office, visits) for answer in answered)
            rows, matched = rows + back.rows, matched + back.new
            lost += back.cells - back.kept
            told = f"{back.rows} · {back.new} · {back.kept} of {back.cells} · {differ}"
            yield variant.called, told
        yield "rows in, rows matched, cells lost", f"{rows:,}, {matched:,}, {lost:,}"


def _said(visit: Visit, *, lacks: bool) -> Visit:
    """Return what a visit says, without the cells as they came and when it was recorded.

    ``lacks``: the export cannot carry every letter; own words are left out.
    """
    never = Visit(visit.id, visit.case_id).recorded
    return replace(visit, answers=(), recorded=never, words="" if lacks else visit.words)


def _differs(answer: dict[str, Any], office: Caseload, visits: Mapping[VisitId, Visit]) -> bool:
    """Say whether a visit does not say what was answered."""
    case = next(c.id for c in office.cases.values() if c.number == answer["case_number"])
    visit = next((v for v in visits.values() if v.case_id == case), None)
    if visit is None or visit.state.value != answer["outcome"]:
        return True
    if visit.state is not VisitState.DONE:
        return False
    items = {f"q_{xml_name(code)}": value for code, value in visit.items}
    said = {**items, "satisfaction": str(visit.satisfaction), "words": visit.words}
    return any(text and answer.get(name) not in (None, text) for name, text in said.items())


def _answers(office: Caseload, day: date) -> Iterator[dict[str, Any]]:
    """Yield what was answered at every visit, by XML name."""
    draw = Random(_SEED)
    form = follow_up_form(office.given_programme, calendar_of(office).visits, INSTRUMENT)
    lists = {name: [o.name for o in options] for name, options in form.lists.items()}
    for plan in office.plans.values():
        case = office.cases[plan.case_id]
        reached = draw.randrange(100) < _DONE
        yield {
            "visit_date": day.isoformat(),
            "case_number": case.number,
            "visitor": case.planning.counsellor,
            "visit_month": f"m{_MONTH}",
            "outcome": "done" if reached else "missed",
            "how": draw.choice(lists["how"]),
            **(_asked(plan, office, lists, draw) if reached else {}),
        }


def _asked(
    plan: Plan, office: Caseload, lists: Mapping[str, Sequence[str]], draw: Random
) -> dict[str, Any]:
    pick = partial(draw.choice)
    supports = sorted({xml_name(award.target) for award in plan.awards})
    said: dict[str, Any] = {"consent_follow_up": "yes", "supports": supports}
    for name in supports:
        said |= {f"got_{name}": "yes", f"use_{name}": pick(["yes", "no"])}
        said[f"sat_{name}"] = pick(lists["satisfaction"])
    for need in office.given_programme.needs:
        said[f"need_{xml_name(need.code)}"] = pick(lists["severity"])
    return {
        **said,
        **_score(INSTRUMENT, draw),
        "satisfaction": pick(lists["satisfaction"]),
        "as_expected": pick(["yes", "no"]),
        "wants_talk": pick(["yes", "no"]),
        "words": pick(_WORDS),
    }


def _score(instrument: Instrument, draw: Random) -> dict[str, str]:
    return {
        f"q_{xml_name(item.code)}": xml_name(draw.choice(item.options).code)
        for item in instrument.items
    }
