"""One file per thing a person does. Solver, writers and file arrive as ports."""
