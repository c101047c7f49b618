"""Plans and office figures on paper and in workbooks: compose → document → pdf, excel.

Imports ``planner.domain`` and ``planner.wording`` only.
"""
