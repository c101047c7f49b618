import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {"planner", "optimizer", "exports", "ui"}
BESIDE_THEM = {
    *(
        "tests",
        "benchmarks",
        "installers",
        ".ci",
        "run",
        "run.cmd",
        "pyproject.toml",
        "requirements.lock",
    ),
    *("docs", "README.md", "CHANGELOG.md", "LICENSE", ".gitignore", ".gitattributes"),
}


def imported_roots(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.module is not None
            assert not node.level
            yield node.module.partition(".")[0]


def parsed(folder: str) -> dict[Path, ast.Module]:
    files = (ROOT / folder).rglob("*.py")
    return {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}


def test_that_the_top_folder_holds_only_what_belongs_there():
    listing = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    top = {line.partition("/")[0] for line in listing.stdout.splitlines()}
    assert top <= PACKAGES | BESIDE_THEM


def test_that_the_domain_needs_only_the_standard_library():
    for file, tree in parsed("planner/domain").items():
        strange = set(imported_roots(tree)) - sys.stdlib_module_names - {"planner"}
        assert not strange, f"{file} imports {strange}"


def test_that_the_application_names_the_screen_in_one_function_only():
    places = 0
    for file, tree in parsed("planner/app").items():
        names_it = list(imported_roots(tree)).count("ui")
        late = sum(
            list(imported_roots(node)).count("ui")
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef)
        )
        assert names_it == late, f"{file} imports the screen before it is asked for"
        places += names_it
    assert places <= 1
