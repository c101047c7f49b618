"""The desktop: session, pages in the order of work, models, widgets. Qt lives only here."""
