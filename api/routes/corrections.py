"""Corrections from anybody: as JSON, or by a form that works without JavaScript."""

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import HTMLResponse

from api.answers.corrections import subject
from api.dependencies import ReadsDep
from api.html import page
from api.models.corrections import MOST_LETTERS, CorrectionRequest, CorrectionTaken
from graph.kept.corrections import Correction, Corrections
from graph.settings import Settings
from graph.store.reader import Reads

FORM = "/corrections/form"

router = APIRouter(tags=["phán định / judgements"])


def queue(settings: Settings) -> Corrections:
    """The corrections that wait in the home of `settings`."""
    return Corrections(settings.home, settings.corrections)


@router.post("/corrections", status_code=202, summary="Báo sai / Report a correction")
def send(request: Request, reads: ReadsDep, sent: CorrectionRequest) -> CorrectionTaken:
    """Tell what is wrong here; it needs no token, and waits unseen by others until somebody decides."""
    return _keep(request, reads, sent)


@router.get(FORM, include_in_schema=False)
def show_form(about: Annotated[str, Query(max_length=1000)] = "") -> HTMLResponse:
    """The form in which to tell what is wrong about an entity, statement or document."""
    return page("correction.html", about=about, taken=None, most=MOST_LETTERS)


@router.post(FORM, include_in_schema=False)
def send_form(request: Request, reads: ReadsDep, sent: Annotated[CorrectionRequest, Form()]) -> HTMLResponse:
    """Take what the form says."""
    return page("correction.html", status=202, about=sent.about, taken=_keep(request, reads, sent), most=MOST_LETTERS)


def _keep(request: Request, reads: Reads, sent: CorrectionRequest) -> CorrectionTaken:
    request.app.state.corrections_by_hour.count(request.client.host if request.client else "")
    correction = Correction(about=subject(reads, sent.about), text=sent.text, source=sent.source)
    queue(request.app.state.settings).add(correction)
    return CorrectionTaken(id=correction.id)
