"""``./run build``: make the application for this platform, compile its solver, pack it.

``./run build [--out DIR] [--try]``: DIR (``dist`` by default) gets the folder of the application
and one archive of it; ``--try`` then does the main job with what was built, away from this clone.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

from installers.tried import try_out

HERE = Path(__file__).parent
NAME = "Reintegration Planner"
#: The command line within the folder of the application.
WORDS = "reintegration-planner" + (".exe" if sys.platform == "win32" else "")
#: What belongs to the application on Linux besides the programs: see ``linux/install``.
LINUX = HERE / "linux"


def main(arguments: list[str] | None = None) -> int:
    """Build, and tell how large it became and how long it took."""
    parser = argparse.ArgumentParser(prog="./run build", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("dist"), help="folder to build into")
    parser.add_argument("--try", action="store_true", dest="tried", help="use what was built")
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    folder = built(asked.out.resolve())
    archive = packed(folder)
    took = time.monotonic() - began
    size = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink())
    print(f"{folder.name}: {size / 2**20:,.0f} MiB; {archive.name}:", end=" ")
    print(f"{archive.stat().st_size / 2**20:,.0f} MiB; built in {took:.0f} s")
    return try_out(folder) if asked.tried else 0


def built(out: Path) -> Path:
    """Return the folder of the application, with the solver compiled in it."""
    spec, work = HERE / "planner.spec", out / "work"
    folders = ["--distpath", str(out), "--workpath", str(work)]
    tool = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run([*tool, *folders, str(spec)], check=True)
    shutil.rmtree(work)
    folder = out / NAME
    subprocess.run([folder / WORDS, "--compile"], check=True)
    return folder


def packed(folder: Path) -> Path:
    """Return one file to hand on: a zip on Windows, else a tar archive that keeps permissions."""
    version = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))["project"]
    kind = f"{platform.system()}-{platform.machine()}".lower()
    base = folder.parent / f"reintegration-planner-{version['version']}-{kind}"
    if sys.platform.startswith("linux"):
        shutil.copytree(LINUX, folder, dirs_exist_ok=True)
    form = "zip" if sys.platform == "win32" else "gztar"
    return Path(shutil.make_archive(str(base), form, folder.parent, folder.name))


if __name__ == "__main__":
    raise SystemExit(main())
