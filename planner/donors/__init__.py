"""Real programmes as templates: one TOML file a programme, and what reads them.

Belongs here: figures as a source gives them, with their dates, conflicts and open questions.
Imports ``planner.domain`` only.
"""
