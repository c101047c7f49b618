"""Take exchange rates from a file into the programme, after showing what would change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.programme.rates import Rate, Rates
from planner.services.ports import RatesReader
from planner.services.programme.programme import with_edited
from planner.services.work import Work


@dataclass(frozen=True, slots=True)
class RatesPreview:
    """What a file of rates would add. ``known``: rows the programme has already."""

    added: tuple[Rate, ...]
    known: int
    findings: tuple[Finding, ...]
    base: Caseload
    after: Caseload
    file: str

    @property
    def stopped(self) -> bool:
        """Say whether a finding stops the file."""
        return any(f.weight is Weight.STOPS for f in self.findings)


def preview_rates(document: Caseload, reader: RatesReader, path: Path) -> RatesPreview:
    """Read a file of rates and work out what taking it would add; nothing is changed yet.

    A row the programme has already is passed over. Raises PlannerError ``programme_first``,
    ``file_missing``.
    """
    programme = document.given_programme
    if not path.is_file():
        raise PlannerError("file_missing", file=path.name)
    read = reader(path)
    known = programme.rates.rates
    added: list[Rate] = []
    passed = 0
    found = list(read.findings)
    for rate, place in read.rates:
        if any(rate.says_the_same(other) for other in (*known, *added)):
            passed += 1
            continue
        against = next((o for o in (*known, *added) if rate.contradicts(o)), None)
        if against is not None:
            found.append(
                place.find(
                    "rate_contradicts",
                    Weight.STOPS,
                    "starts",
                    base=against.base,
                    quote=against.quote,
                    starts=against.starts.isoformat(),
                    units=str(against.units),
                )
            )
            continue
        added.append(rate)
    after = document
    if added:
        programme = replace(programme, rates=Rates((*known, *added)))
        stood = {*found, *document.findings}
        after = with_edited(document, programme, path.name, found)
        found += [f for f in after.findings if f.file == path.name and f not in stood]
    return RatesPreview(tuple(added), passed, tuple(found), document, after, path.name)


def check_rates_not_stopped(preview: RatesPreview) -> None:
    """Raise PlannerError ``rates_stopped`` where a finding stops the file."""
    stops = [f for f in preview.findings if f.weight is Weight.STOPS]
    if stops:
        raise PlannerError("rates_stopped", file=preview.file, count=len(stops))


def take_rates(work: Work, preview: RatesPreview, who: str) -> None:
    """Take what the preview showed.

    Raises PlannerError ``rates_stopped``, ``document_changed`` where the caseload has changed
    since.
    """
    check_rates_not_stopped(preview)
    if work.document is not preview.base:
        raise PlannerError("document_changed")
    work.commit(preview.after, who=who, why="import_rates")
