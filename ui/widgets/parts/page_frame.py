"""What every page is laid out as: its head, and beneath it one of the things it may show."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.parts.panel import Header


def framed(page: QWidget, header: Header) -> QStackedWidget:
    """Put the head on a page, and return the stack beneath it: empty states, then the body."""
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(header)
    stack = QStackedWidget()
    outer.addWidget(stack, 1)
    return stack
