"""Meetings as documents tell of them, made up by hand."""

from graph.model.claims import Profile


def meeting(
    number: str = "", of: tuple[str, ...] = (), day: str = "", name: str = "hội nghị", term: str = "", part: str = "",
    chairs: tuple[str, ...] = (), topic: tuple[str, ...] = (), tasks: tuple[str, ...] = (),
    **heard: tuple[str, ...],
) -> Profile:  # fmt: skip
    """By number, hosts, day (EDTF), name, term, part of the day, chairs, what it was about, marks of its tasks.

    `heard`: who spoke (`heard`) in which words (`told`), of which province (`home`) and at what `sort` of meeting.
    """
    return Profile(
        kind="Meeting",
        block=number or day[-5:] or "no day",
        name=name,
        features={
            "name": (name,),
            "of": of,
            "chairs": chairs,
            "topic": topic,
            "matter": topic,
            "tasks": tasks,
            "number": (number,) if number else (),
            "term": (term,) if term else (),
            "day": (day[-5:],) if day else (),
            "date": (day,) if day and "X" not in day else (),
            "part_of_day": (part,) if part else (),
            **heard,
        },
    )
