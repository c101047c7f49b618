"""After the signature: deliveries, visits, scores, complaints and the end of a case, as records.

What is due on a day is worked out of them and stored nowhere. Imports the domain.
"""
