"""Which day it is where the questions are asked."""

from datetime import date, datetime, timedelta, timezone

# Việt Nam keeps UTC+7 all year, so no database of time zones is needed.
HO_CHI_MINH = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")


def today() -> date:
    """The day in Asia/Ho_Chi_Minh."""
    return datetime.now(HO_CHI_MINH).date()
