"""A programme written into the planner's own workbook, and the empty form with examples."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from planner.domain.need import FULL
from planner.domain.programme.catalogue import Cover, Instalment, Measure
from planner.domain.programme.conditions import Conditions, Layer
from planner.domain.programme.programme import Programme
from planner.domain.programme.project import CommunityProject, Place
from planner.domain.programme.rule import Rule
from planner.intake.form_columns import YES_NO
from planner.intake.form_writer import (
    Filled,
    Value,
    column_range,
    new_book,
    offer,
    save_book,
    write_sheet,
)
from planner.intake.programme import form
from planner.intake.programme.guide import write_guide, write_scopes
from planner.intake.programme.money_rows import (
    amount_cell,
    budget_row,
    code_row,
    fund_row,
    joined,
    provider_row,
    rate_row,
    text_cells,
    yes_no,
)


def write_programme(path: Path, programme: Programme, language: str) -> None:
    """Write ``programme`` so that ``read_programme`` returns it again; headings in ``language``."""
    write_rows(path, rows_of(programme, language), programme, language)


def write_rows(
    path: Path,
    rows: dict[str, list[Filled]],
    programme: Programme,
    language: str,
    examples: dict[str, list[Filled]] | None = None,
) -> None:
    """Write the sheets of a programme workbook, ``examples`` above ``rows`` on each.

    ``programme`` names what the sheet Guide explains.
    """
    book = new_book()
    ranges = dict(write_guide(book, programme, language))
    shown = {sheet.key: len((examples or {}).get(sheet.key, [])) for sheet in form.SHEETS}
    ranges |= {
        sheet.key: column_range(sheet.title(language), 1, examples=shown[sheet.key])
        for sheet in form.SHEETS
    }
    ranges["scopes"] = write_scopes(book, ranges["funds"], language)
    for sheet in form.SHEETS:
        write_sheet(
            book,
            sheet,
            rows.get(sheet.key, []),
            language,
            examples=(examples or {}).get(sheet.key, []),
            ranges=ranges,
        )
    visas = 2 + list(form.OFFICE_SETTINGS).index("visa_free")
    offer(book[form.OFFICE.title(language)], f"B{visas}", f'"{",".join(YES_NO)}"')
    book.active = 0
    save_book(book, path)


def rows_of(programme: Programme, language: str) -> dict[str, list[Filled]]:
    """Return the filled rows of every sheet, by the key of the sheet."""
    owners: list[tuple[str, tuple[Cover, ...]]] = [(m.code, m.covers) for m in programme.measures]
    owners += [(p.code, p.covers) for p in programme.projects]
    return {
        "office": office_rows(programme, language),
        "rates": [rate_row(r) for r in programme.rates.rates],
        "needs": [
            {"code": n.code, "dimension": n.dimension.value, **text_cells("name", n.name)}
            for n in programme.needs
        ],
        "vulnerabilities": [
            {"code": code, **text_cells("name", name)} for code, name in programme.vulnerabilities
        ],
        "places": [_place(p) for p in programme.places],
        "funds": [fund_row(f, programme.currency) for f in programme.funds],
        "budgets": [budget_row(f.code, b) for f in programme.funds for b in f.budgets],
        "codes": [code_row(f.code, c) for f in programme.funds for c in f.codes],
        "rules": [_rule(r) for r in programme.rules],
        "measures": [_measure(m) for m in programme.measures],
        "covers": [_cover(code, cover) for code, covers in owners for cover in covers],
        "amounts": [row for m in programme.measures for row in _amounts(m)],
        "providers": [provider_row(p) for p in programme.providers],
        "projects": [_project(p) for p in programme.projects],
    }


def office_rows(programme: Programme | None, language: str) -> list[Filled]:
    """Return the rows of the sheet Office, with empty values where there is no programme."""
    values: dict[str, Value] = {}
    if programme is not None:
        office = programme.office
        values = {
            "programme": programme.name,
            "year": str(programme.year),
            "balance_date": programme.balance_date,
            "currency": programme.currency,
            "paying_currency": programme.paying_currency,
            "expected": programme.expected_returnees or None,
            "name": office.name,
            "contact": office.contact,
            "complaint_line": office.complaint_line,
            "counsellors": " | ".join(office.counsellors),
            "approver": office.approver,
            "budget_officer": office.budget_officer,
            "payer": office.payer,
            "country": programme.country,
            "visa_free": yes_no(programme.visa_free),
        }
    french = language == "fr"
    return [
        {
            "key": fr if french else en,
            "value": values.get(key),
            "note": note_fr if french else note_en,
        }
        for key, (en, fr, note_en, note_fr, _) in form.OFFICE_SETTINGS.items()
    ]


def _place(place: Place) -> Filled:
    return {
        "code": place.code,
        **text_cells("name", place.name),
        "expected": place.expected,
        "residents": place.residents,
        "tension": place.tension,
    }


def _rule(rule: Rule) -> Filled:
    return {
        "code": rule.code,
        "scope": rule.scope,
        "sort": rule.sort.value,
        "who": _written(rule.who),
        "unless": _written(rule.unless),
        "kinds": joined(k.value for k in rule.kinds),
        "measures": joined(rule.measures),
        "need": rule.need,
        "severity": rule.severity,
        "amount": amount_cell(rule.amount),
        "per": rule.per.value if rule.per else None,
        "part": rule.part,
        "other": rule.other,
        "instead": rule.instead,
        "shares": " | ".join(f"{Decimal(s) * 100 / FULL:f}" for s in rule.shares),
        "proof": rule.proof.value if rule.proof else None,
        "years": rule.years,
        "least": _per_cent(rule.least),
        "most": _per_cent(rule.most),
        "count": rule.count,
        "months": rule.months,
        "days": rule.days,
        "until": rule.until,
        "starts": rule.starts,
        "ends": rule.ends,
        "source": rule.source,
        "note": rule.note,
    }


def _measure(measure: Measure) -> Filled:
    cost = measure.cost
    layers = {
        layer: _written(tuple(c for c in measure.conditions if c.layer is layer)) for layer in Layer
    }
    return {
        "code": measure.code,
        **text_cells("name", measure.name),
        **text_cells("description", measure.description),
        "kind": measure.kind.value,
        "delivery": measure.delivery.value,
        "serves": measure.serves.value,
        "pricing": measure.pricing.value,
        "fixed": amount_cell(cost.fixed) if cost else None,
        "each": amount_cell(cost.each) if cost else None,
        "counted": cost.counted.value if cost else None,
        "included": cost.included if cost else None,
        "who": layers[Layer.INDIVIDUAL],
        "community": layers[Layer.COMMUNITY],
        "structural": layers[Layer.STRUCTURAL],
        "excludes": joined(measure.excludes),
        "after": joined(measure.after),
        "unless_done": _written(measure.unless_done),
        "earliest": measure.earliest,
        "starts_in": " | ".join(str(m) for m in sorted(measure.starts_in)),
        "places": measure.places.count if measure.places else None,
        "per": measure.places.per.value if measure.places else None,
        "hours": Decimal(measure.minutes) / 60,
        "instalments": _instalments(measure.instalments),
        "account": measure.account,
        "source": measure.source,
    }


def _amounts(measure: Measure) -> list[Filled]:
    return [{"code": measure.code, "amount": amount_cell(level)} for level in measure.levels]


def _cover(code: str, cover: Cover) -> Filled:
    return {
        "code": code,
        "need": cover.need,
        "share": "debt" if cover.of_debt else _per_cent(cover.share),
        "source": cover.source,
        "confidence": cover.confidence,
    }


def _project(project: CommunityProject) -> Filled:
    return {
        "code": project.code,
        **text_cells("name", project.name),
        **text_cells("description", project.description),
        "place": project.place,
        "fixed": amount_cell(project.fixed),
        "seat": amount_cell(project.seat),
        "wages": amount_cell(project.wages),
        "least": project.least,
        "most": project.most,
        "residents": project.residents_seats,
        "youngest": project.youngest,
        "oldest": project.oldest,
        "consulted": yes_no(project.consulted),
        "checked": yes_no(project.do_no_harm_checked),
        "earliest": project.earliest,
        "hours": Decimal(project.minutes) / 60,
        "account": project.account,
    }


def _per_cent(share: int | None) -> Value:
    if share is None:
        return None
    number = Decimal(share) * 100 / FULL
    # Below one per cent the sign says that no share of one is meant.
    return f"{number:f} %" if 0 < number < 1 else number


def _written(conditions: Conditions) -> str:
    return "; ".join(c.written() for c in conditions)


def _instalments(instalments: tuple[Instalment, ...]) -> str:
    if len(instalments) == 1 and instalments[0].after_months == 0:
        return ""
    parts = []
    for part in instalments:
        share = f"{Decimal(part.share) * 100 / FULL:f} %"
        months = part.after_months
        after = f" after {months} month{'s' if months > 1 else ''}" if months else ""
        parts.append(share + after)
    return "; ".join(parts)
