"""Serving the application over HTTP until it is told to stop."""

import signal
import socket
from threading import Thread

import uvicorn

from api.answers.warm import warm
from api.app import create_app
from api.logs import logging_to_stderr
from graph.address import Address
from graph.errors import ServerError
from graph.settings import Settings
from graph.store.reader import Reads

GRACE = 5  # seconds for answers under way when the service stops


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; a ServerError says why there is none."""
    try:
        return socket.create_server((host, port), backlog=128)
    except OSError as exc:
        raise ServerError(
            f"Cổng {port} của {host} đang bận; chọn cổng khác bằng PORT=… / "
            f"port {port} of {host} is taken, choose another with TRACHNHIEM_PORT ({exc.strerror})"
        ) from exc


def serve(settings: Settings, reads: Reads, address: Address, listening: socket.socket | None = None) -> None:
    """Serve until SIGINT or SIGTERM, then finish the answers under way; a ServerError when the port is taken."""
    with listening or listen(settings.host, settings.port) as bound:
        app = create_app(reads, settings, address)
        config = uvicorn.Config(
            app,
            log_config=logging_to_stderr(settings.log_level),
            access_log=False,  # it would tell what was asked; ours does not
            timeout_graceful_shutdown=GRACE,
            server_header=False,
        )
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        Thread(target=warm, args=(reads,), name="trachnhiem-warm", daemon=True).start()
        try:
            uvicorn.Server(config).run(sockets=[bound])
        except KeyboardInterrupt:
            # uvicorn raises the signal once more after its orderly end; for us that end is the whole answer.
            return
