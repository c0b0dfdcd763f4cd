"""How often one address may do something in an hour, remembered for a bounded number of addresses."""

from collections import OrderedDict, deque
from collections.abc import Callable
from threading import Lock
from time import monotonic

from graph.errors import TooMany

HOUR = 3600.0
ADDRESSES = 10_000  # remembered at once; the one that was away longest is forgotten first


class Hourly:
    """Lets each address do it `most` times in any hour."""

    def __init__(self, most: int, clock: Callable[[], float] = monotonic) -> None:
        """Count by `clock`, in seconds."""
        self._most, self._clock = most, clock
        self._times: OrderedDict[str, deque[float]] = OrderedDict()
        self._lock = Lock()

    def count(self, address: str) -> None:
        """Count one more by `address`; TooMany when it did it as often as it may."""
        now = self._clock()
        with self._lock:
            times = self._times.setdefault(address, deque())
            self._times.move_to_end(address)
            while times and times[0] <= now - HOUR:
                times.popleft()
            if len(times) >= self._most:
                raise TooMany(f"nhiều nhất {self._most} lần một giờ, hãy gửi lại sau / at most {self._most} an hour")
            times.append(now)
            if len(self._times) > ADDRESSES:
                self._times.popitem(last=False)
