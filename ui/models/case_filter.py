"""Which cases of the list are wanted, and by what they can stand together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.services.cases.case_list import Look
from planner.wording.names import name_of
from ui.models.case_lines import (
    CaseLine,
    folded,
    look_name,
    profile_name,
    vulnerability_name,
)
from ui.words import listed, need_name

Option = tuple[str, str]  # words, code


class By(StrEnum):
    """What a case can be filtered by, one value each."""

    LOOK = "look"
    STATE = "state"
    PLACE = "place"
    FUND = "fund"
    NEED = "need"
    VULNERABILITY = "vulnerability"
    COUNSELLOR = "counsellor"


@dataclass(frozen=True)
class Wanted:
    """What was typed, one code for each filter set, and the cases behind a figure (None: all)."""

    text: str = ""
    codes: tuple[tuple[By, str], ...] = ()
    only: frozenset[CaseId] | None = None

    def keeps(self) -> Callable[[CaseLine], bool] | None:
        """Return what says whether a case is wanted; None where all are."""
        asked: list[Callable[[CaseLine], bool]] = []
        if self.only is not None:
            only = self.only
            asked.append(lambda r: r.listed.case.id in only)
        asked.extend(_TESTS[by](code) for by, code in self.codes)
        words = folded(self.text).split()
        if words:
            asked.append(lambda r: all(w in r.found_by for w in words))
        if not asked:
            return None
        return lambda r: all(test(r) for test in asked)


_TESTS: dict[By, Callable[[str], Callable[[CaseLine], bool]]] = {
    By.LOOK: lambda code: lambda r: code in r.listed.looks,
    By.STATE: lambda code: lambda r: r.listed.status == code,
    By.PLACE: lambda code: lambda r: r.listed.case.planning.place == code,
    By.FUND: lambda code: lambda r: r.listed.given is not None and code in r.listed.given.funds,
    By.NEED: lambda code: lambda r: code in r.listed.serious,
    By.VULNERABILITY: lambda code: lambda r: code in r.listed.vulnerabilities,
    By.COUNSELLOR: lambda code: lambda r: r.listed.case.planning.counsellor == code,
}


def filter_names() -> dict[By, str]:
    """Return what each filter is called, and says while it is not set."""
    return {
        By.LOOK: _tr("Any case"),
        By.STATE: _tr("Any state"),
        By.PLACE: _tr("Any place"),
        By.FUND: _tr("Any fund"),
        By.NEED: _tr("Any serious need"),
        By.VULNERABILITY: _tr("Any vulnerability"),
        By.COUNSELLOR: _tr("Any counsellor"),
    }


def options(lines: Iterable[CaseLine], document: Caseload, language: str) -> dict[By, list[Option]]:
    """Return, for each filter, the values some case has, with how many have it."""
    counts: dict[By, dict[str, int]] = {by: {} for by in By}
    words: dict[str, str] = {}
    for line in lines:
        case = line.listed
        words[case.status] = line.state
        words[case.case.planning.place] = line.place
        found = {
            By.LOOK: case.looks,
            By.STATE: (case.status,),
            By.PLACE: (case.case.planning.place,),
            By.FUND: case.given.funds if case.given else (),
            By.NEED: case.serious,
            By.VULNERABILITY: case.vulnerabilities,
            By.COUNSELLOR: (case.case.planning.counsellor,),
        }
        for by, codes in found.items():
            own = counts[by]
            for code in codes:
                if code:
                    own[code] = own.get(code, 0) + 1
    said: dict[By, Callable[[str], str]] = {
        By.LOOK: lambda c: look_name(Look(c)),
        By.STATE: lambda c: words[c],
        By.PLACE: lambda c: words[c],
        By.FUND: str,
        By.NEED: lambda c: need_name(document.programme, c, language),
        By.VULNERABILITY: lambda c: vulnerability_name(document.programme, c, language),
        By.COUNSELLOR: str,
    }
    return {
        by: sorted(
            ((_tr("{what} ({n})").format(what=said[by](code), n=n), str(code)))
            for code, n in counts[by].items()
        )
        for by in By
    }


def groupings(language: str) -> list[tuple[str, Callable[[CaseLine], str]]]:
    """Return by what cases can stand together: its words, and the words of a case's group."""

    def most_left(row: CaseLine) -> str:
        dimension = row.listed.given.most_left_in if row.listed.given else None
        return name_of(dimension, language) if dimension else _tr("nothing left, or not balanced")

    def funds(row: CaseLine) -> str:
        given = row.listed.given
        return listed(sorted(given.funds)) if given and given.funds else _tr("no fund")

    return [
        (_tr("Place"), lambda r: r.place or _tr("no place")),
        (_tr("State"), lambda r: r.state),
        (_tr("Where most is left"), most_left),
        (_tr("Who returned"), lambda r: profile_name(r.listed.profile)),
        (_tr("Paid by"), funds),
        (_tr("Counsellor"), lambda r: r.listed.case.planning.counsellor or _tr("nobody yet")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseFilter", text)
