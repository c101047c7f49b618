"""Small parts of the pages: panels, tables, charts drawn with QPainter, cards, forms."""
