"""Asking a language model over HTTP: one request, bounded in time and size, nothing followed.

The interface is the one that many servers share: ``POST {endpoint}/chat/completions`` with a model
and messages, answered by ``choices[0].message.content``. Whatever else comes back is a failure
that is told in plain words.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import os
import ssl
import time
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import SplitResult, urlsplit

KEY: Final = "FIRSTHAND_MODEL_KEY"
"""The environment variable that holds the key, where the server wants one."""

MOST_ANSWER: Final = 4 << 20
"""Longest answer that is read [bytes]."""

_PIECE: Final = 1 << 16
_OK: Final = 200
_TOLD: Final = 200


class AskError(Exception):
    """The model could not be asked, or its answer cannot be used.

    Args:
        why: What happened, the same on every machine.
        todo: What a person can do.
        detail: What the other machine said.
    """

    def __init__(self, why: str, todo: str, detail: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.todo = todo
        self.detail = detail


@dataclass(frozen=True)
class Server:
    """Where a model is asked.

    Attributes:
        endpoint: Address below which ``/chat/completions`` lies.
        model: Name of the model, as the server knows it.
        timeout_s: How long one answer may take in all [s].
    """

    endpoint: str
    model: str
    timeout_s: int

    def check(self) -> SplitResult:
        """Return the endpoint's parts.

        Raises:
            AskError: If it is no address, holds a password, or would send the text in the clear to
                a machine that is not on this network.
        """
        try:
            parts = urlsplit(self.endpoint)
            host, _ = parts.hostname or "", parts.port
        except ValueError:
            parts, host = urlsplit(""), ""
        if parts.scheme not in {"http", "https"} or not host or not self.model:
            why = "No endpoint and model were named that could be asked."
            raise AskError(why, "Give --set endpoint=http://127.0.0.1:8080/v1 --set model=NAME.")
        if parts.username or parts.password or parts.query or parts.fragment:
            why = "The endpoint's address holds more than a host and a path."
            raise AskError(why, f"A key belongs into the environment variable {KEY}.")
        if parts.scheme == "http" and not _is_near(host):
            why = "The endpoint would be sent the report unencrypted."
            raise AskError(why, "Use https, or a model on this machine or network.")
        return parts

    def ask(self, messages: list[dict[str, str]]) -> str:
        """Return what the model answers.

        Raises:
            AskError: If it cannot be asked, or does not answer as such servers do.
        """
        parts = self.check()
        body = {"model": self.model, "messages": messages, "temperature": 0, "stream": False}
        ends = time.monotonic() + self.timeout_s
        connection = _connection(parts, self.timeout_s)
        try:
            headers = {"Content-Type": "application/json", "Accept": "application/json"}
            if key := os.environ.get(KEY):
                headers["Authorization"] = f"Bearer {key}"
            path = parts.path.rstrip("/") + "/chat/completions"
            connection.request("POST", path, json.dumps(body).encode(), headers)
            response = connection.getresponse()
            data = _read(connection, response, ends)
        except TimeoutError:
            why = f"The model did not answer within {self.timeout_s} s."
            raise AskError(why, "Try again, or raise the setting `timeout_s`.") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            why = "The model could not be reached, or broke off."
            raise AskError(why, "See that it runs at that address.", repr(error)) from None
        finally:
            connection.close()
        if response.status != _OK:
            why = f"The model's server answered with the HTTP status {response.status}."
            detail = data[:_TOLD].decode("utf-8", "replace")
            raise AskError(why, "See what the server says.", detail)
        return _content(data)


def _connection(parts: SplitResult, timeout_s: int) -> http.client.HTTPConnection:
    host, port = parts.hostname or "", parts.port
    if parts.scheme == "https":
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(host, port, timeout=timeout_s, context=context)
    return http.client.HTTPConnection(host, port, timeout=timeout_s)


def _read(
    connection: http.client.HTTPConnection, response: http.client.HTTPResponse, ends: float
) -> bytes:
    """Return the body. A server that sends a byte now and then does not hold us for ever."""
    data = bytearray()
    while True:
        left = ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if connection.sock is not None:
            connection.sock.settimeout(left)
        piece = response.read1(_PIECE)
        if not piece:
            if response.length:
                raise http.client.IncompleteRead(bytes(data), response.length)
            return bytes(data)
        data += piece
        if len(data) > MOST_ANSWER:
            why = f"The model's answer is longer than {MOST_ANSWER >> 20} MiB."
            raise AskError(why, "Use another model, or read the report by hand.")


def _content(data: bytes) -> str:
    try:
        content: Any = json.loads(data)["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        content = None
    if not isinstance(content, str):
        why = "The model's server did not answer as such servers do."
        detail = data[:_TOLD].decode("utf-8", "replace")
        raise AskError(why, "See that the address is right.", detail)
    return content


def _is_near(host: str) -> bool:
    """Whether a host is this machine, or an address of a private network."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return False
