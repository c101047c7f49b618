"""Spreadsheets of other agencies, as they come: nobody of them knows the planner's words."""

from openpyxl import Workbook

#: An English one: dates by day first, a scale in words, a title row, years abroad.
ENGLISH = (
    ["Ref No.", "Interview Date", "Informed consent given?", "Beneficiary's name", "Gender",
     "D.O.B.", "Returned from (country)", "Years spent abroad", "Type of return",
     "Arrival date", "District of return", "Medical care needs", "Housing needs",
     "Finding work", "Amount of debt (GNF)", "Enumerator's remarks"],
    [
        ["R-001", "25/08/2026", "Yes", "Aminata Bah", "Female", "07/09/1999", "Germany", "2",
         "Voluntary", "18/07/2026", "Kankan", "High", "Low", "None", "1.500.000", "calm"],
        ["R-002", "03/09/2026", "Yes", "Oumar Diallo", "Male", "13/02/1990", "Libya", "5.5",
         "Deported", "20/08/2026", "Matoto", "Don't know", "Moderate", "Very high", "250.000,50",
         ""],
        ["R-003", "04/09/2026", "No", "", "Male", "", "", "", "", "", "", "", "", "", "", ""],
    ],
)  # fmt: skip
SPANISH = (
    ["Código de expediente", "Fecha de la entrevista", "Consentimiento informado",
     "Nombre y apellidos", "Género", "Fecha de nacimiento", "País de acogida",
     "Tipo de retorno", "Fecha de llegada", "Municipio de retorno", "Necesidad de vivienda",
     "Apoyo psicológico", "Preferencia de apoyo"],
    [
        ["HN-1", "2026-08-25", "Sí", "Lucía Gómez", "Mujer", "1999-09-07", "Estados Unidos",
         "Voluntario", "2026-07-18", "Kankan", "Grave", "Leve", "Efectivo"],
        ["HN-2", "2026-09-03", "Sí", "Juan Pérez", "Hombre", "1990", "España", "Forzoso",
         "2026-08-20", "Matoto", "No sabe", "Crítica", "Bienes o servicios"],
    ],
)  # fmt: skip
ARABIC = (
    ["رقم الملف", "تاريخ المقابلة", "الموافقة", "الاسم الكامل", "الجنس", "تاريخ الميلاد",
     "البلد المضيف", "نوع العودة", "تاريخ الوصول", "مكان العودة", "السكن", "الرعاية الطبية"],
    [
        ["EG-1", "2026-08-25", "نعم", "فاطمة علي", "أنثى", "1999-09-07", "ألمانيا", "طوعية",
         "2026-07-18", "Kankan", "خطيرة", "طفيفة"],
        ["EG-2", "2026-09-03", "نعم", "أحمد حسن", "ذكر", "1990", "ليبيا", "قسرية",
         "2026-08-20", "Matoto", "لا أعرف", "حرجة"],
    ],
)  # fmt: skip


def written(path, sheet, *, title=""):
    """A workbook of one table, under a title if one is given."""
    headings, rows = sheet
    book = Workbook()
    page = book.worksheets[0]
    if title:
        page.append([title])
        page.append([])
    page.append(headings)
    for row in rows:
        page.append(row)
    book.save(path)
    return path
