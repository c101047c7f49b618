"""The word ``fairness``: what another setting would cost and bring on this caseload."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from planner.app.wiring import tools
from planner.app.words.opening import open_for
from planner.app.words.printing import clear_progress, show_progress
from planner.app.words.word import Word
from planner.domain.balances.policy import Fairness, Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.need import FULL
from planner.domain.protection.purpose import OWN_USE, Paper
from planner.domain.what_if.fairness_price import CURVE, Curve, Point, Price, Setting
from planner.services.balances import balances
from planner.services.papers.exporting import enter_paper
from planner.services.what_if.fairness import (
    curve,
    is_worst_unmoved,
    price,
    same_awards,
    worst_changed,
)
from planner.wording.numbers import share_text
from planner.wording.what_if.fairness import (
    burden_text,
    case_burden_text,
    column_name,
    price_sentences,
    setting_name,
    unproven_sentence,
)
from planner.wording.what_if.worst_off import unmoved_sentence, worst_off_words

DONE = 0
_COLUMNS = ("lifted", "left", "worst_tenth", "worst", "gap")


def _add_options(parser: ArgumentParser) -> None:
    """Add what ``fairness`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument(
        "--from",
        dest="first",
        metavar="SETTING",
        help="compare this setting (least_burden, balanced, worst_off_first or a number from 1 to"
        " 8; default: as stored)",
    )
    parser.add_argument("--to", dest="second", metavar="SETTING", help="… with this one")
    parser.add_argument(
        "--curve",
        action="store_true",
        help="tell what every setting reaches, from least burden to worst-off first (the default)",
    )
    parser.add_argument(
        "--seconds", type=int, help="most seconds for each setting (default: as a balance)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to this file")


def fairness_command(options: Namespace) -> int:
    """Balance under each setting asked for; tell what each reaches and what two cost each other.

    Nothing in the caseload is changed.
    """
    parts, language = tools(), options.language
    with closing(open_for(parts.storage, options)) as opened:
        scenario = balances.scenario_of(opened.document)
        if options.seconds:
            policy = replace(scenario.policy, seconds=options.seconds)
            scenario = replace(scenario, policy=policy)
        pair = _pair(options, scenario)
        settings = _settings(options, pair)
        found = curve(
            opened.document,
            scenario,
            parts.under,
            show_progress(language),
            settings=settings,
        )
        clear_progress()
        prices = _prices(found, pair)
        for line in _lines(found, prices, scenario, language):
            print(line)
        if options.json:
            enter_paper(opened, Paper.CASES, OWN_USE, [*opened.document.cases], where=options.json)
            _write(options.json, figures(opened.document, found, prices))
            print(options.json)
    return DONE


def _pair(options: Namespace, scenario: Scenario) -> tuple[Setting, Setting] | None:
    if not options.first and not options.second:
        return None
    stored = Setting.of(scenario.policy)
    first = Setting.read(options.first) if options.first else stored
    return first, Setting.read(options.second) if options.second else stored


def _settings(options: Namespace, pair: tuple[Setting, Setting] | None) -> list[Setting]:
    asked = {*(pair or ()), *(CURVE if options.curve or pair is None else ())}
    return sorted(asked, key=lambda s: s.power)


def _prices(found: Curve, pair: tuple[Setting, Setting] | None) -> list[Price]:
    """Return the price of the pair asked for, or of each named setting to the next."""
    named = [Setting(f) for f in Fairness]
    pairs = [pair] if pair else list(pairwise(named))
    points = [(found.at(a), found.at(b)) for a, b in pairs]
    return [price(a, b) for a, b in points if a is not None and b is not None]


def _lines(
    found: Curve, prices: Sequence[Price], scenario: Scenario, language: str
) -> Iterator[str]:
    """Yield what is counted, the table of points, then the prices in sentences."""
    yield worst_off_words("base_open", language)
    unmoved = is_worst_unmoved(found)
    yield from _table(found, worst_changed(found) if unmoved else (), language)
    if unmoved:
        yield ""
        yield unmoved_sentence(found.points[0].worst, language)
    for one in prices:
        yield ""
        yield " ".join(price_sentences(one, language))
    for point in found.points:
        if point.gap is None or point.gap > scenario.policy.gap / FULL + 1e-6:
            yield unproven_sentence(point, language)


def _table(found: Curve, changed: tuple[float, ...], language: str) -> Iterator[str]:
    """Yield the heading and each setting; ``changed``: the worst-off of those cases that change."""
    rows = [[column_name(code, language) for code in ("setting", *_COLUMNS)]]
    rows += [_row(point, language) for point in found.points]
    if changed:
        rows[0].insert(-1, worst_off_words("changed_column", language))
        for row, points in zip(rows[1:], changed, strict=True):
            row.insert(-1, case_burden_text(points, language))
    same = same_awards(found)
    ends = [""]
    for point in found.points:
        other = same.get(point.setting)
        name = "" if other is None else setting_name(other, language)
        ends.append(worst_off_words("same_awards", language, other=name) if name else "")
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    for row, end in zip(rows, ends, strict=True):
        figures_ = (text.rjust(width) for text, width in zip(row[1:], widths[1:], strict=True))
        yield "  ".join((row[0].ljust(widths[0]), *figures_, end)).rstrip()


def _row(point: Point, language: str) -> list[str]:
    gap = "–" if point.gap is None else share_text(point.gap, language, 3)
    return [
        setting_name(point.setting, language),
        *(burden_text(a, language) for a in (point.lifted, point.left)),
        *(case_burden_text(a, language) for a in (point.worst_tenth, point.worst)),
        gap,
    ]


def figures(document: Caseload, found: Curve, prices: Sequence[Price]) -> dict[str, Any]:
    """Return the figures as plain data: settings by their codes, cases by their numbers."""
    numbers = {case.id: case.number for case in document.cases.values()}
    changed = worst_changed(found) or (None,) * len(found.points)
    same = same_awards(found)
    return {
        "cases": found.cases,
        "points": [
            {
                "setting": p.setting.code,
                "outcome": p.outcome.value,
                "gap": p.gap,
                "burden_lifted": p.lifted,
                "burden_left": p.left,
                "worst_off": p.worst,
                "worst_tenth": p.worst_tenth,
                "worst_off_of_changed": most,
                "same_awards_as": same[p.setting].code if p.setting in same else None,
            }
            for p, most in zip(found.points, changed, strict=True)
        ],
        "prices": [
            {
                "from": p.first.setting.code,
                "to": p.second.setting.code,
                "burden_lifted_lost": p.lost,
                "share_lost": p.lost_share,
                "worst_off_gained": p.worst_gained,
                "worst_tenth_gained": p.tenth_gained,
                "awards_given_up": p.given_up,
                "awards_instead": p.instead,
                "cases_gaining": p.gain,
                "cases_losing": p.lose,
                "cases_otherwise": p.otherwise,
                "cases_that_differ": [numbers[c] for c in p.cases],
            }
            for p in prices
        ],
    }


def _write(path: Path, plain: dict[str, Any]) -> None:
    try:
        path.write_text(json.dumps(plain, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError:
        raise PlannerError("file_unwritable", file=path.name) from None


WORD = Word(
    "fairness",
    "Say what another answer to who comes first would cost and bring.",
    _add_options,
    fairness_command,
)
