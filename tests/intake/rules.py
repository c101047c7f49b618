"""Rules added to the bundled programme, and what is found of them."""

from planner.domain.checks.rule_findings import findings_of
from planner.domain.findings import Weight
from planner.wording.findings import finding_sentence
from tests.intake.sheets import programme_sheets, read, with_row

OLD_PRICE = "price_old"


def rule(code, scope, sort, **more):
    """A row of the sheet Rules; further cells by heading, spaces as underscores."""
    cells = {"Code": code, "Whose": scope, "Sort": sort}
    return cells | {key.replace("_", " "): value for key, value in more.items()}


def with_rules(*rows, sheets=None):
    sheets = programme_sheets() if sheets is None else sheets
    for row in rows:
        sheets = with_row(sheets, "Rules", **row)
    return sheets


def found(*rows, sheets=None):
    """The findings of the sample with these rules more, all but the old price."""
    result = read(with_rules(*rows, sheets=sheets))
    findings = [f for f in result.findings if f.code != OLD_PRICE]
    assert (result.programme is None) == any(f.weight is Weight.STOPS for f in findings)
    for finding in findings:
        for language in ("en", "fr"):
            what, remedy = finding_sentence(finding, language)
            assert "earlier version" not in what
            assert "{" not in what + remedy
    if result.programme is not None:
        # After an edit the very same is said, without the place in a workbook.
        again = [(f.code, f.values) for f in findings_of(result.programme) if f.code != OLD_PRICE]
        assert again == [(f.code, f.values) for f in findings]
    return findings


def codes(*rows, sheets=None):
    return [f.code for f in found(*rows, sheets=sheets)]


def one(*rows, sheets=None):
    """The one finding, at the last rule."""
    (finding,) = found(*rows, sheets=sheets)
    assert finding.sheet == "Rules"
    assert finding.sheet_row == finding.row + 1
    return finding
