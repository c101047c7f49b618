"""What stands on paper: plans and the office workbook."""
