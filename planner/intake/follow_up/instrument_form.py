"""The workbook of an instrument: written to fill in, and read back."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.findings import Finding
from planner.domain.follow_up.instrument import Band, Instrument, Item, Option
from planner.domain.need import FULL, Dimension
from planner.intake.form import EXAMPLE, FURTHER_LANGUAGES, Column, SheetForm
from planner.intake.form_columns import SOURCE
from planner.intake.form_writer import Filled, new_book, save_book, write_sheet
from planner.intake.table import Findings, Row, read_table


def _texts(note_en: str, note_fr: str) -> tuple[Column, ...]:
    return tuple(
        Column(
            f"text_{language}",
            "Text",
            "Texte",
            note_en if language in ("en", "fr") else "Empty: as in the other languages.",
            note_fr if language in ("en", "fr") else "Vide : comme dans les autres langues.",
            width=40,
            language=language,
            required=language == "en",
        )
        for language in ("en", "fr", *FURTHER_LANGUAGES)
    )


_CODE = Column(
    "code", "Code", "Code", "Letters, digits and _.", "Lettres, chiffres et _.", True, 16
)
INSTRUMENT = SheetForm(
    "instrument",
    "Instrument",
    "Instrument",
    (
        _CODE,
        Column(
            "version", "Version", "Version",
            "A new one whenever a question, an answer, a weight or a score changes.",
            "Une nouvelle dès qu’une question, une réponse, un poids ou une note change.",
            required=True,
        ),
        *_texts("What it is called.", "Comment il s’appelle."),
        SOURCE,
        Column(
            "least", "Least answered (%)", "Part répondue au moins (%)",
            "Below this share of the weight no band is said. Empty: 50.",
            "Sous cette part du poids, aucune tranche n’est dite. Vide : 50.",
        ),
    ),
)  # fmt: skip
ITEMS = SheetForm(
    "items",
    "Items",
    "Questions",
    (
        _CODE,
        Column(
            "dimension", "Dimension", "Dimension", "", "", required=True,
            choices=tuple(d.value for d in Dimension),
        ),
        Column("weight", "Weight", "Poids", "A whole number.", "Un nombre entier.", required=True),
        *_texts("As it is asked.", "Telle qu’elle est posée."),
    ),
)  # fmt: skip
OPTIONS = SheetForm(
    "options",
    "Options",
    "Réponses",
    (
        Column("item", "Item", "Question", "The code of the question.", "Le code de la question.",
               required=True, width=16),
        _CODE,
        Column(
            "score", "Score", "Note",
            "From 0 to 1. Empty: the answer says nothing (do not know, prefer not to say).",
            "De 0 à 1. Vide : la réponse ne dit rien (ne sait pas, préfère ne pas dire).",
        ),
        *_texts("As it is read out.", "Telle qu’elle est lue."),
    ),
)  # fmt: skip
BANDS = SheetForm(
    "bands",
    "Bands",
    "Tranches",
    (
        Column("order", "Order", "Ordre", "1, 2, 3 …", "1, 2, 3 …", required=True),
        Column("below", "Below", "Sous", "Ends below this score (0 to 1); empty: to the top.",
               "Finit sous cette note (0 à 1) ; vide : jusqu’en haut."),
        *_texts("What it is called.", "Comment elle s’appelle."),
    ),
    required=False,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class InstrumentRead:
    """The instrument of a workbook, None where it is none, and what is wrong with the file."""

    instrument: Instrument | None
    findings: tuple[Finding, ...]


def read_instrument(path: Path) -> InstrumentRead:
    """Read an instrument; every fault of the file is a finding, none is raised."""
    findings = Findings(path.name)
    sheets = findings.sheets(path)
    if sheets is None:
        return InstrumentRead(None, tuple(findings.found))
    head = read_table(sheets, INSTRUMENT, findings)
    items = read_table(sheets, ITEMS, findings)
    options = read_table(sheets, OPTIONS, findings)
    bands = read_table(sheets, BANDS, findings)
    if findings.stop:
        return InstrumentRead(None, tuple(findings.found))
    if not head:
        findings.add("sheet_empty", sheet=INSTRUMENT.en, french=INSTRUMENT.fr)
        return InstrumentRead(None, tuple(findings.found))
    return _checked(_instrument(head[0], items, options, bands), findings)


def _checked(made: Instrument, findings: Findings) -> InstrumentRead:
    try:
        made.check()
    except PlannerError as error:
        findings.fault(error)
    return InstrumentRead(None if findings.stop else made, tuple(findings.found))


def _instrument(head: Row, items: list[Row], options: list[Row], bands: list[Row]) -> Instrument:
    known = {row.text("code") for row in items}
    by_item: dict[str, list[Option]] = {}
    for row in options:
        if row.known("item", "item", row.text("item"), known):
            option = Option(row.needed("code"), row.texts("text"), _share(row, "score"))
            by_item.setdefault(row.text("item"), []).append(option)
    return Instrument(
        head.needed("code"),
        head.needed("version"),
        head.texts("text"),
        head.text("source"),
        tuple(
            Item(
                row.needed("code"),
                row.choice("dimension", Dimension) or Dimension.ECONOMIC,
                row.texts("text"),
                row.whole("weight") or 0,
                tuple(by_item.get(row.text("code"), ())),
            )
            for row in items
        ),
        tuple(
            Band(row.texts("text"), _share(row, "below"))
            for row in sorted(bands, key=lambda row: row.whole("order") or 0)
        ),
        _least(head),
    )


def _least(head: Row) -> int:
    least = head.share("least")
    return FULL // 2 if least is None else least


def _share(row: Row, key: str) -> int | None:
    """Return a number from 0 to 1 in 1/10,000, None where the cell is empty."""
    if not row.text(key):
        return None
    try:
        number = Decimal(row.text(key).replace(",", "."))
    except InvalidOperation:
        number = Decimal(-1)
    if not (number.is_finite() and 0 <= number <= 1):
        row.find("follow_up_share_unreadable", key)
        return None
    return int((number * FULL).to_integral_value())


def write_instrument(path: Path, language: str, instrument: Instrument | None) -> None:
    """Write an instrument to edit, or the empty form with examples that nobody reads."""
    shown = EXAMPLE.get(language, EXAMPLE["en"])
    book = new_book()
    for form, examples in (
        (INSTRUMENT, _HEAD), (ITEMS, _ITEMS), (OPTIONS, _OPTIONS), (BANDS, _BANDS),
    ):  # fmt: skip
        key = form.columns[0].key
        marked = [{**row, key: f"{shown} {row[key]}"} for row in examples]
        rows = _rows(form, instrument) if instrument is not None else []
        write_sheet(book, form, rows, language, examples=[] if rows else marked)
    save_book(book, path)


def _rows(form: SheetForm, made: Instrument) -> list[Filled]:
    if form is INSTRUMENT:
        least = Decimal(made.least) / 100
        head: Filled = {"code": made.code, "version": made.version, "source": made.source}
        return [{**head, **_in(made.name.by_language), "least": least}]
    if form is ITEMS:
        return [
            {"code": i.code, "dimension": i.dimension.value, "weight": i.weight,
             **_in(i.text.by_language)}
            for i in made.items
        ]  # fmt: skip
    if form is OPTIONS:
        return [
            {"item": i.code, "code": o.code, "score": _decimal(o.score), **_in(o.text.by_language)}
            for i in made.items
            for o in i.options
        ]
    return [
        {"order": n, "below": _decimal(b.below), **_in(b.name.by_language)}
        for n, b in enumerate(made.bands, start=1)
    ]


def _in(texts: tuple[tuple[str, str], ...]) -> Filled:
    return {f"text_{language}": text for language, text in texts}


def _decimal(share: int | None) -> str | None:
    return None if share is None else str(Decimal(share) / FULL)


_HEAD: list[Filled] = [
    {"code": "office", "version": "1", "text_en": "Score of the office",
     "text_fr": "Score du bureau", "source": "Who made it, from what", "least": Decimal(50)},
]  # fmt: skip
_ITEMS: list[Filled] = [
    {"code": "income", "dimension": "economic", "weight": 2,
     "text_en": "Does your income cover what your household needs?",
     "text_fr": "Votre revenu couvre-t-il les besoins du ménage ?"},
]  # fmt: skip
_OPTIONS: list[Filled] = [
    {"item": "income", "code": code, "score": score, "text_en": en, "text_fr": fr}
    for code, score, en, fr in (
        ("yes", "1", "Yes", "Oui"),
        ("partly", "0.5", "Partly", "En partie"),
        ("no", "0", "No", "Non"),
        ("dk", None, "Do not know", "Ne sait pas"),
    )
]
_BANDS: list[Filled] = [
    {"order": "1", "below": "0.33", "text_en": "Low", "text_fr": "Bas"},
    {"order": "2", "below": None, "text_en": "High", "text_fr": "Haut"},
]
