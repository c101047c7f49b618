"""Exports of a form as KoboToolbox and ODK write them, in every way people choose to export.

The form is read from its XLSForm, the answers are given by XML name: nothing here knows how the
planner reads an export. ``VARIANTS`` is the table the planner is held to.
"""

import csv
import io
import itertools
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook, load_workbook

LANGUAGES = ("en", "fr", "es", "ar")
XML = "xml"


@dataclass(frozen=True)
class Asked:
    """A question of the form, with the groups it stands in (outermost first)."""

    name: str
    sort: str
    options: tuple = ()  # (name, labels by language)
    labels: dict = field(default_factory=dict)
    groups: tuple = ()  # (name, labels)
    repeat: str = ""


@dataclass(frozen=True)
class Variant:
    """One way to export.

    ``words``: ``xml`` or a language. ``joint``: what joins groups to headings, None for no groups.
    ``multiple``: ``summary``, ``details`` or ``both``. ``versions``: submissions of an older
    version of the form are among them. ``kind``: xlsx, csv by delimiter and encoding, or a zip of
    such csv files, one for the form and one for each repeat group.
    """

    words: str = XML
    joint: str | None = None
    multiple: str = "both"
    versions: bool = False
    kind: str = "xlsx"
    server: str = "kobo"

    @property
    def called(self) -> str:
        """What the table calls it."""
        joint = {None: "no groups", "": "groups unseparated"}.get(
            self.joint, f"groups by {self.joint}"
        )
        several = " · two versions" if self.versions else ""
        return f"{self.server} {self.kind} · {self.words} · {joint} · {self.multiple}{several}"


def _variants():
    for words, joint, multiple in itertools.product(
        (XML, *LANGUAGES), (None, "/", "."), ("summary", "details", "both")
    ):
        yield Variant(words, joint, multiple)
    for words in (XML, *LANGUAGES):
        yield Variant(words, "", "both")
        yield Variant(words, "/", "both", versions=True)
        yield Variant(words, None, "summary", kind="csv ; utf-8-sig")
    yield Variant(XML, "-", "both", server="odk", kind="csv , utf-8")
    yield Variant(XML, "-", "both", server="odk", kind="zip , utf-8")
    yield Variant(XML, "-", "details", server="odk", kind="zip ; utf-8-sig", versions=True)
    yield Variant("fr", "/", "summary", kind="zip ; utf-8-sig")
    yield Variant("ar", None, "both", kind="zip , utf-8")
    yield Variant("fr", "/", "details", kind="csv \t utf-16")
    yield Variant("fr", None, "both", kind="csv ; cp1252")
    yield Variant("es", ".", "summary", versions=True)
    yield Variant("ar", None, "details", versions=True)
    yield Variant("ar", ".", "both", versions=True)
    yield Variant("es", None, "details", kind="csv ; utf-8-sig")


VARIANTS = tuple(_variants())
#: Of each choice at least one, for a test that runs at every commit.
FEW = (
    Variant(),
    Variant("fr", "/", "summary"),
    Variant("ar", ".", "both", versions=True),
    Variant("es", None, "details", kind="csv ; utf-8-sig"),
    Variant("en", "", "both"),
    Variant(XML, "-", "both", server="odk", kind="csv , utf-8"),
    Variant(XML, "-", "both", server="odk", kind="zip , utf-8"),
    Variant("ar", None, "both", kind="zip , utf-8"),
)


def form_of(path: Path) -> list[Asked]:
    """The questions of an XLSForm, in order."""
    book = load_workbook(path)
    lists: dict[str, list] = {}
    for row in _rows(book["choices"]):
        lists.setdefault(row["list_name"], []).append((row["name"], _labels(row)))
    asked, groups, repeat = [], [], ""
    for row in _rows(book["survey"]):
        sort, _, listed = row["type"].partition(" ")
        if sort in ("begin_group", "begin_repeat"):
            groups.append((row["name"], _labels(row)))
            repeat = row["name"] if sort == "begin_repeat" else repeat
        elif sort in ("end_group", "end_repeat"):
            groups.pop()
            repeat = "" if sort == "end_repeat" else repeat
        else:
            options = tuple(lists.get(listed, ()))
            asked.append(Asked(row["name"], sort, options, _labels(row), tuple(groups), repeat))
    return asked


def _rows(sheet):
    rows = sheet.iter_rows(values_only=True)
    headings = next(rows)
    for row in rows:
        yield {h: v or "" for h, v in zip(headings, row, strict=True)}


def _labels(row):
    """Labels by the two letters in brackets behind the language's name."""
    return {h[-3:-1]: v for h, v in row.items() if h.startswith("label::") and v}


def export(form, submissions, variant, path, *, title="Reintegration needs assessment"):
    """Write the submissions (answers by XML name, ``members``: a list of such) as ``variant`` says.

    Returns the file: ``path`` with the ending of its kind.
    """
    outer = [a for a in form if not a.repeat]
    inner = [a for a in form if a.repeat]
    columns = [c for a in outer for c in _columns(a, variant)]
    if variant.versions:
        columns += _older_columns(outer, variant)
    main = [[heading for heading, _ in columns] + _server_headings(variant)]
    members = [[h for a in inner for h, _ in _columns(a, variant)] + _tie_headings(variant)]
    for n, submission in enumerate(submissions, start=1):
        older = variant.versions and n % 2 == 0
        main.append([_cell(c, submission, older) for _, c in columns] + _server(variant, n))
        for m, member in enumerate(submission.get("members", ()), start=1):
            cells = [_cell(c, member, False) for a in inner for _, c in _columns(a, variant)]
            members.append(cells + _tie(variant, n, m))
    repeat = inner[0].groups[-1] if inner else ("", {})
    name = repeat[0] if variant.words == XML else repeat[1].get(variant.words, repeat[0])
    if variant.kind == "xlsx":
        path = path.with_suffix(".xlsx")
        _write_book(path, [(title, main), *([(name, members)] if inner else [])])
    elif variant.kind.startswith("zip"):
        path = path.with_suffix(".zip")
        _write_zip(path, variant, {title: main, f"{title}-{name}": members})
    else:
        path = path.with_suffix(".csv")
        _, delimiter, encoding = variant.kind.split(" ")
        with path.open("w", encoding=encoding, errors="replace", newline="") as file:
            csv.writer(file, delimiter=delimiter).writerows(main)
    return path


@dataclass(frozen=True)
class _Cell:
    """What stands in a column: the answer, or whether one option was chosen.

    ``version``: "older" and "newer" where only submissions of one version fill it.
    """

    asked: Asked
    words: str
    option: str = ""
    version: str = ""


#: Between the two versions this question moved to another group, and these were added.
MOVED = "house"
ADDED = ("female_staff", "months_abroad")


def _columns(asked, variant):
    version = ""
    if variant.versions and asked.name in (MOVED, *ADDED):
        version = "newer"
    plain = _heading(asked, variant)
    if asked.sort != "select_multiple" or variant.multiple != "details":
        yield plain, _Cell(asked, variant.words, version=version)
    if asked.sort == "select_multiple" and variant.multiple != "summary":
        # Whoever leaves the groups out still gets a separator before the option.
        between = (variant.joint or "/") if variant.server == "kobo" else "/"
        for name, labels in asked.options:
            label = name if variant.words == XML else labels.get(variant.words, name)
            yield f"{plain}{between}{label}", _Cell(asked, variant.words, name, version)


def _older_columns(outer, variant):
    """The columns only the older version had: a question since moved, and one since dropped."""
    moved = next(a for a in outer if a.name == MOVED)
    first = next(a for a in outer if a.groups)
    back = Asked(moved.name, moved.sort, moved.options, moved.labels, first.groups)
    dropped = Asked("tent_number", "text", (), dict.fromkeys(LANGUAGES, "Tent"), first.groups)
    return [
        (_heading(back, variant), _Cell(back, variant.words, version="older")),
        (_heading(dropped, variant), _Cell(dropped, variant.words, version="older")),
    ]


def _heading(asked, variant):
    def said(name, labels):
        return name if variant.words == XML else labels.get(variant.words, name)

    parts = [said(asked.name, asked.labels)]
    if variant.joint is not None:
        parts = [said(*g) for g in asked.groups] + parts
    return (variant.joint or "").join(parts)


def _cell(cell, submission, older):
    if cell.version and (cell.version == "older") != older:
        return None
    value = submission.get(cell.asked.name)
    if value is None:
        return None
    chosen = value if isinstance(value, list) else [value]
    if cell.option:
        return "1" if cell.option in chosen else "0"
    if cell.asked.sort.startswith("select") and cell.words != XML:
        labels = dict(cell.asked.options)
        chosen = [labels[c].get(cell.words, c) for c in chosen]
    return " ".join(str(c) for c in chosen)


def _server_headings(variant):
    if variant.server == "odk":
        return ["meta-instanceID", "SubmissionDate", "KEY"]
    return ["_id", "_uuid", "_submission_time", "_validation_status", "__version__", "_index"]


def _server(variant, n):
    if variant.server == "odk":
        return [uuid(n), "2026-10-01T08:00:00Z", uuid(n)]
    return [1000 + n, uuid(n), "2026-10-01T08:00:00", None, f"v{n % 2}", n]


def uuid(n):
    """The identifier a server gives the n-th submission."""
    return f"uuid:0dd29abb-c578-bdb5-d77d-{n:012d}"


def _tie_headings(variant):
    if variant.server == "odk":
        return ["PARENT_KEY", "KEY"]
    return ["_index", "_parent_table_name", "_parent_index", "_submission__uuid"]


def _tie(variant, n, m):
    if variant.server == "odk":
        return [uuid(n), f"{uuid(n)}/member[{m}]"]
    return [10 * n + m, "Reintegration needs assessment", n, uuid(n)]


def _write_zip(path, variant, tables):
    """An archive with the photographs that come with it."""
    _, delimiter, encoding = variant.kind.split(" ")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("media/1733.jpg", b"\xff\xd8")
        for name in sorted(tables, reverse=True):
            text = io.StringIO(newline="")
            csv.writer(text, delimiter=delimiter).writerows(tables[name])
            archive.writestr(f"{name}.csv", text.getvalue().encode(encoding))


def _write_book(path, sheets):
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets:
        sheet = book.create_sheet(name[:31])
        for row in rows:
            sheet.append(row)
            for cell in sheet[sheet.max_row]:
                if isinstance(cell.value, str):
                    cell.data_type = "s"
    book.save(path)
