"""The page of an entity: what followed a closed body, when, by what; no scripts, everything escaped."""

from fastapi.testclient import TestClient


def test_a_closed_body_says_what_followed_and_when(client: TestClient) -> None:
    page = client.get("/page/so-tttt-may-ngan", params={"on": "2025-05-01"}).text
    assert "Đã được kế tục" in page and "2025-03-01" in page and "Sở Khoa học và Công nghệ tỉnh Mây Ngàn" in page
    assert "no source names the instrument" in page and "“lời văn 2”" in page


def test_before_its_end_nothing_has_followed_it(client: TestClient) -> None:
    assert "Đã được kế tục" not in client.get("/page/so-tttt-may-ngan", params={"on": "2025-02-28"}).text


def test_the_successor_says_what_it_follows(client: TestClient) -> None:
    page = client.get("/page/so-khcn-may-ngan", params={"on": "2025-05-01"}).text
    assert "Kế tục" in page and "Sở Thông tin và Truyền thông tỉnh Mây Ngàn" in page


def test_an_unknown_entity_is_404(client: TestClient) -> None:
    assert client.get("/page/khong-co").status_code == 404


def test_titles_are_escaped_and_no_script_runs(client: TestClient) -> None:
    page = client.get("/page/may-ngan")
    assert "<script" not in page.text and "default-src 'none'" in page.headers["content-security-policy"]
