"""What leaves a case: the account that a person reads, the manifest, and the check."""

from firsthand.publish.account import write_account
from firsthand.publish.check import check
from firsthand.publish.findings import Finding, exit_code
from firsthand.publish.manifest import write_manifest

__all__ = ["Finding", "check", "exit_code", "write_account", "write_manifest"]
