"""Performs any step, anywhere: plans what is due, confines hostile bytes, writes down the rest."""

from firsthand.run.choosing import choose
from firsthand.run.executors import Where
from firsthand.run.perform import Job, Limits, close_workers, now, perform, probe
from firsthand.run.plan import Chosen
from firsthand.run.settle import Tally, settle

__all__ = [
    "Chosen",
    "Job",
    "Limits",
    "Tally",
    "Where",
    "choose",
    "close_workers",
    "now",
    "perform",
    "probe",
    "settle",
]
