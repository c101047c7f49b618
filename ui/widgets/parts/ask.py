"""File questions: the native dialogs, in one place so that they all read alike."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

CASELOAD_SUFFIX = ".rplan"


def workbook(parent: QWidget) -> str:
    """Ask for a workbook to read."""
    kinds = _tr("Workbooks (*.xlsx)")
    return QFileDialog.getOpenFileName(parent, _tr("Choose a workbook"), "", kinds)[0]


def table(parent: QWidget) -> str:
    """Ask for a workbook or csv file to read."""
    kinds = _tr("Workbooks and csv files (*.xlsx *.csv *.tsv *.txt *.zip)")
    return QFileDialog.getOpenFileName(parent, _tr("Choose a file"), "", kinds)[0]


def mapping(parent: QWidget) -> str:
    """Ask for a mapping file."""
    kinds = _tr("Mappings (*.toml)")
    return QFileDialog.getOpenFileName(parent, _tr("Choose a mapping"), "", kinds)[0]


def caseload_to_open(parent: QWidget) -> str:
    """Ask for a caseload file to open."""
    kinds = _tr("Caseloads (*{suffix})").format(suffix=CASELOAD_SUFFIX)
    return QFileDialog.getOpenFileName(parent, _tr("Open a caseload"), "", kinds)[0]


def caseload_to_put_back(parent: QWidget) -> str:
    """Ask for a caseload whose copy is put back, or for one of its copies."""
    kinds = _tr("Caseloads (*{suffix})").format(suffix=CASELOAD_SUFFIX)
    return QFileDialog.getOpenFileName(parent, _tr("Put a backup back"), "", kinds)[0]


def caseload_to_make(parent: QWidget) -> str:
    """Ask where a new caseload goes; the file gets its suffix if it has none."""
    kinds = _tr("Caseloads (*{suffix})").format(suffix=CASELOAD_SUFFIX)
    chosen = QFileDialog.getSaveFileName(parent, _tr("New caseload"), "", kinds)[0]
    if chosen and not Path(chosen).suffix:
        chosen += CASELOAD_SUFFIX
    return chosen


def part_to_make(parent: QWidget) -> str:
    """Ask where a file of cases that are handed over goes."""
    kinds = _tr("Caseloads (*{suffix})").format(suffix=CASELOAD_SUFFIX)
    chosen = QFileDialog.getSaveFileName(parent, _tr("Hand cases over"), "", kinds)[0]
    if chosen and not Path(chosen).suffix:
        chosen += CASELOAD_SUFFIX
    return chosen


def part_to_open(parent: QWidget) -> str:
    """Ask for a file of cases that came back."""
    kinds = _tr("Caseloads (*{suffix})").format(suffix=CASELOAD_SUFFIX)
    return QFileDialog.getOpenFileName(parent, _tr("Bring cases back"), "", kinds)[0]


def workbook_to_make(parent: QWidget, name: str) -> str:
    """Ask where a template goes."""
    kinds = _tr("Workbooks (*.xlsx)")
    return QFileDialog.getSaveFileName(parent, _tr("Write a template"), name, kinds)[0]


def entries_to_make(parent: QWidget, name: str) -> str:
    """Ask where a workbook to fill in goes."""
    kinds = _tr("Workbooks (*.xlsx)")
    return QFileDialog.getSaveFileName(parent, _tr("Write a workbook"), name, kinds)[0]


def page_to_make(parent: QWidget, name: str) -> str:
    """Ask where a page of figures goes, as PDF, workbook or plain data."""
    kinds = _tr("Pages (*.pdf);;Workbooks (*.xlsx);;Plain data (*.json)")
    return QFileDialog.getSaveFileName(parent, _tr("Write the page"), name, kinds)[0]


def picture_to_make(parent: QWidget, name: str) -> str:
    """Ask where a picture goes; empty if a person leaves."""
    title, kinds = _tr("Save the picture"), _tr("Pictures (*.png)")
    return QFileDialog.getSaveFileName(parent, title, name, kinds)[0]


def anchor_to_make(parent: QWidget, name: str) -> str:
    """Ask where an anchor of the audit trail goes."""
    kinds = _tr("Texts (*.txt)")
    return QFileDialog.getSaveFileName(parent, _tr("Save an anchor"), name, kinds)[0]


def receipt_to_make(parent: QWidget, name: str) -> str:
    """Ask where the receipt of an erasure goes."""
    kinds = _tr("Texts (*.txt)")
    return QFileDialog.getSaveFileName(parent, _tr("Save the receipt"), name, kinds)[0]


def anchor_to_check(parent: QWidget) -> str:
    """Ask for an anchor that was kept elsewhere."""
    kinds = _tr("Texts (*.txt)")
    return QFileDialog.getOpenFileName(parent, _tr("Choose an anchor"), "", kinds)[0]


def folder(parent: QWidget) -> str:
    """Ask for a folder to write plans into."""
    return QFileDialog.getExistingDirectory(parent, _tr("Choose a folder for the plans"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ask", text)
