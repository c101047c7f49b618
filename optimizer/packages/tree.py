"""Branching on which projects open. With them decided few shared rows remain; kernels get near."""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass

import numpy as np

from optimizer.packages.bounding import Bench, Bound, Projects
from optimizer.packages.choice import Choice
from optimizer.packages.search import Found, Search, Task, tie

#: Columns of the kernels a leaf is tried with in turn, and the part of the gap each aims at.
KERNELS = ((2_000, 0.8), (5_000, 0.8), (5_000, 0.4), *((10_000, 0.2),) * 6)


@dataclass(frozen=True, slots=True)
class Node:
    """Some projects decided, the rest open. ``tries``: how often it was searched as a leaf."""

    lower: float
    number: int
    projects: Projects
    root: Bound
    tries: int = 0

    def __lt__(self, other: Node) -> bool:
        return (self.lower, self.number) < (other.lower, other.number)

    def split(self) -> int:
        """Return the project opened most nearly by half in the master, -1 if none is."""
        if self.root.mixture is None:
            undecided = np.flatnonzero(self.projects.low < self.projects.high)
            return int(undecided[0]) if len(undecided) else -1
        opened = self.root.mixture.opened
        half = np.minimum(opened, 1.0 - opened)
        return int(np.argmax(half)) if half.max(initial=0.0) > 1e-6 else -1

    def pattern(self) -> Projects:
        """Return the projects as the master has them, rounded (whole at a leaf)."""
        if self.root.mixture is None:
            return self.projects
        opened = np.clip(np.round(self.root.mixture.opened), self.projects.low, self.projects.high)
        return Projects(opened, opened)


class Tree:
    """Best bound first, after one plunge to a first leaf."""

    def __init__(self, search: Search) -> None:
        self.search = search
        self.open: list[Node] = []
        self.spent = math.inf  # the least bound of leaves that nothing more is tried on
        self._count = 0

    def grow(self) -> None:
        """Search until the gap is closed, nothing is left to try, or time is up."""
        search = self.search
        projects = Projects.of(search.bench.problem)
        if search.over() or not search.seed(projects) or search.over():
            return
        root = self._node(projects, -math.inf)
        if root is None:
            search.found.empty = search.found.choice is None
            return
        search.found.prices = root.root.prices
        search.prove(root.lower)
        search.tell("bound")
        if root.split() >= 0:
            # A first choice early, with the projects rounded: the plunge below takes a while.
            search.choose(root.root, root.pattern(), *KERNELS[0])
        node: Node | None = root
        plunging = True
        while node is not None and not search.over():
            split = node.split()
            if split < 0:
                self._leaf(node)
                plunging = False
                children: list[Node] = []
            else:
                children = self._children(node, split)
            self._prune()
            self._prove(children)
            node = self._next(children, plunging=plunging)
        if node is not None:
            self._push(node)
        self._prove([])
        if not self.open and not math.isfinite(self.spent) and search.found.choice is None:
            search.found.empty = not search.bench.clock.over()

    def _node(self, projects: Projects, lower: float) -> Node | None:
        found = self.search.bound(projects)
        if found is None:
            return None
        self._count += 1
        return Node(max(lower, self.search.sharpen(found.lower)), self._count, projects, found)

    def _children(self, node: Node, split: int) -> list[Node]:
        made = [self._node(node.projects.fix(split, v), node.lower) for v in (0.0, 1.0)]
        return sorted(child for child in made if child is not None)

    def _leaf(self, node: Node) -> None:
        """Look for a choice where the projects are decided, harder each time it comes up."""
        search, lower, part = self.search, node.lower, 0.0
        if node.tries < len(KERNELS):
            size, part = KERNELS[node.tries]
            search.choose(node.root, node.pattern(), size, part)
        if not search.over() and node.tries > 0:
            lower = max(lower, search.sharpen(search.exhaust(node.root, node.projects, part)))
        again = Node(lower, node.number, node.projects, node.root, node.tries + 1)
        if again.tries <= len(KERNELS) or search.over():
            self._push(again)
        elif lower < search.found.value - tie(search.found.value):
            self.spent = min(self.spent, lower)

    def _next(self, children: list[Node], *, plunging: bool) -> Node | None:
        chosen = children.pop(0) if plunging and children else None
        for child in children:
            self._push(child)
        if chosen is None and self.open:
            chosen = heapq.heappop(self.open)
        return chosen

    def _push(self, node: Node) -> None:
        heapq.heappush(self.open, node)

    def _prune(self) -> None:
        value = self.search.found.value
        self.open = [node for node in self.open if node.lower < value - tie(value)]
        heapq.heapify(self.open)

    def _prove(self, children: list[Node]) -> None:
        """The least bound of all that is open is a bound of the whole."""
        lowers = [node.lower for node in (*self.open, *children)]
        self.search.prove(min([*lowers, self.spent, self.search.found.value]))


def settle(bench: Bench, task: Task, start: Choice | None) -> Found:
    """Minimise one stage from ``start``; see ``Task`` for when it ends."""
    search = Search(bench, task, start)
    Tree(search).grow()
    return search.found
