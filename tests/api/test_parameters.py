"""What a path does not take is refused wherever it is sent; what trackers append is not seen."""

import pytest
from fastapi.testclient import TestClient

UNKNOWN = [
    ("/responsible", {"what": "x", "khong_co": "1"}, "cursor, known_on, on, what, where"),
    ("/search", {"q": "x", "knownon": "2024-01-01"}, "cursor, known_on, limit, q"),
    ("/ask", {"q": "x", "khi": "1"}, "known_on, on, q"),
    ("/feeds/commitments.atom", {"known_on": "2024-01-01"}, "about, body, computed"),
    ("/feeds/changes.atom", {"known_on": "2024-01-01"}, "about"),
    ("/feeds/commitments.ics", {"abuot": "x"}, "about, body, computed"),
    ("/changes", {"known_on": "2024-01-01"}, "after, limit"),
    ("/queries", {"known_on": "2024-01-01"}, "không có tham số nào"),
    ("/queries/meeting_roles", {"id": "x", "khong_co": "1"}, "known_on"),
    ("/queries/entity.csv", {"id": "x", "khong_co": "1"}, "known_on"),
    ("/export/csv", {"khong_co": "1"}, "query="),
    ("/export/csv", {"query": "entity", "id": "may-ngan", "khong_co": "1"}, "known_on"),
    ("/health", {"khong_co": "1"}, "there are no parameters here"),
    ("/bodies/ubnd-may-ngan", {"at": "2024-01-01"}, "known_on, on"),
    ("/graph", {"around": "may-ngan", "dept": "1"}, "around, depth"),
]


@pytest.mark.parametrize(("path", "parameters", "known"), UNKNOWN)
def test_an_unknown_parameter_is_422_with_those_there_are(
    client: TestClient, path: str, parameters: dict[str, str], known: str
) -> None:
    answer = client.get(path, params=parameters)
    detail = answer.json()["detail"]
    assert answer.status_code == 422 and known in detail and list(parameters)[-1] in detail


def test_no_route_takes_what_it_does_not_know(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    for path, methods in paths.items():
        for method in methods:
            filled = path.replace("{format}", "csv").replace("{name}", "entity").replace("{id}", "may-ngan")
            answer = client.request(method, filled, params={"khong_co": "1"})
            assert answer.status_code == 422 and "khong_co" in answer.json()["detail"], (method, path)


@pytest.mark.parametrize("path", ["/", "/path", "/queries/tasks"])
def test_a_browser_gets_the_refusal_as_a_page(client: TestClient, path: str) -> None:
    answer = client.get(path, params={"khong_co": "1"}, headers={"Accept": "text/html"})
    assert answer.status_code == 422 and "khong_co" in answer.text
    assert "text/html" in answer.headers["content-type"]


TRACKED = ["/", "/responsible?what=x", "/queries", "/queries/entity?id=may-ngan", "/page/may-ngan", "/export/csv"]


@pytest.mark.parametrize("path", TRACKED)
def test_a_link_that_somebody_shared_works(client: TestClient, path: str) -> None:
    sign = "&" if "?" in path else "?"
    assert client.get(f"{path}{sign}utm_source=zalo&fbclid=x").status_code == 200
