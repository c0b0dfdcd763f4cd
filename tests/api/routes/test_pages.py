"""The first page: answers without JavaScript, escapes everything, runs no scripts."""

from fastapi.testclient import TestClient


def test_the_page_asks_in_vietnamese_with_english_beside_it(client: TestClient) -> None:
    page = client.get("/").text
    assert '<html lang="vi">' in page and 'lang="en"' in page and 'name="q"' in page
    assert page.count("/?q=") == 3 and "/docs" in page and "2 văn bản" in page


def test_an_answer_shows_who_and_the_quotes(client: TestClient) -> None:
    page = client.get("/", params={"q": "Ai phụ trách Đề án 99 ở Mây Ngàn?"}).text
    assert "Mây Ngàn" in page and "“lời văn 19”" in page and "UBND tỉnh Mây Ngàn" in page


def test_a_passed_deadline_is_worded_with_care(client: TestClient) -> None:
    page = client.get("/", params={"q": "Ai phụ trách rà soát kết quả?"}).text
    assert "Đã qua mốc thời hạn" in page and "chưa thấy nguồn nào báo cáo kết quả" in page
    assert "quá hạn" not in page and "overdue" not in page


def test_words_that_are_no_question_are_searched_for(client: TestClient) -> None:
    assert 'href="/view/may-ngan"' in client.get("/", params={"q": "may ngan"}).text


def test_hostile_words_and_titles_are_escaped(client: TestClient) -> None:
    hostile = '"><script>alert(1)</script>'
    for question in (hostile, f"Ai phụ trách {hostile}?", "Ai phụ trách rà soát kết quả?"):
        assert "<script" not in client.get("/", params={"q": question}).text


def test_the_page_may_run_no_script(client: TestClient) -> None:
    policy = client.get("/").headers["content-security-policy"]
    assert "default-src 'none'" in policy and "script-src" not in policy and "unsafe" not in policy


def test_the_style_comes_from_the_service(client: TestClient) -> None:
    style = client.get("/style.css")
    assert style.status_code == 200 and style.headers["content-type"].startswith("text/css")


def test_a_browser_is_told_of_errors_by_a_page(client: TestClient) -> None:
    answer = client.get("/view/<b>", headers={"accept": "text/html,*/*"})
    assert answer.status_code == 404 and "Không tìm thấy" in answer.text
    assert "<b>" not in answer.text and "content-security-policy" in answer.headers
