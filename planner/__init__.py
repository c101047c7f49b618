"""The Reintegration Planner: from needs assessments and a budget to one plan per returnee."""
