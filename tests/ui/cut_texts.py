"""Texts that are given less room than they need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget


def cut_texts(root: QWidget) -> list[str]:
    """Return the labels and buttons under ``root`` whose text does not fit, by name or text."""
    found: list[QLabel | QPushButton] = [
        *root.findChildren(QLabel),
        *root.findChildren(QPushButton),
    ]
    shown = [w for w in found if w.isVisible() and w.text()]
    return [w.objectName() or w.text() for w in shown if _is_cut(w)]


def _is_cut(widget: QLabel | QPushButton) -> bool:
    if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
        return False  # what gives way first, on purpose: the soft line of a page's head
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel):
        shown = widget.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), widget.text())
        return widget.contentsRect().width() < shown.width()
    return widget.width() < widget.minimumSizeHint().width()
