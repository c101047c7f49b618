"""What a screen reader finds in a window: Qt's accessibility tree, walked from its root.

A node is Qt's QAccessibleInterface, whose methods may give None where its stubs say they do not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

_Role = QAccessible.Role
#: What a person works with or is shown as a picture: each must say what it is.
_NAMED = frozenset(
    {
        _Role.Button,
        _Role.ButtonMenu,
        _Role.CheckBox,
        _Role.RadioButton,
        _Role.ComboBox,
        _Role.EditableText,
        _Role.SpinBox,
        _Role.Slider,
        _Role.Table,
        _Role.List,
        _Role.PageTab,
        _Role.PageTabList,
        _Role.MenuItem,
        _Role.Graphic,
        _Role.Chart,
        _Role.Link,
        _Role.Dialog,
        _Role.ProgressBar,
    }
)
#: What says nothing to anybody: whoever comes to it by Tab does not know where they are.
_MUTE = frozenset({_Role.NoRole, _Role.Client})
#: Cells are told by what is in them: thousands of them say nothing about the walk.
_NOT_ENTERED = frozenset({_Role.Table, _Role.List, _Role.ComboBox, _Role.SpinBox})


def unspoken(root: QWidget) -> list[str]:
    """Return what a screen reader would meet under ``root`` without a name or a role."""
    return [
        f"{node.role().name} {_where(node)}"
        for node in _seen(QAccessible.queryAccessibleInterface(root))
        if _is_unspoken(node)
    ]


def _seen(node: Any) -> Iterator[Any]:
    yield node
    if node.role() in _NOT_ENTERED:
        return
    for number in range(node.childCount()):
        child = node.child(number)
        if child and child.isValid() and not child.state().invisible:
            yield from _seen(child)


def _is_unspoken(node: Any) -> bool:
    role, name = node.role(), node.text(QAccessible.Text.Name)
    if role in _NAMED:
        return not name.strip()
    return bool(node.state().focusable) and (role in _MUTE or not name.strip())


def _where(node: Any) -> str:
    names: list[str] = []
    around = node
    while around and around.isValid() and len(names) < 5:
        if thing := around.object():
            names.append(thing.objectName() or type(thing).__name__)
        around = around.parent()
    return " in ".join(names)
