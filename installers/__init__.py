"""Building the planner as an application for the platform at hand: `./run build`.

``planner.spec`` tells PyInstaller what belongs into it, ``start.py`` is where it begins,
``compiled_beside.py`` keeps the compiled solver inside it, ``__main__.py`` builds and packs it, and
``tried.py`` does the main job with what was built. README.md here has the recipes for Windows and
macOS. Nothing of the planner imports this package.
"""
