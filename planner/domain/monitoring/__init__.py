"""What may be told of a whole office over a period: figures, nobody's name, nothing worked out.

Imports ``planner.domain`` only.
"""
