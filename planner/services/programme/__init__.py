"""The programme: loaded, edited, its rates, and real programmes as templates."""
